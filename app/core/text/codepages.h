// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>

#include <array>
#include <optional>

namespace text {

/// What each of 256 bytes means; U+FFFD where it means nothing.
using CodePage = std::array<QChar, 256>;

/// The standards that ICU lacks: "TCVN" (TCVN 5712), "VISCII" (RFC 1456) and "ARMSCII-8" (AST 34.005).
std::optional<CodePage> ownCodePage(const QByteArray &charset);

}
