// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagestore.h"

#include "maintenance.h"
#include "recordmapping.h"

#include <library/database/schema.h>
#include <library/database/statement.h>

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Rows in which the new library describes itself; they stay.
bool isOfTheNewLibrary(const TableShape &shape, const QVariantList &row)
{
    static const QStringList kOwn {u"word_rules"_s, u"index_renewed"_s, u"created"_s, u"min_compatible"_s, u"identity"_s, u"commits"_s};
    return shape.name == "library"_L1 && kOwn.contains(row.constFirst().toString());
}

qsizetype columnOf(const TableShape &shape, QLatin1StringView name)
{
    const auto found = std::ranges::find(shape.columns, name, &TableShape::Column::name);
    return found == shape.columns.end() ? -1 : found - shape.columns.begin();
}

/// The source of a text whose file is unknown. Like a summary of the sample library it gives way to the text itself.
base::Status addStandIn(const Database &database, qint64 text)
{
    Statement statement(database,
        u"INSERT OR IGNORE INTO source (text_id, sha256, path, format, size_bytes, imported_ms) VALUES (?, 'salvaged-' || ?, '', 'sample', 0, 0)"_s);
    return statement.bind(text, text).run();
}

/// A source is known by the SHA-256 of its bytes; a row whose fingerprint is noise names no file.
bool namesAFile(const TableShape &shape, const QVariantList &row)
{
    static const QRegularExpression kFingerprint(u"^(?:[0-9a-f]{64}|salvaged-[0-9]+)$"_s);
    const qsizetype column = shape.name == "source"_L1 ? columnOf(shape, "sha256"_L1) : -1;
    return column < 0 || column >= row.size() || kFingerprint.match(row.at(column).toString()).hasMatch();
}

/// Empties the references to rows that were lost. Two links of lost paragraphs may say the same then; one of them goes.
base::Status closeReferences(const Database &database, const QString &table, const TableShape::Column &column)
{
    const QString isOpen = u"WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT id FROM %2)"_s.arg(column.name, column.refersTo);
    TRY_VOID(database.execute(u"UPDATE OR IGNORE %1 SET %2 = NULL %3"_s.arg(table, column.name, isOpen)));
    return database.execute(u"DELETE FROM %1 %2"_s.arg(table, isOpen));
}

base::Status insertRow(const Database &database, const TableShape &shape, const QVariantList &row, bool &isNew)
{
    QStringList names;
    QStringList marks;
    for (qsizetype place = 0; place < row.size(); ++place) {
        names.append(shape.columns[place].name);
        marks.append(u"?"_s);
    }
    Statement statement(
        database, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(shape.name, names.join(u", "_s), marks.join(u", "_s)));
    for (const QVariant &value : row)
        statement.bindValue(value);
    const base::Status done = statement.run();
    isNew = done && statement.changedRows() > 0;
    return done;
}

constexpr auto kLog = "change_log"_L1;

/// Filling any other table adds to the log.
QList<TableShape> logLast(QList<TableShape> shapes)
{
    std::ranges::stable_partition(shapes, [](const TableShape &shape) { return shape.name != kLog; });
    return shapes;
}

}

base::Result<SalvagedRows> SalvageStore::fill(const DamagedDatabase &from, const QList<TableShape> &shapes)
{
    // Rows of two tables may refer to each other.
    TRY_VOID(m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    SalvagedRows salvaged;
    for (const TableShape &shape : logLast(shapes)) {
        // What the triggers noted is the salvage itself.
        if (shape.name == kLog)
            TRY_VOID(m_database.execute(u"DELETE FROM change_log"_s));
        TRY_VOID(fillTable(from, shape, salvaged));
        if (const int damaged = from.damagedPages(shape.name); damaged > 0)
            salvaged.damagedPages.insert(shape.name, damaged);
    }
    // What was left open because its table came later.
    for (const TableShape &shape : shapes) {
        for (const TableShape::Column &column : shape.columns) {
            if (column.refersTo.isEmpty() || !column.mayBeNull)
                continue;
            TRY_VOID(closeReferences(m_database, shape.name, column));
        }
    }
    // An older library has no log, and that of a damaged one may be lost.
    if (salvaged.taken.value(kLog) == 0)
        TRY_VOID(logWhatIsKnown(m_database));
    return salvaged;
}

base::Status SalvageStore::fillTable(const DamagedDatabase &from, const TableShape &shape, SalvagedRows &salvaged)
{
    base::Status failed = base::ok();
    QSet<qint64> &ids = m_ids[shape.name];
    from.read(shape.name, [&](const QVariantList &values) {
        QVariantList row = values;
        if (!failed || isOfTheNewLibrary(shape, row) || (shape.isFirstRowid && ids.contains(row.constFirst().toLongLong())))
            return;
        if (!settleReferences(shape, row)) {
            const base::Result<qint64> stand = placeholder(shape, row);
            if (!stand)
                failed = base::failure(stand.error());
            if (!stand || *stand == 0) {
                ++salvaged.refused[shape.name];
                return;
            }
            row[columnOf(shape, shape.name == "annotation"_L1 ? "text_id"_L1 : "work_id"_L1)] = *stand;
        }
        bool isNew = false;
        // A row that breaks a rule of the schema is damaged, and no reason to give up.
        if (!namesAFile(shape, row) || !insertRow(m_database, shape, row, isNew)) {
            ++salvaged.refused[shape.name];
            return;
        }
        if (isNew)
            ++salvaged.taken[shape.name];
        if (isNew && shape.isFirstRowid)
            ids.insert(row.constFirst().toLongLong());
    });
    return failed;
}

/// False when something is lost that the row cannot be without.
bool SalvageStore::settleReferences(const TableShape &shape, QVariantList &row) const
{
    for (qsizetype place = 0; place < row.size(); ++place) {
        const TableShape::Column &column = shape.columns[place];
        if (!column.refersTo.isEmpty() && !column.mayBeNull && !m_ids.value(column.refersTo).contains(row[place].toLongLong()))
            return false;
    }
    return true;
}

/// The number of a row that stands for a lost one; 0 where there can be none. A person's words are kept in any case.
base::Result<qint64> SalvageStore::placeholder(const TableShape &shape, const QVariantList &row)
{
    if (shape.name == "text"_L1)
        return makeRecord(row[columnOf(shape, "work_id"_L1)].toLongLong(), row[columnOf(shape, "title"_L1)].toString());
    if (shape.name != "annotation"_L1)
        return 0;
    const qint64 record = row[columnOf(shape, "record_id"_L1)].toLongLong();
    const qint64 text = row[columnOf(shape, "text_id"_L1)].toLongLong();
    if (!m_ids.value(u"record"_s).contains(record)) {
        TRY_VOID(makeRecord(record, u"?"_s));
    }
    if (m_ids.value(u"text"_s).contains(text))
        return text;
    Statement other(m_database, u"SELECT min(id) FROM text WHERE work_id = ?"_s);
    TRY_VOID(other.bind(record).run());
    if (other.next() && other.integer(0) > 0)
        return other.integer(0);
    return makeText(record);
}

base::Result<qint64> SalvageStore::makeRecord(qint64 id, const QString &name)
{
    Statement statement(m_database, u"INSERT OR IGNORE INTO record (id, kind, name) VALUES (?, 'document', ?)"_s);
    TRY_VOID(statement.bind(id, name).run());
    m_ids[u"record"_s].insert(id);
    return id;
}

base::Result<qint64> SalvageStore::makeText(qint64 record)
{
    Statement statement(m_database,
        u"INSERT INTO text (work_id, language, title, remarks) SELECT id, 'und', name, 'scanned' FROM record WHERE id = ?"_s);
    TRY_VOID(statement.bind(record).run());
    const qint64 text = statement.lastInsertId();
    m_ids[u"text"_s].insert(text);
    TRY_VOID(addStandIn(m_database, text));
    return text;
}

base::Result<QList<IncompleteText>> SalvageStore::takeIncomplete() const
{
    Statement statement(m_database,
        u"SELECT "_s + kTextColumns
            + u", r.name, t.passage_counts, (SELECT count(*) FROM passage p WHERE p.text_id = t.id), "
              u"(SELECT coalesce(max(position) + 1, 0) FROM passage p WHERE p.text_id = t.id) FROM "
            + kTextTables + u" JOIN record r ON r.id = t.work_id");
    TRY_VOID(statement.run());
    QList<IncompleteText> incomplete;
    while (statement.next()) {
        qint64 expected = statement.integer(kTextColumnCount + 3);
        qint64 counted = 0;
        const QStringList counts = statement.string(kTextColumnCount + 1).section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
        for (const QString &count : counts)
            counted += count.toLongLong();
        expected = qMax(expected, counted);
        const qint64 present = statement.integer(kTextColumnCount + 2);
        const model::Text text = textFromRow(statement);
        if (present < expected || (present == 0 && !text.remarks.contains(u"scanned"_s)))
            incomplete.append({text, statement.string(kTextColumnCount), {}});
    }
    for (IncompleteText &one : incomplete) {
        Statement sources(m_database, u"SELECT id, sha256, path, format, size_bytes, imported_ms FROM source WHERE text_id = ? ORDER BY id = ? DESC, id"_s);
        TRY_VOID(sources.bind(one.text.id, one.text.source.id).run());
        while (sources.next()) {
            one.sources.append({sources.id<base::SourceId>(0), sources.string(1), sources.string(2), sources.string(3), sources.integer(4),
                QDateTime::fromMSecsSinceEpoch(sources.integer(5), QTimeZone::UTC)});
        }
        Statement forget(m_database, u"DELETE FROM source WHERE text_id = ?"_s);
        TRY_VOID(forget.bind(one.text.id).run());
    }
    return incomplete;
}

base::Status SalvageStore::restoreSources(const IncompleteText &incomplete) const
{
    for (const model::Source &source : incomplete.sources) {
        Statement insert(m_database,
            u"INSERT OR IGNORE INTO source (id, text_id, sha256, path, format, size_bytes, imported_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(source.id, incomplete.text.id, source.sha256, source.path, source.format);
        TRY_VOID(insert.bind(source.size, source.imported.toMSecsSinceEpoch()).run());
    }
    if (incomplete.sources.isEmpty())
        return addStandIn(m_database, incomplete.text.id.value());
    Statement first(m_database, u"UPDATE text SET source_id = ? WHERE id = ?"_s);
    return first.bind(incomplete.sources.constFirst().id, incomplete.text.id).run();
}

base::Status SalvageStore::finish() const
{
    base::Status done = m_database.execute(
        u"DELETE FROM text WHERE id IN (SELECT t.id FROM text t JOIN source s ON s.text_id = t.id WHERE s.sha256 LIKE 'salvaged-%' "
        "AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.text_id = t.id) AND NOT EXISTS (SELECT 1 FROM annotation a WHERE a.text_id = t.id) "
        "AND EXISTS (SELECT 1 FROM text o WHERE o.work_id = t.work_id AND o.id <> t.id))"_s);
    // No text is left of it: like a scan it waits for one.
    done = done ? m_database.execute(u"UPDATE text SET remarks = trim(remarks || ' scanned') WHERE instr(remarks, 'scanned') = 0 "
                                     "AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.text_id = text.id)"_s)
                : done;
    Statement bare(m_database, u"SELECT t.id FROM text t WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.text_id = t.id)"_s);
    done = done ? bare.run() : done;
    QList<qint64> texts;
    while (done && bare.next())
        texts.append(bare.integer(0));
    for (const qint64 text : texts)
        done = done ? addStandIn(m_database, text) : done;
    return done ? rebuildIndex(m_database) : done;
}

}
