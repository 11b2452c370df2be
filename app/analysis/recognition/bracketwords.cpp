// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bracketwords.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// What a slash without spaces parts is a word or two, not "human rights/humanitarian law" in the middle of a sentence.
constexpr qsizetype kMostChoiceWords = 8;

}

QString takeLabel(QStringView &words)
{
    static const QRegularExpression label(
        u"^\\s*((?:(?:PP|OP)\\s?\\d{1,3}\\s*(?:\\([a-z]{1,4}\\)\\s*)?)?(?:alt(?:ernative)?\\.?|option|variante?|alternativa|вариант|بديل|خيار|备选案文)\\s*(?:\\d{1,2}|[A-H]|[ivx]{1,4})?)\\s*[:.)–—-]\\s*"_s,
        text::kUnicode | QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = label.matchView(words.first(std::min<qsizetype>(words.size(), 40)));
    if (!match.hasMatch())
        return {};
    words = words.sliced(match.capturedEnd());
    return match.captured(1).simplified();
}

QStringList choicesOf(QStringView words)
{
    static const QStringList phrases {u"and/or"_s, u"he/she"_s, u"she/he"_s, u"his/her"_s, u"her/his"_s, u"him/her"_s, u"et/ou"_s, u"y/o"_s, u"и/или"_s};
    QStringList choices;
    const bool isShort = words.count(u' ') < kMostChoiceWords;
    int depth = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        depth += u"[({［（｛"_s.contains(words.at(at)) ? 1 : u"])}］）｝"_s.contains(words.at(at)) ? -1 : 0;
        const bool isSlash = words.at(at) == u'/' || words.at(at) == u'／';
        const bool isWord = words.sliced(at).startsWith(u" OR ") || words.sliced(at).startsWith(u" OU ");
        if (depth != 0 || (!isSlash && !isWord))
            continue;
        const bool isSpaced = isWord || (at > 0 && words.at(at - 1).isSpace() && at + 1 < words.size() && words.at(at + 1).isSpace());
        const bool isNumber = at > 0 && words.at(at - 1).isDigit() && at + 1 < words.size() && words.at(at + 1).isDigit();
        if (isNumber || (!isSpaced && !isShort))
            continue;
        choices.append(words.sliced(from, at - from).trimmed().toString());
        from = at + (isWord ? 4 : 1);
    }
    choices.append(words.sliced(from).trimmed().toString());
    // "w/o", "km/h", a choice that is empty: the slash parts nothing.
    const bool isTooShort = std::ranges::any_of(
        choices, [](const QString &choice) { return choice.isEmpty() || (choice.size() == 1 && choice.front().script() != QChar::Script_Han); });
    const bool isOne = choices.size() < 2 || isTooShort || words.contains(u"://") || phrases.contains(words.toString().toLower());
    return isOne ? QStringList() : choices;
}

}
