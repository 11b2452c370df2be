// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagealignment.h"

#include <core/text/words.h>

#include <QHash>

#include <algorithm>

namespace presentation {

namespace {

constexpr qsizetype kLookAhead = 6;   // Tokens that one side may have and the other not.
constexpr qsizetype kOpening = 12;    // Tokens of a paragraph that tell it from others.
constexpr double kEnough = 0.6;       // Of the opening, to believe a place.

/// The tokens of a page, each with the word that it stands in.
struct PageTokens {
    QStringList tokens;
    QList<qsizetype> words;
    QHash<QString, QList<qsizetype>> places;
};

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    text::forEachWord(text, [&tokens](QStringView token, int, int) {
        tokens.append(token.toString());
        return true;
    });
    return tokens;
}

PageTokens tokensOf(const QList<application::PageWord> &words)
{
    PageTokens page;
    for (qsizetype word = 0; word < words.size(); ++word) {
        for (const QString &token : tokensOf(words.at(word).text)) {
            page.places[token].append(page.tokens.size());
            page.tokens.append(token);
            page.words.append(word);
        }
    }
    return page;
}

/// Walks a paragraph and the page together, from a token of the page on.
struct Walk {
    qsizetype common = 0;
    qsizetype last = -1; // The last token of the page that both have.
};

Walk walkTogether(const PageTokens &page, qsizetype from, const QStringList &tokens, qsizetype most)
{
    Walk walk;
    qsizetype at = from;
    for (qsizetype token = 0; token < std::min(tokens.size(), most) && at < page.tokens.size(); ++token) {
        const auto begin = page.tokens.cbegin() + at;
        const auto end = begin + std::min(kLookAhead, page.tokens.size() - at);
        const auto found = std::find(begin, end, tokens.at(token));
        if (found == end)
            continue;
        walk.last = at + (found - begin);
        at = walk.last + 1;
        ++walk.common;
    }
    return walk;
}

}

QList<PagePlace> placesOn(const QList<application::PageWord> &words, const QList<model::Passage> &passages)
{
    const PageTokens page = tokensOf(words);
    QList<PagePlace> places;
    qsizetype after = 0; // Paragraphs follow each other; notes and columns may not.
    for (const model::Passage &passage : passages) {
        const QStringList tokens = tokensOf(passage.content);
        const qsizetype opening = std::min(tokens.size(), kOpening);
        qsizetype best = -1;
        qsizetype most = 0;
        // The first word may be healed or differ, the second then tells.
        for (qsizetype token = 0; token < std::min<qsizetype>(2, tokens.size()); ++token) {
            for (const qsizetype place : page.places.value(tokens.at(token))) {
                const qsizetype common = walkTogether(page, place, tokens.sliced(token), opening).common;
                if (common > most || (common == most && best >= 0 && best < after && place >= after)) {
                    most = common;
                    best = place;
                }
            }
        }
        if (best < 0 || double(most) < kEnough * double(opening))
            continue;
        const Walk whole = walkTogether(page, best, tokens, tokens.size());
        places.append({passage.id, page.words.at(best), page.words.at(std::max(best, whole.last))});
        after = std::max(best, whole.last) + 1;
    }
    return places;
}

QList<QRectF> linesOf(const QList<application::PageWord> &words, const PagePlace &place)
{
    QList<QRectF> lines;
    for (qsizetype word = place.first; word <= place.last && word < words.size(); ++word) {
        const QRectF box = words.at(word).box;
        const bool isBeside = !lines.isEmpty() && box.center().y() > lines.last().top() && box.center().y() < lines.last().bottom();
        if (isBeside)
            lines.last() = lines.last().united(box);
        else
            lines.append(box);
    }
    return lines;
}

QList<QRectF> findOn(const QList<application::PageWord> &words, const QString &wanted)
{
    const QStringList tokens = tokensOf(wanted);
    QList<QRectF> found;
    if (tokens.isEmpty())
        return found;
    const PageTokens page = tokensOf(words);
    for (qsizetype at = 0; at + tokens.size() <= page.tokens.size(); ++at) {
        const bool isHere = std::equal(tokens.cbegin(), tokens.cend() - 1, page.tokens.cbegin() + at)
            && page.tokens.at(at + tokens.size() - 1).startsWith(tokens.last());
        if (isHere)
            found += linesOf(words, {{}, page.words.at(at), page.words.at(at + tokens.size() - 1)});
    }
    return found;
}

}
