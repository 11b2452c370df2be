// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagealignment.h"

#include <core/text/words.h>

#include <algorithm>

namespace application {

namespace {

constexpr qsizetype kLookAhead = 6;   // Tokens that one side may have and the other not.
constexpr qsizetype kOpening = 12;    // Tokens of a paragraph that tell it from others.
constexpr double kEnough = 0.6;       // Of the opening, to believe a place.

/// A token of a paragraph and those of the page that show it: one, or two where a hyphen parts them.
struct Step {
    qsizetype token = 0;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// How many tokens of the page make a token of the paragraph; 0: those there do not.
qsizetype tokensThatMake(const PageTokens &page, qsizetype at, const QString &token)
{
    const QString &here = page.tokens.at(at).text;
    if (here == token)
        return 1;
    const bool isParted = here.size() < token.size() && token.startsWith(here) && at + 1 < page.tokens.size()
        && token.size() == here.size() + page.tokens.at(at + 1).text.size() && token.endsWith(page.tokens.at(at + 1).text);
    return isParted ? 2 : 0;
}

/// Walks a paragraph and the page together, from a token of the page on. Where they differ, the nearest place where both agree
/// again is looked for.
class Walk
{
public:
    Walk(const PageTokens &page, const QList<text::Word> &words, qsizetype most)
        : m_page(page)
        , m_words(words)
        , m_count(std::min(words.size(), most))
    {
    }

    QList<Step> from(qsizetype token, qsizetype at)
    {
        QList<Step> steps;
        while (token < m_count && at < m_page.tokens.size()) {
            const auto [skipToken, skipPage] = distance(token, at);
            token += skipToken;
            if (skipPage < 0)
                continue;
            at += skipPage;
            const qsizetype taken = tokensThatMake(m_page, at, m_words.at(token).token);
            steps.append({token, at, at + taken - 1});
            at += taken;
            ++token;
        }
        return steps;
    }

private:
    struct Distance {
        qsizetype token;
        qsizetype page; ///< Negative: they agree nowhere near.
    };
    Distance distance(qsizetype token, qsizetype at) const
    {
        for (qsizetype both = 0; both <= kLookAhead; ++both) {
            for (qsizetype skipToken = 0; skipToken <= both; ++skipToken) {
                const qsizetype skipPage = both - skipToken;
                if (token + skipToken < m_count && at + skipPage < m_page.tokens.size()
                    && tokensThatMake(m_page, at + skipPage, m_words.at(token + skipToken).token) > 0)
                    return {skipToken, skipPage};
            }
        }
        return {1, -1};
    }

    const PageTokens &m_page;
    const QList<text::Word> &m_words;
    qsizetype m_count;
};

/// The token of the page where words of a paragraph begin; of places that are as good the first one from `after` on.
/// Negative: none can be believed.
qsizetype beginningOn(const PageTokens &page, const QList<text::Word> &words, qsizetype after)
{
    const qsizetype opening = std::min(words.size(), kOpening);
    qsizetype best = -1;
    qsizetype most = 0;
    Walk walk(page, words, opening);
    // The first word may be healed or differ, the second then tells.
    for (qsizetype token = 0; token < std::min<qsizetype>(2, words.size()); ++token) {
        for (const qsizetype place : page.places.value(words.at(token).token)) {
            const qsizetype common = walk.from(token, place).size();
            if (common > most || (common == most && best >= 0 && best < after && place >= after)) {
                most = common;
                best = place;
            }
        }
    }
    return double(most) < kEnough * double(opening) ? -1 : best;
}

QList<PlacedWord> placedFrom(const PageTokens &page, const QList<text::Word> &words, qsizetype at)
{
    QList<PlacedWord> placed;
    for (const Step &step : Walk(page, words, words.size()).from(0, at)) {
        const text::Word &word = words.at(step.token);
        const PageTokens::Token &first = page.tokens.at(step.first);
        const PageTokens::Token &last = page.tokens.at(step.last);
        placed.append({word.start, word.end, first.word, first.start, last.word, last.end});
    }
    return placed;
}

QList<QRectF> joinedLines(const QList<QRectF> &boxes)
{
    QList<QRectF> lines;
    for (const QRectF &box : boxes) {
        const bool isBeside = !lines.isEmpty() && box.center().y() > lines.last().top() && box.center().y() < lines.last().bottom();
        if (isBeside)
            lines.last() = lines.last().united(box);
        else
            lines.append(box);
    }
    return lines;
}

bool isWrittenWithoutSpaces(const QString &word)
{
    return std::ranges::any_of(word, [](QChar letter) {
        return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hiragana || letter.script() == QChar::Script_Katakana;
    });
}

/// The box of some characters of a word; the whole box of a word of letters, because they differ in width.
QRectF boxOf(const PageWord &word, int from, int to)
{
    const int size = int(word.text.size());
    if ((from <= 0 && to >= size) || size == 0 || !isWrittenWithoutSpaces(word.text))
        return word.box;
    const double letter = word.box.width() / size;
    return {word.box.left() + from * letter, word.box.top(), (std::min(to, size) - from) * letter, word.box.height()};
}

/// What of a placed word lies within [start, end): every character has its like where both have as many.
PlacedWord clipped(PlacedWord word, int start, int end)
{
    const bool isEven = word.firstWord == word.lastWord && word.to - word.from == word.end - word.start;
    if (isEven) {
        word.from += std::max(0, start - word.start);
        word.to -= std::max(0, word.end - end);
    }
    return word;
}

}

PageTokens::PageTokens(const QList<PageWord> &pageWords)
    : words(pageWords)
{
    for (qsizetype word = 0; word < words.size(); ++word) {
        for (const text::Word &each : text::words(words.at(word).text)) {
            places[each.token].append(tokens.size());
            tokens.append({each.token, word, each.start, each.end});
        }
    }
}

QList<PagePlace> placesOn(const PageTokens &page, const QList<model::Passage> &passages)
{
    QList<PagePlace> places;
    qsizetype after = 0; // Paragraphs follow each other; notes and columns may not.
    for (const model::Passage &passage : passages) {
        const QList<text::Word> words = text::words(passage.content);
        const qsizetype best = beginningOn(page, words, after);
        if (best < 0)
            continue;
        const QList<Step> steps = Walk(page, words, words.size()).from(0, best);
        const qsizetype last = steps.isEmpty() ? best : std::max(best, steps.last().last);
        places.append({passage.id, page.tokens.at(best).word, page.tokens.at(last).word});
        after = last + 1;
    }
    return places;
}

QList<PagePlace> placesOn(const QList<PageWord> &words, const QList<model::Passage> &passages)
{
    return placesOn(PageTokens(words), passages);
}

QList<PlacedWord> placedWords(const PageTokens &page, const QString &content, qsizetype firstWord)
{
    const auto first = std::ranges::lower_bound(page.tokens, firstWord, {}, &PageTokens::Token::word);
    return placedFrom(page, text::words(content), first - page.tokens.cbegin());
}

QList<PlacedWord> continuedWords(const PageTokens &page, const QString &content, int from)
{
    QList<text::Word> rest = text::words(content);
    rest.removeIf([from](const text::Word &word) { return word.start < from; });
    const qsizetype at = beginningOn(page, rest, 0);
    return at < 0 ? QList<PlacedWord>() : placedFrom(page, rest, at);
}

QList<QRectF> linesOf(const QList<PageWord> &words, const PagePlace &place)
{
    QList<QRectF> boxes;
    for (qsizetype word = place.first; word <= place.last && word < words.size(); ++word)
        boxes.append(words.at(word).box);
    return joinedLines(boxes);
}

QList<QRectF> linesOf(const QList<PageWord> &words, const QList<PlacedWord> &placed, int start, int end)
{
    const auto isWithin = [start, end](const PlacedWord &word) { return word.start < end && word.end > start; };
    const auto first = std::ranges::find_if(placed, isWithin);
    if (first == placed.cend())
        return {};
    auto last = first;
    while (last + 1 != placed.cend() && isWithin(*(last + 1)))
        ++last;
    const PlacedWord begin = clipped(*first, start, end);
    const PlacedWord finish = clipped(*last, start, end);
    QList<QRectF> boxes;
    for (qsizetype word = begin.firstWord; word <= finish.lastWord && word < words.size(); ++word) {
        const int from = word == begin.firstWord ? begin.from : 0;
        const int to = word == finish.lastWord ? finish.to : int(words.at(word).text.size());
        boxes.append(boxOf(words.at(word), from, to));
    }
    return joinedLines(boxes);
}

QList<QRectF> findOn(const QList<PageWord> &words, const QString &wanted)
{
    const QList<text::Word> tokens = text::words(wanted);
    QList<QRectF> found;
    if (tokens.isEmpty())
        return found;
    const PageTokens page(words);
    const auto isSame = [](const text::Word &one, const PageTokens::Token &other) { return one.token == other.text; };
    for (qsizetype at = 0; at + tokens.size() <= page.tokens.size(); ++at) {
        const bool isHere = std::equal(tokens.cbegin(), tokens.cend() - 1, page.tokens.cbegin() + at, isSame)
            && page.tokens.at(at + tokens.size() - 1).text.startsWith(tokens.last().token);
        if (isHere)
            found += linesOf(words, {{}, page.tokens.at(at).word, page.tokens.at(at + tokens.size() - 1).word});
    }
    return found;
}

}
