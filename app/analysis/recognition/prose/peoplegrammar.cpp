// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplegrammar.h"

#include <core/text/patterns.h>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kNameOptions = text::kUnicode;
constexpr auto kOfficeOptions = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

const QString kNoLetterBefore = u"(?<![\\p{L}\\p{M}\\p{N}])"_s;
const QString kNoLetterBehind = u"(?![\\p{L}\\p{M}\\p{N}])"_s;
const QString kCapital = u"\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*"_s;
const QString kQuoted = u"[«“„\"「](?<quoted>[^«»“”„\"「」]{2,70})[»”“\"」]"_s;

QString whole(const QString &words)
{
    return kNoLetterBefore + words + kNoLetterBehind;
}

/// Words of names, particles in small letters between them, initials.
QString capitalName(const Cues &cues)
{
    const QString joined = u"(?:(?:[Aa]l|[Ee]l|[Aa]s|[Aa]n|[Aa]r|[Aa]d|[Aa]t|аль|эль|ас|аш|ад)[-’'‘]|[DLONM][’'‘])?"_s;
    const QString word = joined + u"\\p{Lu}[\\p{L}\\p{M}]*(?:[’'‘ʻ‑-][\\p{L}\\p{M}]+)*"_s;
    const QString initial = u"(?:\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*|St\\.|Ste\\.|Md\\.|Ma\\.|Mc|Mac)(?=\\s\\p{Lu})"_s;
    const QString either = u"(?:"_s + initial + u'|' + word + u')';
    const QString particle = u"(?:"_s + cues.group(u"name_particle") + u"[ \\x{A0}]){0,3}"_s;
    const QString ending = cues.has(u"name_ending") ? u"(?:[ \\x{A0}]"_s + cues.group(u"name_ending") + u")?"_s : QString();
    return u"(?<![\\p{L}\\p{N}/@.-])"_s + either + u"(?![\\p{N}/@])(?:[ \\x{A0}]"_s + particle + either + u"(?![\\p{N}/@])"_s + ending + u"){0,7}"_s;
}

QString nameOf(const Cues &cues)
{
    if (cues.language() == u"zh")
        return u"\\p{Han}{1,8}(?:[·•‧・-]\\p{Han}{1,10})+|(?:(?<="_s + cues.group(u"role") + u")\\s?)\\K"_s + cues.group(u"surname") + u"\\p{Han}{1,2}?(?="_s
            + cues.group(u"speech_verb") + u'|' + cues.group(u"name_stop") + u'|' + cues.group(u"honorific") + u'|' + cues.group(u"person_title") + u"|[^\\p{Han}]|$)"_s;
    if (cues.hasCapitals())
        return capitalName(cues);
    const QString word = u"(?!"_s + cues.group(u"name_stop") + kNoLetterBehind + u")\\p{L}[\\p{L}\\p{M}]*(?:-[\\p{L}\\p{M}]+)*"_s;
    return kNoLetterBefore + word + u"(?: "_s + word + u"){0,6}"_s;
}

}

PeopleGrammar::PeopleGrammar(const Cues &cues)
    : hasLinks(cues.has(u"party_link"))
    , hasCapitals(cues.hasCapitals())
    , isHan(cues.language() == u"zh")
{
    const QString honorific = cues.group(u"honorific");
    const QString aTitle = cues.group(u"person_title");
    const QString aVerb = cues.word(u"speech_verb");
    const QString article = u"(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))?"_s;
    const QString looseArticle = u"(?:"_s + cues.group(u"article") + u"\\s*)?"_s;
    const QString modifier = cues.has(u"office_stop") ? u"(?:(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{L}\\p{M}\\p{N}’'-]+\\s+){0,5}?"_s : u"[^，。]{0,30}?"_s;
    const QString plural = hasCapitals ? u"(?:s|es)?"_s : QString();
    const QString noun = isHan ? cues.group(u"role") : whole(cues.group(u"role") + plural);
    const QString ending = cues.has(u"role_ending") ? u"|(?<=^|\\s)(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))"_s + (cues.has(u"adjective_behind") || !cues.has(u"article") ? u"?"_s : QString())
            + u"(?:[\\p{L}’'-]+\\s+){0,2}?"_s + whole(cues.group(u"role_ending")) : QString();
    const QString links = u"(?:(?:"_s + cues.group(u"name_link") + u")(?:\\s+|(?<=[’']))){0,3}"_s;
    const QString run = kCapital + u"(?:\\s+"_s + links + kCapital + u"){0,12}"_s;
    const auto wordOf = [this](const QString &words) { return isHan ? words : whole(words); };
    const QString organisationNoun = wordOf(cues.group(u"organisation_noun") + plural);

    name = QRegularExpression(nameOf(cues), kNameOptions);
    nameStop = QRegularExpression(cues.group(u"name_stop"), kNameOptions);
    const QString oneTitle = u"(?:(?:"_s + honorific + u'|' + aTitle + u')' + kNoLetterBehind + u"\\.?\\s*)"_s;
    titles = QRegularExpression(kNoLetterBefore + u'(' + oneTitle + u"{1,5})$"_s, kNameOptions);
    headTitles = QRegularExpression(u'^' + (isHan ? honorific : oneTitle + u"{1,5}"_s), kNameOptions);
    address = QRegularExpression(kNoLetterBefore + u"(?:"_s + honorific + kNoLetterBehind + u"\\.?\\s*){1,5}$"_s, kNameOptions);
    title = QRegularExpression(whole(aTitle), kNameOptions);
    titleWord = QRegularExpression(QRegularExpression::anchoredPattern(u"(?:"_s + honorific + u'|' + aTitle + u")\\.?"_s), kNameOptions);
    role = QRegularExpression(noun, kOfficeOptions);
    severalRoles = QRegularExpression(QRegularExpression::anchoredPattern(u"(?!"_s + cues.group(u"role") + u"$)"_s + cues.group(u"role") + u"(?:s|es)"_s), kOfficeOptions);
    const QString chain = u"(?:\\s+"_s + cues.group(u"and") + u"\\s+"_s + modifier + noun + u"|[ -]"_s + (isHan ? QString() : u"(?:(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{L}’'-]+\\s+){0,2}?"_s) + noun + u"){0,2}"_s;
    office = QRegularExpression(u"^\\s*"_s + (isHan ? QString() : article) + u"(?<np>"_s + modifier + noun + chain + (ending.isEmpty() ? QString() : u"|"_s + ending.mid(1)) + u')', kOfficeOptions);
    adjective = QRegularExpression(kNoLetterBefore + cues.group(u"office_adjective") + u"[\\s-]+$"_s, kNameOptions);
    leadStop = QRegularExpression(u"[.;:“”«»!?()–—\n]|"_s + aVerb + u"|\\b(?:who|whom|which|qui|que|quien|который|которая|الذي|التي)\\b"_s, kNameOptions);
    bracket = QRegularExpression(u"^\\s?[(（]([^()（）\n]{2,90})[)）]"_s, kNameOptions);
    institution = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"institution")), kNameOptions);
    articleWord = QRegularExpression(u"^"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’']))"_s, kOfficeOptions);
    articleBefore = QRegularExpression(kNoLetterBefore + cues.group(u"article") + u"(?:\\s+|(?<=[’']))$"_s, kOfficeOptions);
    joinedWord = QRegularExpression(u"(?:^|\\s)"_s + cues.group(u"joined_word") + u"\\s*$"_s, kOfficeOptions);
    belongs = QRegularExpression(u"^,?\\s+(?:"_s + cues.group(u"of") + u'|' + cues.group(u"party_link_near") + u")(?:\\s+|(?<=[’']))"_s, kNameOptions);
    leads = QRegularExpression(u"^,\\s+(?:[^.;:“«\n]{0,130}?\\s)??"_s + cues.group(u"leads_party") + u"\\s+"_s, kNameOptions);
    verb = QRegularExpression(u"^[,،]?\\s*(?:[\\p{Ll}]+\\s+){0,1}?"_s + aVerb, kNameOptions);
    verbBefore = QRegularExpression(aVerb + u"\\s+(?:ainsi\\s+|así\\s+|إن\\s+)?$"_s, kNameOptions);
    accordingTo = QRegularExpression(cues.word(u"according_to") + u"\\s+$"_s, kNameOptions);
    turn = QRegularExpression(u"^\\s?(?:[(（]([^()（）]{2,90})[)）])?\\s?[:：]"_s, kNameOptions);
    turnLabel = QRegularExpression(u"^"_s + cues.group(u"turn_label") + u"\\s?[:：.]\\s*"_s, kNameOptions);
    byline = QRegularExpression(u"^"_s + cues.group(u"byline") + u"\\s?[:：]?\\s*"_s, kNameOptions);
    speechVerb = QRegularExpression(aVerb, kNameOptions);
    voiceBefore = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + looseArticle + u"(?:[\\p{Ll}]+\\s+){0,1}?)("_s + cues.group(u"voice") + u")\\s+(?:"_s + cues.group(u"of") + u"\\s*)?"_s + looseArticle + u"$"_s,
        kNameOptions);
    voiceBehind = QRegularExpression(isHan ? u"^("_s + cues.group(u"voice") + u")"_s
                                           : u"^[’']s?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?("_s + cues.group(u"voice") + u")\\b(?!\\s+\\p{Lu})"_s, kNameOptions);
    portfolio = QRegularExpression(kNoLetterBefore + cues.group(u"portfolio") + kNoLetterBehind, kOfficeOptions);
    possessive = QRegularExpression(kNoLetterBefore + cues.group(u"possessive") + u"\\s*$"_s, kOfficeOptions);
    unit = QRegularExpression(wordOf(cues.group(u"unit_noun") + plural), kOfficeOptions);
    government = QRegularExpression(whole(cues.group(u"government_noun")), kOfficeOptions);
    organisation = QRegularExpression(organisationNoun, kOfficeOptions);
    capitals = QRegularExpression(u"^(?:"_s + kQuoted + u'|' + run + u')', kNameOptions);
    generic = QRegularExpression(u"^(?:"_s + kCapital + u"\\s+)?(?:[\\p{Ll}][\\p{L}\\p{M}’'-]*\\s+){0,3}?"_s + organisationNoun
            + u"(?:(?:\\s+(?!"_s + cues.group(u"name_link") + u"\\s)[\\p{Ll}-]+)?\\s+(?:"_s + kQuoted + u"|(?<name>"_s + run + u"))|\\s+(?<whole>(?:[\\p{Ll}’'-]+(?:\\s+|(?<=[’']))){1,4}"_s + run + u"))"_s,
        kNameOptions);
    nameLink = QRegularExpression(u"^\\s+"_s + cues.group(u"name_link") + u"(?:\\s+|(?<=[’']))"_s, kNameOptions);
    fieldLink = QRegularExpression(u"^\\s+(?:"_s + cues.group(u"field_link") + u'|' + cues.group(u"party_link") + u")(?:\\s+|(?<=[’']))"_s, kNameOptions);
    stateOffice = QRegularExpression(whole(cues.group(u"state_office")), kOfficeOptions);
    leadingRole = QRegularExpression(kNoLetterBefore + cues.group(u"leading_role") + kNoLetterBehind, kOfficeOptions);
    committeeOffice = QRegularExpression(whole(cues.group(u"committee_office")), kOfficeOptions);
    committeeNoun = cues.group(u"committee_noun").remove(u"(?:"_s).remove(u')');
    language = cues.language();
    copula = QRegularExpression(whole(cues.group(u"copula")), kNameOptions);
    adjectiveBehind = QRegularExpression(u"^\\s+(?!"_s + cues.group(u"joined_word") + u"(?:\\s|$))"_s + cues.group(u"adjective_behind") + u"(?=\\s|$)"_s, kNameOptions);
    isOffice = QRegularExpression(u"^\\s?,\\s+"_s + cues.group(u"is_office") + u"\\s+"_s, kNameOptions);
    const QString noThing = u"(?!(?:[\\p{L}’'-]+\\s+){0,4}?(?:"_s + organisationNoun + u'|' + whole(cues.group(u"thing_noun")) + u"))"_s;
    const QString plainWord = u"(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{Ll}’'-]+"_s;
    description = QRegularExpression(cues.has(u"thing_noun") ? u"^\\s*an?\\s+"_s + noThing + u"(?<np>"_s + plainWord + u"(?:\\s"_s + plainWord + u"){0,3})(?=$|\\s?[,.;]|\\s)"_s : u"(?!)"_s, kNameOptions);
    endingBefore = QRegularExpression(cues.has(u"role_ending") ? kNoLetterBefore + u"(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))"_s + (cues.has(u"article") ? QString() : u"?"_s)
            + u"((?:"_s + plainWord + u"\\s+){0,3}?"_s + whole(cues.group(u"role_ending")) + u")$"_s : u"(?!)"_s, kNameOptions);
    addressInside = QRegularExpression(hasCapitals ? u"[\\s,;](?:"_s + honorific + u")(?:\\.\\s*|\\s+)(?=\\p{Lu})"_s : isHan ? u"(?!)"_s : u"\\s(?:"_s + honorific + u")\\s"_s, kNameOptions);
    personal = QRegularExpression(u"^\\s?[,，]\\s*(?:"_s + cues.group(u"age") + u"|(?:"_s + cues.group(u"who") + u")\\b)"_s, kNameOptions);
    personBefore = QRegularExpression(kNoLetterBefore + cues.group(u"named") + u"\\s+$"_s, kNameOptions);
    personLabel = QRegularExpression(kNoLetterBefore + cues.group(u"label_person") + u"\\s?[:：]\\s*"_s, kOfficeOptions);
    organiserLabel = QRegularExpression(u"^\\W{0,2}"_s + cues.group(u"label_organiser"), kOfficeOptions);
    link = QRegularExpression(kNoLetterBefore + cues.group(u"party_link") + u"(?:\\s+|(?<=[’']))"_s, kNameOptions);
    nearLink = QRegularExpression(kNoLetterBefore + cues.group(u"party_link_near") + u"(?:\\s+|(?<=[’']))"_s, kNameOptions);
}

}
