// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventnames.h"

#include "bodytable.h"
#include "cues.h"

#include <core/text/normalised.h>
#include <core/text/patterns.h>

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

const QString kNameLink = u"(?:and|of|the|to|for|in|on|with|from|at|et|de|des|du|la|le|les|sur|pour|y|del|los|las|sobre|en|para)"_s;
const QString kNameWord = u"(?:\\p{Lu}[\\p{L}\\p{M}’'-]+|\\p{Lu}{2,})"_s;

class NameGrammar
{
public:
    explicit NameGrammar(const Cues &cues)
    {
        constexpr auto options = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
        const QString called = u"(?:\\s?(?:[,:–-]\\s?)?"_s + cues.group(u"called") + u"\\s?[:：]?|\\s?[,:：–-]|\\s\\p{L}{0,12})?\\s?"_s;
        const QString quoted = u"(?:[“«„\"「『《‹]|(?<![\\p{L}\\d])‘)\\s?([^”»“\"」』》›]{3,160}?)\\s?(?:[”»“\"」』》›]|’(?![\\p{L}\\d]))"_s;
        const QString capitalised = kNameWord + u"(?:\\s(?:"_s + kNameLink + u"\\s){0,2}"_s + kNameWord + u")+"_s;
        const QString article = u"(?:The\\s|An?\\s|La\\s|Le\\s|Les\\s|El\\s|Los\\s|Las\\s)?"_s;
        quotedBehind = QRegularExpression(u"^(?:[^.;“«„\"]{0,70}?"_s + cues.group(u"called") + u")?"_s + called + quoted, options);
        quotedAhead = QRegularExpression(quoted + u"\\s?(?:的|,)?\\s?(?:\\p{L}{1,12}\\s){0,2}$"_s, options);
        apart = QRegularExpression(u"^[^.;:,“«„\"]{0,60},\\s[“«„\"](\\p{Lu}[^”»“\",]{3,70})[”»“\"],"_s, text::kUnicode);
        capitals = QRegularExpression(u"^(?:[^.;“«„\"]{0,70}?"_s + cues.group(u"called") + u"\\s|,\\s)("_s + article + capitalised + u")(?=[,.;]|\\s\\(|\\s(?:was|is|will|on|held|hosted)\\s)"_s, text::kUnicode);
        capitalsNext = QRegularExpression(u"^\\s("_s + article + capitalised + u")(?=[,.;]|\\s\\(|\\s(?:was|is|will|on|held|hosted)\\s)"_s, text::kUnicode);
        capitalsAhead = QRegularExpression(u"\\b(?:at|of|to)\\s("_s + capitalised + u"),\\s(?:an?|the|une?|la|el)\\s(?:\\p{Ll}+\\s){0,2}$"_s, text::kUnicode);
        labelled = QRegularExpression(u"^(?:\\s(?:\\d{1,2}|[IVX]{1,4}|[A-D])|,\\s[^:,.]{2,30})?(?::|\\s[–—|])\\s([^().:“”«»\\n]{4,90}?)\\s?(?:\\(|\\.|\\n|$)"_s, text::kUnicode);
        isSubject = QRegularExpression(u"(?:^|[.!?”»]\\s)("_s + article + capitalised + u")\\s"_s + cues.group(u"is_one_of") + u"\\s?(?:\\p{Ll}+\\s){0,3}$"_s, text::kUnicode);
        paper = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"paper_name")), options);
        with = QRegularExpression(u"^\\s(?:this (?:morning|afternoon)\\s|today\\s)?"_s + u"("_s + cues.group(u"dialogue_with") + u"\\s(?:the\\s|la\\s|el\\s|le\\s|l[’'])?\\p{Lu}[^.,;:()\\d“”«»]{8,130}?)(?=[.,;:(]|\\s(?:on|at|during|which|who|held|was|is|will|and)\\s(?=\\d|the\\s\\d|which|who|held|was|is|will|its|will)|$)"_s, text::kUnicode);
        ahead = QRegularExpression(u"((?:(?:\\d{1,4}(?:st|nd|rd|th|\\.?[ºª°])?|[XVI]{1,6})\\s)?(?:"_s + kNameWord + u"\\s(?:"_s + kNameLink + u"\\s){0,2}){0,7})$"_s, text::kUnicode);
        if (cues.has(u"name_begins")) {
            phraseAhead = QRegularExpression(u"(?<![.!?»”]\\s)(?<=\\s)((?:\\p{Lu}\\p{Ll}+\\s){1,3})$"_s, text::kUnicode);
            const QString stop = u"(?!"_s + cues.group(u"name_stop") + u"(?![\\p{L}])|\\d)"_s;
            phraseBehind = QRegularExpression(u"^(\\s"_s + cues.group(u"name_begins") + u"(?![\\p{L}])(?:(?:\\s|(?<=[’']))"_s + stop + u"[\\p{L}][\\p{L}\\p{M}’'-]*){0,9})"_s, text::kUnicode);
        }
        isWithCapitals = cues.hasCapitals();
        behind = QRegularExpression(u"^((?:\\s(?:"_s + kNameLink + u"\\s){0,2}"_s + kNameWord + u"){0,8})(?:\\s(\\d{4}))?"_s, text::kUnicode);
    }

    QRegularExpression quotedBehind;
    QRegularExpression quotedAhead;
    QRegularExpression apart; ///< "A round table for journalists, “Nets and Rights”, is".
    QRegularExpression capitals;
    QRegularExpression capitalsNext; ///< "The side event The Long Drought, hosted".
    QRegularExpression capitalsAhead;
    QRegularExpression labelled; ///< "Side event, Room XXIII: Roads that Fall (".
    QRegularExpression isSubject; ///< "Kerb and Court was one of the side events".
    QRegularExpression paper; ///< "Agenda", "Hybrid": no name.
    QRegularExpression with;
    QRegularExpression ahead; ///< The words with capitals before a noun with one.
    QRegularExpression behind;
    QRegularExpression phraseAhead; ///< "Международная " ahead of a noun in small letters.
    QRegularExpression phraseBehind; ///< " по сохранению ледников", up to a word that no name holds.
    bool isWithCapitals = true;
};

/// "the Summit of the Future", "2026 United Nations Water Conference"; not "Side Event", "Security Council Briefing".
QString capitalsAround(const QString &content, const EventNoun &noun, const QString &language, const NameGrammar &grammar)
{
    static const QStringList kinds {u"forum"_s, u"summit"_s, u"conference"_s, u"workshop"_s, u"seminar"_s, u"meeting"_s};
    static const QRegularExpression opening(u"^(?:The|This|That|An?|At|In|On|During|After|Before|For|From|To|Next|Last|Our|Its|La|Le|El|Un|Una|Une|En|Al|Du|Au|Des|Les|Los|Las|Lors)\\s"_s);
    static const QRegularExpression numbered(u"^(?:\\d|[XVI]{2,}\\s)"_s);
    if (!kinds.contains(noun.type) || !content.at(noun.start).isUpper())
        return {};
    constexpr int kReach = 120;
    const int from = std::max(0, noun.start - kReach);
    QString before = grammar.ahead.match(content.mid(from, noun.start - from)).captured(1);
    while (opening.match(before).hasMatch())
        before = before.section(u' ', 1);
    const QRegularExpressionMatch after = grammar.behind.match(content.mid(noun.end, kReach));
    const QString name = QString(before + content.mid(noun.start, noun.end - noun.start) + after.captured(1)).simplified();
    const bool isOfBody = !before.isEmpty() && !namedBodiesIn(before, language).isEmpty() && after.captured(1).isEmpty();
    const bool isWhole = name.count(u' ') >= 2 || (name.contains(u' ') && (numbered.match(name).hasMatch() || !after.captured(1).isEmpty()));
    return isWhole && !isOfBody ? name : QString();
}

/// Of languages whose names have few capitals: "Международная конференция по сохранению ледников", "Conférence internationale sur
/// l’eau", "مؤتمر الأمم المتحدة للمياه".
QString phraseAround(const QString &content, const EventNoun &noun, const NameGrammar &grammar)
{
    static const QStringList kinds {u"forum"_s, u"summit"_s, u"conference"_s};
    static const QRegularExpression open(u"(?:\\s(?:d[eu]s?|de la|sur|pour|et|la|le|les|l[’']|del?|los|las|el|sobre|para|y|по|о|об|и|за|в))+$"_s, text::kUnicode);
    constexpr int kReach = 110;
    const QString word = content.mid(noun.start, noun.end - noun.start);
    if (!kinds.contains(noun.type) || !grammar.phraseBehind.isValid() || grammar.phraseBehind.pattern().isEmpty())
        return {};
    const int from = std::max(0, noun.start - kReach);
    const QString before = grammar.phraseAhead.match(content.mid(from, noun.start - from)).captured(1);
    QString after = grammar.phraseBehind.match(content.mid(noun.end, kReach)).captured(1);
    after.remove(open);
    const bool isProper = grammar.isWithCapitals ? word.front().isUpper() || !before.isEmpty() : !word.startsWith(u"ال");
    const QString name = QString(before + word + after).simplified();
    return isProper && !after.isEmpty() && name.count(u' ') >= 2 ? name : QString();
}

/// Words of a speaker in the sentence before are no name, and a body or its session is none.
bool isName(const QRegularExpressionMatch &match, const QString &words, const QString &language)
{
    static const QRegularExpression next(u"^[”»“\"」》]?\\s?\\p{Lu}"_s, text::kUnicode);
    const QString name = match.captured(1).trimmed();
    const bool isSentence = name.endsWith(u'.') || (name.endsWith(u',')) || (match.capturedEnd() == words.size() && next.match(words.mid(match.capturedEnd(1))).hasMatch());
    const QList<NamedBody> bodies = namedBodiesIn(name, language);
    return !isSentence && (bodies.isEmpty() || bodies.first().start > 0);
}

/// Words that the names of many events of one day share.
QSet<QString> longWordsOf(const QString &name)
{
    static const QSet<QString> common {u"interactive"_s, u"dialogue"_s, u"interactif"_s, u"interactivo"_s, u"dialogo"_s, u"with"_s, u"avec"_s, u"special"_s,
        u"rapporteur"_s, u"rapporteuse"_s, u"relator"_s, u"relatora"_s, u"speciale"_s, u"especial"_s, u"independent"_s, u"expert"_s, u"working"_s, u"group"_s,
        u"human"_s, u"rights"_s, u"council"_s, u"committee"_s, u"situation"_s, u"right"_s, u"derechos"_s, u"humanos"_s, u"droits"_s};
    QSet<QString> words;
    static const QRegularExpression sign(u"[^\\p{L}\\d]+"_s, text::kUnicode);
    for (const QString &word : text::fold(name).split(sign, Qt::SkipEmptyParts)) {
        if ((word.size() > 3 || !word.at(0).isLower()) && !common.contains(word))
            words.insert(word);
    }
    return words;
}

}

QString ownNameOf(const QString &content, const EventNoun &noun, const QString &language)
{
    const NameGrammar *const grammar = grammarOf<NameGrammar>(language);
    if (!grammar)
        return {};
    constexpr int kNear = 260;
    const QString after = content.mid(noun.end, kNear);
    const int from = std::max(0, noun.start - kNear);
    const QString before = content.mid(from, noun.start - from);
    for (const auto &[expression, words] : {std::pair {&grammar->quotedBehind, &after}, std::pair {&grammar->apart, &after}, std::pair {&grammar->capitals, &after}, std::pair {&grammar->capitalsNext, &after},
             std::pair {&grammar->quotedAhead, &before}, std::pair {&grammar->capitalsAhead, &before}, std::pair {&grammar->isSubject, &before}, std::pair {&grammar->labelled, &after}}) {
        const QRegularExpressionMatch match = expression->match(*words);
        if (match.hasMatch() && isName(match, *words, language) && !grammar->paper.match(match.captured(1).trimmed()).hasMatch())
            return match.captured(1).trimmed();
    }
    if (noun.type == u"interactive dialogue") {
        const QRegularExpressionMatch with = grammar->with.match(after);
        QString kind = content.mid(noun.start, noun.end - noun.start);
        kind[0] = kind.at(0).toUpper();
        return with.hasMatch() ? QString(kind + u' ' + after.mid(with.capturedStart(1), with.capturedLength(1)).trimmed()) : QString();
    }
    const QString phrase = phraseAround(content, noun, *grammar);
    return phrase.isEmpty() ? capitalsAround(content, noun, language, *grammar) : phrase;
}

bool isSameName(const QString &left, const QString &right)
{
    if (left.contains(right, Qt::CaseInsensitive) || right.contains(left, Qt::CaseInsensitive))
        return true;
    const QSet<QString> one = longWordsOf(left);
    const QSet<QString> other = longWordsOf(right);
    const qsizetype shared = QSet<QString>(one).intersect(other).size();
    return shared > 0 && shared * 2 >= std::min(one.size(), other.size()) + 1;
}

}
