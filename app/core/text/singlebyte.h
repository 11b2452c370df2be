// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace text {

/// The set with one byte a character in which the bytes make the most likely text of a language. Always an answer;
/// "windows-1252" where nothing speaks for another.
QByteArray likelySingleByteCharset(const QByteArray &bytes);

}
