// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer.h"

#include "indexrow.h"
#include "wordforms.h"

#include <core/text/openingverbs.h>
#include <core/text/stems.h>
#include <core/text/words.h>
#include <library/database/rawstatement.h>
#include <library/database/statement.h>

#include <QMap>

#include <algorithm>
#include <array>
#include <future>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Sorting pays within a batch; a whole library need not stand in memory for it.
constexpr qsizetype kPassagesAtOnce = 40000;
constexpr size_t kMostKnownWords = 200000;
// Longer ones are keys and links; nobody asks for their other forms.
constexpr qsizetype kLongestForm = 40;

constexpr qint64 kTextsAtOnce = 200;
constexpr char kPassages[] = "SELECT p.text_id, t.language, p.kind, p.address, p.content FROM passage p JOIN text t ON t.id = p.text_id ";

/// A folded token as UTF-8 behind what is there.
void append(QByteArray &bytes, QStringView token)
{
    for (const QChar unit : token) {
        if (unit.unicode() >= 0x80) {
            bytes.append(token.toUtf8());
            return;
        }
    }
    const qsizetype at = bytes.size();
    bytes.resize(at + token.size());
    char *out = bytes.data() + at;
    for (const QChar unit : token)
        *out++ = char(unit.unicode());
}

/// Letters only, of a script that writes words in forms.
bool hasForms(QStringView source)
{
    const auto isIdeograph = [](char16_t unit) {
        return (unit >= 0x2E80 && unit <= 0xDFFF) || (unit >= 0x1100 && unit <= 0x11FF);
    };
    for (const QChar unit : source) {
        if (unit.isDigit() || isIdeograph(unit.unicode()))
            return false;
    }
    return source.size() > 1 && source.size() <= kLongestForm;
}

}

quint64 Indexer::bitOf(const QString &language)
{
    if (!text::hasStems(language))
        return 0;
    qsizetype at = m_languages.indexOf(language);
    if (at < 0) {
        at = m_languages.size();
        m_languages.append(language);
    }
    return 1ULL << at;
}

void Indexer::takeWord(QStringView source, const QString &language, quint64 languageBit, std::string_view form, QByteArray &textWords)
{
    auto known = m_known.find(form);
    if (known == m_known.end())
        known = m_known.emplace(std::string(form), Known {}).first;
    Known &word = known->second;
    if (word.text != m_textCount) {
        word.text = m_textCount;
        textWords.append(form.data(), qsizetype(form.size()));
        textWords.append(' ');
        takeBeginnings(form, textWords);
    }
    if (languageBit == 0 || (word.languages & languageBit))
        return;
    word.languages |= languageBit;
    if (hasForms(source))
        takeForm(source, QString::fromUtf8(form.data(), qsizetype(form.size())), language);
}

/// The first characters of a word, as words of the text.
void Indexer::takeBeginnings(std::string_view form, QByteArray &textWords)
{
    size_t end = 0;
    for (int size = 1; size <= kLongestBeginning && end < form.size(); ++size) {
        // The bytes that go on a character of UTF-8 begin with the bits 10.
        for (++end; end < form.size() && (uchar(form[end]) & 0xC0) == 0x80;)
            ++end;
        const std::string_view beginning = form.substr(0, end);
        auto known = m_beginnings.find(beginning);
        if (known == m_beginnings.end())
            known = m_beginnings.emplace(std::string(beginning), 0).first;
        if (known->second == m_textCount)
            continue;
        known->second = m_textCount;
        textWords.append(beginning.data(), qsizetype(beginning.size())).append("* ");
    }
}

void Indexer::takeForm(QStringView source, const QString &form, const QString &language)
{
    const QString stem = text::stemOf(source, language);
    if (stem != form)
        m_batch.forms.push_back({stem, language, form.startsWith(stem) ? u'-' + form.sliced(stem.size()) : form});
    // Who types no accents gets another stem; it leads to this one.
    const bool isDressed = source.toString().toLower() != form;
    const QString bare = isDressed ? text::stemOf(form, language) : stem;
    if (bare != stem)
        m_batch.forms.push_back({bare, language, u'>' + stem});
}

void Indexer::takePassage(const QString &content, const QString &language, QByteArray &words, QByteArray &textWords)
{
    const quint64 languageBit = bitOf(language);
    words.reserve(content.size() + content.size() / 8);
    text::forEachWord(content, [&](QStringView token, int start, int end) {
        const qsizetype at = words.size();
        append(words, token);
        takeWord(QStringView(content).sliced(start, end - start), language, languageBit,
            std::string_view(words.constData() + at, size_t(words.size() - at)), textWords);
        words.append(' ');
        return true;
    });
}

void Indexer::add(base::TextId text, const QString &language, const QList<model::Passage> &passages)
{
    if (m_known.size() > kMostKnownWords)
        m_known.clear();
    if (std::erase_if(m_batch.texts, [text](const TextRow &row) { return row.text == text.value(); }) > 0)
        std::erase_if(m_batch.rows, [text](const Row &row) { return IndexRow::of(row.row).text == text.value(); });
    ++m_textCount;
    TextRow whole {text.value(), {}, {}};
    std::array<int, IndexRow::kRanks> counts {};
    QMap<QByteArray, QByteArray> verbs;
    for (qsizetype position = 0; position < passages.size(); ++position) {
        const model::Passage &passage = passages.at(position);
        const int rank = rankOf(passage.kind, passage.address);
        Row row {IndexRow {rank, text.value(), int(position)}.row(), {}};
        takePassage(passage.content, language, row.words, whole.words);
        ++counts[size_t(rank)];
        if (const QByteArrayView verb = text::openingVerbOf(row.words); !verb.isEmpty())
            verbs[verb.toByteArray()] += ' ' + QByteArray::number(position * IndexRow::kRanks + rank);
        m_batch.rows.push_back(std::move(row));
    }
    for (const int count : counts)
        whole.counts += QByteArray::number(count) + ' ';
    for (auto verb = verbs.cbegin(); verb != verbs.cend(); ++verb)
        whole.counts += '|' + verb.key() + verb.value();
    m_batch.texts.push_back(std::move(whole));
}

base::Status Indexer::remove(const Database &database, base::TextId text)
{
    Statement passages(database, u"DELETE FROM passage_index WHERE rowid IN (SELECT index_row FROM passage WHERE text_id = ?)"_s);
    TRY_VOID(passages.bind(text).run());
    Statement texts(database, u"DELETE FROM text_index WHERE rowid = ?"_s);
    return texts.bind(text).run();
}

void Indexer::rolledBack()
{
    m_batch = {};
    m_known.clear();
}

base::Status Indexer::writePassages(const Database &database, Batch &batch)
{
    // Rows that go down within a transaction would make FTS5 begin a new segment each time.
    std::ranges::sort(batch.rows, {}, &Row::row);
    RawStatement insert(database, "INSERT INTO passage_index (rowid, words) VALUES (?, ?)");
    for (const Row &row : batch.rows) {
        insert.bind(1, row.row).bind(2, row.words);
        TRY_VOID(insert.run());
    }
    return base::ok();
}

base::Status Indexer::writeTexts(const Database &database, Batch &batch)
{
    std::ranges::sort(batch.texts, {}, &TextRow::text);
    RawStatement insert(database, "INSERT INTO text_index (rowid, words) VALUES (?, ?)");
    RawStatement count(database, "UPDATE text SET passage_counts = ? WHERE id = ?");
    for (const TextRow &row : batch.texts) {
        insert.bind(1, row.text).bind(2, row.words);
        count.bind(1, row.counts.trimmed()).bind(2, row.text);
        TRY_VOID(insert.run());
        TRY_VOID(count.run());
    }
    return base::ok();
}

base::Status Indexer::writeForms(const Database &database, Batch &batch)
{
    std::ranges::sort(batch.forms);
    RawStatement insert(database, "INSERT INTO word (stem, language, form) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const auto &[stem, language, form] : batch.forms) {
        const QByteArray values[] = {stem.toUtf8(), language.toUtf8(), form.toUtf8()};
        insert.bind(1, values[0]).bind(2, values[1]).bind(3, values[2]);
        TRY_VOID(insert.run());
    }
    return base::ok();
}

base::Status Indexer::committing(const Database &database)
{
    return write(database, std::exchange(m_batch, {}));
}

base::Status Indexer::write(const Database &database, Batch batch)
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
    RawStatement scan(database, QByteArray(kPassages).append("ORDER BY p.text_id, p.position").constData());
    TRY_VOID(addAll(database, scan));
    TRY_VOID(committing(database));
    // A scan has no paragraph, and is a text all the same.
    return database.execute(u"INSERT INTO text_index (rowid, words) SELECT id, '' FROM text t "
                            "WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.text_id = t.id)"_s);
}

base::Result<base::TextId> Indexer::renew(const Database &database, base::TextId after)
{
    RawStatement last(database, "SELECT max(id) FROM (SELECT id FROM text WHERE id > ? ORDER BY id LIMIT ?)");
    last.bind(1, after.value()).bind(2, kTextsAtOnce);
    const base::TextId until(last.next() ? last.integer(0) : 0);
    if (!until.isValid())
        return until;
    for (qint64 text = after.value() + 1; text <= until.value(); ++text)
        TRY_VOID(remove(database, base::TextId(text)));
    RawStatement scan(database, QByteArray(kPassages)
            .append("WHERE p.text_id > ? AND p.text_id <= ? ORDER BY p.text_id, p.position")
            .constData());
    scan.bind(1, after.value()).bind(2, until.value());
    TRY_VOID(addAll(database, scan));
    return until;
}

/// Whole texts, until there is enough for a batch; `next` is the one that has been begun.
std::vector<Indexer::Input> Indexer::readSome(RawStatement &scan, Input &next)
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
base::Status Indexer::addAll(const Database &database, RawStatement &scan)
{
    Input next;
    Batch ready;
    for (std::vector<Input> inputs = readSome(scan, next); !inputs.empty(); inputs = readSome(scan, next)) {
        std::future<Batch> cut = std::async(std::launch::async, [this, &inputs] {
            for (const Input &input : inputs)
                add(input.text, input.language, input.passages);
            return std::exchange(m_batch, {});
        });
        const base::Status done = write(database, std::exchange(ready, {}));
        ready = cut.get();
        if (!done)
            return done;
    }
    TRY_VOID(write(database, std::move(ready)));
    return scan.status();
}

}
