// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace formats {

/// A number as an office program writes it in a list or at a note. Formats are called as in OOXML (ST_NumberFormat):
/// "decimal", "lowerLetter", "arabicAlpha", "chineseCounting"; what is unknown is decimal. "none" gives an empty text.
QString listNumber(int value, QStringView format);

}
