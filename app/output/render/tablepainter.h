// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>
#include <QTextTable>

class QPainter;

namespace render {

/// The tables of the text (isTextTable()) that stand on a page whose first block is `first`, in their order.
QList<QTextTable *> tablesOn(const QTextBlock &first, const QRectF &page);

/// The height that a table takes in its document, without its margins.
QRectF tableArea(const QTextTable *table);

/// Paints the lines of a table that stand on a page, each on one page only, and the rules between its rows. `first` is a
/// block of the page: the search begins there.
void paintTable(QPainter &painter, const QTextTable *table, const QTextBlock &first, const QRectF &page, const Typography &typography);

}
