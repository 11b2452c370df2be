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

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString found = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&found](const QString &word) { return found.contains(word); });
}

}
