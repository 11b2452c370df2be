// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "states.h"

#include <core/text/normalised.h>

#include <QFile>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr std::array kNameLanguages {"en", "fr", "es", "ru", "ar", "zh"};

/// A word of a list of names: an ideograph stands for itself, every other script gives runs of letters and digits.
struct Token {
    QString word;
    int start = 0; ///< In the source, UTF-16 units.
    int end = 0;
    bool afterBreak = false; ///< A comma or its like stands before it.
    int depth = 0; ///< How many brackets are open around it.
};

bool isIdeograph(QChar character)
{
    return character.script() == QChar::Script_Han;
}

bool isBreak(QChar character)
{
    // The normaliser maps full-width forms; the Arabic, Chinese and plain marks remain.
    return u",;،؛、，；:\n"_s.contains(character);
}

QList<Token> tokensOf(QStringView source)
{
    const text::Normalised normalised = text::normalise(source);
    const QString &folded = normalised.folded;
    QList<Token> tokens;
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

/// The shipped table; loaded once, read by any thread.
class StateTable
{
public:
    static const StateTable &instance()
    {
        static const StateTable table;
        return table;
    }

    QList<QString> codes() const { return m_names.keys(); }

    QString name(const QString &code, const QString &language) const
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

    QString code(const QString &words) const { return m_codes.value(words); }
    qsizetype longest() const { return m_longest; }
    /// Units of the longest name, without spaces.
    qsizetype longestName() const { return m_longestName; }

    /// The one State of whose names words are a misprint, "Nambia", "Viet Nama", or the beginning, "Solomon": one letter is
    /// too many, too few, wrong or at its neighbour's place, and the first is right. Empty where several would do.
    QString nearest(const QString &words) const
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

private:
    StateTable()
    {
        const QList<QStringList> states = rows(u":/states/states.tsv"_s);
        for (const QStringList &row : states) {
            m_names.insert(row.at(0), row.mid(1, qsizetype(kNameLanguages.size())));
            for (const QString &name : row.mid(1))
                add(name, row.at(0));
            // "Bolivia (Plurinational State of)" is also "Plurinational State of Bolivia".
            const QString inverted = row.at(1).section(u'(', 1).section(u')', 0, 0);
            if (inverted.endsWith(u" of"))
                add(inverted + u' ' + row.at(1).section(u'(', 0, 0), row.at(0));
        }
        const QList<QStringList> aliases = rows(u":/states/aliases.tsv"_s);
        for (const QStringList &row : aliases)
            add(row.at(1), row.at(0));
    }

    static bool isMisprint(QStringView word, QStringView name)
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

    static QList<QStringList> rows(const QString &path)
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

    void add(const QString &name, const QString &code)
    {
        const QList<Token> tokens = tokensOf(name);
        if (tokens.isEmpty())
            return;
        QString words;
        for (const Token &token : tokens)
            words += token.word;
        if (!m_codes.contains(words))
            m_byLetter[words.at(0)].append(words);
        m_codes.insert(words, code);
        m_longest = std::max(m_longest, tokens.size());
        m_longestName = std::max(m_longestName, words.size());
    }

    QMap<QString, QStringList> m_names;
    QHash<QString, QString> m_codes; // The words of a name without spaces: sources set some in the middle of a word.
    QHash<QChar, QStringList> m_byLetter; ///< The keys of m_codes by their first letter.
    qsizetype m_longest = 0;
    qsizetype m_longestName = 0;
};

/// Reads a list of names from left to right, the longest name first at each place where one may begin.
class ListReader
{
public:
    explicit ListReader(QStringView list)
        : m_list(list)
        , m_tokens(tokensOf(list))
        , m_stretchEnds(m_tokens.size(), m_tokens.size())
    {
        for (qsizetype at = m_tokens.size() - 2; at >= 0; --at)
            m_stretchEnds[at] = m_tokens.at(at + 1).afterBreak ? at + 1 : m_stretchEnds.at(at + 1);
    }

    StateList read()
    {
        qsizetype position = 0;
        while (position < m_tokens.size()) {
            const Match match = matchAt(position, true);
            if (match.length > 0) {
                if (!m_result.codes.contains(match.code))
                    m_result.codes.append(match.code);
                position = pastBrackets(position + match.length);
            } else if (isConjunction(position)) {
                ++position;
            } else if (const qsizetype name = pastArticle(position);
                       name > position && matchAt(name, true).length > 0) {
                position = name;
            } else {
                position = takeUnknown(position);
            }
        }
        return m_result;
    }

    /// The code when the words as a whole are one name.
    QString whole() const
    {
        // "The Gambia", but also "The former Yugoslav Republic of Macedonia".
        for (qsizetype first = 0; first < std::min<qsizetype>(m_tokens.size(), 2); ++first) {
            const Match match = matchAt(first, false, m_tokens.size() - first);
            if (match.length > 0)
                return match.code;
            if (m_tokens.first().word != u"the"_s)
                break;
        }
        return {};
    }

private:
    struct Match {
        QString code;
        qsizetype length = 0;
    };

    bool isConjunction(qsizetype position) const
    {
        static const QStringList conjunctions {
            u"and"_s, u"et"_s, u"y"_s, u"e"_s, u"и"_s, u"و"_s, u"和"_s, u"及"_s, u"und"_s};
        return conjunctions.contains(m_tokens.at(position).word);
    }

    /// "the Comoros", "the representative of the Niger".
    qsizetype pastArticle(qsizetype position) const
    {
        static const QStringList words {u"the"_s, u"representative"_s, u"representatives"_s, u"of"_s};
        const qsizetype limit = std::min<qsizetype>(m_tokens.size() - 1, position + 4);
        while (position < limit && words.contains(m_tokens.at(position).word))
            ++position;
        return position;
    }

    /// "Cuba (on behalf of the Group of 77 and China)": what is said of a State in brackets is no sponsor.
    qsizetype pastBrackets(qsizetype position) const
    {
        const int depth = m_tokens.at(position - 1).depth;
        if (depth > 0)
            return position;
        while (position < m_tokens.size() && m_tokens.at(position).depth > 0)
            ++position;
        return position;
    }

    /// A name may end here: the list ends, a comma or a bracket follows, or the next name begins.
    bool isBoundary(qsizetype position) const
    {
        return position >= m_tokens.size() || m_tokens.at(position).afterBreak || isConjunction(position)
            || m_tokens.at(position).depth > m_tokens.at(position - 1).depth || matchAt(position, false).length > 0;
    }

    /// The longest name that begins at a token; only of that length if one is given.
    Match matchAt(qsizetype position, bool mustEnd, qsizetype exactly = 0) const
    {
        Match match = matchWords(position, m_tokens.at(position).word, mustEnd, exactly);
        // Arabic writes "and" as one letter at the head of the next name.
        if (match.length == 0 && m_tokens.at(position).word.size() > 2 && m_tokens.at(position).word.startsWith(u'و'))
            match = matchWords(position, m_tokens.at(position).word.mid(1), mustEnd, exactly);
        return match;
    }

    Match matchWords(qsizetype position, const QString &firstWord, bool mustEnd, qsizetype exactly) const
    {
        const StateTable &table = StateTable::instance();
        const qsizetype limit = std::min(m_tokens.size() - position, table.longest());
        Match best;
        QString words = firstWord;
        for (qsizetype length = 1; length <= limit; ++length) {
            if (length > 1)
                words += m_tokens.at(position + length - 1).word;
            const QString code = exactly == 0 || exactly == length ? table.code(words) : QString();
            if (!code.isEmpty() && (!mustEnd || isBoundary(position + length)))
                best = {code, length};
        }
        return best;
    }

    qsizetype takeUnknown(qsizetype first)
    {
        qsizetype end = first + 1;
        while (end < m_tokens.size() && !m_tokens.at(end).afterBreak) {
            if (isConjunction(end) && end + 1 < m_tokens.size() && matchAt(end + 1, true).length > 0)
                break;
            // "Solomon and Plurinational State of Boliva": two misprints, where both halves are some State's.
            if (isConjunction(end) && !nearest(end + 1, stretchEnd(end)).isEmpty() && takeMisprint(first, end))
                return end;
            ++end;
        }
        if (takeMisprint(first, end))
            return end;
        const int start = m_tokens.at(first).start;
        int stop = m_tokens.at(end - 1).end;
        const QStringView words = m_list.mid(start, stop - start);
        if (words.contains(u'(') && !words.contains(u')') && stop < m_list.size() && m_list.at(stop) == u')')
            ++stop;
        m_result.unknown.append(m_list.mid(start, stop - start).toString());
        return end;
    }

    /// Where the next comma stands.
    qsizetype stretchEnd(qsizetype position) const { return position < m_stretchEnds.size() ? m_stretchEnds.at(position) : position + 1; }

    QString nearest(qsizetype first, qsizetype end) const
    {
        QString words;
        for (qsizetype position = first; position < end; ++position) {
            words += m_tokens.at(position).word;
            // A misprint has one letter more than the name, at most.
            if (words.size() > StateTable::instance().longestName() + 1)
                return {};
        }
        return StateTable::instance().nearest(words);
    }

    bool takeMisprint(qsizetype first, qsizetype end)
    {
        const QString code = nearest(first, end);
        if (!code.isEmpty() && !m_result.codes.contains(code))
            m_result.codes.append(code);
        return !code.isEmpty();
    }

    QStringView m_list;
    QList<Token> m_tokens;
    QList<qsizetype> m_stretchEnds; ///< For each token where the next comma stands.
    StateList m_result;
};

}

std::optional<QString> stateCode(QStringView name)
{
    const QString code = ListReader(name).whole();
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

QString stateName(const QString &code, const QString &language)
{
    return StateTable::instance().name(code, language);
}

QList<QString> stateCodes()
{
    return StateTable::instance().codes();
}

StateList findStates(QStringView list)
{
    return ListReader(list).read();
}

}
