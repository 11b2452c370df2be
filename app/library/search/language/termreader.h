// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "querycursor.h"

namespace search {

/// Reads the terms of a query at the position of its cursor: words, phrases, and words near each other. Stack only; the text
/// outlives it.
class TermReader : protected QueryCursor
{
public:
    using QueryCursor::QueryCursor;

protected:
    Node word(bool stopAtComma);
    Node phrase();
    /// A phrase, or with a sign of nearness behind it its words near each other.
    Node phraseOrNear();
    /// "NEAR(a b, 10)".
    Node near();
    /// "=smart" is the word as it stands, a phrase of one word.
    Node literal();

private:
    bool readsAsNear(const Node &phrase);
    void readDistance(Node &node);
    int number();
};

}
