// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace formats {

/// True where letters of a script that runs from right to left outnumber the others.
bool isRightToLeft(QStringView text);

/// Letters as they are written, not as they are drawn: ligatures and the Arabic shapes of a letter become letters, special
/// spaces plain ones, and what has no meaning (private use, controls) is left out.
QString normalisedGlyphs(const QString &drawn);

/// A word whose letters stand in the order of drawing, put in the order of reading; numbers in it stay as they are.
QString mirrored(const QString &drawn);

}
