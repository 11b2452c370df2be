// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes.h"

#include "states.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace recognise {

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
        qsizetype end = position;
        while (end < plain.size() && plain.at(end).isLetter())
            ++end;
        if (end > position)
            name += inSentence(plain.mid(position, end - position));
        else
            name += plain.at(end++);
        position = end;
    }
    name[0] = name.at(0).toUpper();
    return name;
}

}
