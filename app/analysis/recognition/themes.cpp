// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes.h"

#include "states.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Words that keep all their capitals, and words that keep their first.
QString inSentence(const QString &word)
{
    static const QSet<QString> abbreviations {
        u"HIV"_s, u"AIDS"_s, u"COVID"_s, u"ICT"_s, u"UN"_s, u"NGOS"_s, u"SDG"_s, u"II"_s};
    static const QSet<QString> names {u"africa"_s, u"african"_s, u"africans"_s, u"america"_s, u"arab"_s, u"asia"_s,
        u"caribbean"_s, u"europe"_s, u"european"_s, u"gaza"_s, u"golan"_s, u"islam"_s, u"islamic"_s, u"israel"_s,
        u"jerusalem"_s, u"latin"_s, u"middle"_s, u"muslims"_s, u"ossetia"_s, u"palestine"_s, u"palestinian"_s,
        u"palestinians"_s, u"sahara"_s, u"syrian"_s, u"syrians"_s};
    if (abbreviations.contains(word))
        return word;
    const QString lower = word.toLower();
    if (!names.contains(lower))
        return lower;
    return lower.at(0).toUpper() + lower.mid(1);
}

qsizetype wordEnd(const QString &words, qsizetype start)
{
    qsizetype end = start;
    while (end < words.size() && words.at(end).isLetter())
        ++end;
    return end;
}

/// "STATE OF PALESTINE" as "State of Palestine".
QString withCapitals(const QString &words)
{
    static const QSet<QString> small {u"of"_s, u"and"_s, u"the"_s, u"s"_s};
    QString name;
    for (qsizetype position = 0; position < words.size();) {
        const qsizetype end = wordEnd(words, position);
        const QString lower = words.mid(position, std::max<qsizetype>(1, end - position)).toLower();
        name += small.contains(lower) ? lower : lower.at(0).toUpper() + lower.mid(1);
        position = std::max(end, position + 1);
    }
    return name;
}

/// Where a State's name that begins at a word ends, the longest that fits, or the name of a place of which a State follows in
/// brackets: "SOUTH OSSETIA" of "SOUTH OSSETIA (GEORGIA)". 0 where there is none.
qsizetype properNameAt(const QString &words, qsizetype start)
{
    constexpr qsizetype kShortest = 4; // "US" and "UK" may be words.
    constexpr int kMostWords = 8;
    if (!words.at(start).isLetter() || (start > 0 && words.at(start - 1).isLetter()))
        return 0;
    qsizetype found = 0;
    qsizetype end = start;
    for (int count = 0; count < kMostWords && end < words.size(); ++count) {
        end = wordEnd(words, end);
        if (end - start >= kShortest && stateCode(QStringView(words).sliced(start, end - start)))
            found = end;
        while (end < words.size() && !words.at(end).isLetter())
            ++end;
    }
    const qsizetype bracket = words.indexOf(u" ("_s, start);
    if (start == 0 && found == 0 && bracket > 0 && stateCode(QStringView(words).sliced(bracket).trimmed().mid(1).chopped(words.endsWith(u')') ? 1 : 0)))
        return bracket;
    return found;
}

}

QString themeName(const QString &keyword)
{
    const QString plain = keyword.simplified().replace(u'_', u' ');
    if (plain.isEmpty() || plain != plain.toUpper())
        return plain;
    if (const auto code = stateCode(plain))
        return stateName(*code, u"en"_s);
    QString name;
    qsizetype position = 0;
    while (position < plain.size()) {
        const qsizetype placeEnd = properNameAt(plain, position);
        const qsizetype end = placeEnd > 0 ? placeEnd : wordEnd(plain, position);
        if (placeEnd > 0)
            name += withCapitals(plain.mid(position, end - position));
        else
            name += end > position ? inSentence(plain.mid(position, end - position)) : QString(plain.at(position));
        position = std::max(end, position + 1);
    }
    name[0] = name.at(0).toUpper();
    return name;
}

}
