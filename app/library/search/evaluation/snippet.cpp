// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippet.h"

#include <core/text/words.h>

#include <QSet>

#include <algorithm>

namespace search {

namespace {

// The opening verb may stand behind "Also", "Further" or "Once again".
constexpr qsizetype kOpeningWords = 3;
constexpr QChar kEllipsis = u'…';

/// A found term: its place in UTF-16 units, and its index.
struct Place {
    int start = 0;
    int end = 0;
    qsizetype term = 0;
};

QList<Place> placesOf(const QList<Term> &terms, const QList<text::Word> &words)
{
    QList<Place> places;
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (qsizetype term = 0; term < terms.size(); ++term) {
            const bool isTooLate = terms.at(term).atStart && at >= kOpeningWords;
            if (isTooLate || !standsAt(terms.at(term), words, at))
                continue;
            const QString &wanted = terms.at(term).tokens.constLast();
            const text::Word &last = words.at(at + terms.at(term).tokens.size() - 1);
            // Of a pair that begins with the one character that was looked for, the other was not.
            places.append({words.at(at).start, text::isLoneIdeograph(wanted) ? last.start + int(wanted.size()) : last.end, term});
        }
    }
    return places;
}

/// Places as marks: in order, those that overlap as one.
QList<std::pair<int, int>> merged(const QList<Place> &places)
{
    QList<std::pair<int, int>> marks;
    for (const Place &place : places) {
        if (!marks.isEmpty() && place.start < marks.last().second)
            marks.last().second = std::max(marks.last().second, place.end);
        else
            marks.append({place.start, place.end});
    }
    return marks;
}

/// The stretch of at most `length` characters that holds most different terms, then most places, then comes first.
std::pair<int, int> bestCluster(const QList<Place> &places, int length)
{
    std::pair<int, int> best {places.first().start, places.first().end};
    std::pair<qsizetype, qsizetype> bestWorth {0, 0};
    for (qsizetype from = 0; from < places.size(); ++from) {
        QSet<qsizetype> terms;
        qsizetype count = 0;
        int end = places.at(from).end;
        for (qsizetype i = from; i < places.size() && places.at(i).end - places.at(from).start <= length; ++i) {
            terms.insert(places.at(i).term);
            end = std::max(end, places.at(i).end);
            ++count;
        }
        const std::pair worth {terms.size(), count};
        if (worth > bestWorth) {
            bestWorth = worth;
            best = {places.at(from).start, end};
        }
    }
    return best;
}

bool isInsideWord(const QString &content, int at)
{
    if (at <= 0 || at >= content.size())
        return false;
    const QChar before = content.at(at - 1);
    const QChar after = content.at(at);
    const auto isPart = [](QChar character) { return character.isLetterOrNumber() || character.isMark(); };
    return (isPart(before) || before.isHighSurrogate()) && (isPart(after) || after.isLowSurrogate());
}

/// The start of the first word at or behind `at`, or the last end before it; `at` where there is none.
int wordStart(const QList<text::Word> &words, int at)
{
    const auto found = std::ranges::lower_bound(words, at, {}, &text::Word::start);
    return found == words.cend() ? at : found->start;
}

int wordEnd(const QList<text::Word> &words, int at)
{
    int end = at;
    for (const text::Word &word : words) {
        if (word.end > at)
            break;
        end = word.end;
    }
    return end;
}

/// Range of the cut pieces: the cluster in the middle, the rest of the room around it.
std::pair<int, int> window(const QString &content, const QList<text::Word> &words, std::pair<int, int> cluster, int length)
{
    const int room = std::max(0, length - (cluster.second - cluster.first));
    int start = std::max(0, cluster.first - room / 3);
    int end = std::min(int(content.size()), start + std::max(length, cluster.second - start));
    start = std::max(0, std::min(start, end - length));
    // A cut inside a word moves towards the cluster, and never into it.
    if (isInsideWord(content, start))
        start = std::min(wordStart(words, start), cluster.first);
    if (isInsideWord(content, end))
        end = std::max(wordEnd(words, end), cluster.second);
    return {start, end};
}

}

QList<std::pair<int, int>> findTerms(QStringView content, const QList<Term> &terms)
{
    return merged(placesOf(terms, text::words(content)));
}

Snippet makeSnippet(const QString &content, const QList<Term> &terms, int length)
{
    const QList<text::Word> words = text::words(content);
    const QList<Place> places = placesOf(terms, words);
    if (content.size() <= length)
        return {content, merged(places)};
    const std::pair cluster = places.isEmpty() ? std::pair {0, 0} : bestCluster(places, length);
    auto [start, end] = window(content, words, cluster, length);
    while (start < end && content.at(start).isSpace())
        ++start;
    while (end > start && content.at(end - 1).isSpace())
        --end;
    Snippet snippet;
    if (start > 0)
        snippet.text += kEllipsis;
    const int shift = int(snippet.text.size()) - start;
    snippet.text += QStringView(content).sliced(start, end - start);
    if (end < content.size())
        snippet.text += kEllipsis;
    for (const auto &[from, to] : merged(places)) {
        if (from >= start && to <= end)
            snippet.marks.append({from + shift, to + shift});
    }
    return snippet;
}

}
