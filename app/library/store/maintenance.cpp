// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include <library/database/interruption.h>
#include <library/database/schema.h>
#include <library/database/statement.h>
#include <library/index/indexer.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <iterator>

using namespace Qt::StringLiterals;

namespace library {

namespace {

base::Result<qint64> countOf(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    return statement.number();
}

/// Rows of a check that should say nothing, or "ok".
base::Status addRows(const Database &database, const QString &sql, const QString &sentence, QStringList &problems)
{
    Statement statement(database, sql);
    TRY_VOID(statement.run());
    while (statement.next()) {
        if (statement.string(0) != u"ok")
            problems.append(sentence.arg(statement.string(0)));
    }
    return base::ok();
}

/// Each sentence of ours with the statement that finds what breaks it.
struct Rule {
    const char16_t *sql;
    const char16_t *sentence;
};

constexpr Rule kRules[] = {
    {u"PRAGMA integrity_check(20)", u"the database is damaged: %1"},
    {u"SELECT \"table\" FROM pragma_foreign_key_check", u"a row of the table %1 points at nothing"},
    {u"SELECT r.name FROM text t JOIN record r ON r.id = t.work_id WHERE instr(t.remarks, 'scanned') = 0 "
     u"AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.text_id = t.id)",
        u"a text of %1 has no passage"},
    {u"SELECT t.id FROM text t WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.text_id = t.id)", u"text %1 has no source"},
    {u"SELECT l.id FROM link l JOIN passage p ON p.id = l.from_passage WHERE l.end_offset > length(p.content) * 2",
        u"link %1 ends after its passage"},
    {u"SELECT p.id FROM passage p LEFT JOIN passage_index_docsize d ON d.id = p.index_row WHERE d.id IS NULL LIMIT 20",
        u"passage %1 is not in the index: run aide-memoire reindex"},
    // The row of a passage is computed: all rows are gathered once, for a look-up in a text would compute each of its own.
    {u"SELECT id FROM passage_index_docsize EXCEPT SELECT index_row FROM passage LIMIT 20",
        u"the index knows row %1, which is gone: run aide-memoire reindex"},
    {u"SELECT t.id FROM text t LEFT JOIN text_index_docsize d ON d.id = t.id WHERE d.id IS NULL LIMIT 20",
        u"text %1 is not in the index: run aide-memoire reindex"},
    {u"SELECT d.id FROM text_index_docsize d LEFT JOIN text t ON t.id = d.id WHERE t.id IS NULL LIMIT 20",
        u"the index knows text %1, which is gone: run aide-memoire reindex"},
};

base::Status checkOriginals(const Database &database, const QString &folder, const CheckWatch &watch, model::CheckReport &report)
{
    TRY(const qint64 total, countOf(database, u"SELECT count(*) FROM source WHERE format <> 'sample'"_s));
    Statement statement(database, u"SELECT sha256, path FROM source WHERE format <> 'sample' ORDER BY id"_s);
    TRY_VOID(statement.run());
    while (statement.next()) {
        if (watch.isCancelled && watch.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        if (watch.progress)
            watch.progress(std::size(kRules) + report.originals, std::size(kRules) + total);
        const QString fingerprint = statement.string(0);
        QFile file(originalPath(folder, fingerprint));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        ++report.originals;
        if (!file.open(QIODevice::ReadOnly))
            report.problems.append(u"the original of %1 is missing: %2"_s.arg(statement.string(1), file.fileName()));
        else if (!hash.addData(&file) || QString::fromLatin1(hash.result().toHex()) != fingerprint)
            report.problems.append(u"the original of %1 has changed: %2"_s.arg(statement.string(1), file.fileName()));
    }
    return base::ok();
}

base::Status count(const Database &database, model::CheckReport &report)
{
    const std::pair<const char16_t *, qint64 *> tables[] = {{u"record", &report.records}, {u"text", &report.texts},
        {u"passage", &report.passages}, {u"link", &report.links}, {u"annotation", &report.annotations}};
    for (const auto &[table, target] : tables) {
        TRY(*target, countOf(database, u"SELECT count(*) FROM "_s + table));
    }
    return base::ok();
}

}

QString originalPath(const QString &folder, const QString &sha256)
{
    // Two letters of the fingerprint as a folder keep any folder small.
    return folder + u'/' + sha256.left(2) + u'/' + sha256;
}

base::Result<model::CheckReport> checkLibrary(const Database &database, const QString &originalsFolder, const CheckWatch &watch)
{
    const Interruption interruption(database, watch.isCancelled);
    model::CheckReport report;
    qint64 done = 0;
    for (const Rule &rule : kRules) {
        // Rows that a stopped statement does not give are no failure of its own.
        if (watch.isCancelled && watch.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        if (watch.progress)
            watch.progress(done++, std::size(kRules));
        TRY_VOID(addRows(database, QString(rule.sql), QString(rule.sentence), report.problems));
    }
    TRY_VOID(checkOriginals(database, originalsFolder, watch, report));
    TRY_VOID(count(database, report));
    return report;
}

base::Result<bool> renewIndex(const Database &database)
{
    if (const base::Result<bool> current = indexIsCurrent(database); !current || *current)
        return current ? base::Result<bool>(false) : current;
    Statement place(database, u"SELECT value FROM library WHERE name = 'index_renewed'"_s);
    TRY_VOID(place.run());
    const base::TextId after(place.next() ? place.string(0).toLongLong() : 0);
    TRY(const base::TextId until, Indexer::of(database).renew(database, after));
    Statement note(database, u"INSERT INTO library (name, value) VALUES ('index_renewed', ?) "
                             u"ON CONFLICT DO UPDATE SET value = excluded.value"_s);
    TRY_VOID(note.bind(QString::number(until.value())).run());
    if (!until.isValid())
        TRY_VOID(noteWordRules(database));
    return until.isValid();
}

base::Status rebuildIndex(const Database &database)
{
    TRY_VOID(Indexer::of(database).rebuild(database));
    return noteWordRules(database);
}

}
