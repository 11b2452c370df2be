// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QList>

namespace structure {

/// Makes paragraphs of the lines of plain text that its author parted on purpose: labels with their values, names of speakers,
/// points of a programme. A line that only ends where the next word had no room left stays with the next one.
void partLines(QList<model::RawParagraph> &blocks);

}
