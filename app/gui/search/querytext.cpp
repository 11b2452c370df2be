// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <search/query.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

std::optional<search::Node> findClause(const search::Node &node, const QString &field, const QString &value)
{
    if (node.kind == search::Node::Kind::Field && node.field == field
        && node.text.compare(value, Qt::CaseInsensitive) == 0)
        return node;
    if (node.kind == search::Node::Kind::Not)
        return std::nullopt;
    for (const search::Node &child : node.children) {
        if (auto found = findClause(child, field, value))
            return found;
    }
    return std::nullopt;
}

}

bool hasClause(const QString &query, const QString &field, const QString &value)
{
    return findClause(search::parse(query).root, field, value).has_value();
}

QString toggledClause(const QString &query, const QString &field, const QString &value)
{
    if (const auto clause = findClause(search::parse(query).root, field, value)) {
        QString rest = query;
        rest.remove(clause->start, clause->end - clause->start);
        return rest.simplified();
    }
    const bool plain = !value.contains(u' ');
    const QString added = field + u':' + (plain ? value : u'"' + value + u'"');
    return query.trimmed().isEmpty() ? added : QString(query.trimmed() + u' ' + added);
}

}
