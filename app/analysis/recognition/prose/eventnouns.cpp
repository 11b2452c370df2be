// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventnouns.h"

#include "bodytable.h"
#include "cues.h"

#include <core/text/patterns.h>

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

// In order: the longer noun first, so that a panel discussion is no discussion and a press conference no conference.
constexpr std::array kEventTypes {u"press conference", u"interactive dialogue", u"general debate", u"plenary meeting", u"side event", u"webinar",
    u"round table", u"intersessional meeting", u"panel", u"workshop", u"seminar", u"hearing", u"briefing", u"consultation", u"forum", u"summit",
    u"conference", u"meeting", u"call", u"event"};

class NounGrammar
{
public:
    explicit NounGrammar(const Cues &cues)
    {
        QStringList kinds;
        for (const char16_t *type : kEventTypes)
            kinds.append(u'(' + cues.group(QString(u"event:"_s + QStringView(type))) + u')');
        const QString all = u"(?:"_s + kinds.join(u'|') + u')';
        constexpr auto options = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
        const bool isSpaced = cues.hasCapitals();
        noun = QRegularExpression(isSpaced ? u"(?<![\\p{L}\\d])"_s + all + u"(?![\\p{L}])"_s : all, options);
        many = QRegularExpression(cues.group(u"event_many") + u"\\s?$"_s, options);
        const QString called = u"(?:\\s?(?:[,:–-]\\s?)?"_s + cues.group(u"called") + u"\\s?[:：]?|\\s?[,:：–-]|\\s\\p{L}{0,12})?\\s?"_s;
        const QString quoted = u"[“«„\"「《]\\s?([^”»“\"」》]{3,160}?)\\s?[”»“\"」》]"_s;
        quotedBehind = QRegularExpression(u"^(?:[^.;“«„\"]{0,70}?"_s + cues.group(u"called") + u")?"_s + called + quoted, options);
        quotedAhead = QRegularExpression(quoted + u"\\s?(?:的|,)?\\s?(?:\\p{L}{1,12}\\s){0,2}$"_s, options);
        apart = QRegularExpression(u"^[^.;:,“«„\"]{0,60},\\s[“«„\"](\\p{Lu}[^”»“\",]{3,70})[”»“\"],"_s, text::kUnicode);
        capitals = QRegularExpression(u"^(?:[^.;“«„\"]{0,70}?"_s + cues.group(u"called") + u"\\s|,\\s)(\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:and|of|the|to|for|in|et|de|y|la|les)\\s){0,2}\\p{Lu}[\\p{L}’'-]+)+)(?=[,.;]|\\s\\()"_s, text::kUnicode);
        capitalsAhead = QRegularExpression(u"\\b(?:at|of|to)\\s(\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:and|of|the|to|for|in)\\s){0,2}\\p{Lu}[\\p{L}’'-]+)+),\\s(?:an?|the|une?|la|el)\\s(?:\\p{Ll}+\\s){0,2}$"_s, text::kUnicode);
        labelled = QRegularExpression(u"^(?:,\\s[^:,.]{2,30})?:\\s([^().:“”«»]{4,90}?)\\s?(?:\\(|\\.|$)"_s, text::kUnicode);
    }

    QRegularExpression noun;
    QRegularExpression many;
    QRegularExpression quotedBehind;
    QRegularExpression quotedAhead;
    QRegularExpression apart; ///< "A round table for journalists, “Nets and Rights”, is".
    QRegularExpression capitals;
    QRegularExpression capitalsAhead;
    QRegularExpression labelled; ///< "Side event, Room XXIII: Roads that Fall (".
};

QString ownName(const QString &content, const EventNoun &noun, const NounGrammar &grammar)
{
    constexpr int kNear = 260;
    const QString after = content.mid(noun.end, kNear);
    const int from = std::max(0, noun.start - kNear);
    const QString before = content.mid(from, noun.start - from);
    for (const auto &[expression, words] : {std::pair {&grammar.quotedBehind, &after}, std::pair {&grammar.apart, &after}, std::pair {&grammar.capitals, &after},
             std::pair {&grammar.quotedAhead, &before}, std::pair {&grammar.capitalsAhead, &before}, std::pair {&grammar.labelled, &after}}) {
        const QRegularExpressionMatch match = expression->match(*words);
        if (match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

}

QList<EventNoun> eventNounsIn(const QString &content, const QString &language)
{
    const NounGrammar *const grammar = grammarOf<NounGrammar>(language);
    QList<EventNoun> nouns;
    if (!grammar)
        return nouns;
    const QList<NamedBody> bodies = namedBodiesIn(content, language);
    for (const QRegularExpressionMatch &match : grammar->noun.globalMatch(content)) {
        EventNoun noun;
        noun.type = QStringView(kEventTypes.at(match.lastCapturedIndex() - 1)).toString();
        noun.start = int(match.capturedStart());
        noun.end = int(match.capturedEnd());
        // "the Forum on Minority Issues" is a body, "the Conference of the Parties" another.
        const auto body = std::ranges::find_if(bodies, [&noun](const NamedBody &each) { return each.start < noun.end && noun.start < each.end; });
        const bool isDatedForum = body != bodies.end() && noun.type == u"forum" && body->row->code.contains(u"Forum");
        if (body != bodies.end() && !isDatedForum)
            continue;
        if (isDatedForum) {
            noun.start = body->start;
            noun.end = body->end;
            noun.name = content.mid(body->start, body->end - body->start);
            nouns.append(noun);
            continue;
        }
        noun.name = ownName(content, noun, *grammar);
        if (noun.name.isEmpty() && match.captured().startsWith(u"COP", Qt::CaseInsensitive))
            noun.name = match.captured();
        if (noun.type == u"event" && noun.name.isEmpty())
            continue;
        noun.type = noun.type == u"event" ? u"side event"_s : noun.type;
        const int from = std::max(0, noun.start - 40);
        noun.isMany = grammar->many.match(content.mid(from, noun.start - from)).hasMatch();
        nouns.append(noun);
    }
    return nouns;
}

}
