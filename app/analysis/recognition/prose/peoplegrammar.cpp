// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplegrammar.h"

#include <core/text/patterns.h>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kNameOptions = text::kUnicode;
constexpr auto kOfficeOptions = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

/// Words of names, particles in small letters between them, initials.
QString capitalName()
{
    const QString word = u"(?:(?:[Aa]l|[Ee]l|[Aa]s|[Aa]n|[Aa]r|[Aa]d|[Dd]|[Ll]|O|N|D|аль|эль)[-’'‘])?\\p{Lu}[\\p{L}\\p{M}]*(?:[’'‘ʻ-][\\p{L}\\p{M}]+)*"_s;
    const QString particle = u"(?:de|del|della|di|da|das|dos|do|du|des|la|las|los|le|van|von|der|den|ter|ten|zu|bin|bint|binti|ibn|ben|ould|wuld|ag|arap|ya|wa|"_s
                             u"af|av|ó|ní|фон|ван|дер|де|да|ду|дос|ла|ди|бен|бин|ибн|кызы|уулу|оглы)"_s;
    const QString either = u"(?:\\p{Lu}\\p{L}{0,2}\\.(?=\\s\\p{Lu})|"_s + word + u')';
    return u"(?<![\\p{L}\\p{N}/-])"_s + either + u"(?![\\p{N}/])(?:\\s(?:"_s + particle + u"\\s){0,3}"_s + either + u"(?![\\p{N}/])(?:\\s(?:кызы|уулу|оглы))?){0,6}"_s;
}

QString nameOf(const Cues &cues)
{
    if (cues.language() == u"zh")
        return u"\\p{Han}{1,8}(?:[·•‧-]\\p{Han}{1,10})+"_s;
    if (!cues.hasCapitals())
        return u"\\p{L}[\\p{L}\\p{M}]*(?:-[\\p{L}\\p{M}]+)*(?:\\s\\p{L}[\\p{L}\\p{M}]*(?:-[\\p{L}\\p{M}]+)*){0,5}"_s;
    return capitalName();
}

}

PeopleGrammar::PeopleGrammar(const Cues &cues)
    : hasCapitals(cues.hasCapitals())
    , isHan(cues.language() == u"zh")
{
    const QString honorific = cues.group(u"honorific");
    const QString aTitle = cues.group(u"person_title");
    const QString aVerb = cues.word(u"speech_verb");
    const QString article = u"(?:"_s + cues.group(u"article") + u"\\s*)?"_s;
    const QString office = u"((?:[\\p{L}\\p{M}’'-]+\\s+){0,6}?"_s + cues.word(u"role") + u"[^;:()“”«».]{0,130})"_s;
    name = QRegularExpression(nameOf(cues), kNameOptions);
    titles = QRegularExpression(u"(?<![\\p{L}\\p{N}])((?:(?:"_s + honorific + u'|' + aTitle + u")\\b\\.?\\s*){1,5})$"_s, kNameOptions);
    title = QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + aTitle + u"(?![\\p{L}\\p{N}])"_s, kNameOptions);
    titleWord = QRegularExpression(QRegularExpression::anchoredPattern(u"(?:"_s + honorific + u'|' + aTitle + u")\\.?"_s), kNameOptions);
    role = QRegularExpression(cues.word(u"role"), kOfficeOptions);
    adjective = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + cues.group(u"office_adjective") + u"|\\p{Lu}[\\p{L}\\p{M}’'-]+)[\\s-]+$"_s, text::kUnicode);
    leadStop = QRegularExpression(u"[.;:“”«»!?()–—]|"_s + aVerb + u"|\\b(?:who|whom|which|qui|que|quien|который|которая|الذي|التي)\\b"_s, kNameOptions);
    apposition = QRegularExpression(u"^[,،，]\\s*"_s + article + office, kOfficeOptions);
    bracket = QRegularExpression(u"^\\s?[(（]([^()（）]{2,90})[)）]"_s, kNameOptions);
    dash = QRegularExpression(u"^\\s+[–—-]\\s+([^;()]{2,130})"_s, kNameOptions);
    institution = QRegularExpression(QRegularExpression::anchoredPattern(cues.group(u"institution")), kNameOptions);
    articleWord = QRegularExpression(u"^"_s + cues.group(u"article") + u"[\\s’']"_s, kOfficeOptions);
    joinedWord = QRegularExpression(u"(?:^|\\s)(?:of|for|in|on|at|to|the|and|or|de|du|des|d[’']|la|le|les|l[’']|à|au|en|et|del|los|las|el|y|para|por|и|в|на|по|с|к|о|об|от|из)\\s*$"_s, kOfficeOptions);
    belongs = QRegularExpression(u"^(?:,\\s*)?\\s"_s + cues.group(u"of") + u"\\s+"_s + article + u"([^,.;:()“”«»]{2,80})"_s, kNameOptions);
    verb = QRegularExpression(u"^[,،]?\\s*(?:[\\p{Ll}]+\\s+){0,1}?"_s + aVerb, kNameOptions);
    verbBefore = QRegularExpression(aVerb + u"\\s+(?:ainsi\\s+|así\\s+|إن\\s+)?$"_s, kNameOptions);
    accordingTo = QRegularExpression(cues.word(u"according_to") + u"\\s+$"_s, kNameOptions);
    turn = QRegularExpression(u"^\\s?(?:[(（]([^()（）]{2,90})[)）])?\\s?[:：]"_s, kNameOptions);
    speechVerb = QRegularExpression(aVerb, kNameOptions);
    voiceBefore = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + article + u"(?:[\\p{Ll}]+\\s+){0,1}?)("_s + cues.group(u"voice") + u")\\s+(?:"_s + cues.group(u"of") + u"\\s*)?"_s + article + u"$"_s,
        kNameOptions);
    voiceBehind = QRegularExpression(isHan ? u"^("_s + cues.group(u"voice") + u")"_s
                                           : u"^[’']s?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?("_s + cues.group(u"voice") + u")\\b(?!\\s+\\p{Lu})"_s, kNameOptions);
    portfolio = QRegularExpression(u"\\b(?:minist\\w+|vice-?minist\\w+|exminist\\w+|secretar\\w+|secrétaire|subsecretar\\w+|under-secretary|rapporteu\\w+|relator\\w*|experte?|expert[ao]|commissioner|director|directeur|directrice|officer|министр\\w*|докладчи\\w+)\\b"_s, kOfficeOptions);
    city = QRegularExpression(u"\\b(?:of|de|d[’'])\\s*(?:the\\s+)?((?:\\p{Ll}+\\s+(?:of\\s+|de\\s+)){0,1}\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:(?:of|for|and|de|la|du|des|del|los|las|y|et)\\s+){0,3}\\p{Lu}[\\p{L}’'-]*){0,8})"_s, kNameOptions);
    organisation = QRegularExpression(u"(?:\\b(?:at|from|with|of\\s+the|à\\s+la|à\\s+l[’']|au|de\\s+l[’']|de\\s+la|du|des|del|de\\s+los|en\\s+el|en\\s+la|из|в)\\s*|,\\s+)"_s
        + article + u"((?:\\p{Lu}[\\p{L}\\p{N}’'&-]*)(?:\\s+(?:(?:of|for|and|on|the|de|la|du|des|del|los|las|y|et|para|и)\\s+){0,3}\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,8})"_s, kNameOptions);
}

}
