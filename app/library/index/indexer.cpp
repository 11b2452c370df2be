// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer.h"

#include <library/database/statement.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Sorting pays within a batch; a whole library need not stand in memory for it.
constexpr qsizetype kPassagesAtOnce = 40000;

constexpr qint64 kTextsAtOnce = 200;
constexpr QStringView kPassages = u"SELECT p.text_id, t.language, p.kind, p.address, p.content FROM passage p JOIN text t ON t.id = p.text_id ";

}

void Indexer::add(base::TextId text, const QString &language, const QList<model::Passage> &passages)
{
    m_waiting.push_back({text, language, passages});
    if (m_cutting.valid() && m_cutting.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_cutting = std::async(std::launch::async, [this, inputs = std::exchange(m_waiting, {})] { cut(inputs); });
}

void Indexer::cut(const std::vector<Input> &inputs)
{
    for (const Input &input : inputs)
        m_builder.add(input.text, input.language, input.passages);
}

void Indexer::rolledBack()
{
    m_cutting = {};
    m_waiting.clear();
    m_builder.clear();
}

base::Status Indexer::remove(const Database &database, base::TextId text)
{
    Statement passages(database, u"DELETE FROM passage_index WHERE rowid IN (SELECT index_row FROM passage WHERE text_id = ?)"_s);
    TRY_VOID(passages.bind(text).run());
    Statement texts(database, u"DELETE FROM text_index WHERE rowid = ?"_s);
    return texts.bind(text).run();
}

base::Status Indexer::writePassages(const Database &database, IndexBatch &batch)
{
    // Rows that go down within a transaction would make FTS5 begin a new segment each time.
    std::ranges::sort(batch.rows, {}, &IndexBatch::Row::row);
    Statement insert(database, u"INSERT INTO passage_index (rowid, words) VALUES (?, ?)"_s);
    for (const IndexBatch::Row &row : batch.rows)
        TRY_VOID(insert.bind(row.row, row.words).run());
    return base::ok();
}

base::Status Indexer::writeTexts(const Database &database, IndexBatch &batch)
{
    std::ranges::sort(batch.texts, {}, &IndexBatch::TextRow::text);
    Statement insert(database, u"INSERT INTO text_index (rowid, words) VALUES (?, ?)"_s);
    Statement count(database, u"UPDATE text SET passage_counts = ? WHERE id = ?"_s);
    for (const IndexBatch::TextRow &row : batch.texts) {
        TRY_VOID(insert.bind(row.text, row.words).run());
        TRY_VOID(count.bind(row.counts.trimmed(), row.text).run());
    }
    return base::ok();
}

base::Status Indexer::writeForms(const Database &database, IndexBatch &batch)
{
    std::ranges::sort(batch.forms);
    Statement insert(database, u"INSERT INTO word (stem, language, form) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    for (const auto &[stem, language, form] : batch.forms)
        TRY_VOID(insert.bind(stem, language, form).run());
    return base::ok();
}

base::Status Indexer::committing(const Database &database)
{
    if (m_cutting.valid())
        m_cutting.get();
    cut(std::exchange(m_waiting, {}));
    return write(database, m_builder.take());
}

base::Status Indexer::write(const Database &database, IndexBatch batch)
{
    TRY_VOID(writePassages(database, batch));
    TRY_VOID(writeTexts(database, batch));
    return writeForms(database, batch);
}

base::Status Indexer::rebuild(const Database &database)
{
    rolledBack();
    for (const auto *sql : {"INSERT INTO passage_index (passage_index) VALUES ('delete-all')",
             "INSERT INTO text_index (text_index) VALUES ('delete-all')", "DELETE FROM word"}) {
        TRY_VOID(database.execute(QString::fromLatin1(sql)));
    }
    Statement scan(database, kPassages + u"ORDER BY p.text_id, p.position"_s);
    TRY_VOID(addAll(database, scan));
    TRY_VOID(committing(database));
    // A scan has no paragraph, and is a text all the same.
    return database.execute(u"INSERT INTO text_index (rowid, words) SELECT id, '' FROM text t "
                            "WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.text_id = t.id)"_s);
}

base::Result<base::TextId> Indexer::renew(const Database &database, base::TextId after)
{
    Statement last(database, u"SELECT max(id) FROM (SELECT id FROM text WHERE id > ? ORDER BY id LIMIT ?)"_s);
    last.bind(after.value(), kTextsAtOnce);
    const base::TextId until(last.next() ? last.integer(0) : 0);
    if (!until.isValid())
        return until;
    for (qint64 text = after.value() + 1; text <= until.value(); ++text)
        TRY_VOID(remove(database, base::TextId(text)));
    Statement scan(database, kPassages + u"WHERE p.text_id > ? AND p.text_id <= ? ORDER BY p.text_id, p.position"_s);
    scan.bind(after.value(), until);
    TRY_VOID(addAll(database, scan));
    return until;
}

/// Whole texts, until there is enough for a batch; `next` is the one that has been begun.
std::vector<Indexer::Input> Indexer::readSome(Statement &scan, Input &next)
{
    std::vector<Input> inputs;
    qsizetype count = 0;
    while (count < kPassagesAtOnce && scan.next()) {
        if (const base::TextId text(scan.integer(0)); text != next.text) {
            count += next.passages.size();
            if (next.text.isValid())
                inputs.push_back(std::move(next));
            next = {text, scan.string(1), {}};
        }
        model::Passage passage;
        passage.kind = model::kindOfName(scan.string(2));
        passage.address = model::Address(scan.string(3));
        passage.content = scan.string(4);
        next.passages.append(passage);
    }
    if (count < kPassagesAtOnce && next.text.isValid())
        inputs.push_back(std::exchange(next, {}));
    return inputs;
}

/// While one batch is written, the words of the next are cut.
base::Status Indexer::addAll(const Database &database, Statement &scan)
{
    Input next;
    IndexBatch ready;
    for (std::vector<Input> inputs = readSome(scan, next); !inputs.empty(); inputs = readSome(scan, next)) {
        std::future<IndexBatch> batch = std::async(std::launch::async, [this, &inputs] {
            cut(inputs);
            return m_builder.take();
        });
        const base::Status done = write(database, std::exchange(ready, {}));
        ready = batch.get();
        if (!done)
            return done;
    }
    TRY_VOID(write(database, std::move(ready)));
    return scan.status();
}

}
