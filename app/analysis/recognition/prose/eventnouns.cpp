// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventnouns.h"

#include "bodytable.h"
#include "cues.h"
#include "eventgrammar.h"
#include "eventnames.h"

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
        none = QRegularExpression(u"(?<![\\p{L}\\d])"_s + cues.group(u"event_none") + u"\\s$"_s, options);
        many = QRegularExpression(cues.group(u"event_many") + u"\\s?$"_s, options);
    }

    QRegularExpression noun;
    QRegularExpression many;
    QRegularExpression none; ///< "no meeting".
};

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
        const int from = std::max(0, noun.start - 40);
        const QString ahead = content.mid(from, noun.start - from);
        noun.isMany = grammar->many.match(ahead).hasMatch();
        // "separate interactive dialogues with the Rapporteur and with the Group" have no name in common.
        noun.name = noun.isMany && noun.type == u"interactive dialogue" ? QString() : ownNameOf(content, noun, language);
        if (noun.name.isEmpty() && match.captured().startsWith(u"COP", Qt::CaseInsensitive))
            noun.name = match.captured();
        if (noun.type == u"event" && noun.name.isEmpty())
            continue;
        noun.type = noun.type == u"event" ? u"side event"_s : noun.type;
        if (grammar->none.match(ahead).hasMatch())
            continue;
        nouns.append(noun);
    }
    return nouns;
}

QList<EventNoun> withRepeatedNouns(QList<EventNoun> nouns, const QString &content, const QString &type, const QList<FoundDate> &dates, const QString &language)
{
    const EventGrammar *const grammar = grammarOf<EventGrammar>(language);
    if (!grammar)
        return nouns;
    QList<EventNoun> repeated;
    for (const QRegularExpressionMatch &match : grammar->again.globalMatch(content)) {
        const auto next = std::ranges::lower_bound(nouns, int(match.capturedStart()), {}, &EventNoun::start);
        const QString known = next == nouns.begin() ? type : std::prev(next)->type;
        if (!known.isEmpty() && known != u"call")
            repeated.append({known, int(match.capturedStart()), int(match.capturedEnd()), {}, false, true});
    }
    static const QRegularExpression who(u"(?:the |la |le |l[’']|al? (?:la )?)?\\p{Lu}[^.,;:()\\d]{8,110}?(?=[.,;:(]|\\son\\s\\p{Lu}\\p{Ll}+day|$)"_s, text::kUnicode);
    for (const QRegularExpressionMatch &match : grammar->hears.globalMatch(content)) {
        const QString expert = who.match(content, match.capturedStart()).captured();
        const QString name = expert.isEmpty() || !namedBodiesIn(expert, language).isEmpty() ? QString() : QString(u"Interactive dialogue with "_s + expert);
        repeated.append({u"interactive dialogue"_s, int(match.capturedStart()), int(match.capturedEnd()), name, false, true});
    }
    repeated.removeIf([&dates](const EventNoun &noun) {
        return std::ranges::any_of(dates, [&noun](const FoundDate &date) { return date.start < noun.end && noun.start < date.end; });
    });
    nouns += repeated;
    std::ranges::stable_sort(nouns, {}, &EventNoun::start);
    return nouns;
}

}
