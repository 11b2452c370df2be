// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiationmarks.h"

#include "bracketpairs.h"
#include "bracketwords.h"
#include "editorialbrackets.h"

#include <core/text/patterns.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Delegations before a colon, "[EU, supported by Norway: …".
constexpr qsizetype kLongestPrefix = 200;

/// The words from which delegations and labels were taken.
struct Inside {
    QStringView words;
    QString label;
    QList<PartyStance> positions;
    bool isTold = false; ///< A delegation, a label: no editor set this bracket.
};

/// Reads one paragraph, or several with line feeds between them. Stack only.
class MarkReader
{
public:
    explicit MarkReader(const model::Passage &passage)
        : m_passage(passage)
        , m_content(passage.content)
        , m_pairs(bracketPairs(passage.content))
        , m_isTaken(m_pairs.pairs.size())
    {
        for (const model::Span &span : passage.spans) {
            if (span.style == model::Span::Style::Bold)
                m_boldStarts.insert(span.end, span.start);
        }
    }

    NegotiationMarks read()
    {
        m_found.unpaired = m_pairs.unpaired;
        for (qsizetype from = 0; from < m_content.size();) {
            const qsizetype end = from + positionOf(m_content.sliced(from), u'\n');
            readParagraph(from, end);
            from = end + 1;
        }
        readDeletions();
        for (qsizetype at = 0; at < m_pairs.pairs.size(); ++at) {
            if (m_pairs.pairs.at(at).kind == BracketPair::Kind::Square && !m_isTaken.at(at))
                readSquare(at);
        }
        for (qsizetype at = 0; at < m_pairs.pairs.size(); ++at) {
            if (m_pairs.pairs.at(at).kind != BracketPair::Kind::Square && !m_isTaken.at(at))
                readBeside(at);
        }
        order();
        findChoicesBeside();
        return m_found;
    }

private:
    QStringView inside(const BracketPair &pair) const { return m_content.sliced(pair.open + 1, pair.close - pair.open - 1); }

    /// Braces are set by delegations alone, so that a sign in them makes a delegation of a name that no table has.
    std::optional<Attribution> namesIn(const BracketPair &pair) const
    {
        return attributionIn(inside(pair), pair.kind == BracketPair::Kind::Curly ? Strangers::WithSign : Strangers::No);
    }

    /// "OP4 alt (EU): …": all of the paragraph is the alternative.
    void readParagraph(qsizetype start, qsizetype end)
    {
        static const QRegularExpression opening(
            u"^\\s*((?:PP|OP)\\s?\\d{1,3}\\s*(?:\\([a-z]{1,4}\\)\\s*)?(?:bis\\s*|ter\\s*)?alt\\.?\\s*\\d{0,2}|Alt\\.?\\s?\\d{1,2})(?=\\s*[:.)(\\[{–—-]|\\s+\\p{Lu})"_s,
            text::kUnicode);
        const QRegularExpressionMatch match = opening.matchView(m_content.sliced(start, std::min<qsizetype>(end - start, 40)));
        if (!match.hasMatch())
            return;
        NegotiationMark mark;
        mark.kind = NegotiationMark::Kind::Alternative;
        mark.label = match.captured(1).simplified();
        mark.range = {int(start), int(end)};
        qsizetype from = takeBehind(start + match.capturedEnd(), mark);
        while (from < end && (m_content.at(from).isSpace() || u":.)–—-"_s.contains(m_content.at(from))))
            ++from;
        setWords(mark, m_content.sliced(from, end - from));
        if (!mark.words.isEmpty())
            m_found.marks.append(mark);
    }

    /// Struck words, each stretch once; those of several runs that touch are one.
    QList<model::TextRange> struckRanges() const
    {
        QList<model::TextRange> ranges;
        for (const model::Span &span : m_passage.spans) {
            const int start = std::max(span.start, 0);
            const int end = std::min(span.end, int(m_content.size()));
            if (span.style != model::Span::Style::Strike || start >= end)
                continue;
            const bool touches = !ranges.isEmpty() && start <= ranges.last().end + 1
                && (start <= ranges.last().end || m_content.at(ranges.last().end) == u' ');
            if (touches)
                ranges.last().end = std::max(ranges.last().end, end);
            else
                ranges.append({start, end});
        }
        return ranges;
    }

    /// Words that are struck out, with the delegations behind them, who propose that, support or oppose it.
    void readDeletions()
    {
        for (const model::TextRange &struck : struckRanges()) {
            NegotiationMark mark;
            mark.kind = NegotiationMark::Kind::Deletion;
            setWords(mark, m_content.sliced(struck.start, struck.end - struck.start));
            if (mark.words.isEmpty() || isWithdrawn(mark.place))
                continue;
            mark.range = {mark.place.start, int(takeBehind(mark.place.end, mark))};
            m_found.marks.append(mark);
        }
    }

    /// "{USA+}" that is struck out is no position any more, and no words of the text either.
    bool isWithdrawn(const model::TextRange &struck)
    {
        const qsizetype at = m_pairs.openingAt(struck.start);
        if (at < 0 || m_pairs.pairs.at(at).close + 1 != struck.end) {
            const auto named = attributionIn(m_content.sliced(struck.start, struck.end - struck.start));
            return named && named->isTold && !named->isOfSpeech;
        }
        const auto named = namesIn(m_pairs.pairs.at(at));
        if (named)
            m_isTaken[at] = true;
        return named && (named->isTold || m_pairs.pairs.at(at).kind == BracketPair::Kind::Curly);
    }

    /// Of struck words "delete" is what the proposal says, and so do names alone.
    static void addPositions(NegotiationMark &mark, const Attribution &named)
    {
        for (PartyStance position : named.positions) {
            if (mark.kind == NegotiationMark::Kind::Deletion && position.deletes)
                position.stance = Stance::Proposes;
            mark.positions.append(position);
        }
    }

    void readSquare(qsizetype at)
    {
        const BracketPair &pair = m_pairs.pairs.at(at);
        if (isPartOfReference(m_content, pair.open, pair.close))
            return;
        // "[EU: delete]": a delegation, and no words of the text.
        if (const auto whole = attributionIn(inside(pair)); whole && whole->isTold) {
            addRemark(pair, *whole, inside(pair).trimmed().toString());
            return;
        }
        Inside inner = innerOf(at);
        NegotiationMark mark;
        mark.range = {int(pair.open), int(pair.close) + 1};
        mark.label = inner.label;
        mark.positions = inner.positions;
        setWords(mark, inner.words);
        mark.alternatives = choicesOf(inner.words.trimmed());
        mark.range.end = int(takeBehind(pair.close + 1, mark));
        const bool isSure = inner.isTold || !mark.positions.isEmpty();
        if (mark.words.isEmpty() || (!isSure && (isEditorialBracket(m_content, pair.open, pair.close) || pair.isQuoted)))
            return;
        m_found.marks.append(mark);
    }

    /// What stands in a square bracket, without "EU:" before it, a label, and "{USA+}" at its end.
    Inside innerOf(qsizetype at)
    {
        const BracketPair &pair = m_pairs.pairs.at(at);
        Inside inner {inside(pair), {}, {}};
        const QStringView head = inner.words.first(std::min(inner.words.size(), kLongestPrefix));
        const qsizetype colon = std::min(positionOf(head, u':'), positionOf(head, u'：'));
        if (const auto named = colon < head.size() ? attributionIn(head.first(colon)) : std::nullopt) {
            inner.positions = named->positions;
            inner.words = inner.words.sliced(colon + 1);
            inner.isTold = true;
        }
        inner.label = takeLabel(inner.words);
        inner.isTold = inner.isTold || !inner.label.isEmpty();
        takeTail(at, inner);
        return inner;
    }

    /// `words` are a part of the content.
    void setWords(NegotiationMark &mark, QStringView words) const
    {
        const QStringView bare = words.trimmed();
        const int start = int(bare.data() - m_content.data());
        mark.words = bare.toString();
        mark.place = {start, start + int(bare.size())};
    }

    static qsizetype positionOf(QStringView words, QChar sign)
    {
        const qsizetype found = words.indexOf(sign);
        return found < 0 ? words.size() : found;
    }

    /// "[delivering urban services {USA+}]": the names at the end are of the whole bracket, unless they follow one within it.
    void takeTail(qsizetype at, Inside &inner)
    {
        const BracketPair &pair = m_pairs.pairs.at(at);
        const qsizetype last = m_pairs.closingBefore(pair.close);
        if (last <= at || m_isTaken.at(last) || m_pairs.pairs.at(last).kind == BracketPair::Kind::Square)
            return;
        const BracketPair &tail = m_pairs.pairs.at(last);
        const qsizetype start = inner.words.data() - m_content.data();
        const QStringView before = tail.open > start ? m_content.sliced(start, tail.open - start).trimmed() : QStringView();
        if (before.isEmpty() || before.endsWith(u']') || before.endsWith(u'］'))
            return;
        const auto named = namesIn(tail);
        if (!named || (tail.kind == BracketPair::Kind::Round && !named->isTold))
            return;
        inner.positions += named->positions;
        inner.words = before;
        inner.isTold = true;
        m_isTaken[last] = true;
    }

    /// Takes the delegations that stand behind a place; where they end.
    qsizetype takeBehind(qsizetype from, NegotiationMark &mark)
    {
        for (;;) {
            qsizetype next = from;
            while (next < m_content.size() && m_content.at(next).isSpace() && m_content.at(next) != u'\n')
                ++next;
            const qsizetype at = m_pairs.openingAt(next);
            if (at < 0 || m_isTaken.at(at))
                return from;
            const auto named = namesIn(m_pairs.pairs.at(at));
            // "[text] [EU]" may be two words to choose from.
            if (!named || (m_pairs.pairs.at(at).kind == BracketPair::Kind::Square && !named->isTold))
                return from;
            addPositions(mark, *named);
            m_isTaken[at] = true;
            from = m_pairs.pairs.at(at).close + 1;
        }
    }

    /// Names in braces or brackets that follow no square bracket.
    void readBeside(qsizetype at)
    {
        const BracketPair &pair = m_pairs.pairs.at(at);
        const auto named = namesIn(pair);
        if (!named || pair.isQuoted)
            return;
        const model::TextRange bold = boldBefore(pair.open);
        if (!bold.of(m_passage.content).trimmed().isEmpty()) {
            NegotiationMark mark;
            mark.kind = NegotiationMark::Kind::Insertion;
            setWords(mark, m_content.sliced(bold.start, bold.end - bold.start));
            mark.positions = named->positions;
            m_isTaken[at] = true;
            mark.range = {bold.start, int(takeBehind(pair.close + 1, mark))};
            m_found.marks.append(mark);
            return;
        }
        // "(supported by Norway)" is prose of any report.
        if (named->isTold && (pair.kind == BracketPair::Kind::Curly || !named->isOfSpeech))
            addRemark(pair, *named, inside(pair).trimmed().toString());
    }

    void addRemark(const BracketPair &pair, const Attribution &named, const QString &words)
    {
        NegotiationMark mark;
        mark.kind = NegotiationMark::Kind::Remark;
        mark.range = {int(pair.open), int(pair.close) + 1};
        mark.words = words;
        mark.place = {mark.range.end, mark.range.end};
        mark.positions = named.positions;
        m_found.marks.append(mark);
    }

    /// Bold words that end right before a place; empty where none do, and where all the paragraph before it is bold.
    model::TextRange boldBefore(qsizetype place) const
    {
        const qsizetype end = place > 0 && m_content.at(place - 1).isSpace() ? place - 1 : place;
        const int start = std::max(m_boldStarts.value(int(end), 0), m_boldStarts.value(int(place), 0));
        return start > 0 && start < end ? model::TextRange {start, int(end)} : model::TextRange();
    }

    /// In the order in which they open, each with the bracket that it stands in.
    void order()
    {
        QList<NegotiationMark> &marks = m_found.marks;
        std::ranges::stable_sort(marks, [](const NegotiationMark &left, const NegotiationMark &right) {
            return left.range.start != right.range.start ? left.range.start < right.range.start : left.range.end > right.range.end;
        });
        QList<int> open;
        for (int at = 0; at < marks.size(); ++at) {
            while (!open.isEmpty() && marks.at(open.last()).range.end < marks.at(at).range.end)
                open.removeLast();
            marks[at].outer = open.isEmpty() || marks.at(open.last()).range.end <= marks.at(at).range.start ? -1 : open.last();
            open.append(at);
        }
    }

    /// "[urges] / [calls upon]", "[shall][should]", "[Alt 1: …] [Alt 2: …]": each is what the others propose instead.
    void findChoicesBeside()
    {
        QList<NegotiationMark> &marks = m_found.marks;
        QHash<int, int> lastWithin; // The last mark by the one that it stands in.
        QList<QList<int>> groups;
        QHash<int, qsizetype> groupOf;
        for (int at = 0; at < marks.size(); ++at) {
            const int before = lastWithin.value(marks.at(at).outer, -1);
            lastWithin[marks.at(at).outer] = at;
            if (before < 0 || !isChoice(marks.at(before), marks.at(at)))
                continue;
            if (!groupOf.contains(before)) {
                groupOf.insert(before, groups.size());
                groups.append(QList<int> {before});
            }
            groupOf.insert(at, groupOf.value(before));
            groups[groupOf.value(at)].append(at);
        }
        for (const QList<int> &group : std::as_const(groups)) {
            for (const int at : group.first(std::min<qsizetype>(group.size(), kMostChoices))) {
                for (const int other : group.first(std::min<qsizetype>(group.size(), kMostChoices))) {
                    if (other != at)
                        marks[at].alternatives.append(marks.at(other).words);
                }
            }
        }
    }

    bool isChoice(const NegotiationMark &left, const NegotiationMark &right) const
    {
        if (left.kind != NegotiationMark::Kind::Bracket || right.kind != left.kind || right.range.start < left.range.end)
            return false;
        const QStringView between = m_content.sliced(left.range.end, right.range.start - left.range.end);
        static const QStringList words {u"/"_s, u"／"_s, u"or"_s, u"OR"_s, u"ou"_s, u"o"_s, u"или"_s, u"أو"_s, u"或"_s, u"/or"_s};
        const bool isLabelled = !left.label.isEmpty() && !right.label.isEmpty();
        const QString joined = between.size() > 8 ? QString() : between.trimmed().toString();
        return between.isEmpty() || words.contains(joined) || (isLabelled && (between.trimmed().isEmpty() || joined == ";"_L1 || joined == ","_L1));
    }

    static constexpr qsizetype kMostChoices = 12;

    const model::Passage &m_passage;
    QStringView m_content;
    BracketPairs m_pairs;
    QHash<int, int> m_boldStarts; ///< Of bold words, by where they end.
    QList<bool> m_isTaken; ///< By pair: it told of another's delegations.
    NegotiationMarks m_found;
};

}

QStringList NegotiationMark::parties(Stance stance) const
{
    QStringList found;
    for (const PartyStance &position : positions) {
        if (position.stance == stance && !found.contains(position.party))
            found.append(position.party);
    }
    return found;
}

bool mayBeNegotiated(const model::Passage &passage)
{
    switch (passage.kind) {
    case model::PassageKind::Cover:
    case model::PassageKind::Footnote:
    case model::PassageKind::Vote:
        return false;
    default:
        return passage.speaker.isEmpty();
    }
}

NegotiationMarks negotiationMarks(const model::Passage &passage)
{
    const bool hasBrackets = std::ranges::any_of(passage.content, [](QChar sign) { return u"[{(［｛（]］"_s.contains(sign); });
    const bool isStruck = std::ranges::contains(passage.spans, model::Span::Style::Strike, &model::Span::style);
    const bool mayOpen = passage.content.first(std::min<qsizetype>(passage.content.size(), 40)).contains("alt"_L1, Qt::CaseInsensitive);
    return hasBrackets || mayOpen || isStruck ? MarkReader(passage).read() : NegotiationMarks();
}

}
