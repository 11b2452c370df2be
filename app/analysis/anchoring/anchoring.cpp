// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchoring.h"

#include "reattacher.h"
#include "skeleton.h"

#include <core/text/difference.h>

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace anchoring {

namespace {

constexpr int kContext = 32; // Characters on either side, as the web annotation tools keep them.

// Weights of the two contexts and of the old place; the quote itself must stand, so it needs no weight.
constexpr double kPrefixWeight = 20;
constexpr double kSuffixWeight = 20;
constexpr double kPlaceWeight = 2;

// Outside its own paragraph a note goes only where its surroundings are known again, or where a quote of this length
// stands once: nobody writes the same 24 characters twice by chance.
constexpr double kKnownContext = 0.5;
constexpr int kTellingQuote = 24;

struct Place {
    const model::Passage *passage = nullptr;
    int start = 0;
    int end = 0;
};

void findExact(const QString &quote, const model::Passage &passage, QList<Place> &places)
{
    for (qsizetype at = passage.content.indexOf(quote); at >= 0; at = passage.content.indexOf(quote, at + 1))
        places.append(Place {&passage, static_cast<int>(at), static_cast<int>(at + quote.size())});
}

void findFolded(const QString &skeletonOfQuote, const model::Passage &passage, QList<Place> &places)
{
    const Skeleton skeleton = skeletonOf(passage.content);
    const qsizetype size = skeletonOfQuote.size();
    for (qsizetype at = skeleton.text.indexOf(skeletonOfQuote); at >= 0;
         at = skeleton.text.indexOf(skeletonOfQuote, at + 1)) {
        places.append(Place {&passage, skeleton.offsets[at], skeleton.offsets[at + size - 1] + 1});
    }
}

// Exact places if there are any, else those that differ in what no reader sees.
QList<Place> placesOf(const QString &quote, const QList<const model::Passage *> &passages)
{
    QList<Place> places;
    const QString skeleton = skeletonOf(quote).text;
    if (skeleton.isEmpty())
        return places;
    for (const model::Passage *passage : passages)
        findExact(quote, *passage, places);
    if (!places.isEmpty())
        return places;
    for (const model::Passage *passage : passages)
        findFolded(skeleton, *passage, places);
    return places;
}

// How much of a context is there again, from 0 to 1: what touches the quote counts most, moved words count too.
double likeness(const QString &expected, const QString &found, bool fromTheEnd)
{
    if (expected.isEmpty() || found.isEmpty())
        return expected.isEmpty() && found.isEmpty() ? 1.0 : 0.0;
    const QString left = skeletonOf(expected).text;
    const QString right = skeletonOf(found).text;
    const auto leftUnit = [&](qsizetype i) { return fromTheEnd ? left[left.size() - 1 - i] : left[i]; };
    const auto rightUnit = [&](qsizetype i) { return fromTheEnd ? right[right.size() - 1 - i] : right[i]; };
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype same = 0;
    while (same < shorter && leftUnit(same) == rightUnit(same))
        ++same;
    const double touching = left.isEmpty() ? 1.0 : static_cast<double>(same) / static_cast<double>(left.size());
    return std::max(touching, text::similarity(left, right));
}

struct Scored {
    Place place;
    double context = 0.0;
    double total = 0.0;
};

Scored scored(const model::Anchor &anchor, const Place &place)
{
    const model::Anchor found = anchorAt(*place.passage, place.start, place.end);
    // An anchor without any context says nothing about it, unless its quote is the whole of a passage.
    const bool isSilent = anchor.prefix.isEmpty() && anchor.suffix.isEmpty()
        && (!found.prefix.isEmpty() || !found.suffix.isEmpty());
    const double prefix = isSilent ? 0.0 : likeness(anchor.prefix, found.prefix, true);
    const double suffix = isSilent ? 0.0 : likeness(anchor.suffix, found.suffix, false);
    const double length = static_cast<double>(std::max<qsizetype>(place.passage->content.size(), 1));
    const double nearness = std::max(0.0, 1.0 - std::abs(place.start - anchor.start) / length);
    const double context = (kPrefixWeight * prefix + kSuffixWeight * suffix) / (kPrefixWeight + kSuffixWeight);
    return Scored {place, context, kPrefixWeight * prefix + kSuffixWeight * suffix + kPlaceWeight * nearness};
}

QList<Scored> ranked(const model::Anchor &anchor, const QList<Place> &places)
{
    QList<Scored> out;
    for (const Place &place : places)
        out.append(scored(anchor, place));
    std::stable_sort(out.begin(), out.end(), [](const Scored &left, const Scored &right) {
        return left.total > right.total;
    });
    return out;
}

Attachment attachmentAt(const Place &place)
{
    const model::Passage &passage = *place.passage;
    return Attachment {passage.id, passage.address.text(), anchorAt(passage, place.start, place.end)};
}

// A place outside the note's own paragraph must be certain: a poor match would put words into another mouth.
bool isCertain(const QList<Scored> &ranking, const QString &quote)
{
    const Scored &best = ranking.first();
    if (ranking.size() == 1)
        return best.context >= kKnownContext || quote.size() >= kTellingQuote;
    return best.context >= kKnownContext && best.context > ranking[1].context;
}

/// Within a letter: between the halves of a pair, before a mark that belongs to it, between signs that are drawn as one.
bool cutsALetter(const QString &content, int at)
{
    constexpr char16_t kFirstMark = 0x300; // Units below it are letters of their own.
    constexpr int kLongest = 32;
    if (at <= 0 || at >= content.size() || (content[at - 1].unicode() < kFirstMark && content[at].unicode() < kFirstMark))
        return false;
    int from = std::max(0, at - kLongest);
    while (from < at && content[from].isLowSurrogate())
        ++from;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, content.mid(from, at + kLongest - from));
    letters.setPosition(at - from);
    return !letters.isAtBoundary();
}

QString piece(const QString &content, int start, int end)
{
    // Never the half of a surrogate pair at either end.
    while (start < end && content[start].isLowSurrogate())
        ++start;
    while (end > start && content[end - 1].isHighSurrogate())
        --end;
    return content.mid(start, end - start);
}

}

model::Anchor anchorAt(const model::Passage &passage, int start, int end)
{
    const int size = static_cast<int>(passage.content.size());
    int first = std::clamp(start, 0, size);
    int last = std::clamp(end, first, size);
    const bool hasWords = first < last;
    while (hasWords && cutsALetter(passage.content, first))
        --first;
    while (hasWords && cutsALetter(passage.content, last))
        ++last;
    model::Anchor anchor;
    anchor.start = first;
    anchor.end = last;
    anchor.exact = passage.content.mid(first, last - first);
    anchor.prefix = piece(passage.content, std::max(0, first - kContext), first);
    anchor.suffix = piece(passage.content, last, std::min(size, last + kContext));
    anchor.paragraph = passage.content;
    return anchor;
}

std::optional<Attachment> attach(const model::Annotation &annotation, const QList<model::Passage> &passages)
{
    const model::Anchor &anchor = annotation.anchor;
    if (!anchor.paragraph.isEmpty())
        return Reattacher(passages).place(annotation);
    if (anchor.exact.trimmed().isEmpty())
        return {};
    QList<const model::Passage *> own;
    QList<const model::Passage *> sameAddress;
    QList<const model::Passage *> all;
    for (const model::Passage &passage : passages) {
        if (annotation.passage.isValid() && passage.id == annotation.passage)
            own.append(&passage);
        if (!annotation.address.isEmpty() && passage.address.text() == annotation.address)
            sameAddress.append(&passage);
        all.append(&passage);
    }
    for (const model::Passage *passage : own) {
        const int end = anchor.start + static_cast<int>(anchor.exact.size());
        if (anchor.start >= 0 && passage->content.mid(anchor.start, end - anchor.start) == anchor.exact)
            return attachmentAt({passage, anchor.start, end});
    }
    for (const QList<const model::Passage *> &among : {own, sameAddress}) {
        const QList<Scored> ranking = ranked(anchor, placesOf(anchor.exact, among));
        if (!ranking.isEmpty())
            return attachmentAt(ranking.first().place);
    }
    const QList<Scored> ranking = ranked(anchor, placesOf(anchor.exact, all));
    if (ranking.isEmpty() || !isCertain(ranking, anchor.exact))
        return {};
    return attachmentAt(ranking.first().place);
}

QList<Attachment> findQuotes(const QString &quote, const QList<model::Passage> &passages)
{
    QList<const model::Passage *> all;
    for (const model::Passage &passage : passages)
        all.append(&passage);
    QList<Attachment> found;
    for (const Place &place : placesOf(quote.trimmed(), all))
        found.append(attachmentAt(place));
    return found;
}

}
