// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "states.h"

#include "statetable.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Reads a list of names from left to right, the longest name first at each place where one may begin.
class ListReader
{
public:
    explicit ListReader(QStringView list)
        : m_list(list)
        , m_tokens(nameTokens(list))
        , m_rangeEnds(m_tokens.size(), m_tokens.size())
    {
        for (qsizetype at = m_tokens.size() - 2; at >= 0; --at)
            m_rangeEnds[at] = m_tokens.at(at + 1).afterBreak ? at + 1 : m_rangeEnds.at(at + 1);
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
            if (isConjunction(end) && !nearest(end + 1, rangeEnd(end)).isEmpty() && takeMisprint(first, end))
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
    qsizetype rangeEnd(qsizetype position) const { return position < m_rangeEnds.size() ? m_rangeEnds.at(position) : position + 1; }

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
    QList<NameToken> m_tokens;
    QList<qsizetype> m_rangeEnds; ///< For each token where the next comma stands.
    StateList m_result;
};

}

std::optional<QString> stateCode(QStringView name)
{
    const QString code = ListReader(name).whole();
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

bool beginsState(QChar first)
{
    const QString folded = text::fold(QStringView(&first, 1));
    return !folded.isEmpty() && StateTable::instance().begins(folded.front());
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
