// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "querycursor.h"

#include <optional>

namespace search {

/// Reads one query from left to right. Every loop takes at least one character, so it always ends.
class Parser : private QueryCursor
{
public:
    using QueryCursor::QueryCursor;
    using QueryCursor::isQuote;

    Node parseAll() { return alternatives(); }

private:
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
};

}
