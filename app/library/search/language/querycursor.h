// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace search {

/// A position in a typed query, and what stands there: the run of characters up to a space, quote or bracket, an operator,
/// a closing bracket. Stack only; the text outlives it.
class QueryCursor
{
public:
    explicit QueryCursor(const QString &text)
        : m_text(text)
    {
    }

    static bool isQuote(QChar character);

protected:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }
    bool isAt(char16_t character) const { return !atEnd() && here() == QChar(character); }
    bool isClosing() const { return isAt(u')') && m_depth > 0; }

    void skipSpace()
    {
        // A closing bracket that nothing opened is as good as a space.
        while (!atEnd() && (here().isSpace() || (isAt(u')') && m_depth == 0)))
            ++m_at;
    }

    /// The run of characters up to the next space, quote or bracket, without taking it.
    QStringView run() const { return QStringView(m_text).sliced(m_at, runEnd(false) - m_at); }

    /// As much of what follows as a pattern of a clause has to see, however long the text is.
    QStringView ahead() const { return QStringView(m_text).sliced(m_at, std::min<qsizetype>(80, m_text.size() - m_at)); }

    int runEnd(bool stopAtComma) const;
    bool isOperator(QStringView name) const
    {
        const QStringView word = run();
        return word == name || (name == u"OR" && (word == u"or" || word == u"|" || word == u"||"));
    }

    const QString &m_text;
    int m_at = 0;
    int m_depth = 0; ///< Of the groups that are open.

private:
    int closingInSymbol(int bracket) const;
};

}
