// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QList>

namespace structure {

/// "A", "B": the parts of a resolution that bear one number.
bool isPartLetter(const QString &content);

/// Separates meeting, date and vote from the last paragraph of a resolution, where a format without empty lines has them.
/// `formula` is the block of the first opening formula.
void separateClosings(QList<model::RawParagraph> &blocks, qsizetype formula);

}
