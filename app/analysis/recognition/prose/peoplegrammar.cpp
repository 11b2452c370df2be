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
const QString kCapital = u"(?:St\\.\\s)?\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*"_s;
const QString kQuoted = u"[«“„\"「](?<quoted>[^«»“”„\"「」]{2,70})[»”“\"」]"_s;

QString whole(const QString &words)
{
    return kNoLetterBefore + words + kNoLetterBehind;
}

/// Whole words, where the script parts words.
QString wordOf(const Cues &cues, const QString &words)
{
    return cues.language() == u"zh" ? words : whole(words);
}

/// The noun of an office with what may stand before and behind it: "co-director", "Representante Permanente Alterna".
QString nounOf(const Cues &cues, const QString &role)
{
    if (cues.language() == u"zh")
        return role;
    const QString prefix = cues.has(u"role_prefix") ? cues.group(u"role_prefix") + u'?' : QString();
    const QString adjective = cues.has(u"role_adjective") ? u"(?:\\s+"_s + cues.group(u"role_adjective") + kNoLetterBehind + u"){0,2}"_s : QString();
    // "والسفير": a word of one letter is written together with the noun.
    const QString joined = cues.hasCapitals() ? kNoLetterBefore : u"(?:"_s + kNoLetterBefore + u"|(?<=(?<![\\p{L}\\p{M}])[وفبل]))"_s;
    return joined + prefix + role + kNoLetterBehind + adjective;
}

/// Words of names, particles in small letters between them, initials.
QString capitalName(const Cues &cues)
{
    const QString joined = u"(?:(?:[Aa]l|[Ee]l|[Aa]s|[Aa]n|[Aa]r|[Aa]d|[Aa]t|[Aa]z|[UuEe][lnrsdz]|аль|эль|ас|аш|ад)[-’'‘]|[DLONM][’'‘])?"_s;
    const QString word = joined + u"\\p{Lu}[\\p{L}\\p{M}]*(?:[’'‘ʻ‑-][\\p{L}\\p{M}]+)*"_s;
    const QString initial = u"(?:\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*|St\\.|Ste\\.|Md\\.|Ma\\.|Mc|Mac)(?=\\s(?:"_s + cues.group(u"name_particle") + u"\\s){0,2}\\p{Lu})"_s;
    const QString either = u"(?:"_s + initial + u'|' + word + u')';
    const QString particle = u"(?:[“\"«‘]\\p{Lu}\\p{L}{1,14}[”\"»’][ \\x{A0}])?(?:"_s + cues.group(u"name_particle") + u"[ \\x{A0}]){0,3}"_s;
    const QString ending = cues.has(u"name_ending") ? u"(?:[ \\x{A0}]"_s + cues.group(u"name_ending") + u")?"_s : QString();
    const QString suffix = u"(?:,?[ \\x{A0}](?:Jr|III)(?![\\p{L}])\\.?)?"_s;
    return u"(?<![\\p{L}\\p{N}/@.])(?<!\\S-)"_s + either + u"(?![\\p{N}/@])(?:[ \\x{A0}]"_s + particle + u"(?:d[’'](?=\\p{Lu}))?"_s + either + u"(?![\\p{N}/@])"_s + ending + u"){0,7}"_s + suffix + u"(?:(?<=\\s[JS]r)\\.)?"_s;
}

QString nameOf(const Cues &cues)
{
    if (cues.language() == u"zh")
        return u"\\p{Han}{1,8}(?:[·•‧・-]\\p{Han}{1,10})+|(?<=^|[\\n：:、；。！？”])\\s?\\K(?!"_s + cues.group(u"name_none") + u')' + cues.group(u"surname") + u"\\p{Han}{1,2}?(?="_s + cues.group(u"name_is")
            + u'|' + cues.group(u"speech_verb") + u"|[，,（(]|$)|(?:(?<="_s + cues.group(u"role") + u")\\s?)\\K"_s + cues.group(u"surname") + u"\\p{Han}{1,2}?(?="_s
            + cues.group(u"speech_verb") + u'|' + cues.group(u"name_stop") + u'|' + cues.group(u"honorific") + u'|' + cues.group(u"person_title") + u"|[^\\p{Han}]|$)"_s;
    if (cues.hasCapitals())
        return capitalName(cues);
    const QString word = u"(?!"_s + cues.group(u"name_stop") + kNoLetterBehind + u")\\p{L}[\\p{L}\\p{M}]*(?:-[\\p{L}\\p{M}]+)*"_s;
    return kNoLetterBefore + word + u"(?: "_s + word + u"){0,6}"_s;
}

}

/// What several expressions of one language are made of.
struct PeopleGrammar::Words {
    explicit Words(const Cues &cues);

    QString honorific;
    QString title;
    QString verb;
    QString article;
    QString looseArticle;
    QString modifier; ///< Words before the noun of an office.
    QString plural;
    QString noun; ///< Of an office.
    QString ending; ///< An office that only the end of its noun tells; may be empty.
    QString run; ///< Words with capitals.
    QString organisation;
};

PeopleGrammar::Words::Words(const Cues &cues)
{
    honorific = cues.group(u"honorific");
    title = cues.group(u"person_title");
    verb = cues.word(u"speech_verb");
    article = u"(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))?"_s;
    looseArticle = u"(?:"_s + cues.group(u"article") + u"\\s*)?"_s;
    modifier = cues.has(u"office_stop") ? u"(?:(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{L}\\p{M}\\p{N}’'-]+\\s+){0,5}?"_s : u"[^，。]{0,30}?"_s;
    // "По словам руководителя", "с министром": a noun stands in cases.
    const bool isDeclined = cues.language() == u"ru";
    plural = isDeclined ? u"(?:а|у|ом|е)?"_s : cues.hasCapitals() ? u"(?:s|es)?"_s : QString();
    QString role = cues.group(u"role");
    if (isDeclined)
        role.replace(u"тель"_s, u"тел(?:ь|я|ю|ем)"_s);
    noun = nounOf(cues, role + plural);
    ending = cues.has(u"role_ending") ? u"|(?<=^|\\s)(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))"_s + (cues.has(u"adjective_behind") || !cues.has(u"article") ? u"?"_s : QString())
            + u"(?:[\\p{L}’'-]+\\s+){0,2}?"_s + whole(cues.group(u"role_ending")) : QString();
    const QString links = u"(?:(?:"_s + cues.group(u"name_link") + u")(?:\\s+|(?<=[’']))){0,3}"_s;
    run = kCapital + u"(?:\\s+"_s + links + kCapital + u"){0,12}"_s;
    organisation = wordOf(cues, cues.group(u"organisation_noun") + plural);
}

PeopleGrammar::PeopleGrammar(const Cues &cues)
    : language(cues.language())
    , hasAdjectivesBehind(cues.has(u"adjective_behind"))
    , hasLinks(cues.has(u"party_link"))
    , hasCapitals(cues.hasCapitals())
    , isHan(cues.language() == u"zh")
{
    const Words words(cues);
    readNames(cues, words);
    readSpeech(cues, words);
    readOffices(cues, words);
    readParties(cues, words);
}

void PeopleGrammar::readNames(const Cues &cues, const Words &words)
{
    name = QRegularExpression(nameOf(cues), kNameOptions);
    particleEnd = QRegularExpression(u"\\s"_s + cues.group(u"name_particle") + u"\\s*$"_s, kNameOptions);
    nameStop = QRegularExpression(cues.group(u"name_stop"), kNameOptions);
    // "الباحثة الهولندية ": without capitals an adjective stands between title and name.
    const QString behindTitle = cues.has(u"title_adjective") ? u"(?:"_s + whole(cues.group(u"title_adjective")) + u"\\s+(?=\\p{L}|$))?"_s : QString();
    const QString oneTitle = u"(?:(?:"_s + words.honorific + u'|' + words.title + u')' + kNoLetterBehind + u"\\.?\\s*"_s + behindTitle + u')';
    titles = QRegularExpression(kNoLetterBefore + u'(' + oneTitle + u"{1,5})$"_s, kNameOptions);
    headTitles = QRegularExpression(u'^' + (isHan ? words.honorific : oneTitle + u"{1,5}"_s), kNameOptions);
    address = QRegularExpression(kNoLetterBefore + u"(?:"_s + words.honorific + kNoLetterBehind + u"\\.?\\s*){1,5}$"_s, kNameOptions);
    title = QRegularExpression(whole(words.title), kNameOptions);
    titleWord = QRegularExpression(QRegularExpression::anchoredPattern(u"(?:"_s + words.honorific + u'|' + words.title + u")\\.?"_s), kNameOptions);
    // English bodies are named in texts of every language.
    const Cues *const english = Cues::of(u"en"_s);
    const QString anyCase = english ? u"|(?i:"_s + english->group(u"institution_word") + u')' : QString();
    institution = QRegularExpression(QRegularExpression::anchoredPattern(u"(?:"_s + cues.group(u"institution") + anyCase + u')'), kNameOptions);
    addressInside = QRegularExpression(hasCapitals ? u"[\\s,;](?:"_s + words.honorific + u")(?:\\.\\s*|\\s+)(?=\\p{Lu})"_s : isHan ? u"(?!)"_s : u"\\s(?:"_s + words.honorific + u")\\s"_s, kNameOptions);
    personal = QRegularExpression(u"^\\s?[,，]\\s*(?:"_s + cues.group(u"age") + u"|(?:"_s + cues.group(u"who") + u")\\b)"_s, kNameOptions);
    aged = QRegularExpression(u"^\\s?[,，،]\\s*"_s + cues.group(u"age"), kNameOptions);
    ageAlone = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"age") + u"(?:\\s\\p{Ll}+){0,3}|\\d{1,3}"_s), kNameOptions);
    personBefore = QRegularExpression(kNoLetterBefore + cues.group(u"named") + u"\\s+$"_s, kNameOptions);
    personLabel = QRegularExpression(kNoLetterBefore + cues.group(u"label_person") + u"\\s?[:：]\\s*"_s, kOfficeOptions);
    byline = QRegularExpression(u"(?:^|[|·•–—]\\s*)"_s + cues.group(u"byline") + u"\\s?[:：]?\\s*$"_s, kNameOptions);
    turn = QRegularExpression(u"^\\s?(?:[(（]([^()（）]{2,90})[)）])?\\s?[:：]"_s, kNameOptions);
    spoken = QRegularExpression(isHan ? cues.group(u"spoken") : whole(cues.group(u"spoken")), kOfficeOptions);
    turnLabel = QRegularExpression(u"^"_s + cues.group(u"turn_label") + u"\\s?[:：.]\\s*"_s, kNameOptions);
    const QString peerWords = u"(?:\\p{L}[\\p{L}-]*\\s+){0,2}?"_s;
    const QString whose = kNoLetterBefore + u"(?:(?<own>"_s + cues.group(u"own") + u")|"_s + cues.group(u"possessive") + u'|' + cues.group(u"article") + u")\\s*"_s;
    const QString peerNoun = u"(?<words>"_s + peerWords + u"(?:(?<peer>"_s + cues.group(u"peer") + u")|"_s + cues.group(u"kin") + u")(?:\\s+\\p{Ll}[\\p{L}-]*)?)"_s;
    peer = QRegularExpression(whose + peerNoun + u"(?:\\s+(?:"_s + cues.group(u"party_link") + u'|' + cues.group(u"party_link_near") + u")(?:\\s+|(?<=[’']))(?<of>[^,.;:]{2,60}))?$"_s, kOfficeOptions);
    called = QRegularExpression(u"[,，]?\\s*"_s + cues.group(u"called_person") + u"\\s*$"_s, kNameOptions);
    calledHead = QRegularExpression(u"^"_s + cues.group(u"called_person") + u"\\s*"_s, kNameOptions);
    own = QRegularExpression(kNoLetterBefore + cues.group(u"own") + u"\\s*$"_s, kOfficeOptions);
}

void PeopleGrammar::readSpeech(const Cues &cues, const Words &words)
{
    verb = QRegularExpression(u"^[,،]?\\s*(?:[\\p{Ll}]+\\s+){0,1}?"_s + words.verb, kNameOptions);
    verbBefore = QRegularExpression(words.verb + u"\\s+(?:ainsi\\s+|así\\s+|إن\\s+)?$"_s, kNameOptions);
    accordingTo = QRegularExpression(cues.word(u"according_to") + u"\\s+$"_s, kNameOptions);
    speechVerb = QRegularExpression(words.verb, kNameOptions);
    voiceBefore = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + words.looseArticle + u"(?:[\\p{Ll}]+\\s+){0,1}?)("_s + cues.group(u"voice") + u")\\s+(?:"_s + cues.group(u"of") + u"\\s*)?"_s + words.looseArticle + u"$"_s,
        kNameOptions);
    voiceBehind = QRegularExpression(isHan ? u"^("_s + cues.group(u"voice") + u")"_s
                                           : u"^[’']s?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?("_s + cues.group(u"voice") + u")\\b(?!\\s+\\p{Lu})"_s, kNameOptions);
    leadStop = QRegularExpression(u"[.;:“”«»!?()–—\n。；：！？؛؟]|"_s + words.verb + u"|\\b(?:who|whom|which|qui|que|quien|который|которая|الذي|التي)\\b|"_s + whole(cues.group(u"office_since")), kNameOptions);
    bracket = QRegularExpression(u"^\\s?[(（]([^()（）\n]{2,160}(?:\\([^()]{2,20}\\))?)[)）]"_s, kNameOptions);
    officeEnd = QRegularExpression(cues.has(u"office_end") ? whole(cues.group(u"office_end")) : u"(?!)"_s, kNameOptions);
    mandate = QRegularExpression(cues.group(u"mandate_office"), kOfficeOptions);
    officeBehindName = QRegularExpression(whole(cues.group(u"office_behind_name")), kNameOptions);
    foreignName = QRegularExpression(cues.group(u"name_after"), kNameOptions);
    clause = QRegularExpression(cues.has(u"office_clause") ? whole(cues.group(u"office_clause")) : u"(?!)"_s, kNameOptions);
    copula = QRegularExpression(whole(cues.group(u"copula")), kNameOptions);
    smallWord = QRegularExpression(QRegularExpression::anchoredPattern(u"(?!"_s + cues.group(u"name_particle") + u"$)"_s + cues.group(u"joined_word")), kOfficeOptions);
    articleWord = QRegularExpression(u"^"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’']))"_s, kOfficeOptions);
    articleBefore = QRegularExpression(kNoLetterBefore + cues.group(u"article") + u"(?:\\s+|(?<=[’']))$"_s, kOfficeOptions);
    joinedWord = QRegularExpression(u"(?:^|\\s)"_s + cues.group(u"joined_word") + u"\\s*$"_s, kOfficeOptions);
}

void PeopleGrammar::readOffices(const Cues &cues, const Words &words)
{
    role = QRegularExpression(words.noun, kOfficeOptions);
    severalRoles = QRegularExpression(QRegularExpression::anchoredPattern(u"(?!"_s + cues.group(u"role") + u"$)"_s + cues.group(u"role") + u"(?:s|es)"_s), kOfficeOptions);
    // Written once and called by its name: the nouns of a language are many, and an expression has a greatest size.
    const QString nouns = u"(?(DEFINE)(?<noun>"_s + words.noun + u"))"_s;
    const QString noun = u"(?&noun)"_s;
    const QString chain = u"(?:\\s+"_s + cues.group(u"and") + u"\\s+"_s + words.modifier + noun + u"|[ -]"_s + (isHan ? QString() : u"(?:(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{L}’'-]+\\s+){0,2}?"_s) + noun + u"){0,2}"_s;
    // "policy and parliamentary officer".
    const QString coordinated = isHan || !hasCapitals ? QString() : u"(?:(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{L}-]+\\s+"_s + cues.group(u"and") + u"\\s+)?"_s;
    office = QRegularExpression(nouns + u"^\\s*"_s + (isHan ? QString() : words.article) + u"(?<np>"_s + coordinated + words.modifier + noun + chain + (words.ending.isEmpty() ? QString() : u"|"_s + words.ending.mid(1)) + u')', kOfficeOptions);
    const QString someModifier = u"(?:"_s + cues.group(u"office_modifier") + u'|' + cues.group(u"office_adjective") + u')';
    adjective = QRegularExpression(kNoLetterBefore + someModifier + u"[\\s-]+$"_s, kNameOptions);
    headOffice = QRegularExpression(u"^(?:"_s + whole(cues.group(u"office_modifier")) + u"[\\s-]+){0,4}"_s + words.noun + u"\\s+(?=\\p{Lu})"_s, kOfficeOptions);
    const QString officeNoun = u"(?:"_s + cues.group(u"role") + u'|' + words.title + u')';
    allOffice = QRegularExpression(QRegularExpression::anchoredPattern(u"(?:(?:"_s + cues.group(u"office_modifier") + u'|' + officeNoun + u")[\\s-]+)*"_s + officeNoun), kOfficeOptions);
    compound = QRegularExpression(cues.has(u"adjective_behind") || !cues.has(u"article") ? u"(?!)"_s : kNoLetterBefore + cues.group(u"article") + u"\\s+((?:(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")\\p{Ll}[\\p{Ll}-]*\\s+){1,3})$"_s, kNameOptions);
    const QString behindNoun = u"(?:\\s+(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")\\p{Ll}[\\p{Ll}-]*){0,2}"_s;
    chainBefore = QRegularExpression(cues.has(u"adjective_behind") ? kNoLetterBefore + u'(' + cues.group(u"role") + kNoLetterBehind + behindNoun + u"\\s+)$"_s : u"(?!)"_s, kOfficeOptions);
    const QString ofPlace = hasLinks ? u"\\s+"_s + cues.group(u"party_link") + u"(?:\\s+|(?<=[’']))"_s : u"\\s+"_s;
    placeBefore = QRegularExpression(kNoLetterBefore + cues.group(u"place_office") + ofPlace + u'$', kOfficeOptions);
    placeHead = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"place_head")), kNameOptions);
    portfolio = QRegularExpression(kNoLetterBefore + cues.group(u"portfolio") + kNoLetterBehind, kOfficeOptions);
    stateOffice = QRegularExpression(whole(cues.group(u"state_office")), kOfficeOptions);
    leadingRole = QRegularExpression(kNoLetterBefore + cues.group(u"leading_role") + kNoLetterBehind, kOfficeOptions);
    committeeOffice = QRegularExpression(whole(cues.group(u"committee_office")), kOfficeOptions);
    committeeNoun = cues.group(u"committee_noun").remove(u"(?:"_s).remove(u')');
    chairOffice = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"chair_office")), kOfficeOptions);
    officeEdge = QRegularExpression(cues.group(u"office_edge") + u'$', kOfficeOptions);
    aboutOffice = QRegularExpression(whole(cues.group(u"office_about")), kOfficeOptions);
    adjectiveBehind = QRegularExpression(u"^\\s+(?!"_s + cues.group(u"joined_word") + u"(?:\\s|$))"_s + cues.group(u"adjective_behind") + u"(?=[\\s,;]|$)"_s, kNameOptions);
    isOffice = QRegularExpression(u"^(?:\\s?[,،，]\\s*"_s + cues.group(u"is_office") + u'|' + cues.group(u"name_is") + u")\\s*"_s, kNameOptions);
    const QString noThing = u"(?!(?:[\\p{L}’'-]+\\s+){0,4}?(?:"_s + words.organisation + u'|' + whole(cues.group(u"thing_noun")) + u"))"_s;
    const QString plainWord = u"(?!"_s + cues.group(u"office_stop") + kNoLetterBehind + u")[\\p{Ll}’'-]+"_s;
    description = QRegularExpression(cues.has(u"thing_noun") ? u"^\\s*an?\\s+"_s + noThing + u"(?<np>"_s + plainWord + u"(?:\\s"_s + plainWord + u"){0,3})(?=$|\\s?[,.;]|\\s)"_s : u"(?!)"_s, kNameOptions);
    endingBefore = QRegularExpression(cues.has(u"role_ending") ? kNoLetterBefore + u"(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))"_s + (cues.has(u"article") ? QString() : u"?"_s)
            + u"((?:"_s + plainWord + u"\\s+){0,3}?"_s + whole(cues.group(u"role_ending")) + u")$"_s : u"(?!)"_s, kNameOptions);
}

void PeopleGrammar::readParties(const Cues &cues, const Words &words)
{
    belongs = QRegularExpression(u"^,?\\s+(?:"_s + cues.group(u"of") + u'|' + cues.group(u"party_link_near") + u")(?:\\s+|(?<=[’']))"_s, kNameOptions);
    leads = QRegularExpression(u"^(?:[,،]\\s+(?:[^.;:“«\n]{0,130}?\\s)??"_s + cues.group(u"leads_party") + u"|\\s+"_s + cues.group(u"works_for") + u")\\s+"_s, kNameOptions);
    manyPeople = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"many_people")), kOfficeOptions);
    possessive = QRegularExpression(kNoLetterBefore + cues.group(u"possessive") + u"\\s*$"_s, kOfficeOptions);
    unit = QRegularExpression(wordOf(cues, cues.group(u"unit_noun") + words.plural), kOfficeOptions);
    government = QRegularExpression(whole(cues.group(u"government_noun")), kOfficeOptions);
    organisation = QRegularExpression(words.organisation, kOfficeOptions);
    capitals = QRegularExpression(u"^(?:"_s + kQuoted + u'|' + words.run + u')', kNameOptions);
    namedNoun = QRegularExpression(hasCapitals || isHan ? u"(?!)"_s : u"^"_s + words.organisation + u"(?:\\s+(?!"_s + cues.group(u"name_stop") + kNoLetterBehind + u")[\\p{L}\\p{M}-]+){0,4}"_s, kNameOptions);
    generic = QRegularExpression(u"^(?:"_s + kCapital + u"\\s+)?(?:[\\p{Ll}][\\p{L}\\p{M}’'-]*\\s+){0,3}?"_s + words.organisation
            + u"(?:(?:\\s+(?!"_s + cues.group(u"name_link") + u"\\s)[\\p{Ll}-]+)?\\s+(?:"_s + kQuoted + u"|(?<name>"_s + words.run + u"))|\\s+(?<whole>(?:[\\p{Ll}’'-]+(?:\\s+|(?<=[’']))){1,4}"_s + words.run + u"))"_s,
        kNameOptions);
    nameLink = QRegularExpression(u"^\\s+"_s + cues.group(u"name_link") + u"(?:\\s+|(?<=[’']))"_s, kNameOptions);
    fieldLink = QRegularExpression(u"^\\s+(?:"_s + cues.group(u"field_link") + u'|' + cues.group(u"party_link") + u")(?:\\s+|(?<=[’']))"_s, kNameOptions);
    shortBody = QRegularExpression(kNoLetterBefore + u"(?i:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))"_s + (cues.has(u"article") && hasCapitals ? QString() : u"?"_s)
            + u'(' + cues.group(u"chair_body") + u")(?!\\s+(?:"_s + cues.group(u"name_link") + u"\\s|\\p{Lu}))"_s + kNoLetterBehind, kNameOptions);
    bodyNoun = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"chair_body")), kOfficeOptions);
    atLink = QRegularExpression(cues.group(u"works_at"), kNameOptions);
    origin = QRegularExpression(whole(cues.group(u"origin")), kNameOptions);
    delegation = QRegularExpression(wordOf(cues, cues.group(u"delegation")), kOfficeOptions);
    notPaper = QRegularExpression(whole(cues.group(u"not_paper")), kOfficeOptions);
    organiserLabel = QRegularExpression(u"^\\W{0,2}"_s + cues.group(u"label_organiser"), kOfficeOptions);
    link = QRegularExpression(kNoLetterBefore + (language == u"en" ? u"(?:OF(?=\\s+(?:THE\\s+)?\\p{Lu}{2})|"_s + cues.group(u"party_link") + u')' : cues.group(u"party_link")) + u"(?:\\s+|(?<=[’']))"_s, kNameOptions);
    fieldNoun = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"field_noun")), kNameOptions);
    representedBy = QRegularExpression(whole(cues.group(u"represented_by")), kNameOptions);
    stateHead = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"state_head")), kOfficeOptions);
    inCapacity = QRegularExpression(u"^(?:"_s + cues.group(u"in_capacity") + u")(?:\\s+(?:the|a|la|le|el)\\s|\\s+|(?<=[’']))"_s, kNameOptions);
    ledBy = QRegularExpression(u"\\s"_s + cues.group(u"led_by") + u"\\s+$"_s, kNameOptions);
    elects = QRegularExpression(whole(cues.group(u"elects")) + u"\\s+(?:[\\p{L}\\s,]{0,40}\\s)?$"_s, kNameOptions);
    electedBehind = QRegularExpression(u"^,?\\s+"_s + cues.group(u"elected_behind") + kNoLetterBehind, kNameOptions);
    electedAs = QRegularExpression(whole(cues.group(u"elected_as")) + u"\\s+"_s, kNameOptions);
    wholeOffice = QRegularExpression(whole(cues.group(u"whole_office")), kOfficeOptions);
    purpose = QRegularExpression(kNoLetterBefore + cues.group(u"party_purpose") + u"\\s+$"_s, kOfficeOptions);
    nearLink = QRegularExpression(kNoLetterBefore + cues.group(u"party_link_near") + u"(?:\\s+|(?<=[’']))"_s, kNameOptions);
}

bool PeopleGrammar::isInstitution(const QString &word) const
{
    return institution.match(word).hasMatch();
}

bool PeopleGrammar::endsSentence(const QString &content) const
{
    const QString trimmed = content.trimmed();
    return !trimmed.isEmpty() && u".!?…”»\"。؟"_s.contains(trimmed.back());
}

}
