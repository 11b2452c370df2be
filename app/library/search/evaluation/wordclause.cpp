// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordclause.h"

#include "querycompiler.h"

#include <algorithm>

namespace search {

bool holdsInARow(const QStringList &words, const QStringList &wanted, bool isPrefix)
{
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        qsizetype agreeing = 0;
        while (agreeing < wanted.size()) {
            const bool mayGoOn = isPrefix && agreeing + 1 == wanted.size();
            const QString &word = words.at(at + agreeing);
            if (mayGoOn ? !word.startsWith(wanted.at(agreeing)) : word != wanted.at(agreeing))
                break;
            ++agreeing;
        }
        if (agreeing == wanted.size())
            return true;
    }
    return false;
}

bool matches(const Node &node, const QStringList &words)
{
    const auto part = [&words](const Node &child) { return matches(child, words); };
    switch (node.kind) {
    case Node::Kind::And:
    case Node::Kind::Near:
        return std::ranges::all_of(node.children, part);
    case Node::Kind::Or:
        return std::ranges::any_of(node.children, part);
    case Node::Kind::Not:
        return std::ranges::none_of(node.children, part);
    case Node::Kind::Field:
        return !node.children.isEmpty() && part(node.children.first());
    case Node::Kind::Word:
    case Node::Kind::Prefix:
    case Node::Kind::Phrase:
        break;
    }
    const Term wanted = termOf(node.text, node.kind == Node::Kind::Prefix || node.goesOn);
    return !wanted.tokens.isEmpty() && holdsInARow(words, wanted.tokens, wanted.isPrefix);
}

}
