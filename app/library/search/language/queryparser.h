// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <algorithm>
#include <optional>

namespace search {

/// Reads one query from left to right. Every loop takes at least one character, so it always ends.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Node parseAll() { return alternatives(); }

    static bool isQuote(QChar character);

private:
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
    int closingInSymbol(int bracket) const;
    bool isOperator(QStringView name) const
    {
        const QStringView word = run();
        return word == name || (name == u"OR" && (word == u"or" || word == u"|" || word == u"||"));
    }

    Node alternatives();
    Node conjunction();
    bool item(Node &node, bool isFirst);
    bool negation(Node &node, bool isFirst);
    bool group(Node &node);
    Node phrase();
    Node phraseOrNear();
    Node near();
    Node word(bool stopAtComma);
    Node literal();
    std::optional<Node> clause();
    std::optional<Node> spokenClause();
    std::optional<Node> years();
    Node field(const QString &name, int colon);
    bool isEmptyBeforeText(int colon) const;
    bool mayBeSpoken(int at) const;
    void readValue(Node &node);
    void readAnswer(Node &node) const;
    bool readsAsNear(const Node &phrase);
    void readDistance(Node &node);
    int number();

    const QString &m_text;
    int m_at = 0;
    int m_depth = 0;
};

}
