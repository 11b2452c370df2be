// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition.h"

#include <library/index/wordforms.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using ConditionKind = Condition::Kind;

QString bracketed(const QStringList &matches, QStringView joint)
{
    return matches.size() == 1 ? matches.first() : u'(' + matches.join(joint) + u')';
}

/// The phrases that a term stands for: as typed, then with each other form of its last word.
QList<QStringList> phrasesOf(const Term &term)
{
    QList<QStringList> phrases {term.tokens};
    for (const QString &form : term.forms) {
        phrases.append(term.tokens);
        phrases.last().last() = form;
    }
    return phrases;
}

QString matchOfWords(const Condition &condition)
{
    QStringList matches;
    const QList<QStringList> phrases = phrasesOf(condition.term);
    for (const QStringList &phrase : phrases)
        matches.append((condition.opens ? u"^"_s : QString()) + quoted(phrase, condition.term.isPrefix));
    return bracketed(matches, u" OR ");
}

/// NEAR takes phrases only, so each combination of forms is one of its own.
QString matchOfNear(const Condition &condition)
{
    QList<QStringList> combinations {QStringList()};
    for (const Condition &part : condition.parts) {
        const QList<QStringList> phrases = phrasesOf(part.term);
        QList<QStringList> longer;
        for (const QStringList &before : std::as_const(combinations)) {
            for (const QStringList &phrase : phrases)
                longer.append(before + QStringList {quoted(phrase, part.term.isPrefix)});
        }
        combinations = longer;
    }
    QStringList matches;
    for (const QStringList &combination : std::as_const(combinations))
        matches.append(u"NEAR("_s + combination.join(u' ') + u", " + QString::number(condition.distance) + u')');
    return bracketed(matches, u" OR ");
}

template<typename Match>
QStringList matchesOf(const QList<Condition> &parts, Match match)
{
    QStringList matches;
    for (const Condition &part : parts)
        matches.append(match(part));
    return matches;
}

QString textMatchOfWord(const QString &token, bool isPrefix)
{
    return quoted({isPrefix ? library::beginningAsWord(token) : token});
}

QString textMatchOfWords(const Term &term)
{
    QStringList all;
    for (qsizetype at = 0; at < term.tokens.size(); ++at) {
        const bool isLast = at + 1 == term.tokens.size();
        QStringList forms {textMatchOfWord(term.tokens.at(at), isLast && term.isPrefix)};
        for (const QString &form : isLast ? term.forms : QStringList())
            forms.append(textMatchOfWord(form, term.isPrefix));
        all.append(bracketed(forms, u" OR "));
    }
    return bracketed(all, u" AND ");
}

bool agrees(const Term &term, const QString &token)
{
    if (term.isPrefix ? token.startsWith(term.tokens.last()) : token == term.tokens.last())
        return true;
    return std::ranges::any_of(term.forms,
        [&](const QString &form) { return term.isPrefix ? token.startsWith(form) : token == form; });
}

QList<qsizetype> placesOf(const Term &term, const QList<text::Word> &words)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at + term.tokens.size() <= words.size(); ++at) {
        if (standsAt(term, words, at))
            places.append(at);
    }
    return places;
}

/// As FTS5 sees it: from the end of each term to the beginning of the last there are at most `distance` words.
bool areNear(const Condition &condition, const QList<text::Word> &words)
{
    QList<QList<qsizetype>> places;
    for (const Condition &part : condition.parts) {
        places.append(placesOf(part.term, words));
        if (places.last().isEmpty())
            return false;
    }
    const auto reaches = [&](qsizetype last) {
        for (qsizetype part = 0; part < places.size(); ++part) {
            const qsizetype first = last - condition.parts.at(part).term.tokens.size() - condition.distance;
            const auto place = std::ranges::lower_bound(places.at(part), first);
            if (place == places.at(part).cend() || *place > last)
                return false;
        }
        return true;
    };
    return std::ranges::any_of(places, [&](const QList<qsizetype> &of) { return std::ranges::any_of(of, reaches); });
}

}

bool standsAt(const Term &term, const QList<text::Word> &words, qsizetype at)
{
    const qsizetype last = term.tokens.size() - 1;
    if (last < 0 || at + last >= words.size())
        return false;
    for (qsizetype i = 0; i < last; ++i) {
        if (words.at(at + i).token != term.tokens.at(i))
            return false;
    }
    return agrees(term, words.at(at + last).token);
}

Condition Condition::words(const Term &term, bool opens)
{
    Condition made;
    made.kind = ConditionKind::Words;
    made.term = term;
    made.opens = opens;
    return made;
}

Condition Condition::all(QList<Condition> parts)
{
    if (parts.size() == 1)
        return parts.takeFirst();
    Condition made;
    made.parts = std::move(parts);
    return made;
}

Condition Condition::any(QList<Condition> parts)
{
    if (parts.size() == 1)
        return parts.takeFirst();
    Condition made;
    made.kind = ConditionKind::Any;
    made.parts = std::move(parts);
    return made;
}

Condition Condition::without(const Condition &wanted, const Condition &unwanted)
{
    Condition made;
    made.kind = ConditionKind::Without;
    made.parts = {wanted, unwanted};
    return made;
}

QString quoted(const QStringList &tokens, bool isPrefix)
{
    if (tokens.isEmpty())
        return {};
    QString phrase = tokens.join(u' ');
    phrase.replace(u'"', u' ').replace(QChar(0), u' ');
    return u'"' + phrase + (isPrefix ? u"\" *"_s : u"\""_s);
}

QString matchOf(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::All:
        return condition.parts.isEmpty() ? QString() : bracketed(matchesOf(condition.parts, matchOf), u" AND ");
    case ConditionKind::Any:
        return condition.parts.isEmpty() ? QString() : bracketed(matchesOf(condition.parts, matchOf), u" OR ");
    case ConditionKind::Without:
        return u'(' + matchOf(condition.parts.first()) + u" NOT " + matchOf(condition.parts.last()) + u')';
    case ConditionKind::Words:
        return matchOfWords(condition);
    case ConditionKind::Near:
        return matchOfNear(condition);
    }
    Q_UNREACHABLE_RETURN({});
}

QString textMatchOf(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::All:
    case ConditionKind::Near:
        return condition.parts.isEmpty() ? QString() : bracketed(matchesOf(condition.parts, textMatchOf), u" AND ");
    case ConditionKind::Any:
        return condition.parts.isEmpty() ? QString() : bracketed(matchesOf(condition.parts, textMatchOf), u" OR ");
    case ConditionKind::Without:
        return textMatchOf(condition.parts.first());
    case ConditionKind::Words:
        return textMatchOfWords(condition.term);
    }
    Q_UNREACHABLE_RETURN({});
}

bool isExactOverTexts(const Condition &condition)
{
    if (condition.kind == ConditionKind::Any)
        return std::ranges::all_of(condition.parts, isExactOverTexts);
    const Term &term = condition.term;
    return condition.kind == ConditionKind::Words && term.tokens.size() == 1 && !condition.opens
        && (!term.isPrefix || library::isWholeBeginning(term.tokens.first()));
}

bool isCostly(const Condition &condition)
{
    if (condition.kind == ConditionKind::Words)
        return condition.term.isPrefix;
    return std::ranges::any_of(condition.parts, isCostly);
}

bool holds(const Condition &condition, const QList<text::Word> &words)
{
    const auto met = [&words](const Condition &part) { return holds(part, words); };
    switch (condition.kind) {
    case ConditionKind::All:
        return std::ranges::all_of(condition.parts, met);
    case ConditionKind::Any:
        return std::ranges::any_of(condition.parts, met);
    case ConditionKind::Without:
        return met(condition.parts.first()) && !met(condition.parts.last());
    case ConditionKind::Words:
        return condition.opens ? standsAt(condition.term, words, 0) : !placesOf(condition.term, words).isEmpty();
    case ConditionKind::Near:
        return areNear(condition, words);
    }
    Q_UNREACHABLE_RETURN(false);
}

double worthOf(const QList<Term> &terms, const QList<text::Word> &words)
{
    if (words.isEmpty())
        return 1;
    double frequency = 0;
    double asTyped = 0;
    int present = 0;
    qsizetype first = words.size();
    qsizetype last = 0;
    for (const Term &term : terms) {
        const QList<qsizetype> places = placesOf(term, words);
        if (places.isEmpty())
            continue;
        ++present;
        first = std::min(first, places.first());
        last = std::max(last, places.first() + term.tokens.size());
        frequency += double(places.size()) / double(places.size() + 1);
        const auto isTyped = [&](qsizetype at) { return words.at(at + term.tokens.size() - 1).token == term.tokens.last(); };
        asTyped += std::ranges::any_of(places, isTyped) ? 1 : 0;
    }
    if (present == 0)
        return 1;
    const double length = 1.0 / (1.0 + double(words.size()) / 60.0);
    const double early = 1.0 / (1.0 + double(first) / 10.0);
    const double near = double(present) / double(std::max<qsizetype>(present, last - first));
    return 1.0 + 2.0 * present / double(terms.size()) + frequency / present + 0.6 * asTyped / present + length + 0.5 * early
        + (present > 1 ? near : 0.0);
}

}
