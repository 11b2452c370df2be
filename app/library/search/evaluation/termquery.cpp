// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termquery.h"

#include <library/index/wordforms.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using ConditionKind = TermQuery::Kind;

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

QString matchOfWords(const TermQuery &termQuery)
{
    QStringList matches;
    const QList<QStringList> phrases = phrasesOf(termQuery.term);
    for (const QStringList &phrase : phrases)
        matches.append((termQuery.opens ? u"^"_s : QString()) + quoted(phrase, termQuery.term.isPrefix));
    return bracketed(matches, u" OR ");
}

/// NEAR takes phrases only, so each combination of forms is one of its own.
QString matchOfNear(const TermQuery &termQuery)
{
    QList<QStringList> combinations {QStringList()};
    for (const TermQuery &part : termQuery.parts) {
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
        matches.append(u"NEAR("_s + combination.join(u' ') + u", " + QString::number(termQuery.distance) + u')');
    return bracketed(matches, u" OR ");
}

template<typename Match>
QStringList matchesOf(const QList<TermQuery> &parts, Match match)
{
    QStringList matches;
    for (const TermQuery &part : parts)
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
bool areNear(const TermQuery &termQuery, const QList<text::Word> &words)
{
    QList<QList<qsizetype>> places;
    for (const TermQuery &part : termQuery.parts) {
        places.append(placesOf(part.term, words));
        if (places.last().isEmpty())
            return false;
    }
    const auto reaches = [&](qsizetype last) {
        for (qsizetype part = 0; part < places.size(); ++part) {
            const qsizetype first = last - termQuery.parts.at(part).term.tokens.size() - termQuery.distance;
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

TermQuery TermQuery::words(const Term &term, bool opens)
{
    TermQuery made;
    made.kind = ConditionKind::Words;
    made.term = term;
    made.opens = opens;
    return made;
}

TermQuery TermQuery::all(QList<TermQuery> parts)
{
    if (parts.size() == 1)
        return parts.takeFirst();
    TermQuery made;
    made.parts = std::move(parts);
    return made;
}

TermQuery TermQuery::any(QList<TermQuery> parts)
{
    if (parts.size() == 1)
        return parts.takeFirst();
    TermQuery made;
    made.kind = ConditionKind::Any;
    made.parts = std::move(parts);
    return made;
}

TermQuery TermQuery::without(const TermQuery &wanted, const TermQuery &unwanted)
{
    TermQuery made;
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

QString matchOf(const TermQuery &termQuery)
{
    switch (termQuery.kind) {
    case ConditionKind::All:
        return termQuery.parts.isEmpty() ? QString() : bracketed(matchesOf(termQuery.parts, matchOf), u" AND ");
    case ConditionKind::Any:
        return termQuery.parts.isEmpty() ? QString() : bracketed(matchesOf(termQuery.parts, matchOf), u" OR ");
    case ConditionKind::Without:
        return u'(' + matchOf(termQuery.parts.first()) + u" NOT " + matchOf(termQuery.parts.last()) + u')';
    case ConditionKind::Words:
        return matchOfWords(termQuery);
    case ConditionKind::Near:
        return matchOfNear(termQuery);
    }
    Q_UNREACHABLE_RETURN({});
}

QString textMatchOf(const TermQuery &termQuery)
{
    switch (termQuery.kind) {
    case ConditionKind::All:
    case ConditionKind::Near:
        return termQuery.parts.isEmpty() ? QString() : bracketed(matchesOf(termQuery.parts, textMatchOf), u" AND ");
    case ConditionKind::Any:
        return termQuery.parts.isEmpty() ? QString() : bracketed(matchesOf(termQuery.parts, textMatchOf), u" OR ");
    case ConditionKind::Without:
        return textMatchOf(termQuery.parts.first());
    case ConditionKind::Words:
        return textMatchOfWords(termQuery.term);
    }
    Q_UNREACHABLE_RETURN({});
}

bool isExactOverTexts(const TermQuery &termQuery)
{
    if (termQuery.kind == ConditionKind::Any)
        return std::ranges::all_of(termQuery.parts, isExactOverTexts);
    const Term &term = termQuery.term;
    return termQuery.kind == ConditionKind::Words && term.tokens.size() == 1 && !termQuery.opens
        && (!term.isPrefix || library::isWholeBeginning(term.tokens.first()));
}

bool isCostly(const TermQuery &termQuery)
{
    if (termQuery.kind == ConditionKind::Words)
        return termQuery.term.isPrefix;
    return std::ranges::any_of(termQuery.parts, isCostly);
}

bool matches(const TermQuery &termQuery, const QList<text::Word> &words)
{
    const auto met = [&words](const TermQuery &part) { return matches(part, words); };
    switch (termQuery.kind) {
    case ConditionKind::All:
        return std::ranges::all_of(termQuery.parts, met);
    case ConditionKind::Any:
        return std::ranges::any_of(termQuery.parts, met);
    case ConditionKind::Without:
        return met(termQuery.parts.first()) && !met(termQuery.parts.last());
    case ConditionKind::Words:
        return termQuery.opens ? standsAt(termQuery.term, words, 0) : !placesOf(termQuery.term, words).isEmpty();
    case ConditionKind::Near:
        return areNear(termQuery, words);
    }
    Q_UNREACHABLE_RETURN(false);
}

double relevance(const QList<Term> &terms, const QList<text::Word> &words)
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
