// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bracketpairs.h"

#include "negotiationmarks.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace recognition {

namespace {

constexpr QStringView kOpening = u"[{(［｛（";
constexpr QStringView kClosing = u"]})］｝）";
constexpr qsizetype kKinds = 3;

/// Where quotation marks open and close, “…” and «…»; a mark without a partner quotes nothing.
QList<std::pair<qsizetype, qsizetype>> quotations(QStringView content)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    qsizetype open = -1;
    for (qsizetype at = 0; at < content.size(); ++at) {
        const QChar sign = content.at(at);
        if (sign == u'\n')
            open = -1;
        const bool opens = sign == u'“' || sign == u'«' || (sign == u'"' && open < 0);
        const bool closes = sign == u'”' || sign == u'»' || sign == u'"';
        if (opens)
            open = at;
        else if (closes && open >= 0)
            found.append({std::exchange(open, -1), at});
    }
    return found;
}

/// The pair that closed last by the place of the next closing bracket, where only spaces stand between them.
QHash<qsizetype, qsizetype> closedBefore(QStringView content, const QList<BracketPair> &pairs)
{
    QHash<qsizetype, qsizetype> before;
    qsizetype last = -1;
    std::map<qsizetype, qsizetype> opener;
    for (qsizetype at = 0; at < pairs.size(); ++at)
        opener.emplace(pairs.at(at).close, at);
    for (qsizetype at = 0; at < content.size(); ++at) {
        const auto closes = opener.find(at);
        if (closes != opener.end() && last >= 0)
            before.insert(at, last);
        if (closes != opener.end())
            last = closes->second;
        else if (!content.at(at).isSpace())
            last = -1;
    }
    return before;
}

}

BracketPairs bracketPairs(QStringView content)
{
    BracketPairs found;
    std::array<QList<qsizetype>, kKinds> open;
    std::map<qsizetype, qsizetype> closeOf; // By the place where it opens.
    for (qsizetype at = 0; at < content.size(); ++at) {
        const QChar sign = content.at(at);
        if (sign == u'\n') {
            open[1].clear();
            open[2].clear();
        } else if (const qsizetype opening = kOpening.indexOf(sign); opening >= 0) {
            open[size_t(opening % kKinds)].append(at);
        } else if (const qsizetype closing = kClosing.indexOf(sign); closing >= 0) {
            QList<qsizetype> &places = open[size_t(closing % kKinds)];
            const bool isSquare = closing % kKinds == 0;
            if (!places.isEmpty() && places.size() <= kMostNested)
                closeOf.emplace(places.last(), at);
            else
                found.unpaired += isSquare ? 1 : 0;
            if (!places.isEmpty())
                places.removeLast();
        }
    }
    found.unpaired += int(open[0].size());
    const QList<std::pair<qsizetype, qsizetype>> quoted = quotations(content);
    qsizetype quotation = 0;
    for (const auto &[from, to] : closeOf) {
        while (quotation < quoted.size() && quoted.at(quotation).second < from)
            ++quotation;
        const bool isQuoted = quotation < quoted.size() && quoted.at(quotation).first < from && quoted.at(quotation).second > to;
        found.m_byOpen.insert(from, found.pairs.size());
        found.pairs.append({BracketPair::Kind(kOpening.indexOf(content.at(from)) % kKinds), from, to, isQuoted});
    }
    found.m_before = closedBefore(content, found.pairs);
    return found;
}

}
