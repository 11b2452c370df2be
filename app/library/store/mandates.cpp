// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mandates.h"

#include "recordmapping.h"

#include <library/database/statement.h>

#include <QMap>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kMandateColumns = u"m.id, m.passage_id, m.start_offset, m.end_offset, m.verb, m.force, m.addressee, m.deliverable, m.task, "
                                        u"m.due_body, m.due_session, m.due_date, m.date_inferred, m.recurrence, m.rule, m.status";
constexpr int kMandateColumnCount = 16;

model::Mandate mandateFromRow(const Statement &row)
{
    model::Mandate mandate;
    mandate.id = row.id<model::MandateId>(0);
    mandate.passage = row.id<base::PassageId>(1);
    mandate.start = int(row.integer(2));
    mandate.end = int(row.integer(3));
    mandate.verb = row.string(4);
    mandate.force = int(row.integer(5));
    mandate.addressee = row.string(6);
    mandate.deliverable = row.string(7);
    mandate.task = row.string(8);
    mandate.dueBody = row.string(9);
    mandate.dueSession = row.string(10);
    mandate.dueDate = QDate::fromString(row.string(11), Qt::ISODate);
    mandate.isDateInferred = row.integer(12) != 0;
    mandate.recurrence = row.string(13);
    mandate.rule = row.string(14);
    mandate.status = model::linkStatusOfName(row.string(15));
    return mandate;
}

const QString kMandateRows = u"SELECT "_s + kMandateColumns + u", " + kRecordColumns
    + u", p.address, t.language, p.content FROM mandate m JOIN record r ON r.id = m.document_id JOIN passage p ON p.id = m.passage_id"
      u" JOIN text t ON t.id = p.text_id WHERE m.status <> 'rejected'";

model::MandateRow mandateRow(const Statement &row)
{
    constexpr int kAfter = kMandateColumnCount + kRecordColumnCount;
    return {mandateFromRow(row), recordFromRow(row, kMandateColumnCount), row.string(kAfter), row.string(kAfter + 1), row.string(kAfter + 2)};
}

/// A session or a date that mandates name.
struct NamedDay {
    model::Mandate due; ///< These alone.
    bool isWanted = false;
    QMap<qint64, QList<model::MandateId>> mandates; ///< By their documents.
};

/// True where these columns say the same as the row of before, which the mandates of a document mostly do.
bool isSameDay(const Statement &row, QByteArrayView before)
{
    for (const int column : {2, 3, 4, 5, 6}) {
        const QByteArrayView value = row.bytes(column);
        if (before.size() <= value.size() || before.first(value.size()) != value || before.at(value.size()) != '\0')
            return false;
        before = before.sliced(value.size() + 1);
    }
    return true;
}

/// One look at each row: to sort or to join them all would take several times as long.
base::Result<QList<NamedDay>> wantedByDay(const Database &database, const std::function<bool(const model::Mandate &)> &isWanted)
{
    Statement row(database,
        u"SELECT id, document_id, due_body, due_session, due_date, date_inferred, status FROM mandate "
        u"WHERE status <> 'rejected' AND (due_session <> '' OR due_date <> '')"_s);
    QMap<QByteArray, NamedDay> days; // In an order that is the same at each start.
    QByteArray key;
    auto known = days.end();
    while (row.next()) {
        if (key.isEmpty() || !isSameDay(row, key)) {
            key.clear();
            for (const int column : {2, 3, 4, 5, 6})
                key.append(row.bytes(column)).append('\0');
            known = days.find(key);
        }
        if (known == days.end()) {
            NamedDay day;
            day.due.dueBody = row.string(2);
            day.due.dueSession = row.string(3);
            day.due.dueDate = QDate::fromString(row.string(4), Qt::ISODate);
            day.due.isDateInferred = row.integer(5) != 0;
            day.due.status = model::linkStatusOfName(row.string(6));
            day.isWanted = isWanted(day.due);
            known = days.insert(key, day);
        }
        if (known->isWanted)
            known->mandates[row.integer(1)].append(row.id<model::MandateId>(0));
    }
    TRY_VOID(row.status());
    days.removeIf([](const auto &day) { return !day->isWanted; });
    return days.values();
}

}

base::Result<QList<model::MandateRow>> MandateQueries::all() const
{
    return where({}, {});
}

base::Result<QList<model::MandateRow>> MandateQueries::inDocument(base::RecordId document) const
{
    return where(u" AND m.document_id = ?"_s, document);
}

base::Result<QList<model::MandateRow>> MandateQueries::where(const QString &condition, base::RecordId value) const
{
    Statement statement(m_database, kMandateRows + condition + u" ORDER BY r.sort_key, p.position, m.start_offset, m.end_offset");
    if (value.isValid())
        statement.bind(value);
    return statement.all(mandateRow);
}

base::Result<QList<MandateDay>> MandateQueries::days(const std::function<bool(const model::Mandate &)> &isWanted) const
{
    TRY(const auto found, wantedByDay(m_database, isWanted));
    Statement date(m_database, u"SELECT date FROM record WHERE id = ?"_s);
    QList<MandateDay> days;
    for (const NamedDay &day : found) {
        QMap<QString, QList<model::MandateId>> byDate; // Of their documents.
        for (auto document = day.mandates.cbegin(); document != day.mandates.cend(); ++document) {
            TRY_VOID(date.bind(document.key()).run());
            if (date.next())
                byDate[date.string(0)] += *document;
        }
        for (auto mandates = byDate.cbegin(); mandates != byDate.cend(); ++mandates)
            days.append({day.due, QDate::fromString(mandates.key(), Qt::ISODate), *mandates});
    }
    return days;
}

base::Result<QList<model::MandateRow>> MandateQueries::rows(const QList<model::MandateId> &mandates) const
{
    Statement statement(m_database, kMandateRows + u" AND m.id = ?");
    QList<model::MandateRow> rows;
    for (const model::MandateId mandate : mandates) {
        TRY(const std::optional<model::MandateRow> row, statement.bind(mandate).first(mandateRow));
        if (row)
            rows.append(*row);
    }
    return rows;
}

base::Result<qint64> MandateQueries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM mandate WHERE status <> 'rejected'"_s);
    return statement.number();
}

base::Status MandateStore::add(base::RecordId document, base::PassageId passage, const model::Mandate &mandate)
{
    Statement statement(m_database,
        u"INSERT INTO mandate (document_id, passage_id, start_offset, end_offset, verb, force, addressee, deliverable, task, due_body, "
        u"due_session, due_date, date_inferred, recurrence, rule, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT DO NOTHING"_s);
    return statement.bind(document, passage, mandate.start, mandate.end, mandate.verb, mandate.force, mandate.addressee,
        mandate.deliverable, mandate.task, mandate.dueBody, mandate.dueSession, mandate.dueDate.toString(Qt::ISODate),
        int(mandate.isDateInferred), mandate.recurrence, mandate.rule, model::linkStatusName(mandate.status)).run();
}

base::Status MandateStore::removeUndecided(base::TextId text)
{
    Statement statement(
        m_database, u"DELETE FROM mandate WHERE decided = 0 AND passage_id IN (SELECT id FROM passage WHERE text_id = ?)"_s);
    return statement.bind(text).run();
}

}
