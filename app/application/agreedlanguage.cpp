// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedlanguage.h"

#include "annotations.h"

#include <analysis/comparison/wording.h>
#include <core/text/normalised.h>
#include <library/index/wordingsearch.h>
#include <library/store/documentqueries.h>
#include <library/store/lineage.h>

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace application {

namespace {

// Candidates of the index that are measured word by word.
constexpr int kMostMeasured = 400;
// A clause of a long paragraph that more paragraphs have than that is a commonplace ("race, colour, sex, language, religion, …").
constexpr qsizetype kMostOfClause = 5;
// A selection over more paragraphs than that is a text, not a wording.
constexpr qsizetype kMostParts = 12;

/// A candidate that says the same.
struct SameWording {
    base::PassageId passage;
    comparison::CommonWords common;
    int day = 0;
};

QString titleKey(const QString &title)
{
    return text::collapseSpace(text::fold(title));
}

/// The texts that belong together: a document with its drafts and revisions, and all that have a title of theirs.
class TextSeries
{
public:
    static base::Result<TextSeries> of(const library::Database &database, const model::Record &work)
    {
        TextSeries series;
        series.take(work);
        TRY(const auto chain, library::LineageQueries(database).chain(work.id));
        for (const library::LineageMember &member : chain)
            series.take(member.record);
        return series;
    }

    bool holds(const model::Record &work) const
    {
        return m_works.contains(work.id.value()) || (!work.name.isEmpty() && m_titles.contains(titleKey(work.name)));
    }

private:
    void take(const model::Record &work)
    {
        m_works.insert(work.id.value());
        if (!work.name.isEmpty())
            m_titles.insert(titleKey(work.name));
    }

    QSet<qint64> m_works;
    QSet<QString> m_titles;
};

/// One look for a wording. Stack only.
class AgreedLanguageSearch
{
public:
    AgreedLanguageSearch(const library::Database &database, int limit)
        : m_database(database)
        , m_limit(std::max(0, limit))
    {
    }

    base::Result<AgreedLanguage> run(const QList<WordingPart> &parts)
    {
        if (const base::Status read = readWords(parts); !read) {
            m_answer.isGone = read.error().code == base::ErrorCode::NotFound;
            return m_answer.isGone ? base::Result<AgreedLanguage>(m_answer) : base::failure(read.error());
        }
        std::erase_if(m_wordings, [](const comparison::Wording &wording) { return wording.isTooShort(); });
        m_answer.isTooShort = m_wordings.empty();
        for (comparison::Wording &wording : m_wordings)
            TRY_VOID(look(wording));
        leaveOutCommonplaces();
        keepMostAlike();
        TRY_VOID(readPlaces());
        return m_answer;
    }

private:
    base::Status readWords(const QList<WordingPart> &parts)
    {
        const library::DocumentQueries queries(m_database);
        QStringList words;
        for (const WordingPart &part : parts.first(std::min(kMostParts, parts.size()))) {
            TRY(const model::PassagePlace place, queries.place(part.passage));
            if (words.isEmpty())
                m_answer.asked = place;
            m_asked.insert(part.passage.value());
            words.append(part.isWhole() ? place.passage.content : part.range.of(place.passage.content));
            m_wordings.emplace_back(words.last());
        }
        if (words.isEmpty())
            return base::failure(base::ErrorCode::NotFound);
        m_answer.words = words.join(u'\n');
        return base::ok();
    }

    base::Status look(comparison::Wording &wording)
    {
        TRY(const library::WordingCandidates candidates,
            library::WordingSearch(m_database).find(wording.words(), m_answer.asked.text.language, kMostMeasured));
        wording.setWeights(candidates.weights);
        m_answer.isComplete &= candidates.isComplete;
        for (const library::WordingCandidate &candidate : candidates.found) {
            comparison::CommonWords common = wording.inCommonWith(candidate.content);
            if (!common.isSameWording())
                continue;
            const auto known = std::ranges::find(m_same, candidate.passage, &SameWording::passage);
            if (known == m_same.end())
                m_same.append({candidate.passage, common, candidate.day});
            else if (known->common.weight < common.weight)
                known->common = common;
        }
        return base::ok();
    }

    void leaveOutCommonplaces()
    {
        const auto isClause = [&](const SameWording &same) { return same.common.isClauseOnly() && !m_asked.contains(same.passage.value()); };
        if (std::ranges::count_if(m_same, isClause) > kMostOfClause)
            m_same.removeIf(isClause);
    }

    void keepMostAlike()
    {
        std::ranges::stable_sort(m_same, {}, [&](const SameWording &same) {
            const bool isAsked = m_asked.contains(same.passage.value());
            return std::tuple(!isAsked, -same.common.weight, same.day == 0, same.day);
        });
        m_answer.isComplete &= m_same.size() <= m_limit;
        m_same.resize(std::min<qsizetype>(m_same.size(), m_limit));
    }

    base::Status readPlaces()
    {
        TRY(const TextSeries series, TextSeries::of(m_database, m_answer.asked.work));
        const library::DocumentQueries queries(m_database);
        for (const SameWording &same : std::as_const(m_same)) {
            TRY(const model::PassagePlace place, queries.place(same.passage));
            m_answer.places.append({place, same.common.ranges, same.common.share, same.common.weight, series.holds(place.work),
                m_asked.contains(same.passage.value())});
        }
        std::ranges::stable_sort(m_answer.places, {}, [](const AgreedPlace &place) {
            const model::Record &work = place.place.work;
            return std::tuple(!work.date.isValid(), work.date, work.symbolKey, place.place.passage.position);
        });
        return base::ok();
    }

    const library::Database &m_database;
    int m_limit;
    AgreedLanguage m_answer;
    QSet<qint64> m_asked;
    std::vector<comparison::Wording> m_wordings;
    QList<SameWording> m_same;
};

}

qsizetype AgreedLanguage::othersCount() const
{
    return std::ranges::count(places, false, &AgreedPlace::isAsked);
}

Query<AgreedLanguage> agreedLanguage(const QList<WordingPart> &parts, int limit)
{
    return [=](const library::Database &database) { return AgreedLanguageSearch(database, limit).run(parts); };
}

base::Result<WordingPart> wordingPart(const Target &target, const QString &quote)
{
    if (!quote.isEmpty()) {
        TRY(const QList<anchoring::Attachment> places, quotePlaces(target, quote));
        return WordingPart {places.first().passage, {places.first().anchor.start, places.first().anchor.end}};
    }
    if (!target.paragraph())
        return base::failure(base::ErrorCode::BadInput, target.record.symbol, u"name a paragraph, as in \"57/12 OP8\", or quote words"_s);
    return WordingPart {target.paragraph()->id, {}};
}

}
