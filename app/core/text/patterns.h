// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace text {

/// For patterns over the texts of six languages: \w, \d, \b and cases follow Unicode.
inline constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

}
