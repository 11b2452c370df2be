// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcomparison.h"

#include "paragraphmatching.h"
#include "risingchain.h"

#include <core/text/difference.h>

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comparison {

namespace {

// Measured on successive texts of one title; below these two paragraphs share formulas and no subject.
constexpr double kLeastAlike = 0.45;
constexpr double kLeastAlikeInFront = 0.2; // Lines of a cover that are alike by their form: dates, sessions.
constexpr double kLeastAlikeBelow = 0.35; // Sub-paragraphs, within a pair of paragraphs that is known.
constexpr double kLeastAlikeElsewhere = 0.6;
constexpr double kPartOfParagraph = 0.08; // By how much a split-off part makes its paragraph more alike.

using Indexes = QList<qsizetype>;

enum class Part { Front, Preamble, Operative, Annex, Notes, Other };

Part partOf(const model::Passage &passage)
{
    using enum model::PassageKind;
    if (passage.kind == Footnote)
        return Part::Notes;
    if (passage.kind == Annex || passage.address.text().startsWith(u"Annex"_s))
        return Part::Annex;
    switch (passage.kind) {
    case Cover:
    case Title:
    case Formula:
        return Part::Front;
    case Preambular:
        return Part::Preamble;
    case Operative:
    case SubParagraph:
        return Part::Operative;
    default:
        return Part::Other;
    }
}

/// One text as a tree: its paragraphs, each with its sub-paragraphs.
class Outline
{
public:
    explicit Outline(const QList<model::Passage> &passages)
        : m_passages(passages)
        , m_children(passages.size())
    {
        Indexes above;
        for (qsizetype at = 0; at < passages.size(); ++at) {
            const model::Passage &passage = passages[at];
            if (passage.kind != model::PassageKind::SubParagraph)
                above.clear();
            while (!above.isEmpty() && passages[above.last()].level >= passage.level)
                above.removeLast();
            if (above.isEmpty())
                m_top[partOf(passage)].append(at);
            else
                m_children[above.last()].append(at);
            above.append(at);
        }
    }

    const model::Passage &at(qsizetype index) const { return m_passages[index]; }
    qsizetype size() const { return m_passages.size(); }
    Indexes top(Part part) const { return m_top.value(part); }
    const Indexes &children(qsizetype index) const { return m_children[index]; }

    /// The words of a paragraph with all that hangs on it.
    QString wholeText(qsizetype index) const
    {
        QString text = m_passages[index].content;
        for (const qsizetype child : m_children[index])
            text += u' ' + wholeText(child);
        return text;
    }

private:
    const QList<model::Passage> &m_passages;
    QHash<Part, Indexes> m_top;
    QList<Indexes> m_children;
};

class Comparison
{
public:
    Comparison(const QList<model::Passage> &left, const QList<model::Passage> &right)
        : m_left(left)
        , m_right(right)
        , m_partnerOfLeft(left.size(), -1)
        , m_partnerOfRight(right.size(), -1)
        , m_isMoved(right.size(), false)
    {
        match(m_left.top(Part::Front), m_right.top(Part::Front), kLeastAlikeInFront);
        for (const Part part : {Part::Preamble, Part::Operative, Part::Annex, Part::Notes, Part::Other})
            match(m_left.top(part), m_right.top(part), kLeastAlike);
        matchLeftovers();
    }

    QList<PassagePair> pairs() const
    {
        QList<PassagePair> pairs;
        qsizetype nextLeft = 0;
        const auto addDropped = [&](qsizetype end) {
            for (; nextLeft < end; ++nextLeft) {
                if (m_partnerOfLeft[nextLeft] < 0)
                    pairs.append({nextLeft, -1, Change::Dropped, 0, joinedTo(nextLeft)});
            }
        };
        for (qsizetype right = 0; right < m_right.size(); ++right) {
            const qsizetype left = m_partnerOfRight[right];
            if (left < 0) {
                pairs.append({-1, right, Change::Added, 0, splitFrom(right)});
                continue;
            }
            if (!m_isMoved[right])
                addDropped(left);
            pairs.append(pairOf(left, right));
        }
        addDropped(m_left.size());
        return pairs;
    }

private:
    PassagePair pairOf(qsizetype left, qsizetype right) const
    {
        const QString &before = m_left.at(left).content;
        const QString &after = m_right.at(right).content;
        PassagePair pair {left, right, before == after ? Change::Same : Change::Edited, text::similarity(before, after), -1};
        if (m_isMoved[right])
            pair.change = Change::Moved;
        return pair;
    }

    void match(const Indexes &lefts, const Indexes &rights, double least)
    {
        if (lefts.isEmpty() || rights.isEmpty())
            return;
        const QList<ParagraphMatch> matches = matchParagraphs(textsOf(m_left, lefts), textsOf(m_right, rights), least);
        Indexes order;
        for (const ParagraphMatch &found : matches)
            order.append(found.right);
        QList<bool> isMoved(matches.size(), true);
        for (const qsizetype at : longestRisingChain(order))
            isMoved[at] = false;
        for (qsizetype at = 0; at < matches.size(); ++at)
            pair(lefts[matches[at].left], rights[matches[at].right], isMoved[at]);
    }

    void pair(qsizetype left, qsizetype right, bool isMoved)
    {
        m_partnerOfLeft[left] = right;
        m_partnerOfRight[right] = left;
        m_isMoved[right] = isMoved;
        match(m_left.children(left), m_right.children(right), kLeastAlikeBelow);
    }

    /// A paragraph that became a sub-paragraph, or went from the preamble to the operative part.
    void matchLeftovers()
    {
        const auto unmatched = [](const Indexes &partners) {
            Indexes left;
            for (qsizetype at = 0; at < partners.size(); ++at) {
                if (partners[at] < 0)
                    left.append(at);
            }
            return left;
        };
        const Indexes lefts = unmatched(m_partnerOfLeft);
        const Indexes rights = unmatched(m_partnerOfRight);
        const auto ownWords = [](const Outline &outline, const Indexes &indexes) {
            QStringList texts;
            for (const qsizetype at : indexes)
                texts.append(outline.at(at).content);
            return texts;
        };
        if (lefts.isEmpty() || rights.isEmpty())
            return;
        for (const ParagraphMatch &found : matchParagraphs(ownWords(m_left, lefts), ownWords(m_right, rights), kLeastAlikeElsewhere)) {
            const qsizetype left = lefts[found.left];
            const qsizetype right = rights[found.right];
            m_partnerOfLeft[left] = right;
            m_partnerOfRight[right] = left;
            m_isMoved[right] = true;
        }
    }

    static QStringList textsOf(const Outline &outline, const Indexes &indexes)
    {
        QStringList texts;
        for (const qsizetype at : indexes)
            texts.append(outline.wholeText(at));
        return texts;
    }

    /// The paragraph of which an added one is a part: with it, the paragraph's successor is much more like it than alone.
    qsizetype splitFrom(qsizetype added) const
    {
        return wholeOf(m_right.at(added).content, added, m_right, m_left, m_partnerOfRight);
    }

    qsizetype joinedTo(qsizetype dropped) const
    {
        return wholeOf(m_left.at(dropped).content, dropped, m_left, m_right, m_partnerOfLeft);
    }

    /// Looks at the neighbours of `part` in its own text, whose partner on the other side may be the whole of both.
    static qsizetype wholeOf(const QString &part, qsizetype at, const Outline &own, const Outline &other, const Indexes &partners)
    {
        for (const qsizetype neighbour : {at - 1, at + 1}) {
            if (neighbour < 0 || neighbour >= own.size() || partners[neighbour] < 0)
                continue;
            const QString &whole = other.at(partners[neighbour]).content;
            const QString &rest = own.at(neighbour).content;
            const QString both = neighbour < at ? rest + u' ' + part : part + u' ' + rest;
            if (text::similarity(both, whole) > text::similarity(rest, whole) + kPartOfParagraph)
                return partners[neighbour];
        }
        return -1;
    }

    Outline m_left;
    Outline m_right;
    Indexes m_partnerOfLeft;
    Indexes m_partnerOfRight;
    QList<bool> m_isMoved; ///< By index into the later text.
};

}

QList<PassagePair> compareTexts(const QList<model::Passage> &left, const QList<model::Passage> &right)
{
    return Comparison(left, right).pairs();
}

}
