// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechgrammar.h"

#include <core/text/patterns.h>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kSpeechAnyCase = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

}

SpeechGrammar::SpeechGrammar(const Cues &cues)
    : hasCapitals(cues.hasCapitals())
    , isHan(cues.language() == u"zh")
    , dropsPronouns(cues.language() != u"en" && cues.language() != u"fr")
    , isVerbFirst(cues.language() == u"ar")
{
    const QString article = u"(?:"_s + cues.group(u"article") + u"\\s*)?"_s;
    verb = QRegularExpression(cues.word(u"speech_verb"), text::kUnicode);
    reportVerb = QRegularExpression(cues.word(u"report_verb"), text::kUnicode);
    speechNoun = QRegularExpression(cues.word(u"speech_noun"), kSpeechAnyCase);
    pronoun = QRegularExpression(hasCapitals ? cues.word(u"speaker_pronoun") : cues.group(u"speaker_pronoun"), text::kUnicode);
    pluralVerb = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"speech_plural")), text::kUnicode);
    nobody = QRegularExpression(isHan ? cues.group(u"nobody") : u"(?<![\\p{L}\\p{N}-])"_s + cues.group(u"nobody") + u"(?![\\p{L}\\p{N}])"_s, text::kUnicode);
    author = QRegularExpression(u"(?<![\\p{L}\\p{N}-])"_s + cues.group(u"author"), text::kUnicode);
    somebody = QRegularExpression(hasCapitals ? u"^[\\s,–—-]*(?:"_s + cues.group(u"definite") + u"\\s?)?(?:\\p{Ll}[\\p{Ll}'’-]*\\s*){1,4}$"_s : u"^[\\s,،，–—-]*\\p{L}{0,12}$"_s, text::kUnicode);
    documentNoun = QRegularExpression(cues.word(u"document_noun"), kSpeechAnyCase);
    speakersMany = QRegularExpression(cues.word(u"speakers_many"), text::kUnicode);
    const QString preposition = isHan ? cues.group(u"preposition") : u"(?<![\\p{L}\\p{N}])"_s + cues.group(u"preposition") + u"\\s*(?<=[\\s’'])"_s;
    oblique = QRegularExpression(u"(?:"_s + preposition + article + (hasCapitals ? u"(?-i:\\p{Lu}\\p{Ll}+(?:an|ese|ish|qi|ni|li|ch|ic)\\s)?"_s : QString()) + u"|[(（])$"_s, kSpeechAnyCase);
    relative = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"relative") + u"\\s*(?:,[^,;.:]{2,60},\\s*)?(?:(?!\\p{Lu})\\p{L}+\\s+){0,2}$"_s, kSpeechAnyCase);
    // "forces in Peru" has no "for".
    const QString wordEnds = hasCapitals ? u"(?:(?<=[’'])|(?!\\p{L})|(?=l\\s))"_s : QString();
    accordingToBefore = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"according_to") + wordEnds + u"\\s*(?:\\p{L}{1,3}[’'\\s]\\s?){0,2}(?:\\p{Ll}{4,}(?:\\s\\p{Ll}+)?,?\\s)?$"_s, text::kUnicode);
    accordingToOffice = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"according_far") + wordEnds + u"\\s*[^.;:,“”«»\"\\x01]{3,90},\\s*$"_s, text::kUnicode);
    accordingToBehind = QRegularExpression(u"^[\\s,،，–—-]*"_s + cues.group(u"according_to") + u"\\s*"_s, text::kUnicode);
    ownVoice = QRegularExpression(cues.word(u"own_voice"), kSpeechAnyCase);
    messageOf = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"speech_noun") + u"\\s*"_s + cues.group(u"of") + u"\\s*(?:"_s + cues.group(u"article") + u"\\s*)?(?:\\p{Ll}+\\s+)?$"_s, kSpeechAnyCase);
    accordingPronoun = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"according_pronoun")), kSpeechAnyCase);
    that = QRegularExpression(u"^[\\s,]*"_s + cues.group(u"that_clause") + u"(?!\\p{L})"_s, text::kUnicode);
    titleLead = QRegularExpression(u"(?:(?<!\\p{L})"_s + cues.group(u"title_lead") + u"(?:\\s+"_s + cues.group(u"article") + u")?|\\()[,:]?\\s*[\\[(]?\\s*$"_s, text::kUnicode);
    joinsVerb = QRegularExpression(u"(?:[:：,،，—–]|(?<!\\p{L})"_s + cues.group(u"joins_verb") + u")\\s*$"_s, text::kUnicode);
    joins = QRegularExpression(u"^[\\s,،，]*"_s + cues.group(u"clause_joins") + u"\\s"_s, text::kUnicode);
    possessive = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"my")), kSpeechAnyCase);
    readClauses(cues);
    const QString capital = u"\\p{Lu}[\\p{L}’'-]+"_s;
    unknownName = QRegularExpression(u"(?<![\\p{L}\\p{N}’'-])"_s + capital + u"(?:\\s(?:"_s + cues.group(u"name_particle") + u"\\s){0,2}"_s + capital + u"){0,5}"_s, text::kUnicode);
    unknownNameBefore = QRegularExpression(unknownName.pattern() + u"\\s$"_s, text::kUnicode);
    officeAlone = QRegularExpression(hasCapitals ? u"^"_s + cues.group(u"definite_article") + u"\\s?(?:\\p{L}+\\s+){0,2}\\p{Lu}\\p{L}+$"_s : u"(?!)"_s, text::kUnicode);
    officeNoun = QRegularExpression(hasCapitals && cues.has(u"definite_article") ? u"(?<!\\p{L})(?:"_s + cues.group(u"definite_article") + u"(?:\\s|(?<=[’'])))\\s?(?:\\p{L}[\\p{L}-]*\\s){0,2}?"_s + cues.group(u"role") + u"(?![\\p{L}-])(?!\\s\\p{Lu})"_s : u"(?!)"_s, text::kUnicode);
    officeLink = QRegularExpression(u"^\\s(?:\\p{Ll}+\\s)?(?:"_s + cues.group(u"of") + u"|on|sobre|sur)(?:\\s|(?<=[’']))"_s, text::kUnicode);
    bodyAlone = QRegularExpression(hasCapitals ? u"^[\\s,–—-]*(?:"_s + cues.group(u"definite_article") + u"(?:\\s|(?<=[’'])))\\s?"_s + cues.group(u"organisation_noun") + u'$' : u"(?!)"_s, kSpeechAnyCase);
    she = QRegularExpression(cues.word(u"she"), text::kUnicode);
    he = QRegularExpression(cues.word(u"he"), text::kUnicode);
}

void SpeechGrammar::readClauses(const Cues &cues)
{
    const QString noun = u"\\s+(?:\\p{Ll}[\\p{Ll}’'-]*)"_s;
    died = QRegularExpression(u"^[^.;]{0,40}?"_s + cues.word(u"died"), text::kUnicode);
    byline = QRegularExpression(u"^\\W{0,3}"_s + cues.group(u"byline") + u"\\s*[:：/／—–-]?\\s*"_s, text::kUnicode);
    quoting = QRegularExpression(cues.word(u"quoting"), text::kUnicode);
    naming = QRegularExpression((isHan ? QString() : u"(?<!\\p{L})"_s) + cues.group(u"naming") + u"(?!\\p{L})[^,;:.،؛，；。：]{0,60}$"_s, text::kUnicode);
    callsIt = QRegularExpression((isHan ? QString() : u"(?<!\\p{L})"_s) + cues.group(u"calls_it") + u"\\s*$"_s, text::kUnicode);
    weakVerb = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"speech_weak")), text::kUnicode);
    const bool hasArticle = hasCapitals && cues.language() != u"ru";
    indefinite = QRegularExpression(hasArticle ? u"(?:^|[,;:.—–]|"_s + cues.word(u"clause_joins") + u")\\s*"_s + cues.group(u"indefinite") + noun : u"(?!)"_s, text::kUnicode);
    indefiniteBefore = QRegularExpression(hasArticle ? u"(?<!\\p{L})(?<noun>"_s + cues.group(u"indefinite") + u"\\s+(?:\\p{Ll}[\\p{Ll}’'-]*\\s+){0,2}\\p{Ll}[\\p{Ll}’'-]*)\\s+$"_s : u"(?!)"_s, text::kUnicode);
    indefiniteBehind = QRegularExpression(hasArticle ? u"^[\\s,–—-]*"_s + cues.group(u"indefinite") + noun : u"(?!)"_s, text::kUnicode);
    indefiniteArticle = QRegularExpression(hasArticle ? cues.word(u"indefinite") : QString(), text::kUnicode);
    const QString the = u"(?<!\\p{L})(?:"_s + cues.group(u"definite_article") + u"(?:\\s|(?<=[’'])))"_s;
    definiteBefore = QRegularExpression(hasArticle ? u"(?<noun>"_s + the + u"\\s?(?:\\p{Ll}[\\p{Ll}’'-]*\\s+)?\\p{Ll}[\\p{Ll}’'-]*)\\s+"_s + u"(?:"_s + cues.group(u"clitic") + u"\\s+)?$"_s : u"(?!)"_s, text::kUnicode);
    definiteBehind = QRegularExpression(hasArticle ? u"^[\\s,–—-]*"_s + the + u"\\s?\\p{Ll}[\\p{Ll}’'-]*"_s : u"(?!)"_s, text::kUnicode);
    topic = QRegularExpression((isHan ? QString() : u"(?<!\\p{L})"_s) + cues.group(u"topic") + u"\\s*(?:"_s + cues.group(u"article") + u"\\s*)?$"_s, kSpeechAnyCase);
    takesObject = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"takes_object")), text::kUnicode);
    through = QRegularExpression(cues.word(u"through"), text::kUnicode);
    inView = QRegularExpression(u"^[’']s?\\s+"_s + cues.group(u"in_view"), text::kUnicode);
    participle = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"participle")), text::kUnicode);
    coordinated = QRegularExpression(u"(?:^|[\\s,،])"_s + cues.group(u"clause_joins") + u"\\s+(?:\\p{Ll}+\\s+)?$"_s, text::kUnicode);
    joinsNames = QRegularExpression(u"^(?:,[^,.;]{1,40})?,?\\s?"_s + cues.group(u"and") + u"\\s?$"_s, text::kUnicode);
    doneBy = QRegularExpression(u"^\\s*"_s + cues.word(u"done_by") + u"\\s"_s, text::kUnicode);
    voiceNoun = QRegularExpression(cues.word(u"voice"), kSpeechAnyCase);
}

}
