// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonyms.h"

#include <QFile>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using Adjectives = QHash<QString, QHash<QString, QString>>; ///< By language, in small letters.

Adjectives readDemonyms()
{
    Adjectives all;
    QFile file(u":/prose/demonyms.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList languages = lines.value(0).split(u'\t').mid(1);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        for (qsizetype column = 1; column < cells.size() && column <= languages.size(); ++column) {
            const QStringList words = cells.at(column).split(u';', Qt::SkipEmptyParts);
            for (const QString &word : words)
                all[languages.at(column - 1)].insert(word.toLower(), cells.first());
        }
    }
    return all;
}

}

std::optional<QString> stateOfAdjective(const QString &words, const QString &language)
{
    static const Adjectives all = readDemonyms();
    const auto adjectives = all.constFind(language);
    if (adjectives == all.cend())
        return std::nullopt;
    const auto state = adjectives->constFind(words.toLower());
    return state == adjectives->cend() ? std::nullopt : std::optional(*state);
}

}
