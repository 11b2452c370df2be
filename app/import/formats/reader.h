// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/extractedtext.h>

#include <QByteArray>
#include <QString>

namespace formats {

/// The treatment of a file whose content belies its name, such as an error page that was saved as a PDF: refused, or read
/// and remarked on ("other-content").
enum class OtherContent { Refused, Accepted };

/// A file that is to be read. Bytes are the whole file.
struct Input {
    QString fileName; ///< Without folders; a hint for symbol and language, never the truth.
    QByteArray bytes;
    QString password = {}; ///< For an encrypted file; else empty.
    OtherContent otherContent = OtherContent::Refused;
};

/// Reads one format: bytes to paragraphs. Pure: no file, no network, no state; any thread; safe on any input.
class Reader
{
public:
    virtual ~Reader() = default;
    /// True when the bytes or, for formats without a mark of their own, the file's name are of this format.
    virtual bool accepts(const Input &input) const = 0;
    /// Every paragraph of the source becomes a raw paragraph or a Dropped entry. A scan has no paragraph and the remark
    /// "scanned"; so has a PDF whose letters nobody can know, with the remark "unknown-letters", which some pages alone give
    /// as well. Errors, whose subject read() fills in: Empty, Truncated, NotWellFormed, OtherFlavour, EntitiesRefused, NoText, Damaged, PasswordNeeded,
    /// PasswordWrong, LimitExceeded.
    virtual base::Result<model::ExtractedText> read(const Input &input) const = 0;
};

/// The text of a file, and the name of its format.
struct Extraction {
    QString format; ///< "akn", "pdf", "docx", "odt", "rtf", "epub", "webvtt", "srt", "html", "markdown" or "text".
    model::ExtractedText text;
};

/// Finds the reader for a file and reads it. Errors as above, NotRecognised, OtherContent, IsVocabulary, and TooLarge (more
/// bytes than any plain text). structure::structuredText() makes a document of what it returns.
base::Result<Extraction> read(const Input &input);

}
