// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concordancemodel.h"

#include <presentation/shared/names.h>

#include <QCollator>
#include <QFont>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// "a b c" as "c b a": lines that end alike stand together.
QString backwards(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::ranges::reverse(words);
    return words.join(u' ');
}

QString cellText(const ConcordanceLine &line, int column)
{
    switch (column) {
    case ConcordanceModel::Before:
        return line.before;
    case ConcordanceModel::Match:
        return line.match;
    case ConcordanceModel::After:
        return line.after;
    default:
        return line.place;
    }
}

}

void ConcordanceModel::setHits(const QList<model::Hit> &hits)
{
    QList<ConcordanceLine> lines;
    for (int index = 0; index < hits.size(); ++index) {
        const model::Hit &hit = hits.at(index);
        const QString document = hit.symbol.isEmpty() ? hit.title : names::isolated(hit.symbol);
        const QString place = names::subtitle({document, names::isolated(hit.address)});
        for (const auto &[start, end] : hit.marks) {
            lines.append({index, hit.snippet.first(start).trimmed(), hit.snippet.sliced(start, end - start),
                hit.snippet.sliced(end).trimmed(), place});
        }
    }
    m_hits = hits;
    setRows(std::move(lines));
}

const model::Hit *ConcordanceModel::hitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_hits.at(m_rows.at(row).hit) : nullptr;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConcordanceLine &line = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, index.column());
    case Qt::ToolTipRole:
        return m_hits.at(line.hit).snippet;
    case Qt::TextAlignmentRole: {
        // The match stays in the middle, in the direction of its text.
        const bool isRightToLeft = m_hits.at(line.hit).snippet.isRightToLeft();
        const Qt::Alignment before = isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        const Qt::Alignment after = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment side = index.column() == Before ? before : index.column() == After ? after : Qt::AlignCenter;
        return (index.column() == Location ? Qt::Alignment(Qt::AlignVCenter) : side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt();
    }
    case Qt::FontRole: {
        if (index.column() != Match)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QString ConcordanceModel::heading(int column) const
{
    switch (column) {
    case Before:
        //: What stands before a match in its line.
        return tr("Before");
    case Match:
        return tr("Match");
    case After:
        //: What stands behind a match in its line.
        return tr("After");
    default:
        //: The symbol of a document and the address of a paragraph.
        return tr("Place");
    }
}

void ConcordanceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    const QCollator collator = names::collator();
    const auto key = [this, column](int row) {
        const QString shown = cellText(m_rows.at(row), column);
        return column == Before ? backwards(shown) : shown;
    };
    std::ranges::stable_sort(rows, [&](int left, int right) {
        return order == Qt::AscendingOrder ? collator.compare(key(left), key(right)) < 0 : collator.compare(key(right), key(left)) < 0;
    });
    QList<ConcordanceLine> sorted;
    QList<int> newRow(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        sorted.append(m_rows.at(rows.at(row)));
        newRow[rows.at(row)] = row;
    }
    m_rows = sorted;
    QModelIndexList after;
    for (const QModelIndex &persistent : before)
        after.append(index(newRow.at(persistent.row()), persistent.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

}
