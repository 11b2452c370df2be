// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "abbreviations.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// "HL" of "High-Level".
QString initialsOf(const QString &word)
{
    QString initials;
    for (const QString &part : word.split(u'-', Qt::SkipEmptyParts)) {
        if (part.at(0).isUpper())
            initials.append(part.at(0));
    }
    return initials;
}

/// The words before an abbreviation whose capitals are its letters, the last ones that do; empty where none are.
QString wordsBehind(const QString &abbreviation, const QStringList &before)
{
    QStringView left = abbreviation;
    for (qsizetype word = before.size() - 1; word >= 0; --word) {
        const QString initials = initialsOf(before.at(word));
        const QChar first = before.at(word).at(0);
        if (!initials.isEmpty() && left.endsWith(initials))
            left.chop(initials.size());
        else if (left.endsWith(first))
            left.chop(1);
        else if (first.isUpper())
            return {};
        if (left.isEmpty())
            return before.sliced(word).join(u' ');
    }
    return {};
}

}

QList<std::pair<QString, QString>> abbreviations(const QStringList &texts)
{
    static const QRegularExpression kPattern(u"((?:[\\w’'-]+\\s+){1,12})\\((\\p{Lu}{2,10})\\)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kSpace(u"\\s+"_s);
    QList<std::pair<QString, QString>> found;
    QSet<QString> seen;
    for (const QString &text : texts) {
        for (const QRegularExpressionMatch &match : kPattern.globalMatch(text)) {
            const QString abbreviation = match.captured(2);
            const QString words = wordsBehind(abbreviation, match.captured(1).split(kSpace, Qt::SkipEmptyParts));
            if (words.isEmpty() || seen.contains(abbreviation))
                continue;
            seen.insert(abbreviation);
            found.append({abbreviation, words});
        }
    }
    return found;
}

}
