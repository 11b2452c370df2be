// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace text {

/// The character set that bytes without a mark are most likely in: "UTF-8" (also for plain ASCII), "UTF-16LE",
/// "SHIFT_JIS", "windows-1251"; every answer is a name that decoded() knows. Empty where the bytes are no text.
/// Where two sets read the bytes alike, the one of the two that is more common on the web is named.
QByteArray detectCharset(const QByteArray &bytes);

enum class Damage { Replaced, Refused };

/// The bytes as text. What cannot be read becomes U+FFFD, or there is no text, as `damage` says; a character that is cut
/// off at the end is always replaced. No text for a name that is unknown, or that is not meant for text at all.
std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset, Damage damage);

/// True for a set that reads ASCII as ASCII, so that it can be declared within the text it is used for.
bool extendsAscii(const QByteArray &charset);

/// True for a set with one byte a character: it can read nearly anything, and so proves nothing by doing so.
bool isSingleByte(const QByteArray &charset);

}
