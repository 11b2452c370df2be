// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistmodel.h"

#include <application/records.h>
#include <core/text/normalised.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

QList<int> RecordListModel::columns() const
{
    const std::optional<model::RecordFilter> filter = m_key.filter();
    if (isWanted())
        return {Symbol, CitedBy, Date, Body};
    if (filter && filter->kind == model::RecordKind::Document)
        return {Symbol, Date, CitedBy, Body, Languages, Session, Notes};
    if (filter && filter->kind == model::RecordKind::Event)
        return {Date, CitedBy, Notes};
    return {CitedBy, Notes};
}

void RecordListModel::reload(AsyncLibrary &library)
{
    const std::optional<model::RecordFilter> filter = m_key.filter();
    if (!filter)
        return;
    library.read(this, application::records(*filter), m_latest.ask([this](QList<model::RecordRow> rows) {
        // "-" names the documents of no body; the library knows no filter for them.
        if (m_key.text.section(u'/', 1, 1) == "-"_L1)
            rows.removeIf([](const model::RecordRow &row) { return !row.record.body.isEmpty(); });
        setRows(std::move(rows));
    }));
}

QString RecordListModel::lineOf(const QModelIndex &index) const
{
    const model::Record &record = row(index.row()).record;
    const QString name = names::record(record);
    return record.symbol.isEmpty() || record.symbol == name ? name : record.symbol + u'\t' + name;
}

QString RecordListModel::countText(int shown) const
{
    const int all = rowCount();
    return shown == all ? QLocale().toString(all)
                        //: How many of a list are shown: "12 of 138".
                        : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
}

QString RecordListModel::emptySentence() const
{
    return isWanted() ? tr("Every document that is cited is in the library.")
                      : tr("Nothing here yet. Import documents: what they name and cite is listed by itself.");
}

QString RecordListModel::notFoundSentence() const
{
    return tr("Nothing in this list has these words.");
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::RecordRow &row = this->row(index.row());
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
    case Session:
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

QString RecordListModel::heading(int column) const
{
    switch (column) {
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
    case Session:
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
    : WordFilter(parent)
    , m_collator(names::collator())
{
    setSortRole(RecordListModel::SortRole);
    setDynamicSortFilter(true);
}

void RecordListFilter::retranslate()
{
    m_collator = names::collator();
    invalidate();
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
