// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiatedtext.h"

#include <algorithm>

namespace recognition {

namespace {

/// Square brackets that have no partner in their paragraph: those that close one before it, and those that stay open.
struct OpenEnds {
    qsizetype closing = 0;
    qsizetype opening = 0;
};

OpenEnds openEnds(QStringView content)
{
    OpenEnds ends;
    for (const QChar sign : content) {
        const bool closes = sign == u']' || sign == u'］';
        if (sign == u'[' || sign == u'［')
            ++ends.opening;
        else if (closes && ends.opening > 0)
            --ends.opening;
        else if (closes)
            ++ends.closing;
    }
    return ends;
}

/// By paragraph that may be negotiated, as places in `negotiable`: the last one that a bracket reaches which is open at its end.
QList<qsizetype> reaches(const QList<model::Passage> &passages, const QList<qsizetype> &negotiable)
{
    QList<qsizetype> reach;
    QList<qsizetype> open;
    for (qsizetype at = 0; at < negotiable.size(); ++at) {
        reach.append(at);
        OpenEnds ends = openEnds(passages.at(negotiable.at(at)).content);
        for (; ends.closing > 0 && !open.isEmpty(); --ends.closing) {
            if (at - open.last() < kMostParagraphs)
                reach[open.takeLast()] = at;
            else
                open.clear();
        }
        open.resize(open.size() + ends.opening, at);
    }
    return reach;
}

/// Paragraphs that brackets hold together, read as one. Stack only.
class ParagraphGroup
{
public:
    ParagraphGroup(const QList<model::Passage> &passages, const QList<qsizetype> &members)
        : m_passages(passages)
        , m_members(members)
    {
    }

    NegotiationMarks read()
    {
        if (m_members.size() == 1) {
            m_starts = {0};
            return negotiationMarks(m_passages.at(m_members.first()));
        }
        model::Passage joined = m_passages.at(m_members.first());
        joined.content.clear();
        joined.spans.clear();
        for (const qsizetype member : m_members) {
            if (!m_starts.isEmpty())
                joined.content += u'\n';
            const int start = int(joined.content.size());
            m_starts.append(start);
            for (model::Span span : m_passages.at(member).spans) {
                span.start += start;
                span.end += start;
                joined.spans.append(span);
            }
            joined.content += m_passages.at(member).content;
        }
        return negotiationMarks(joined);
    }

    /// A mark of what was read, by the paragraphs that it stands in.
    PlacedMark placed(const NegotiationMark &mark) const
    {
        const qsizetype first = memberAt(mark.range.start);
        const qsizetype last = memberAt(mark.range.end - 1);
        PlacedMark placed {mark, m_members.at(first), m_members.at(last)};
        placed.mark.range = {mark.range.start - m_starts.at(first), mark.range.end - m_starts.at(last)};
        if (first == last) {
            placed.mark.place = {mark.place.start - m_starts.at(first), mark.place.end - m_starts.at(first)};
            return placed;
        }
        placed.mark.place = {};
        placed.mark.words.replace(u'\n', u' ');
        placed.mark.alternatives.replaceInStrings(u"\n", u" ");
        return placed;
    }

private:
    qsizetype memberAt(int offset) const
    {
        return std::distance(m_starts.begin(), std::ranges::upper_bound(m_starts, offset)) - 1;
    }

    const QList<model::Passage> &m_passages;
    const QList<qsizetype> &m_members;
    QList<int> m_starts; ///< Of each member in what was read.
};

/// Adds those of a group's marks that touch the wanted paragraphs.
void addMarks(NegotiatedText &text, const ParagraphGroup &group, const QList<NegotiationMark> &marks, qsizetype from, qsizetype until)
{
    QList<int> places; // In `text`, by mark of the group; -1: not wanted.
    for (const NegotiationMark &mark : marks) {
        PlacedMark placed = group.placed(mark);
        const bool isWanted = placed.first < until && placed.last >= from;
        places.append(isWanted ? int(text.marks.size()) : -1);
        if (!isWanted)
            continue;
        placed.mark.outer = places.value(mark.outer, -1);
        text.marks.append(placed);
    }
}

}

NegotiatedText negotiatedText(const QList<model::Passage> &passages, qsizetype from, qsizetype until)
{
    QList<qsizetype> negotiable;
    for (qsizetype at = 0; at < passages.size(); ++at) {
        if (mayBeNegotiated(passages.at(at)))
            negotiable.append(at);
    }
    const QList<qsizetype> reach = reaches(passages, negotiable);
    NegotiatedText text;
    for (qsizetype first = 0; first < negotiable.size();) {
        qsizetype last = reach.at(first);
        for (qsizetype at = first; at <= last; ++at)
            last = std::max(last, reach.at(at));
        const QList<qsizetype> members = negotiable.sliced(first, last - first + 1);
        first = last + 1;
        if (members.first() >= until || members.last() < from)
            continue;
        ParagraphGroup group(passages, members);
        const NegotiationMarks found = group.read();
        text.unpaired += found.unpaired;
        addMarks(text, group, found.marks, from, until);
    }
    return text;
}

}
