// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namematch.h"

#include <application/searches.h>

#include <QVarLengthArray>

#include <algorithm>

namespace presentation {

namespace {

constexpr qsizetype kLongestOfBeginnings = 8;
constexpr qsizetype kShortestMistyped = 4;
constexpr qsizetype kShortestWithTwo = 8; // Letters of a word in which two may be wrong.

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

/// Behind the Arabic article a word begins as well.
bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0 || !isOfWord(text.at(at - 1)))
        return true;
    return at >= 2 && text.sliced(at - 2, 2) == u"ال" && (at == 2 || !isOfWord(text.at(at - 3)));
}

bool hasFromWordOn(QStringView text, QStringView typed)
{
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (startsWord(text, at))
            return true;
    }
    return false;
}

/// Letters in their order, each the next one or the first of a later word.
bool isOfBeginnings(QStringView typed, QStringView name, qsizetype from)
{
    if (typed.isEmpty())
        return true;
    for (qsizetype at = from; at < name.size(); ++at) {
        const bool isNext = at == from && from > 0;
        if (name.at(at) == typed.front() && (isNext || startsWord(name, at)) && isOfBeginnings(typed.sliced(1), name, at + 1))
            return true;
    }
    return false;
}

/// The word, or as much of it as was typed, with a letter wrong.
bool isMistyped(QStringView typed, QStringView word)
{
    if (typed.size() < kShortestMistyped || word.front() != typed.front())
        return false;
    const int most = typed.size() < kShortestWithTwo ? 1 : 2;
    return application::editDistance(typed, word, most) <= most
        || (word.size() > typed.size() && application::editDistance(typed, word.first(typed.size()), 1) <= 1);
}

/// On the stack: thousands of names are cut for each letter that is typed.
using NameWords = QVarLengthArray<QStringView, 24>;

NameWords wordsOfName(QStringView name)
{
    NameWords words;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype end = at;
        while (end < name.size() && isOfWord(name.at(end)))
            ++end;
        if (end > at)
            words.append(name.sliced(at, end - at));
        at = end + 1;
    }
    return words;
}

}

NameMatch matchOf(QStringView typed, QStringView name)
{
    if (name == typed)
        return NameMatch::Exact;
    if (name.startsWith(typed))
        return NameMatch::Beginning;
    if (hasFromWordOn(name, typed))
        return NameMatch::Phrase;
    const QList<QStringView> words = typed.split(u' ', Qt::SkipEmptyParts);
    const auto isThere = [name](QStringView word) { return hasFromWordOn(name, word); };
    return words.size() > 1 && std::ranges::all_of(words, isThere) ? NameMatch::Words : NameMatch::None;
}

bool isNear(QStringView typed, QStringView name)
{
    if (typed.size() > 2 && typed.size() <= kLongestOfBeginnings && isOfBeginnings(typed, name, 0))
        return true;
    const NameWords words = wordsOfName(name);
    const NameWords wanted = wordsOfName(typed);
    bool hasMistyped = false;
    for (const QStringView each : wanted) {
        if (std::ranges::any_of(words, [each](QStringView word) { return word.startsWith(each); }))
            continue;
        if (!std::ranges::any_of(words, [each](QStringView word) { return isMistyped(each, word); }))
            return false;
        hasMistyped = true;
    }
    return hasMistyped;
}

}
