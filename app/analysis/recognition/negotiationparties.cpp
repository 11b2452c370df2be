// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiationparties.h"

#include "states.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Shorter names are codes: "US", "EU", but not "us" and "Eu".
constexpr qsizetype kLongestCode = 3;
constexpr qsizetype kGroupLanguages = 6;

QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        rows.append(line.split(u'\t'));
    return rows;
}

/// The shipped groups and all codes; loaded once, read by any thread.
class PartyTable
{
public:
    static const PartyTable &instance()
    {
        static const PartyTable table;
        return table;
    }

    struct Name {
        QString key;
        bool inCapitals = false;
    };

    /// Null where the words, without spaces, are no party.
    const Name *find(const QString &words) const
    {
        const auto found = m_names.constFind(words);
        return found == m_names.cend() ? nullptr : &*found;
    }
    qsizetype longest() const { return m_longest; }

    QString groupName(const QString &key, const QString &language) const
    {
        static const QStringList languages {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s};
        const QStringList names = m_groups.value(key);
        return names.isEmpty() ? key : names.value(std::max<qsizetype>(languages.indexOf(language), 0), names.first());
    }

private:
    PartyTable()
    {
        for (const QString &code : stateCodes())
            add(code, code, true);
        // Groups and unions alone: an agency of the United Nations is no delegation.
        for (const QStringList &row : rowsOf(u":/organisations/organisations.tsv"_s)) {
            if (row.size() < 5 || (row.at(3) != "Group of States"_L1 && row.at(3) != "Regional organization"_L1))
                continue;
            const QString key = u"org:"_s + row.at(0);
            m_groups.insert(key, {row.at(1)});
            for (const QString &name : QStringList {row.at(1), row.at(2)} + row.at(4).split(u';'))
                add(name, key, name == name.toUpper());
        }
        for (const QStringList &row : rowsOf(u":/states/groups.tsv"_s)) {
            const QString key = u"org:"_s + row.at(0);
            m_groups.insert(key, row.mid(1, kGroupLanguages));
            for (const QString &name : row.mid(1, kGroupLanguages))
                add(name, key, false);
            for (const QString &name : row.value(kGroupLanguages + 1).split(u';'))
                add(name, key, name == name.toUpper());
        }
    }

    void add(const QString &name, const QString &key, bool inCapitals)
    {
        const QList<NameToken> tokens = nameTokens(name);
        QString words;
        for (const NameToken &token : tokens)
            words += token.word;
        if (words.isEmpty())
            return;
        const bool hasCapitals = name != name.toLower();
        if (!m_names.contains(words))
            m_names.insert(words, {key, inCapitals && hasCapitals});
        m_longest = std::max(m_longest, tokens.size());
    }

    QHash<QString, Name> m_names;
    QHash<QString, QStringList> m_groups; ///< Names by language.
    qsizetype m_longest = 0;
};

/// A code stands in capitals, a name begins with one, where the script has them.
bool isWritten(QStringView words, bool inCapitals)
{
    if (inCapitals)
        return std::ranges::none_of(words.first(std::min(words.size(), kLongestCode)), [](QChar letter) { return letter.isLower(); });
    return !words.front().isLower();
}

PartyMatch matchFrom(QStringView source, const QList<NameToken> &tokens, qsizetype at, qsizetype skipped)
{
    const PartyTable &groups = PartyTable::instance();
    const StateTable &states = StateTable::instance();
    const qsizetype limit = std::min(tokens.size() - at, std::max(groups.longest(), states.longest()));
    PartyMatch best;
    QString words;
    for (qsizetype length = 1; length <= limit; ++length) {
        const NameToken &last = tokens.at(at + length - 1);
        if (length > 1 && last.afterBreak)
            break;
        words += length == 1 ? last.word.sliced(skipped) : last.word;
        const int start = tokens.at(at).start + int(skipped);
        const QStringView written = source.sliced(start, last.end - start);
        const PartyTable::Name *group = groups.find(words);
        const QString state = group ? QString() : states.code(words);
        if (group && isWritten(written, group->inCapitals))
            best = {group->key, length};
        else if (!state.isEmpty() && isWritten(written, words.size() <= kLongestCode))
            best = {state, length};
    }
    return best;
}

}

PartyMatch partyAt(QStringView source, const QList<NameToken> &tokens, qsizetype at)
{
    PartyMatch match = matchFrom(source, tokens, at, 0);
    // Arabic writes "and" as one letter at the head of the next name.
    if (match.length == 0 && tokens.at(at).word.size() > 2 && tokens.at(at).word.startsWith(u'و'))
        match = matchFrom(source, tokens, at, 1);
    return match;
}

QString partyName(const QString &key, const QString &language)
{
    return key.startsWith("org:"_L1) ? PartyTable::instance().groupName(key, language) : stateName(key, language);
}

}
