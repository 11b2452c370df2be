// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline.h"

#include "risingchain.h"

#include <QChar>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace comparison {

namespace {

using Kind = RedlinePart::Kind;

constexpr qsizetype kLargestTable = 4'000'000; // Cells: 2,000 words by 2,000.

bool isIdeograph(QChar sign)
{
    return sign.script() == QChar::Script_Han;
}

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
}

/// Words, and the signs between them one by one; an ideograph is a word.
QList<QStringView> pieces(QStringView text)
{
    QList<QStringView> made;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWordSign(text[at]) && !isIdeograph(text[at])) {
            while (end < text.size() && isWordSign(text[end]) && !isIdeograph(text[end]))
                ++end;
        }
        made.append(text.sliced(at, end - at));
        at = end;
    }
    return made;
}

/// A range of the pieces of both texts.
struct Gap {
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;

    qsizetype lefts() const { return leftEnd - left; }
    qsizetype rights() const { return rightEnd - right; }
};

/// Marks the pieces that both texts have in the same order.
class CommonPieces
{
public:
    CommonPieces(const QList<QStringView> &left, const QList<QStringView> &right)
        : m_left(left)
        , m_right(right)
        , m_partner(left.size(), -1)
    {
        match({0, left.size(), 0, right.size()});
    }

    /// For each piece of the left text: its partner in the right one, or -1. Rising.
    const QList<qsizetype> &partners() const { return m_partner; }

private:
    void match(Gap gap)
    {
        for (; gap.lefts() > 0 && gap.rights() > 0 && m_left[gap.left] == m_right[gap.right]; ++gap.left, ++gap.right)
            m_partner[gap.left] = gap.right;
        for (; gap.lefts() > 0 && gap.rights() > 0 && m_left[gap.leftEnd - 1] == m_right[gap.rightEnd - 1]; --gap.leftEnd, --gap.rightEnd)
            m_partner[gap.leftEnd - 1] = gap.rightEnd - 1;
        if (gap.lefts() == 0 || gap.rights() == 0)
            return;
        if (gap.lefts() * gap.rights() <= kLargestTable)
            matchByTable(gap);
        else
            matchByUniqueWords(gap);
    }

    /// The longest common subsequence of a gap.
    void matchByTable(const Gap &gap)
    {
        const qsizetype width = gap.rights() + 1;
        std::vector<quint16> lengths(size_t((gap.lefts() + 1) * width), 0); // Of what follows a pair of pieces.
        const auto cell = [&](qsizetype l, qsizetype r) -> quint16 & { return lengths[size_t(l * width + r)]; };
        for (qsizetype l = gap.lefts() - 1; l >= 0; --l) {
            for (qsizetype r = gap.rights() - 1; r >= 0; --r) {
                const bool isSame = m_left[gap.left + l] == m_right[gap.right + r];
                cell(l, r) = isSame ? quint16(cell(l + 1, r + 1) + 1) : std::max(cell(l + 1, r), cell(l, r + 1));
            }
        }
        for (qsizetype l = 0, r = 0; l < gap.lefts() && r < gap.rights();) {
            if (m_left[gap.left + l] == m_right[gap.right + r])
                m_partner[gap.left + l++] = gap.right + r++;
            else if (cell(l + 1, r) >= cell(l, r + 1))
                ++l;
            else
                ++r;
        }
    }

    /// Splits a gap at the longest rising chain of words that stand once on each side; without one it is a single change.
    void matchByUniqueWords(const Gap &gap)
    {
        const QList<std::pair<qsizetype, qsizetype>> anchors = risingAnchors(gap);
        if (anchors.isEmpty())
            return;
        Gap between {gap.left, gap.left, gap.right, gap.right};
        for (const auto &[l, r] : anchors) {
            m_partner[l] = r;
            match({between.left, l, between.right, r});
            between.left = l + 1;
            between.right = r + 1;
        }
        match({between.left, gap.leftEnd, between.right, gap.rightEnd});
    }

    QList<std::pair<qsizetype, qsizetype>> risingAnchors(const Gap &gap) const
    {
        const auto placesOf = [](const QList<QStringView> &all, qsizetype from, qsizetype to) {
            QHash<QStringView, qsizetype> places;
            for (qsizetype at = from; at < to; ++at) {
                if (const auto known = places.find(all[at]); known != places.end())
                    *known = -1;
                else
                    places.insert(all[at], at);
            }
            return places;
        };
        const auto lefts = placesOf(m_left, gap.left, gap.leftEnd);
        const auto rights = placesOf(m_right, gap.right, gap.rightEnd);
        QList<std::pair<qsizetype, qsizetype>> found;
        for (qsizetype l = gap.left; l < gap.leftEnd; ++l) {
            const qsizetype r = lefts.value(m_left[l]) == l ? rights.value(m_left[l], -1) : -1;
            if (r >= 0)
                found.append({l, r});
        }
        QList<qsizetype> places;
        for (const auto &[l, r] : std::as_const(found))
            places.append(r);
        QList<std::pair<qsizetype, qsizetype>> rising;
        for (const qsizetype at : longestRisingChain(places))
            rising.append(found[at]);
        return rising;
    }

    const QList<QStringView> &m_left;
    const QList<QStringView> &m_right;
    QList<qsizetype> m_partner;
};

void append(QList<RedlinePart> &parts, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text.toString()});
}

/// One change reads better than two with a lone space or comma between them.
void joinAcrossSigns(QList<RedlinePart> &parts)
{
    QList<RedlinePart> joined;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(joined, Kind::Removed, removed);
        append(joined, Kind::Added, added);
        removed.clear();
        added.clear();
    };
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const RedlinePart &part = parts[at];
        const bool isBetweenChanges = !removed.isEmpty() && !added.isEmpty() && at + 1 < parts.size();
        const bool isSigns = std::none_of(part.text.begin(), part.text.end(), isWordSign);
        if (part.kind != Kind::Common) {
            (part.kind == Kind::Removed ? removed : added) += part.text;
        } else if (isBetweenChanges && isSigns) {
            removed += part.text;
            added += part.text;
        } else {
            flush();
            append(joined, Kind::Common, part.text);
        }
    }
    flush();
    parts = joined;
}

}

QList<RedlinePart> redline(QStringView before, QStringView after)
{
    const QList<QStringView> left = pieces(before);
    const QList<QStringView> right = pieces(after);
    const CommonPieces common(left, right);
    QList<RedlinePart> parts;
    qsizetype r = 0;
    for (qsizetype l = 0; l < left.size(); ++l) {
        const qsizetype partner = common.partners()[l];
        if (partner < 0) {
            append(parts, Kind::Removed, left[l]);
            continue;
        }
        for (; r < partner; ++r)
            append(parts, Kind::Added, right[r]);
        append(parts, Kind::Common, left[l]);
        ++r;
    }
    for (; r < right.size(); ++r)
        append(parts, Kind::Added, right[r]);
    joinAcrossSigns(parts);
    return parts;
}

}
