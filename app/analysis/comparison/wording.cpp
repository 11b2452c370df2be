// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <core/text/words.h>

#include <QSet>

#include <algorithm>
#include <ranges>

namespace comparison {

namespace {

// Fewer words in a row are found in any two paragraphs.
constexpr int kShortestRun = 3;
// Up to so many words only the whole wording counts.
constexpr int kShortWording = 5;
// By weight: most of what is telling.
constexpr double kMostOfIt = 0.5;
// And so much of it in sequences: the subject of a text ("the situation of human rights in Somalia") is not its wording.
constexpr double kMostInSequences = 1.0 / 3;
// A long run counts by itself when so many of its words are telling. Two pairs of ideographs are a word.
constexpr int kLongRun = 8;
constexpr int kTellingWords = 3;
constexpr int kPairsOfWord = 2;
// ... unless it is a name ("the Kunming-Montreal Global Biodiversity Framework") in a wording that says much else.
constexpr double kLeastOfIt = 0.2;
constexpr double kClauseOnly = 0.3;
constexpr int kLongerThanNames = 12;
// A word that more than one text in four has tells little: log(1 + 4).
constexpr double kTelling = 1.6;
// Texts that recall resolutions share years and days, not what they say of them.
constexpr double kOfNumber = 0.3;
// The pairs of a word that stands everywhere need not all be tried.
constexpr qsizetype kMostPlaces = 40;

bool hasLetter(const QString &word)
{
    return std::ranges::any_of(word, [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); });
}

bool isPairOfIdeographs(const QString &word)
{
    return !word.isEmpty() && text::isLoneIdeograph(QStringView(word).first(word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1));
}

}

bool CommonWords::isSameWording() const
{
    if (asked <= kShortWording)
        return longestRun >= asked;
    if (weight >= kMostOfIt && sequences >= kMostInSequences)
        return true;
    const int words = isOfIdeographs ? longestRun / kPairsOfWord : longestRun;
    if (words >= kLongerThanNames)
        return tellingWords >= kTellingWords - 1;
    return words >= kLongRun && tellingWords >= kTellingWords && weight >= kLeastOfIt;
}

bool CommonWords::isClauseOnly() const
{
    return weight < kClauseOnly;
}

Wording::Wording(QStringView wording)
{
    const QList<text::Word> words = text::wantedWords(wording);
    for (const text::Word &word : words) {
        const auto known = m_vocabulary.constFind(word.token);
        const int number = known != m_vocabulary.cend() ? *known : int(m_vocabulary.size());
        m_vocabulary.insert(word.token, number);
        if (QList<int> &places = m_places[number]; places.size() < kMostPlaces)
            places.append(int(m_numbers.size()));
        m_numbers.push_back(number);
        m_words.append(word.token);
    }
    for (qsizetype at = 0; at + kShortestRun <= m_words.size(); ++at)
        m_isSequence.push_back(std::ranges::all_of(m_words.sliced(at, kShortestRun), hasLetter));
    setWeights({});
}

bool Wording::isOfIdeographs() const
{
    return !m_words.isEmpty() && std::ranges::count_if(m_words, isPairOfIdeographs) * 2 > m_words.size();
}

bool Wording::isTooShort() const
{
    constexpr qsizetype kLeastPairs = 3;
    return m_words.size() < (isOfIdeographs() ? kLeastPairs : 2);
}

void Wording::setWeights(const QHash<QString, double> &weights)
{
    m_weights.clear();
    m_whole = 0;
    for (const QString &word : std::as_const(m_words)) {
        const double weight = weights.value(word, 1.0);
        m_weights.push_back(hasLetter(word) ? weight : std::min(weight, kOfNumber));
        m_whole += m_weights.back();
    }
}

Wording::Run Wording::longestAt(const std::vector<int> &other, int at) const
{
    Run longest {0, at, 0};
    const auto places = m_places.constFind(other[size_t(at)]);
    if (places == m_places.cend())
        return longest;
    for (const int place : *places) {
        int length = 1;
        while (size_t(at + length) < other.size() && size_t(place + length) < m_numbers.size()
            && other[size_t(at + length)] == m_numbers[size_t(place + length)])
            ++length;
        if (length > longest.length)
            longest = {place, at, length};
    }
    return longest;
}

/// All runs that are long enough. One that begins within another and goes on behind it is found by its end.
std::vector<Wording::Run> Wording::runs(const std::vector<int> &other) const
{
    const int shortest = std::min(kShortestRun, int(m_numbers.size()));
    std::vector<Run> found;
    for (int at = 0; size_t(at) < other.size();) {
        const Run run = longestAt(other, at);
        if (shortest > 0 && run.length >= shortest) {
            found.push_back(run);
            at += run.length - shortest + 1;
        } else {
            ++at;
        }
    }
    return found;
}

/// What a run adds to the measure of all of them.
void Wording::weigh(const Run &run, CommonWords &common) const
{
    QSet<int> telling;
    for (size_t at = size_t(run.asked); at < size_t(run.asked + run.length); ++at) {
        if (m_weights[at] >= kTelling)
            telling.insert(m_numbers[at]);
    }
    common.longestRun = std::max(common.longestRun, run.length);
    common.tellingWords = std::max(common.tellingWords, int(telling.size()));
}

/// The sums over the words of the wording that stand in a run; `begins` marks the sequences that stand there.
void Wording::sumUp(const std::vector<bool> &isShared, const std::vector<bool> &begins, CommonWords &common) const
{
    double weight = 0;
    for (size_t at = 0; at < isShared.size(); ++at)
        weight += isShared[at] ? m_weights[at] : 0;
    const auto part = [](auto of, double whole) { return whole > 0 ? double(of) / whole : 0.0; };
    common.share = part(std::ranges::count(isShared, true), double(isShared.size()));
    common.weight = part(weight, m_whole);
    common.sequences = part(std::ranges::count(begins, true), double(std::ranges::count(m_isSequence, true)));
}

CommonWords Wording::inCommonWith(QStringView paragraph) const
{
    CommonWords common;
    common.asked = int(m_numbers.size());
    common.isOfIdeographs = isOfIdeographs();
    std::vector<int> other;
    std::vector<model::TextRange> places;
    text::forEachWord(paragraph, [&](QStringView token, int start, int end) {
        other.push_back(m_vocabulary.value(token.toString(), -1));
        places.push_back({start, end});
        return true;
    });
    std::vector<bool> isShared(m_numbers.size());
    std::vector<bool> begins(m_isSequence.size());
    for (const Run &run : runs(other)) {
        std::fill_n(isShared.begin() + run.asked, run.length, true);
        for (int at = run.asked; at + kShortestRun <= run.asked + run.length; ++at)
            begins[size_t(at)] = m_isSequence[size_t(at)];
        const model::TextRange range {places[size_t(run.other)].start, places[size_t(run.other + run.length - 1)].end};
        if (!common.ranges.isEmpty() && range.start <= common.ranges.last().end)
            common.ranges.last().end = std::max(common.ranges.last().end, range.end);
        else
            common.ranges.append(range);
        weigh(run, common);
    }
    sumUp(isShared, begins, common);
    return common;
}

}
