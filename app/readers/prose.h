// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook.h"

#include <model/imported.h>

#include <QList>

namespace readers {

/// True for a line that is the opening formula of a resolution and nothing else: "The Security Council,".
bool isOpeningFormula(const QString &line);

/// Makes a text of plain paragraphs: of a resolution where an English opening formula is found ("The General
/// Assembly,"), with preambular and operative paragraphs, symbol, body and date; else of counted paragraphs. A number
/// opens an operative paragraph only where it continues the text's own sequence. Blocks come with kind Body, or Heading
/// where the format knows; `result` has what the format tells already.
void structureProse(QList<Block> blocks, model::ReadText &result);

}
