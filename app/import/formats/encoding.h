// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace formats {

/// The text of a file: by its byte order mark; else by the declared charset where it is known and reads every byte; else as
/// UTF-8 where it is valid; else as text::detectCharset() finds. Valid UTF-8 and wide units are believed before a declared
/// set that can read any byte: pages are saved and pasted in another set than they were written in. What cannot be read
/// becomes U+FFFD.
QString decodeText(const QByteArray &bytes, const QByteArray &declaredCharset = {});

/// The character set that the beginning of a file declares: the encoding of XML, the charset of HTML; empty: none.
QByteArray charsetDeclaredIn(const QByteArray &bytes);

/// A text, and the character set that was guessed for it where the file does not say.
struct Decoded {
    QString text;
    QByteArray guessed; ///< "windows-1256"; empty for UTF-8, for wide units and for what is declared.

    /// The guess as one of model::Text::remarks: "guessed-charset:windows-1256"; none where nothing was guessed.
    QStringList remarks() const;
};
Decoded decodeWithGuess(const QByteArray &bytes, const QByteArray &declaredCharset = {});

/// True for bytes that are no text in any of these encodings, and for the heads of formats that only look like text. A zero
/// byte here and there does not make a long text anything else: it is left out.
bool isBinary(const QByteArray &bytes);

}
