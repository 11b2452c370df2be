// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupnames.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

/// «Альянса малых островных государств» is named «Альянс малых островных государств».
static QString inNominative(const QString &name, const PositionGrammar &grammar)
{
    const QString first = name.section(u' ', 0, 0);
    return grammar.nominative.contains(first) ? QString(grammar.nominative.value(first) + name.sliced(first.size())) : name;
}

Mention groupNamedAt(const ProseParagraph &paragraph, const PositionGrammar &grammar, model::TextRange range, bool needsNoun)
{
    constexpr int kLongest = 100;
    int start = range.start;
    const int end = range.end;
    const QRegularExpressionMatch members = grammar.groupMembers.match(paragraph.content.mid(start, std::min(kLongest, end - start)));
    start += members.hasMatch() ? int(members.capturedEnd()) : 0;
    const QString rest = paragraph.content.mid(start, std::min(kLongest, end - start));
    static const QRegularExpression capitals(u"^(?:\\p{Lu}[\\p{L}’'-]*)(?:\\s+(?:(?:of|for|and|de|des|du|la|los|las|del|et|y|d[’']|l[’'])\\s*){0,2}[\\p{Lu}\\d][\\p{L}\\d’'-]*){1,8}"_s, text::kUnicode);
    const QRegularExpressionMatch core = grammar.coreGroup.match(rest);
    const QRegularExpressionMatch capital = capitals.match(rest);
    const QRegularExpressionMatch words = grammar.groupWords.match(rest);
    const QRegularExpressionMatch &match = core.hasMatch() && core.capturedStart() == 0 ? core : capital.hasMatch() && grammar.groupNoun.match(capital.captured()).hasMatch() ? capital : words.hasMatch() ? words : capital;
    const auto named = std::ranges::find(paragraph.mentions, start, &Mention::start);
    const bool isGroup = match.hasMatch() && (grammar.groupNoun.match(match.captured()).hasMatch() || &match == &core);
    if (named != paragraph.mentions.end() && named->kind != model::RecordKind::State && (!match.hasMatch() || named->end >= start + match.capturedEnd())) {
        const bool isNoun = grammar.groupNoun.match(paragraph.content.mid(named->start, named->end - named->start)).hasMatch();
        return needsNoun && !isNoun ? Mention() : *named;
    }
    if (!match.hasMatch() || (needsNoun && !isGroup))
        return {};
    Mention group;
    group.kind = model::RecordKind::Organisation;
    group.start = start;
    group.end = start + int(match.capturedEnd());
    // "pays nordiques": a bare noun in small letters is no name.
    static const QRegularExpression adjective(u"^\\s\\p{L}[\\p{L}-]{3,}"_s, text::kUnicode);
    if (!match.captured().contains(u' ') && match.capturedView().front().isLower()) {
        const QRegularExpressionMatch next = adjective.match(rest.mid(match.capturedEnd()));
        const bool isState = std::ranges::any_of(paragraph.mentions, [&group](const Mention &mention) { return mention.start == group.end + 1; });
        if (!next.hasMatch() || isState)
            return {};
        group.end += int(next.capturedLength());
    }
    group.name = inNominative(paragraph.content.mid(group.start, group.end - group.start).simplified(), grammar);
    group.key = u"org:"_s + slug(group.name);
    return group;
}

}
