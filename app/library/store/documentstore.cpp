// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"

#include "citationsettlement.h"
#include "documentqueries.h"
#include "history.h"
#include "knowledge.h"
#include "passagematching.h"
#include "recordedits.h"
#include "rows.h"
#include "spans.h"
#include "themes.h"

#include <library/database/statement.h>
#include <library/index/indexer.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString sortKeyOf(const model::Record &record)
{
    if (record.kind != model::RecordKind::Document || record.symbol.isEmpty())
        return record.name.toCaseFolded();
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    return symbol ? symbol->sortKey() : record.symbol;
}

/// Binds all columns but id and kind, in the order of the table.
Statement &bindRecord(Statement &statement, const model::Record &record)
{
    return statement.bind(record.name)
        .bind(record.symbolKey)
        .bind(record.symbol)
        .bind(sortKeyOf(record))
        .bind(record.body)
        .bind(record.session)
        .bind(record.date.toString(Qt::ISODate))
        .bind(int(record.inLibrary))
        .bind(jsonText(record.fields));
}

/// What one more text tells of its work: empty fields are filled; the English text has the last word on names.
model::Record merged(const model::Record &known, const model::ReadText &read)
{
    model::Record record = read.work;
    record.id = known.id;
    record.inLibrary = true;
    const bool replaces = !known.inLibrary || read.text.language == u"en";
    const model::Record &first = replaces ? record : known;
    const model::Record &second = replaces ? known : record;
    model::Record result = first;
    result.inLibrary = true;
    if (result.name.isEmpty())
        result.name = second.name;
    if (result.body.isEmpty())
        result.body = second.body;
    if (result.session.isEmpty())
        result.session = second.session;
    if (!result.date.isValid())
        result.date = second.date;
    for (auto field = second.fields.begin(); field != second.fields.end(); ++field) {
        if (!result.fields.contains(field.key()))
            result.fields.insert(field.key(), field.value());
    }
    return result;
}

}

base::Result<base::RecordId> DocumentStore::insertRecord(const model::Record &record)
{
    Statement statement(m_database,
        u"INSERT INTO record (kind, name, symbol_key, symbol, sort_key, body, session, date, in_library, fields) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(model::recordKindName(record.kind));
    if (const base::Status done = bindRecord(statement, record).run(); !done)
        return base::failure(done.error());
    return base::RecordId(statement.lastInsertId());
}

base::Status DocumentStore::updateRecord(const model::Record &record)
{
    Statement statement(m_database,
        u"UPDATE record SET name = ?, symbol_key = ?, symbol = ?, sort_key = ?, body = ?, session = ?, date = ?, in_library = ?, "
        u"fields = ? WHERE id = ?"_s);
    return bindRecord(statement, record).bind(record.id).run();
}

base::Result<base::RecordId> DocumentStore::ensureRecord(const model::Record &record)
{
    if (!record.symbolKey.isEmpty()) {
        Statement statement(m_database, u"SELECT id FROM record WHERE kind = ? AND symbol_key = ? AND symbol_key <> ''"_s);
        if (const base::Status done = statement.bind(model::recordKindName(record.kind)).bind(record.symbolKey).run(); !done)
            return base::failure(done.error());
        if (statement.next())
            return statement.id<base::RecordId>(0);
        // A user has said that it is the same as another.
        Statement merged(m_database, u"SELECT into_record FROM merged_record WHERE kind = ? AND symbol_key = ? ORDER BY id DESC LIMIT 1"_s);
        if (const base::Status done = merged.bind(model::recordKindName(record.kind)).bind(record.symbolKey).run(); !done)
            return base::failure(done.error());
        if (merged.next())
            return merged.id<base::RecordId>(0);
    }
    return insertRecord(record);
}

base::Result<base::RecordId> DocumentStore::ensureWork(const model::ReadText &read, const model::Source &source)
{
    if (!read.work.symbolKey.isEmpty())
        return ensureRecord(read.work);
    // A file without a symbol is the same work as before when it comes from the same place.
    Statement statement(m_database, u"SELECT t.work_id FROM source s JOIN text t ON t.id = s.text_id WHERE s.path = ?"_s);
    if (const base::Status done = statement.bind(source.path).run(); !done)
        return base::failure(done.error());
    if (statement.next())
        return statement.id<base::RecordId>(0);
    return insertRecord(read.work);
}

base::Status DocumentStore::mergeWork(base::RecordId work, const model::ReadText &read)
{
    const base::Result<model::Record> known = DocumentQueries(m_database).record(work);
    if (!known)
        return base::failure(known.error());
    model::Record record = merged(*known, read);
    // What a person has written stays, whatever a file says later.
    const base::Result<QStringList> edited = HistoryQueries(m_database).editedFields(work);
    if (!edited)
        return base::failure(edited.error());
    for (const QString &field : *edited)
        setField(record, field, fieldOf(*known, field));
    if (record.name == known->name && record.fields == known->fields && known->inLibrary && record.date == known->date
        && record.body == known->body && record.session == known->session)
        return base::ok();
    return updateRecord(record);
}

base::Result<base::TextId> DocumentStore::insertText(base::RecordId work, const model::Text &text)
{
    Statement statement(m_database, u"INSERT INTO text (work_id, language, title, original_language, remarks) VALUES (?, ?, ?, ?, ?)"_s);
    statement.bind(work).bind(text.language).bind(text.title).bind(text.originalLanguage).bind(text.remarks.join(u' '));
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    return base::TextId(statement.lastInsertId());
}

base::Result<base::SourceId> DocumentStore::insertSource(base::TextId text, const model::Source &source)
{
    Statement statement(m_database,
        u"INSERT INTO source (text_id, sha256, path, format, size_bytes, imported_ms) VALUES (?, ?, ?, ?, ?, ?)"_s);
    statement.bind(text)
        .bind(source.sha256)
        .bind(source.path)
        .bind(source.format)
        .bind(source.size)
        .bind(source.imported.toMSecsSinceEpoch());
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    return base::SourceId(statement.lastInsertId());
}

base::Status DocumentStore::setSource(base::TextId text, const model::Source &source)
{
    const base::Result<base::SourceId> id = insertSource(text, source);
    if (!id)
        return base::failure(id.error());
    Statement statement(m_database, u"UPDATE text SET source_id = ? WHERE id = ?"_s);
    return statement.bind(*id).bind(text).run();
}

base::Status DocumentStore::writePassages(
    base::TextId text, const QList<model::Passage> &passages, const QHash<int, base::PassageId> &kept)
{
    Statement insert(m_database,
        u"INSERT INTO passage (text_id, position, kind, address, label, level, content, spans, page, page_label, speaker) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Statement update(m_database,
        u"UPDATE passage SET text_id = ?, position = ?, kind = ?, address = ?, label = ?, level = ?, content = ?, spans = ?, page = ?, "
        u"page_label = ?, speaker = ? WHERE id = ?"_s);
    for (int index = 0; index < passages.size(); ++index) {
        constexpr int kBetweenReports = 500;
        if (m_progress && index % kBetweenReports == 0)
            m_progress(index, passages.size());
        const model::Passage &passage = passages[index];
        const base::PassageId id = kept.value(index);
        Statement &statement = id.isValid() ? update : insert;
        statement.bind(text)
            .bind(index)
            .bind(model::kindName(passage.kind))
            .bind(passage.address.text())
            .bind(passage.label)
            .bind(passage.level)
            .bind(passage.content)
            .bind(encodeSpans(passage.spans))
            .bind(passage.page)
            .bind(passage.pageLabel)
            .bind(passage.speaker);
        if (id.isValid())
            statement.bind(id);
        if (const base::Status done = statement.run(); !done)
            return done;
    }
    return base::ok();
}

base::Status DocumentStore::writeDropped(base::TextId text, const QList<model::Dropped> &dropped)
{
    Statement clear(m_database, u"DELETE FROM dropped WHERE text_id = ?"_s);
    if (const base::Status done = clear.bind(text).run(); !done)
        return done;
    if (dropped.isEmpty())
        return base::ok();
    Statement insert(m_database, u"INSERT INTO dropped (text_id, position, reason, content) VALUES (?, ?, ?, ?)"_s);
    for (int position = 0; position < dropped.size(); ++position) {
        const model::Dropped &entry = dropped[position];
        if (const base::Status done = insert.bind(text).bind(position).bind(entry.reason).bind(entry.text).run(); !done)
            return done;
    }
    return base::ok();
}

base::Status DocumentStore::replacePassages(base::TextId text, const QList<model::Passage> &old, const model::ReadText &read)
{
    const QHash<int, base::PassageId> kept = matchPassages(old, read.passages);
    const QList<base::PassageId> lasting = kept.values();
    const QSet<base::PassageId> stays(lasting.begin(), lasting.end());
    // What rules and files said of this text is said anew; what a person decided stays.
    Statement forget(m_database,
        u"DELETE FROM link WHERE decided = 0 AND from_passage IN (SELECT id FROM passage WHERE text_id = ?)"_s);
    if (const base::Status done = forget.bind(text).run(); !done)
        return done;
    Statement remove(m_database, u"DELETE FROM passage WHERE id = ?"_s);
    for (const model::Passage &passage : old) {
        if (stays.contains(passage.id))
            continue;
        if (const base::Status done = remove.bind(passage.id).run(); !done)
            return done;
    }
    Statement title(m_database, u"UPDATE text SET title = ?, original_language = ?, remarks = ? WHERE id = ?"_s);
    title.bind(read.text.title).bind(read.text.originalLanguage).bind(read.text.remarks.join(u' ')).bind(text);
    if (const base::Status done = title.run(); !done)
        return done;
    if (const base::Status done = writePassages(text, read.passages, kept); !done)
        return done;
    return moveLinks(old, read.passages, kept);
}

base::Status DocumentStore::writeKnowledge(base::RecordId work, base::TextId text, const model::Proposals &proposals)
{
    KnowledgeStore knowledge(m_database, *this);
    const base::Status written = knowledge.write(work, text, proposals);
    return written ? knowledge.settleTitles(work) : written;
}

base::Result<StoredText> DocumentStore::store(const model::ImportedText &imported, const model::Source &source)
{
    const DocumentQueries queries(m_database);
    const base::Result<std::optional<model::Text>> same = queries.textOfSource(source.sha256);
    if (!same)
        return base::failure(same.error());
    if (*same)
        return StoredText {model::ImportOutcome::Unchanged, (*same)->work, (*same)->id};

    const model::ReadText &read = imported.read;
    const base::Result<base::RecordId> work = ensureWork(read, source);
    if (!work)
        return base::failure(work.error());
    const base::Result<std::optional<model::Text>> known = queries.textIn(*work, read.text.language);
    if (!known)
        return base::failure(known.error());
    if (*known)
        return storeAgain(imported, source, **known);

    const base::Result<base::TextId> text = insertText(*work, read.text);
    if (!text)
        return base::failure(text.error());
    base::Status done = mergeWork(*work, read);
    done = done ? setSource(*text, source) : done;
    done = done ? writePassages(*text, read.passages, {}) : done;
    done = done ? writeDropped(*text, read.dropped) : done;
    done = done ? writeLinks(*work, *text, imported.links) : done;
    done = done ? settleCitations(m_database, *work) : done;
    done = done ? writeKnowledge(*work, *text, imported.proposals) : done;
    if (!done)
        return base::failure(done.error());
    Indexer::of(m_database).add(*text, read.text.language, read.passages);
    return StoredText {model::ImportOutcome::Added, *work, *text};
}

base::Status DocumentStore::replaceText(const model::Text &known, const model::ImportedText &imported)
{
    const base::Result<QList<model::Passage>> old = DocumentQueries(m_database).passages(known.id);
    if (!old)
        return base::failure(old.error());
    base::Status done = mergeWork(known.work, imported.read);
    done = done ? Indexer::remove(m_database, known.id) : done;
    done = done ? replacePassages(known.id, *old, imported.read) : done;
    done = done ? writeDropped(known.id, imported.read.dropped) : done;
    // Of a scan nobody may have known the language; a work has one text of each.
    Statement language(m_database, u"UPDATE OR IGNORE text SET language = ? WHERE id = ?"_s);
    language.bind(imported.read.text.language).bind(known.id);
    done = done && known.language.isEmpty() ? language.run() : done;
    done = done ? writeLinks(known.work, known.id, imported.links) : done;
    done = done ? settleCitations(m_database, known.work) : done;
    done = done ? writeKnowledge(known.work, known.id, imported.proposals) : done;
    if (done)
        Indexer::of(m_database).add(known.id, imported.read.text.language, imported.read.passages);
    return done;
}

base::Result<StoredText> DocumentStore::storeAgain(
    const model::ImportedText &imported, const model::Source &source, const model::Text &known)
{
    const base::Result<QList<model::Passage>> old = DocumentQueries(m_database).passages(known.id);
    if (!old)
        return base::failure(old.error());
    // A summary of the sample library gives way to the text itself, and is none of its originals.
    const bool isSummary = known.source.format == u"sample" && source.format != u"sample";
    // So does a scan, of which there is no text yet; but it stays an original.
    const bool isScan = old->isEmpty() && !imported.read.passages.isEmpty();
    Statement forget(m_database, u"DELETE FROM source WHERE text_id = ? AND format = 'sample'"_s);
    if (const base::Status done = isSummary ? forget.bind(known.id).run() : base::ok(); !done)
        return base::failure(done.error());
    // Another format of the same text is one more original; it does not push out the paragraphs that people have read.
    const bool isAnother = known.source.format != source.format || samePassages(*old, imported.read.passages);
    if (!isSummary && !isScan && isAnother) {
        if (const base::Result<base::SourceId> done = insertSource(known.id, source); !done)
            return base::failure(done.error());
        return StoredText {model::ImportOutcome::Duplicate, known.work, known.id};
    }
    if (const base::Status done = setSource(known.id, source); !done)
        return base::failure(done.error());
    if (const base::Status done = replaceText(known, imported); !done)
        return base::failure(done.error());
    return StoredText {model::ImportOutcome::Updated, known.work, known.id};
}

}
