// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

namespace recognition {

/// Two brackets that belong together. Places are UTF-16 units.
struct BracketPair {
    enum class Kind { Square, Curly, Round };

    Kind kind = Kind::Square;
    qsizetype open = 0;
    qsizetype close = 0;
    bool isQuoted = false; ///< It stands within quotation marks that open and close around it.
};

/// The brackets of a text, plain or of full width, each kind for itself.
struct BracketPairs {
    QList<BracketPair> pairs; ///< In the order in which they open; no deeper than kMostNested in brackets of its kind.
    int unpaired = 0;         ///< Square brackets without a partner, and pairs that are nested too deep.

    /// The pair that opens at a place; -1: none.
    qsizetype openingAt(qsizetype place) const { return m_byOpen.value(place, -1); }
    /// The pair whose end is the last sign but spaces before a place; -1: none.
    qsizetype closingBefore(qsizetype place) const { return m_before.value(place, -1); }

private:
    friend BracketPairs bracketPairs(QStringView content);

    QHash<qsizetype, qsizetype> m_byOpen;
    QHash<qsizetype, qsizetype> m_before; ///< By the place of the next closing bracket.
};

/// One pass over the text. A line feed ends a paragraph: square brackets alone reach over it. Any thread.
BracketPairs bracketPairs(QStringView content);

}
