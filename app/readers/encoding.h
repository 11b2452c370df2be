// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace readers {

/// The text of a file: by its byte order mark, else by the declared charset where Qt knows it and it fits, else UTF-8
/// where it is valid, else Latin-1, which can read anything.
QString decodeText(const QByteArray &bytes, const QByteArray &declaredCharset = {});

/// True for bytes that are no text in any of these encodings, and for the heads of formats that only look like text.
bool isBinary(const QByteArray &bytes);

}
