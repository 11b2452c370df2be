// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"
#include "sourceplaces.h"
#include "target.h"

namespace application {

/// A text of a document with all files that hold it, the one that its paragraphs were read from first.
struct TextOrigin {
    Target target;
    QList<model::Source> originals;

    /// Those that are text as they stand, in the same order.
    QList<model::Source> readable() const;
    /// One of them has pages.
    bool hasPages() const;
    /// The same files and the same paragraphs.
    bool isSameAs(const TextOrigin &other) const;
};

/// Errors: NotFound (no such document, or none of its texts is in this language).
Query<TextOrigin> textOrigin(base::RecordId document, const QString &language);

/// True for a file that is text: Akoma Ntoso, HTML, Markdown, plain text, subtitles, and the JSON of the sample library. False for PDF and
/// what word processors write.
bool isReadable(const model::Source &original);
SourceMarkup markupOf(const model::Source &original);

/// Bytes of an original that is read as text. Import refuses a larger one.
inline constexpr qint64 kLargestOriginalText = 64LL * 1024 * 1024;

/// The characters of an original that is text, as they stand in the file but for the ends of lines, which are all '\n'. Blocks: run it in a
/// job. Errors: NotFound, NotAFile, Unreadable, TooLarge, Empty.
base::Result<QString> originalText(const OpenLibrary &library, const model::Source &original);

}
