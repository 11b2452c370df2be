// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positiongrammar.h"

#include <core/text/patterns.h>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kPositionAnyCase = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

QRegularExpression cueOf(const Cues &cues, QStringView row)
{
    const bool isHan = cues.language() == u"zh";
    // "وامتنعت": "and" is a letter of the word behind it.
    const QString joined = cues.language() == u"ar" ? u"[وف]?"_s : QString();
    return QRegularExpression(isHan ? cues.group(row) : u"(?<![\\p{L}\\p{N}-])"_s + joined + cues.group(row) + u"(?![\\p{L}\\p{N}])"_s, kPositionAnyCase);
}

}

PositionGrammar::PositionGrammar(const Cues &cues)
    : isVerbFirst(cues.language() != u"en" && cues.language() != u"zh")
{
    const QString article = u"\\s*(?:"_s + cues.group(u"article") + u"(?:\\s+|(?<=[’'])))?"_s;
    onBehalf = QRegularExpression(cues.group(u"on_behalf") + article, kPositionAnyCase);
    forGroup = QRegularExpression(cues.group(u"for_group") + u"\\s+"_s + article, kPositionAnyCase);
    groupNoun = QRegularExpression(cues.language() == u"zh" ? cues.group(u"group_noun") : u"(?<!\\p{L})"_s + cues.group(u"group_noun") + u"(?!\\p{L})"_s, text::kUnicode);
    const QString noun = cues.group(u"group_noun");
    QString lead = u"^(?:\\d+\\s+|an?\\s+|une?\\s+|la\\s+|le\\s+)?(?:[\\p{L}’'-]+\\s+){0,5}?"_s;
    QString rest = u"(?!\\p{L})(?:\\s+(?:of|de|des|du|d[’'])\\s?[\\p{L}’' -]{2,50})?"_s;
    if (cues.language() == u"zh") {
        lead = u"^\\p{Han}{0,14}?"_s;
        rest.clear();
    } else if (!cues.hasCapitals()) {
        lead = u"^(?:\\p{L}+\\s+){0,3}?"_s;
        rest = u"(?:\\s+(?!قال|أكد|إن|أن|و)\\p{L}+){0,4}"_s;
    }
    // Genitives follow: «группы стран Северной Европы».
    if (cues.language() == u"ru") {
        lead = u"^(?:[\\p{Ll}\\d-]+\\s+){0,3}?"_s;
        rest = u"(?:\\s+(?:и\\s+\\p{L}+|(?!и\\s)\\p{L}[\\p{L}-]*|\\d+)){0,6}"_s;
    }
    groupWords = QRegularExpression(lead + noun + rest, text::kUnicode);
    groupMembers = QRegularExpression(u"^"_s + cues.group(u"group_members"), kPositionAnyCase);
    coreGroup = cueOf(cues, u"core_group");
    coreBy = cueOf(cues, u"core_by");
    composed = cueOf(cues, u"composed");
    introduces = cueOf(cues, u"introduces");
    introducedBy = cueOf(cues, u"introduced_by");
    draft = QRegularExpression(cues.group(u"draft"), kPositionAnyCase);
    it = QRegularExpression(u"^\\s*"_s + cues.group(u"it"), kPositionAnyCase);
    sponsorBy = cueOf(cues, u"sponsor_by");
    sponsorAct = cueOf(cues, u"sponsor_act");
    sponsors = cueOf(cues, u"sponsors");
    explains = cueOf(cues, u"explains_vote");
    soDid = cueOf(cues, u"so_did");
    calledOn = QRegularExpression(cueOf(cues, u"called_on").pattern() + u"[^.;:]{0,50}$"_s, kPositionAnyCase);
    supports = cueOf(cues, u"supports");
    opposes = cueOf(cues, u"opposes");
    supportedBy = cueOf(cues, u"supported_by");
    opposedBy = cueOf(cues, u"opposed_by");
    explainsOwn = cueOf(cues, u"explains_own");
    partialList = cueOf(cues, u"partial_list");
    teller = QRegularExpression(u"^\\W*"_s + cues.word(u"speaker_pronoun"), text::kUnicode);
    noSponsor = QRegularExpression(cueOf(cues, u"sponsor_none").pattern() + u"\\s*$"_s, kPositionAnyCase);
    object = cueOf(cues, u"position_object");
    aligns = cueOf(cues, u"aligns");
    following = QRegularExpression(u"^"_s + cues.group(u"following"), kPositionAnyCase);
    ownCore = cueOf(cues, u"own_core");
    past = QRegularExpression(u"^[^.;,]{0,24}(?<!\\p{L})"_s + cues.group(u"past") + u"(?!\\p{L})"_s, kPositionAnyCase);
    statement = cueOf(cues, u"statement_noun");
    author = QRegularExpression(u"(?<![\\p{L}\\p{N}-])"_s + cues.group(u"author"), text::kUnicode);
    theGroup = QRegularExpression(u"(?:^|(?<=[.;,]\\s)|(?<!\\p{L}))"_s + cues.group(u"article") + u"\\s?"_s + cues.group(u"group_noun") + u"\\s*$"_s, kPositionAnyCase);
    number = QRegularExpression(u"\\d|"_s + cues.word(u"few"), text::kUnicode);
    members = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"members_had") + u'$', text::kUnicode);
    passive = QRegularExpression(u"^\\s*"_s + cues.word(u"done_by"), text::kUnicode);
    pronoun = QRegularExpression(u"^\\s*"_s + cues.word(u"object_pronoun"), text::kUnicode);
    oblique = QRegularExpression(u"(?:"_s + cues.word(u"object_link") + u"\\s+(?:the\\s+|la\\s+|le\\s+|el\\s+|l[’'])?|[(])$"_s, kPositionAnyCase);
    listed = QRegularExpression(u"^[^.;:]{0,60}?(?:"_s + cues.word(u"listed_verb") + u"|:)"_s, text::kUnicode);
    votes = cueOf(cues, u"votes");
    partOf = cueOf(cues, u"part_of");
    countLast = QRegularExpression(u"(?:\\d|"_s + cues.word(u"few") + u")\\s*$"_s, text::kUnicode);
    countFirst = QRegularExpression(u"^\\s*(?:\\d|"_s + cues.word(u"few") + u')', text::kUnicode);
    noVoter = QRegularExpression(cues.word(u"no_voter") + u"\\s*$"_s, kPositionAnyCase);
    for (const QString &pair : cues.alternatives(u"group_case"))
        nominative.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    for (const QString &vote : {u"in_favour"_s, u"against"_s, u"abstaining"_s}) {
        brackets.append(cueOf(cues, QString(u"vote_"_s + vote)));
        voted.append(cueOf(cues, QString(u"voted_"_s + vote)));
        votesOf.append(cueOf(cues, QString(u"votes_of_"_s + vote)));
    }
}

}
