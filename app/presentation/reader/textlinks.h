// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagepositions.h"

#include <core/model/linkrow.h>

#include <QPalette>
#include <QTextDocument>

namespace presentation {

/// QTextCharFormat property (int): the index of the link in ReaderContent::inText().
inline constexpr int kLinkProperty = 0x100000 + 40;

/// Sets the cited symbols of a text as links: in the palette's colour, underlined with a line when their target can be
/// opened, with dots when it is only wanted.
void markLinks(
    QTextDocument &document, const PassagePositions &map, const QList<model::LinkRow> &links, const QPalette &palette);

}
