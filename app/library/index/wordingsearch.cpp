// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingsearch.h"

#include "metadatasnapshot.h"
#include "termcounts.h"

#include <library/database/statement.h>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Postings read for one question, and of one word. A paragraph has words enough that are rarer.
constexpr size_t kMostPostings = 150'000;
constexpr size_t kMostOfWord = 60'000;
// So many of the words that a paragraph shares decide which paragraphs are looked at.
constexpr qsizetype kMostWords = 40;

struct TellingWord {
    QString form;
    qint64 texts = 0;
};

/// A row of the index with what one word, or all of them, weigh there.
struct WeighedRow {
    qint64 row = 0;
    double weight = 0;
};

/// The postings of one question: which rows hold which words. Stack only.
class Postings
{
public:
    Postings(const Database &database, const TextMetadata &metadata, int language)
        : m_database(database)
        , m_metadata(metadata)
        , m_language(language)
    {
    }

    bool isFull() const { return m_read >= kMostPostings; }
    /// False where the word, or the phrase, stands in too many rows to read; then none of them counts.
    base::Result<bool> add(const QString &match, double weight)
    {
        const size_t before = m_rows.size();
        size_t read = 0;
        Statement scan(m_database, u"SELECT rowid FROM passage_index WHERE passage_index MATCH ?"_s);
        scan.bind(match);
        while (scan.next()) {
            if (++read > kMostOfWord || m_read + read > kMostPostings) {
                m_rows.resize(before);
                m_read += read;
                return false;
            }
            const qint64 number = scan.integer(0);
            const IndexRow row = IndexRow::of(number);
            if (m_metadata.text(row.text).values[size_t(Facet::Language)] == m_language)
                m_rows.push_back({number, weight});
        }
        m_read += read;
        TRY_VOID(scan.status());
        return true;
    }
    /// Each row once with all that it weighs.
    std::vector<WeighedRow> take()
    {
        std::ranges::sort(m_rows, {}, &WeighedRow::row);
        std::vector<WeighedRow> joined;
        for (const WeighedRow &row : m_rows) {
            if (!joined.empty() && joined.back().row == row.row)
                joined.back().weight += row.weight;
            else
                joined.push_back(row);
        }
        return joined;
    }

private:
    const Database &m_database;
    const TextMetadata &m_metadata;
    int m_language;
    size_t m_read = 0;
    std::vector<WeighedRow> m_rows;
};

QString quotedWords(const QStringList &words)
{
    return u'"' + words.join(u' ').remove(u'"') + u'"';
}

int dayOf(const TextMetadata &metadata, qint64 text)
{
    const int work = metadata.text(text).work;
    return work < 0 ? 0 : metadata.works()[size_t(work)].day;
}

/// A word is rare or not among the texts of its language.
qint64 textsIn(const TextMetadata &metadata, int language)
{
    return std::ranges::count_if(metadata.texts(),
        [&](const TextMetadata::Entry &text) { return text.work >= 0 && text.values[size_t(Facet::Language)] == language; });
}

/// The best rows in their order: by weight, then by date, what has none last.
void keepBest(std::vector<WeighedRow> &rows, size_t most, const TextMetadata &metadata)
{
    const auto rankOf = [&](const WeighedRow &row) {
        const int day = dayOf(metadata, IndexRow::of(row.row).text);
        // Sums of the same words in another order differ in their last bits.
        return std::tuple(-std::round(row.weight * 1000), day == 0, day, row.row);
    };
    const size_t kept = std::min(most, rows.size());
    std::ranges::partial_sort(rows, rows.begin() + std::ptrdiff_t(kept), {}, rankOf);
    rows.resize(kept);
}

base::Status readContents(const Database &database, const std::vector<WeighedRow> &rows, const TextMetadata &metadata,
    QList<WordingCandidate> &found)
{
    Statement scan(database, u"SELECT id, content FROM passage WHERE text_id = ? AND position = ?"_s);
    for (const WeighedRow &weighed : rows) {
        const IndexRow row = IndexRow::of(weighed.row);
        if (scan.bind(row.text, row.position).next()) {
            found.append({base::PassageId(scan.integer(0)), base::TextId(row.text), scan.string(1), dayOf(metadata, row.text),
                weighed.weight});
        }
    }
    return scan.status();
}

}

base::Result<WordingCandidates> WordingSearch::find(const QStringList &words, const QString &language, int limit) const
{
    WordingCandidates answer;
    TRY(const std::shared_ptr<const TextMetadata> metadata, MetadataSnapshot::of(m_database));
    const int languageValue = metadata->valueAt(Facet::Language, language);
    if (words.isEmpty() || languageValue < 0)
        return answer;
    const double texts = double(textsIn(*metadata, languageValue));
    std::vector<TellingWord> telling;
    const TermCounts counts(m_database);
    for (const QString &word : words) {
        if (answer.weights.contains(word))
            continue;
        TRY(const qint64 count, counts.textsWith(word));
        answer.weights.insert(word, std::log(1.0 + texts / double(std::max<qint64>(1, count))));
        if (count > 0)
            telling.push_back({word, count});
    }
    std::ranges::stable_sort(telling, {}, &TellingWord::texts);
    Postings postings(m_database, *metadata, languageValue);
    // A few words are looked for as they stand together: single ones may be in every text.
    constexpr qsizetype kFew = 8;
    if (words.size() <= kFew) {
        double all = 0;
        for (const QString &word : words)
            all += answer.weights.value(word);
        TRY(answer.isComplete, postings.add(quotedWords(words), all));
    }
    for (size_t at = 0; at < telling.size() && at < size_t(kMostWords) && !postings.isFull(); ++at) {
        TRY(const bool isRead, postings.add(quotedWords({telling[at].form}), answer.weights.value(telling[at].form)));
        if (!isRead)
            break; // What follows is more common still.
    }
    std::vector<WeighedRow> rows = postings.take();
    keepBest(rows, size_t(std::max(0, limit)), *metadata);
    TRY_VOID(readContents(m_database, rows, *metadata, answer.found));
    return answer;
}

}
