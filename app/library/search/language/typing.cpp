// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing.h"

#include "fields.h"
#include "querycursor.h"

#include <library/index/wordforms.h>
#include <library/search/evaluation/querycompiler.h>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using NodeKind = Node::Kind;

bool endsInWord(const QString &text)
{
    return !text.isEmpty() && (text.back().isLetterOrNumber() || text.back().isMark() || text.back().isLowSurrogate());
}

/// "\"right to the ci": the end of the query closes it.
bool isOpenPhrase(const Node &node, const QString &query)
{
    return node.kind == NodeKind::Phrase && node.end == query.size() && QueryCursor::isQuote(query.at(node.start))
        && (node.end - node.start == 1 || !QueryCursor::isQuote(query.back()));
}

bool markAt(Node &node, const QString &query, int cursor)
{
    // A name, a date or a code is meant whole; only words begin others.
    const Field *const field = node.kind == NodeKind::Field ? fieldNamed(node.field) : nullptr;
    if (field && field->values != Field::Values::Words)
        return false;
    for (Node &child : node.children) {
        if (!markAt(child, query, cursor))
            continue;
        // The value of a field is read again as a query of its own.
        if (field && node.text == child.text && child.kind == NodeKind::Word)
            node.text += u'*';
        return true;
    }
    const bool isWord = node.kind == NodeKind::Word && node.children.isEmpty();
    if (node.end != cursor || !(isWord || isOpenPhrase(node, query)) || !endsInWord(node.text))
        return false;
    node.goesOn = true;
    if (!isWord)
        node.kind = NodeKind::Prefix;
    return true;
}

const Node *goingOn(const Node &node)
{
    if (node.goesOn)
        return &node;
    for (const Node &child : node.children) {
        if (const Node *found = goingOn(child))
            return found;
    }
    return nullptr;
}

}

void letGoOn(Query &query, int cursor)
{
    markAt(query.root, query.text, cursor);
}

QString settledQuery(const library::Database &database, const Query &query)
{
    const Node *const node = goingOn(query.root);
    if (!node)
        return query.text;
    const QStringList tokens = termOf(node->text).tokens;
    if (tokens.isEmpty() || library::WordForms(database).beginningWith(tokens.constLast(), 1).value(0) == tokens.constLast())
        return query.text;
    QString settled = query.text;
    return settled.insert(node->end, node->kind == NodeKind::Prefix ? u"\"*"_s : u"*"_s);
}

}
