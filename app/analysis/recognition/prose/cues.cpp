// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cues.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace recognition {

void addCues(const QString &table, std::map<QString, Cues> &all)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList languages = lines.value(0).split(u'\t').mid(1);
    for (const QString &language : languages)
        all[language].m_language = language;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        for (qsizetype column = 1; column < cells.size() && column <= languages.size(); ++column) {
            if (cells.at(column).isEmpty())
                continue;
            QString &alternatives = all[languages.at(column - 1)].m_rows[cells.first()];
            alternatives += (alternatives.isEmpty() ? QString() : u"|"_s) + cells.at(column);
        }
    }
}

std::map<QString, Cues> readCues()
{
    std::map<QString, Cues> all;
    for (const QString &table : {u":/prose/cues.tsv"_s, u":/prose/speech.tsv"_s})
        addCues(table, all);
    return all;
}

/// The alternatives of an expression that no bracket holds.
QStringList alternativesOf(const QString &expression)
{
    QStringList parts {QString()};
    int depth = 0;
    bool isClass = false;
    for (qsizetype at = 0; at < expression.size(); ++at) {
        const QChar sign = expression.at(at);
        if (sign == u'\\' && at + 1 < expression.size()) {
            parts.last() += sign;
            parts.last() += expression.at(++at);
            continue;
        }
        isClass = isClass ? sign != u']' : sign == u'[';
        depth += isClass || sign == u']' ? 0 : (sign == u'(') - (sign == u')');
        if (sign == u'|' && depth == 0 && !isClass)
            parts.append(QString());
        else
            parts.last() += sign;
    }
    return parts;
}

/// The letter that words of an alternative begin with, "said", "[Ff]orum", small; null where there may be several.
QChar firstLetter(const QString &alternative)
{
    const bool isEither = alternative.size() > 4 && alternative.at(0) == u'[' && alternative.at(3) == u']' && alternative.at(1).toLower() == alternative.at(2).toLower();
    const QChar letter = alternative.isEmpty() ? QChar() : alternative.at(isEither ? 1 : 0);
    const QChar next = alternative.size() > (isEither ? 4 : 1) ? alternative.at(isEither ? 4 : 1) : QChar();
    return letter.isLetter() && !u"?*{+"_s.contains(next) ? letter.toLower() : QChar();
}

/// The same alternatives by their first letters, so that a word is compared only with those that begin as it does: "(?=[Ss])(?:said|says)".
/// Their order stays, but between letters of which only one can stand there.
QString byFirstLetter(const QString &expression)
{
    constexpr qsizetype kFewest = 8;
    const QStringList all = alternativesOf(expression);
    if (all.size() < kFewest)
        return expression;
    QStringList parts;
    std::map<QChar, QStringList> run;
    const auto close = [&parts, &run] {
        for (const auto &[letter, words] : run)
            parts.append(u"(?=["_s + letter + letter.toUpper() + u"])(?:"_s + words.join(u'|') + u')');
        run.clear();
    };
    for (const QString &alternative : all) {
        const QChar letter = firstLetter(alternative);
        if (letter.isNull()) {
            close();
            parts.append(alternative);
        } else {
            run[letter].append(alternative);
        }
    }
    close();
    return parts.join(u'|');
}

const std::map<QString, Cues> &Cues::all()
{
    static const std::map<QString, Cues> cues = readCues();
    return cues;
}

const Cues *Cues::of(const QString &language)
{
    const auto found = all().find(language);
    return found == all().end() ? nullptr : &found->second;
}

QString Cues::group(QStringView cue) const
{
    const QString alternatives = m_rows.value(cue.toString());
    return alternatives.isEmpty() ? u"(?!)"_s : u"(?:"_s + (hasCapitals() ? byFirstLetter(alternatives) : alternatives) + u')';
}

QString Cues::word(QStringView cue) const
{
    return m_language == u"zh" ? group(cue) : u"(?<![\\p{L}\\p{N}])"_s + group(cue) + u"(?![\\p{L}\\p{N}])"_s;
}

bool Cues::hasCapitals() const
{
    return m_language != u"ar" && m_language != u"zh";
}

}
