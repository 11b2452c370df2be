// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"

#include <core/text/normalised.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;

/// A phrase with capitals: "Safe Drinking Water and Sanitation".
const QString kCapitals = u"\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s+(?:(?:and|of|the|to|in|for|on|or|a|an|by|with|from)\\s+){0,3}"_s
                          u"\\p{Lu}[\\p{L}\\p{M}’'-]*)*"_s;

/// Where a list of titles is parted: at "and" and commas, but never within a phrase that belongs together.
QList<model::TextRange> partsOf(const QString &content, const model::TextRange &list, const QStringList &whole)
{
    QList<model::TextRange> kept;
    const QString folded = list.of(content).toLower();
    for (const QString &phrase : whole) {
        for (qsizetype at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1))
            kept.append({list.start + int(at), list.start + int(at + phrase.size())});
    }
    static const QRegularExpression joint(u",\\s+(?:and\\s+)?|\\s+and\\s+"_s);
    QList<QRegularExpressionMatch> joints;
    const QString words = list.of(content);
    for (const QRegularExpressionMatch &match : joint.globalMatch(words)) {
        const int at = list.start + int(match.capturedStart());
        if (std::ranges::none_of(kept, [at](const model::TextRange &phrase) { return phrase.contains(at); }))
            joints.append(match);
    }
    // Two joints without a comma: one of them may belong to a title. The first parts, as the shorter title comes first.
    if (joints.size() > 1 && !words.contains(u','))
        joints = joints.first(1);
    QList<model::TextRange> parts;
    int start = list.start;
    for (const QRegularExpressionMatch &match : std::as_const(joints)) {
        parts.append({start, list.start + int(match.capturedStart())});
        start = list.start + int(match.capturedEnd());
    }
    parts.append({start, list.end});
    return parts;
}

}

QList<NamedTitle> titlesIn(const QString &content, const QStringList &whole)
{
    static const QRegularExpression cited(u"\\b(resolutions?)\\s+(?:entitled|titled|named|called|on|about|concerning|regarding|"_s
                                          u"(?:dedicated|devoted)(?:\\s+(?:exclusively|solely|entirely))?\\s+to)\\s+(?:the\\s+)?"_s
                                          u"(?:[“\"]([^”\"]{4,160})[”\"]|("_s
            + kCapitals + u"))"_s,
        kUnicode);
    QList<NamedTitle> titles;
    for (const QRegularExpressionMatch &match : cited.globalMatch(content)) {
        const int group = match.capturedStart(2) >= 0 ? 2 : 3;
        const model::TextRange words {int(match.capturedStart(group)), int(match.capturedEnd(group))};
        const bool isList = group == 3 && match.captured(1) == u"resolutions";
        // One word with a capital may be the beginning of any name: "the resolution on Ukraine".
        const QList<model::TextRange> parts = isList ? partsOf(content, words, whole) : QList {words};
        for (const model::TextRange &part : parts) {
            const QString title = part.of(content).trimmed();
            if (title.contains(u' '))
                titles.append({title, part.start, part.end});
        }
    }
    return titles;
}

QString titleKey(const NamedSession &session, const QString &title)
{
    return u"title:"_s + session.body + u':' + session.session + u':' + text::fold(title);
}

}
