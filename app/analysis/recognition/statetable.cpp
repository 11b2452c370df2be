// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statetable.h"

#include <core/text/normalised.h>

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr std::array kNameLanguages {"en", "fr", "es", "ru", "ar", "zh"};

bool isIdeograph(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isBreak(QChar character)
{
    // The normaliser maps full-width forms; the Arabic, Chinese and plain marks remain.
    return u",;،؛、，；:\n"_s.contains(character);
}

bool isMisprint(QStringView word, QStringView name)
{
    const qsizetype more = word.size() - name.size();
    if (more < -1 || more > 1)
        return false;
    qsizetype same = 0;
    while (same < std::min(word.size(), name.size()) && word.at(same) == name.at(same))
        ++same;
    if (more != 0)
        return word.mid(same + (more > 0 ? 1 : 0)) == name.mid(same + (more < 0 ? 1 : 0));
    const bool wrong = word.mid(same + 1) == name.mid(same + 1);
    const bool changedPlaces = same + 1 < word.size() && word.at(same) == name.at(same + 1)
        && word.at(same + 1) == name.at(same) && word.mid(same + 2) == name.mid(same + 2);
    return wrong || changedPlaces;
}

QList<QStringList> tableRows(const QString &path)
{
    QFile file(path);
    QList<QStringList> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype line = 1; line < lines.size(); ++line) {
        if (!lines.at(line).isEmpty())
            result.append(QString::fromUtf8(lines.at(line)).split(u'\t'));
    }
    return result;
}

}

QList<NameToken> nameTokens(QStringView source)
{
    const text::Normalised normalised = text::normalise(source);
    const QString &folded = normalised.folded;
    QList<NameToken> tokens;
    bool afterBreak = false;
    int depth = 0;
    qsizetype position = 0;
    while (position < folded.size()) {
        if (!folded.at(position).isLetterOrNumber()) {
            afterBreak = afterBreak || isBreak(folded.at(position));
            depth += folded.at(position) == u'(' ? 1 : 0;
            depth -= folded.at(position) == u')' && depth > 0 ? 1 : 0;
            ++position;
            continue;
        }
        qsizetype end = position + 1;
        if (!isIdeograph(folded.at(position))) {
            while (end < folded.size() && folded.at(end).isLetterOrNumber() && !isIdeograph(folded.at(end)))
                ++end;
        }
        tokens.append({folded.mid(position, end - position), normalised.sourceOffsets.at(position),
            normalised.sourceOffsets.at(end), afterBreak, depth});
        afterBreak = false;
        position = end;
    }
    return tokens;
}

const StateTable &StateTable::instance()
{
    static const StateTable table;
    return table;
}

StateTable::StateTable()
{
    const QList<QStringList> states = tableRows(u":/states/states.tsv"_s);
    for (const QStringList &row : states) {
        m_names.insert(row.at(0), row.mid(1, qsizetype(kNameLanguages.size())));
        for (const QString &name : row.mid(1))
            add(name, row.at(0));
        // "Bolivia (Plurinational State of)" is also "Plurinational State of Bolivia".
        const QString inverted = row.at(1).section(u'(', 1).section(u')', 0, 0);
        if (inverted.endsWith(u" of"))
            add(inverted + u' ' + row.at(1).section(u'(', 0, 0), row.at(0));
    }
    const QList<QStringList> aliases = tableRows(u":/states/aliases.tsv"_s);
    for (const QStringList &row : aliases)
        add(row.at(1), row.at(0));
}

QString StateTable::name(const QString &code, const QString &language) const
{
    const auto row = m_names.constFind(code);
    if (row == m_names.cend())
        return code;
    for (size_t column = 0; column < kNameLanguages.size(); ++column) {
        if (language == QLatin1StringView(kNameLanguages[column]))
            return row->at(qsizetype(column));
    }
    return row->at(0);
}

QString StateTable::nearest(const QString &words) const
{
    constexpr qsizetype shortest = 5;
    QString code;
    if (words.size() < shortest - 1)
        return code;
    const QStringList names = m_byLetter.value(words.at(0));
    for (const QString &name : names) {
        const QString candidate = m_codes.value(name);
        if (candidate == code || name.size() < shortest)
            continue;
        const bool isBeginning = words.size() > shortest && name.startsWith(words);
        if (!isBeginning && !isMisprint(words, name))
            continue;
        if (!code.isEmpty())
            return {};
        code = candidate;
    }
    return code;
}

void StateTable::add(const QString &name, const QString &code)
{
    const QList<NameToken> tokens = nameTokens(name);
    if (tokens.isEmpty())
        return;
    QString words;
    for (const NameToken &token : tokens)
        words += token.word;
    if (!m_codes.contains(words))
        m_byLetter[words.at(0)].append(words);
    m_codes.insert(words, code);
    m_longest = std::max(m_longest, tokens.size());
    m_longestName = std::max(m_longestName, words.size());
}

}
