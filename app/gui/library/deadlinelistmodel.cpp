// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinelistmodel.h"

#include <gui/models/names.h>
#include <gui/widgets/tworowdelegate.h>
#include <recognise/sessions.h>
#include <storage/documentqueries.h>
#include <text/normalised.h>

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

}

base::Result<QList<Deadline>> readDeadlines(const storage::Database &database)
{
    const auto mandates = storage::KnowledgeQueries(database).mandates();
    storage::RecordFilter filter;
    filter.kind = model::RecordKind::Event;
    const auto events = storage::DocumentQueries(database).list(filter);
    if (!mandates || !events)
        return base::failure(mandates ? events.error() : mandates.error());
    QList<Deadline> rows;
    for (const storage::MandateRow &mandate : *mandates) {
        const bool isInferred = mandate.mandate.isDateInferred || !mandate.mandate.dueDate.isValid();
        rows.append({mandate, {}, recognise::dueDate(mandate.mandate), isInferred});
    }
    for (const storage::RecordRow &row : *events) {
        const QDate date = QDate::fromString(row.record.fields.value(u"deadline"_s).toString(), Qt::ISODate);
        if (date.isValid())
            rows.append({{}, row.record, date, row.record.fields.value(u"date_inferred"_s).toBool()});
    }
    std::ranges::stable_sort(rows, [](const Deadline &left, const Deadline &right) {
        return left.date.isValid() == right.date.isValid() ? left.date < right.date : left.date.isValid();
    });
    return rows;
}

void DeadlineListModel::setRows(const QList<Deadline> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void DeadlineListModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int DeadlineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString DeadlineListModel::subtitle(const Deadline &row)
{
    if (row.event.id.isValid())
        return names::subtitle({names::kind(model::RecordKind::Event), row.event.fields.value(u"source"_s).toString()});
    const QString session = row.mandate.mandate.dueSession.isEmpty()
        ? QString()
        : names::subtitle({names::body(row.mandate.mandate.dueBody), names::session(row.mandate.mandate.dueSession)});
    return names::subtitle({names::isolated(row.mandate.document.symbol), names::isolated(row.mandate.address),
        row.mandate.mandate.addressee, session});
}

QString DeadlineListModel::day(const Deadline &row)
{
    if (!row.date.isValid())
        return row.mandate.mandate.recurrence == u"annual" ? tr("every year") : QString();
    //: A day that follows from a session or a year, not from a date in the text.
    return row.isInferred ? tr("about %1").arg(names::date(row.date)) : names::date(row.date);
}

QVariant DeadlineListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Deadline &row = m_rows.at(index.row());
    const bool isEvent = row.event.id.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return isEvent ? names::record(row.event)
                       : names::subtitle({capitalised(row.mandate.mandate.deliverable), names::record(row.mandate.document)});
    case Qt::ToolTipRole:
        return isEvent ? names::record(row.event) : row.mandate.sentence;
    case Qt::DecorationRole:
        return QIcon::fromTheme(isEvent ? u"view-calendar-upcoming-days"_s : u"appointment-new"_s);
    case SubtitleRole:
        return subtitle(row);
    case TrailingRole:
        return day(row);
    case SearchRole:
        return text::fold(
            u"%1 %2 %3 %4"_s.arg(names::record(row.event), names::record(row.mandate.document), row.mandate.sentence, subtitle(row)));
    default:
        return {};
    }
}

}
