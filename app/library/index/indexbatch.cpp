// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexbatch.h"

#include "indexrow.h"
#include "wordforms.h"

#include <core/text/openingverbs.h>
#include <core/text/stems.h>
#include <core/text/words.h>

#include <QMap>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr size_t kMostKnownWords = 200000;
// Longer ones are keys and links; nobody asks for their other forms.
constexpr qsizetype kLongestForm = 40;

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

quint64 IndexBatchBuilder::bitOf(const QString &language)
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

void IndexBatchBuilder::takeWord(QStringView source, const QString &language, quint64 languageBit, std::string_view form, QByteArray &textWords)
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

void IndexBatchBuilder::takeBeginnings(std::string_view form, QByteArray &textWords)
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

void IndexBatchBuilder::takeForm(QStringView source, const QString &form, const QString &language)
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

void IndexBatchBuilder::takePassage(const QString &content, const QString &language, QByteArray &words, QByteArray &textWords)
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

void IndexBatchBuilder::add(base::TextId text, const QString &language, const QList<model::Passage> &passages)
{
    if (m_known.size() > kMostKnownWords)
        m_known.clear();
    if (std::erase_if(m_batch.texts, [text](const IndexBatch::TextRow &row) { return row.text == text.value(); }) > 0)
        std::erase_if(m_batch.rows, [text](const IndexBatch::Row &row) { return IndexRow::of(row.row).text == text.value(); });
    ++m_textCount;
    IndexBatch::TextRow whole {text.value(), {}, {}};
    std::array<int, IndexRow::kRanks> counts {};
    QMap<QByteArray, QByteArray> verbs;
    for (qsizetype position = 0; position < passages.size(); ++position) {
        const model::Passage &passage = passages.at(position);
        const int rank = rankOf(passage.kind, passage.address);
        IndexBatch::Row row {IndexRow {rank, text.value(), int(position)}.row(), {}};
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

void IndexBatchBuilder::clear()
{
    m_batch = {};
    m_known.clear();
}

}
