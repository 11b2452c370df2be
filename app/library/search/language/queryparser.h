// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "termreader.h"

#include <optional>

namespace search {

/// Reads one query from left to right: operators, groups and fields around terms. Every loop takes at least one character, so
/// it always ends. Stack only; the text outlives it.
class Parser : private TermReader
{
public:
    using TermReader::TermReader;

    Node parseAll() { return alternatives(); }

private:
    Node alternatives();
    Node conjunction();
    bool item(Node &node, bool isFirst);
    bool negation(Node &node, bool isFirst);
    bool group(Node &node);
    std::optional<Node> clause();
    std::optional<Node> spokenClause();
    std::optional<Node> years();
    Node field(const QString &name, int colon);
    bool isEmptyBeforeText(int colon) const;
    bool mayBeSpoken(int at) const;
    void readValue(Node &node);
    void readAnswer(Node &node) const;
};

}
