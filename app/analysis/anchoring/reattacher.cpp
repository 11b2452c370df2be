// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reattacher.h"

#include <analysis/comparison/redline.h>
#include <core/text/difference.h>
#include <core/text/words.h>

#include <algorithm>

namespace anchoring {

namespace {

/// A paragraph is known again from here on, if no other one is nearly as like it.
constexpr double kKnownParagraph = 0.62;
constexpr double kMargin = 0.08;
/// A shorter paragraph ("11 October 2024") is known again only with the same words at the same address.
constexpr size_t kFewestWords = 6;
/// Of the annotated words.
constexpr double kLeastKept = 0.75;
/// What was put in between the annotated words may make them so much longer.
constexpr double kMostGrowth = 1.5;
/// Passages that share fewer words are not compared word by word.
constexpr double kWorthComparing = 0.3;
constexpr qsizetype kMostCompared = 6;
/// What it counts for a choice that the words stand there, per cent.
constexpr int kScoreOfWords = 40;

/// A stretch of a paragraph's skeleton.
struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0;
};

Stretch stretchOf(const Skeleton &skeleton, int start, int end)
{
    const auto place = [&](int offset) { return std::ranges::lower_bound(skeleton.offsets, offset) - skeleton.offsets.begin(); };
    const qsizetype last = skeleton.text.size();
    return {std::min<qsizetype>(place(start), last), std::min<qsizetype>(place(end), last)};
}

/// Where a stretch of one text went in another one, and how much of it is left.
struct Moved {
    Stretch stretch;
    double kept = 0;
};

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); });
}

Moved follow(const QString &before, const QString &after, Stretch quote)
{
    Moved moved {{-1, -1}, 0};
    qsizetype left = 0;
    qsizetype right = 0;
    qsizetype kept = 0;
    for (const comparison::RedlinePart &part : comparison::redline(before, after)) {
        const qsizetype size = part.text.size();
        const qsizetype from = std::max(quote.from, left);
        const qsizetype to = std::min(quote.to, left + size);
        if (part.kind == comparison::RedlinePart::Kind::Common && from < to && lettersIn(QStringView(before).sliced(from, to - from)) > 0) {
            if (moved.stretch.from < 0)
                moved.stretch.from = right + from - left;
            moved.stretch.to = right + to - left;
            kept += lettersIn(QStringView(before).sliced(from, to - from));
        }
        left += part.kind == comparison::RedlinePart::Kind::Added ? 0 : size;
        right += part.kind == comparison::RedlinePart::Kind::Removed ? 0 : size;
    }
    const qsizetype all = lettersIn(QStringView(before).sliced(quote.from, quote.to - quote.from));
    moved.kept = all == 0 ? 0 : double(kept) / double(all);
    return moved;
}

/// Words that stand more than once must not be taken for each other where one of them went.
bool standsAsOften(const QString &before, const QString &after, Stretch quote)
{
    const QString words = before.sliced(quote.from, quote.to - quote.from);
    const qsizetype often = before.count(words);
    return often <= 1 || after.count(words) == often;
}

}

Reattacher::Reattacher(const QList<model::Passage> &passages)
    : m_passages(passages)
{
    for (qsizetype at = 0; at < passages.size(); ++at) {
        m_skeletons.append(skeletonOf(passages.at(at).content));
        m_bags.push_back(bagOf(m_skeletons.last().text));
        if (!m_skeletons.last().text.isEmpty())
            m_bySkeleton[m_skeletons.last().text].append(at);
    }
}

Reattacher::Bag Reattacher::bagOf(const QString &text)
{
    Bag bag;
    text::forEachWord(text, [&bag](QStringView token, int, int) {
        bag.push_back(qHash(token));
        return true;
    });
    std::ranges::sort(bag);
    return bag;
}

/// Twice the words in common by the words of both, whatever their order: never less than the similarity in order.
double Reattacher::likeness(const Bag &left, const Bag &right)
{
    size_t common = 0;
    for (size_t a = 0, b = 0; a < left.size() && b < right.size();) {
        if (left[a] == right[b]) {
            ++common;
            ++a;
            ++b;
        } else {
            ++(left[a] < right[b] ? a : b);
        }
    }
    return left.empty() || right.empty() ? 0.0 : 2.0 * double(common) / double(left.size() + right.size());
}

const QList<Reattacher::Partner> &Reattacher::partners(const QString &paragraph)
{
    const auto known = m_partners.constFind(paragraph);
    if (known != m_partners.cend())
        return *known;
    const QString skeleton = skeletonOf(paragraph).text;
    QList<Partner> found;
    for (const qsizetype same : m_bySkeleton.value(skeleton))
        found.append({same, 1.0});
    if (found.isEmpty()) {
        const Bag bag = bagOf(skeleton);
        for (size_t at = 0; at < m_bags.size(); ++at) {
            if (const double alike = likeness(bag, m_bags[at]); alike >= kWorthComparing)
                found.append({qsizetype(at), alike});
        }
        std::ranges::stable_sort(found, std::ranges::greater {}, &Partner::similarity);
        found.resize(std::min(found.size(), kMostCompared));
        for (Partner &partner : found)
            partner.similarity = text::similarity(skeleton, m_skeletons.at(partner.passage).text);
        std::ranges::stable_sort(found, std::ranges::greater {}, &Partner::similarity);
    }
    return *m_partners.insert(paragraph, found);
}

/// The index of the passage that is this annotation's paragraph now; -1 where that is not sure.
qsizetype Reattacher::sureParagraph(const model::Annotation &annotation)
{
    const QList<Partner> &found = partners(annotation.anchor.paragraph);
    if (found.isEmpty() || found.first().similarity < kKnownParagraph)
        return -1;
    const model::Passage &best = m_passages.at(found.first().passage);
    const bool isAsItWas = found.first().similarity == 1.0 && m_skeletons.at(found.first().passage).text == skeletonOf(annotation.anchor.paragraph).text;
    const bool isShort = m_bags.at(size_t(found.first().passage)).size() < kFewestWords;
    // One of several that are the same is told by its address below.
    if (isShort && (!isAsItWas || (found.size() == 1 && best.address.text() != annotation.address)))
        return -1;
    QList<Partner> alike;
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (found.at(at).similarity > found.first().similarity - kMargin)
            alike.append(found.at(at));
    }
    if (alike.size() == 1)
        return 0;
    // Paragraphs with the same words are told apart by their address, and only by it.
    const bool areSame = std::ranges::all_of(alike, [&](const Partner &each) { return each.similarity == alike.first().similarity; });
    const auto isThere = [&](const Partner &each) { return m_passages.at(each.passage).address.text() == annotation.address; };
    if (!areSame || alike.first().similarity < 1.0 || std::ranges::count_if(alike, isThere) != 1)
        return -1;
    return std::ranges::find_if(alike, isThere) - alike.begin();
}

std::optional<Attachment> Reattacher::within(const model::Annotation &annotation, const Partner &partner) const
{
    const model::Passage &passage = m_passages.at(partner.passage);
    const Skeleton &after = m_skeletons.at(partner.passage);
    const Skeleton before = skeletonOf(annotation.anchor.paragraph);
    if (!model::isOnWords(annotation.kind)) {
        return Attachment {passage.id, passage.address.text(), anchorAt(passage, 0, int(passage.content.size())),
            int(100 * partner.similarity)};
    }
    const Stretch quote = stretchOf(before, annotation.anchor.start, annotation.anchor.end);
    if (quote.from >= quote.to)
        return std::nullopt;
    const Moved moved = before.text == after.text ? Moved {quote, 1.0} : follow(before.text, after.text, quote);
    const qsizetype size = moved.stretch.to - moved.stretch.from;
    if (moved.kept < kLeastKept || double(size) > kMostGrowth * double(quote.to - quote.from) + 1
        || !standsAsOften(before.text, after.text, quote))
        return std::nullopt;
    const int start = after.offsets.at(moved.stretch.from);
    const int end = after.offsets.at(moved.stretch.to - 1) + 1;
    return Attachment {passage.id, passage.address.text(), anchorAt(passage, start, end), int(50 * partner.similarity + 50 * moved.kept)};
}

std::optional<Attachment> Reattacher::place(const model::Annotation &annotation)
{
    const qsizetype at = sureParagraph(annotation);
    return at < 0 ? std::nullopt : within(annotation, partners(annotation.anchor.paragraph).at(at));
}

QList<Attachment> Reattacher::candidates(const model::Annotation &annotation, qsizetype most)
{
    QList<Attachment> found;
    const QString paragraph = annotation.anchor.paragraph.isEmpty()
        ? annotation.anchor.prefix + annotation.anchor.exact + annotation.anchor.suffix
        : annotation.anchor.paragraph;
    for (const Partner &partner : partners(paragraph)) {
        const model::Passage &passage = m_passages.at(partner.passage);
        const std::optional<Attachment> words = annotation.anchor.paragraph.isEmpty() ? std::nullopt : within(annotation, partner);
        const QList<Attachment> quotes = words ? QList {*words} : findQuotes(annotation.anchor.exact, {passage});
        found.append(quotes.isEmpty() ? Attachment {passage.id, passage.address.text(), anchorAt(passage, 0, int(passage.content.size()))} : quotes.first());
        if (!words)
            found.last().score = int(50 * partner.similarity) + (quotes.isEmpty() ? 0 : kScoreOfWords);
    }
    // The words themselves may stand in a paragraph that has little else in common.
    for (const Attachment &quote : findQuotes(annotation.anchor.exact, m_passages)) {
        if (std::ranges::find(found, quote.passage, &Attachment::passage) == found.end()) {
            found.append(quote);
            found.last().score = kScoreOfWords;
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &Attachment::score);
    found.resize(std::min(found.size(), most));
    return found;
}

}
