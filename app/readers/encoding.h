// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace readers {

/// The text of a file: by its byte order mark; else by the declared charset where it is known and reads every byte; else as
/// UTF-8 where it is valid; else as text::detectCharset() finds. Valid UTF-8 and wide units are believed before a declared
/// set that can read any byte: pages are saved and pasted in another set than they were written in. What cannot be read
/// becomes U+FFFD.
QString decodeText(const QByteArray &bytes, const QByteArray &declaredCharset = {});

/// True for bytes that are no text in any of these encodings, and for the heads of formats that only look like text.
bool isBinary(const QByteArray &bytes);

}
