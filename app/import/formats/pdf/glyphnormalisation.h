// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace formats {

/// True where letters of a script that runs from right to left outnumber the others.
bool isRightToLeft(QStringView text);

/// Text for glyphs: ligatures and Arabic presentation forms become letters, special spaces plain ones; private-use and
/// control characters are left out.
QString normalisedGlyphs(const QString &drawn);

/// A word in visual order, put in logical order; numbers in it stay as they are.
QString mirrored(const QString &drawn);

}
