// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <qpdf/QPDF.hh>

#include <functional>

namespace render {

/// Lets every glyph of a PDF of QPdfWriter say its letters to those who copy, search and read aloud: the letters in place of the
/// forms that they have within a word, and those of ligatures that no map of the font tells, by the texts of the pages (paintedTexts()).
/// Before addTags(). Throws what qpdf throws.
void repairUnicode(QPDF &pdf, const std::function<QStringList(int page)> &texts);

}
