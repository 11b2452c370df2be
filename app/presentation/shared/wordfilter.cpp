// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordfilter.h"

#include "listroles.h"

#include <core/text/normalised.h>

#include <algorithm>

namespace presentation {

void WordFilter::setWords(const QString &words)
{
    m_words = text::fold(words).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

Qt::ItemFlags WordFilter::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return m_dragged && index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *WordFilter::mimeData(const QModelIndexList &indexes) const
{
    return m_dragged ? m_dragged(indexes) : QSortFilterProxyModel::mimeData(indexes);
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString found = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&found](const QString &word) { return found.contains(word); });
}

}
