// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gui {

/// How well what was typed fits a text, both folded (text::fold): its letters in order, better at the starts of words
/// and side by side. Below zero: not at all.
int fuzzyScore(QStringView typed, QStringView text);

}
