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
    return alternatives.isEmpty() ? u"(?!)"_s : u"(?:"_s + alternatives + u')';
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
