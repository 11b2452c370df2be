// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines.h"

#include <analysis/recognition/sessions.h>
#include <library/store/documentqueries.h>
#include <library/store/mandates.h>

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

QList<Deadline> rowsOf(const QList<model::MandateRow> &mandates, const QList<model::RecordRow> &events)
{
    QList<Deadline> rows;
    for (const model::MandateRow &row : mandates) {
        const bool isInferred = row.mandate.isDateInferred || !row.mandate.dueDate.isValid();
        rows.append({.mandate = row, .date = recognition::dueDate(row.mandate, row.document.date), .isInferred = isInferred});
    }
    for (const model::RecordRow &row : events) {
        const QString day = row.record.fields.value(u"deadline"_s).toString();
        if (!day.isEmpty())
            rows.append({.event = row.record, .languages = row.languages, .citedBy = row.citedBy, .date = QDate::fromString(day, Qt::ISODate),
                .isInferred = row.record.fields.value(u"date_inferred"_s).toBool()});
    }
    std::ranges::stable_sort(rows, [](const Deadline &left, const Deadline &right) {
        return left.date.isValid() == right.date.isValid() ? left.date < right.date : left.date.isValid();
    });
    return rows;
}

}

void readSessions()
{
    recognition::readSessionTable(
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"aide-memoire/sessions.tsv"_s));
}

Query<QList<Deadline>> deadlines()
{
    return [](const library::Database &database) -> base::Result<QList<Deadline>> {
        readSessions();
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Event;
        TRY(const QList<model::MandateRow> mandates, library::MandateQueries(database).all());
        TRY(const QList<model::RecordRow> events, library::DocumentQueries(database).list(filter));
        return rowsOf(mandates, events);
    };
}

}
