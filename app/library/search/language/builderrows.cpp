// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "builderrows.h"

#include "query.h"

#include <library/search/assist/completion.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using Match = BuilderRow::Match;

/// A line for a part of the query; what is no single clause stands there as it was typed.
BuilderRow rowOf(const Node &node, const QString &query)
{
    BuilderRow row;
    row.value = node.text;
    switch (node.kind) {
    case Node::Kind::Word:
        return row;
    case Node::Kind::Prefix:
        row.match = Match::Begins;
        return row;
    case Node::Kind::Phrase:
        row.match = Match::Phrase;
        return row;
    case Node::Kind::Field:
        row.field = node.field;
        return row;
    case Node::Kind::Not:
        row = rowOf(node.children.first(), query);
        if (row.isExcluded) // "not not" is no line of a form.
            break;
        row.isExcluded = true;
        return row;
    case Node::Kind::And:
    case Node::Kind::Or:
    case Node::Kind::Near:
        break;
    }
    row = {};
    row.match = Match::Query;
    row.value = query.sliced(node.start, node.end - node.start);
    return row;
}

bool isPlainWord(const BuilderRow &row)
{
    return row.field.isEmpty() && row.match == Match::Words && !row.isExcluded;
}

void addAlternatives(const Node &node, const QString &query, QList<BuilderRow> &rows)
{
    bool isFirst = true;
    for (const Node &child : node.children) {
        BuilderRow row = rowOf(child, query);
        row.joinsPrevious = !isFirst;
        isFirst = false;
        rows.append(row);
    }
}

/// Would the value be read as something else than words?
bool staysWords(const QString &value)
{
    const Node root = parse(value).root;
    if (root.kind == Node::Kind::Word)
        return true;
    return root.kind == Node::Kind::And && !root.children.isEmpty()
        && std::ranges::all_of(root.children, [](const Node &child) { return child.kind == Node::Kind::Word; });
}

/// True where the first bracket closes at the end alone.
bool isInBrackets(const QString &text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'(')
            ++depth;
        else if (text.at(at) == u')')
            --depth;
        if (depth == 0 && at + 1 < text.size())
            return false;
    }
    return text.startsWith(u'(') && depth == 0;
}

QString bracketed(const QString &text)
{
    const Node root = parse(text).root;
    const bool isOne = root.kind != Node::Kind::And && root.kind != Node::Kind::Or;
    return isOne || isInBrackets(text) ? text : u'(' + text + u')';
}

QString written(const BuilderRow &row)
{
    const QString value = row.value.trimmed();
    const QString sign = row.isExcluded ? u"-"_s : QString();
    if (!row.field.isEmpty()) {
        const bool isGroup = value.startsWith(u'(') && value.endsWith(u')');
        return sign + row.field + u':' + (isGroup ? value : quotedValue(value));
    }
    switch (row.match) {
    case Match::Phrase:
        return sign + quotedPhrase(value);
    case Match::Begins:
        return sign + (value.contains(u' ') ? quotedPhrase(value) : value) + u'*';
    case Match::Query:
        return sign + bracketed(value);
    case Match::Words:
        break;
    }
    if (!staysWords(value))
        return sign + quotedPhrase(value);
    return row.isExcluded ? sign + bracketed(value) : value;
}

}

QList<BuilderRow> builderRows(const QString &query)
{
    const Node root = parse(query).root;
    QList<BuilderRow> rows;
    if (root.kind == Node::Kind::Or)
        addAlternatives(root, query, rows);
    else if (root.kind != Node::Kind::And)
        rows.append(rowOf(root, query));
    if (root.kind != Node::Kind::And)
        return rows;
    bool mayGoOn = false; // Words beside each other share a line.
    for (const Node &child : root.children) {
        if (child.kind == Node::Kind::Or) {
            addAlternatives(child, query, rows);
            mayGoOn = false;
            continue;
        }
        const BuilderRow row = rowOf(child, query);
        if (mayGoOn && isPlainWord(row))
            rows.last().value += u' ' + row.value;
        else
            rows.append(row);
        mayGoOn = isPlainWord(row);
    }
    return rows;
}

QString queryOf(const QList<BuilderRow> &rows)
{
    QList<QStringList> groups;
    for (const BuilderRow &row : rows) {
        if (row.value.trimmed().isEmpty())
            continue;
        const QString clause = written(row);
        if (row.joinsPrevious && !groups.isEmpty())
            groups.last().append(bracketed(clause));
        else
            groups.append({clause});
    }
    QStringList parts;
    for (QStringList &group : groups) {
        if (group.size() > 1)
            group.first() = bracketed(group.first());
        const QString joined = group.join(u" OR "_s);
        parts.append(group.size() > 1 && groups.size() > 1 ? u'(' + joined + u')' : joined);
    }
    return parts.join(u' ');
}

}
