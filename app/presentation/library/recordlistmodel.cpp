// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistmodel.h"

#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

RecordListModel::RecordListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordListModel::setRows(const QList<model::RecordRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RecordListModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::RecordRow &row = m_rows.at(index.row());
    const model::Record &record = row.record;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant(names::record(record)) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Title ? QVariant(QIcon::fromTheme(names::kindIcon(record.kind))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == CitedBy || index.column() == Notes
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
    case SubtitleRole:
        return names::subtitle({names::isolated(record.symbol), names::date(record.date), names::body(record.body),
            names::languages(row.languages)});
    case TrailingRole:
        return row.annotations > 0 ? tr("%n note(s)", nullptr, int(row.annotations)) : QString();
    case RecordRole:
        return QVariant::fromValue(record.id);
    case SortRole:
        return sortValue(row, index.column());
    case SearchRole:
        return text::fold(QString(names::record(record) + u' ' + record.symbol + u' ' + record.name));
    default:
        return {};
    }
}

QString RecordListModel::display(const model::RecordRow &row, int column) const
{
    const model::Record &record = row.record;
    switch (column) {
    case Title:
        return names::record(record);
    case Symbol:
        return record.symbol;
    case Date:
        return QLocale().toString(record.date, QLocale::ShortFormat);
    case Body:
        return record.body.isEmpty() ? QString() : names::body(record.body);
    case AsyncLibrary:
        return record.session;
    case Languages:
        return names::languages(row.languages);
    case CitedBy:
        return row.citedBy > 0 ? QLocale().toString(row.citedBy) : QString();
    case Notes:
        return row.annotations > 0 ? QLocale().toString(row.annotations) : QString();
    default:
        return {};
    }
}

QVariant RecordListModel::sortValue(const model::RecordRow &row, int column) const
{
    switch (column) {
    case Symbol: {
        const auto symbol = model::Symbol::parse(row.record.symbol);
        return symbol ? symbol->sortKey() : row.record.symbol;
    }
    case Date:
        return row.record.date;
    case CitedBy:
        return row.citedBy;
    case Notes:
        return row.annotations;
    default:
        return display(row, column);
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Title");
    case Symbol:
        //: The number of a United Nations document: A/HRC/RES/57/12.
        return tr("Symbol");
    case Date:
        return tr("Date");
    case Body:
        //: Who adopted the document: the Human Rights Council.
        return tr("Body");
    case AsyncLibrary:
        return tr("Session");
    case Languages:
        return tr("Languages");
    case CitedBy:
        //: A column with the number of documents that cite this one.
        return tr("Cited by");
    case Notes:
        return tr("Notes");
    default:
        return {};
    }
}

RecordListFilter::RecordListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(names::collator())
{
    setSortRole(RecordListModel::SortRole);
    setDynamicSortFilter(true);
}

void RecordListFilter::setWords(const QString &words)
{
    m_words = text::fold(words).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void RecordListFilter::retranslate()
{
    m_collator = names::collator();
    invalidate();
}

bool RecordListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString haystack = sourceModel()->index(row, 0, parent).data(RecordListModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return haystack.contains(word); });
}

bool RecordListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftValue = left.data(RecordListModel::SortRole);
    const QVariant rightValue = right.data(RecordListModel::SortRole);
    if (leftValue.metaType().id() == QMetaType::QString)
        return m_collator.compare(leftValue.toString(), rightValue.toString()) < 0;
    return QVariant::compare(leftValue, rightValue) == QPartialOrdering::Less;
}

}
