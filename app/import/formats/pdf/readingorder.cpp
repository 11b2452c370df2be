// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingorder.h"

#include "glyphnormalisation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace formats {

namespace {

// In parts of the height of a word's box: where its base line may lie, and how far before it its run may seem to start.
constexpr double kHighestBase = 0.45;
constexpr double kLowestBase = 1.05;
constexpr double kBaseLine = 0.8; ///< Where it mostly lies.
constexpr double kStartsBefore = 0.3;
constexpr qsizetype kMostRunsLookedAt = 400; ///< On the lines that a word may stand on.

/// Finds the run that each word was drawn in. One for each page.
class RunFinder
{
public:
    explicit RunFinder(const QList<TextRun> &runs)
        : m_runs(runs)
        , m_byHeight(runs.size())
    {
        std::iota(m_byHeight.begin(), m_byHeight.end(), qsizetype(0));
        std::ranges::stable_sort(m_byHeight, {}, [this](qsizetype run) { return m_runs.at(run).start.y(); });
    }

    /// The last run that starts on the word's line before the word, or -1.
    qsizetype runOf(const QRectF &word) const
    {
        const double highest = word.top() + kHighestBase * word.height();
        const double lowest = word.top() + kLowestBase * word.height();
        const double base = word.top() + kBaseLine * word.height();
        const auto heightOf = [this](qsizetype run) { return m_runs.at(run).start.y(); };
        auto at = std::ranges::lower_bound(m_byHeight, highest, {}, heightOf);
        qsizetype best = -1;
        double least = 0;
        for (qsizetype looked = 0; at != m_byHeight.cend() && heightOf(*at) <= lowest && looked < kMostRunsLookedAt;
             ++at, ++looked) {
            const QPointF start = m_runs.at(*at).start;
            if (start.x() > word.left() + kStartsBefore * word.height())
                continue;
            // The line matters more than the distance on it, for lines may stand close.
            const double cost = (word.left() - start.x()) + 20 * std::abs(start.y() - base);
            if (best < 0 || cost < least) {
                best = *at;
                least = cost;
            }
        }
        return best;
    }

private:
    const QList<TextRun> &m_runs;
    QList<qsizetype> m_byHeight;
};

bool standOnOneRow(const QRectF &one, const QRectF &other)
{
    const double shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    return shared > 0.5 * std::min(one.height(), other.height());
}

// Words that stand before the one before them: a page may be painted piece by piece from its end.
bool runsOneWay(QList<PageWord>::const_iterator from, QList<PageWord>::const_iterator end, bool isRightToLeft)
{
    return std::ranges::adjacent_find(from, end, [&](const PageWord &word, const PageWord &next) {
        return isRightToLeft ? next.box.right() > word.box.right() : next.box.left() < word.box.left();
    }) == end;
}

// What is painted one after the other on one row is read along the row. Rows of words that run on either way stay.
void settleRows(QList<PageWord> &words)
{
    for (auto from = words.begin(); from != words.end();) {
        const auto end = std::find_if_not(std::next(from), words.end(), [&](const PageWord &word) {
            return word.part == from->part && standOnOneRow(from->box, word.box);
        });
        if (!runsOneWay(from, end, false) && !runsOneWay(from, end, true)) {
            QString letters;
            for (auto word = from; word != end; ++word)
                letters += word->text;
            if (isRightToLeft(letters))
                std::stable_sort(from, end, [](const PageWord &a, const PageWord &b) { return a.box.right() > b.box.right(); });
            else
                std::stable_sort(from, end, [](const PageWord &a, const PageWord &b) { return a.box.left() < b.box.left(); });
        }
        from = end;
    }
}

// A text goes down or, in a table, up again to the right; every other way up is a jump.
qsizetype jumps(const QList<PageWord> &words)
{
    qsizetype count = 0;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QRectF &from = words.at(at - 1).box;
        const QRectF &to = words.at(at).box;
        count += to.bottom() < from.top() && to.left() <= from.left() ? 1 : 0;
    }
    return count;
}

}

QList<PageWord> inReadingOrder(QList<PageWord> words, const QList<TextRun> &runs)
{
    if (runs.isEmpty())
        return words;
    struct Place {
        qsizetype run = -1;
        qsizetype word = 0;
    };
    const RunFinder finder(runs);
    QList<Place> places;
    places.reserve(words.size());
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype run = finder.runOf(words.at(at).box);
        // A word that no run explains (turned text) follows the one that Poppler has before it.
        places.append({run < 0 && at > 0 ? places.last().run : run, at});
        words[at].part = run >= 0 ? runs.at(run).part : PagePart::Text;
        words[at].font = run >= 0 ? runs.at(run).font : 0;
    }
    std::ranges::stable_sort(places, {}, &Place::run);
    QList<PageWord> drawn;
    drawn.reserve(words.size());
    for (const Place &place : std::as_const(places))
        drawn.append(words.at(place.word));
    settleRows(drawn);
    return jumps(drawn) <= jumps(words) + 4 + words.size() / 50 ? drawn : words;
}

}
