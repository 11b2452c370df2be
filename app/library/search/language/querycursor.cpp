// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycursor.h"

using namespace Qt::StringLiterals;

namespace search {

bool QueryCursor::isQuote(QChar character)
{
    return u"\"“”„‟«»＂「」『』"_s.contains(character);
}

int QueryCursor::runEnd(bool stopAtComma) const
{
    int end = m_at;
    while (end < m_text.size()) {
        const QChar character = m_text.at(end);
        if (character.isSpace() || isQuote(character) || character == u')' || (stopAtComma && character == u','))
            break;
        if (character == u'(') {
            const int closing = closingInSymbol(end);
            if (closing < 0)
                break;
            end = closing;
        }
        ++end;
    }
    return end;
}

/// "S/RES/1325(2000)" is one word: the bracket that ends it, or -1 where the bracket opens a group.
int QueryCursor::closingInSymbol(int bracket) const
{
    if (bracket == m_at || !QStringView(m_text).sliced(m_at, bracket - m_at).contains(u'/'))
        return -1;
    for (int i = bracket + 1; i < m_text.size(); ++i) {
        const QChar character = m_text.at(i);
        if (character == u')')
            return i > bracket + 1 ? i : -1;
        if (!character.isLetterOrNumber() && character != u'-' && character != u'.')
            return -1;
    }
    return -1;
}

}
