// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterlifting.h"

#include "documentclause.h"

#include <library/search/language/fields.h>
#include <library/search/language/languagenames.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using NodeKind = Node::Kind;

bool isFilter(const Node &node)
{
    if (node.kind == NodeKind::Not)
        return node.children.first().kind == NodeKind::Field && isFilter(node.children.first());
    if (node.kind != NodeKind::Field)
        return false;
    if (node.field == u"lang")
        return !languageCode(node.text).isEmpty();
    if (node.field == u"kind")
        return !passageKindOf(node.text).isEmpty();
    return isDocumentClause(node) || isPassageClause(node);
}

/// A filter whose value is no word that a paragraph could hold instead: "lang:en", "year:2023".
bool isOfCodes(const Node &node)
{
    using FieldValues = Field::Values;
    const Field *const field = fieldNamed(node.kind == NodeKind::Not ? node.children.first().field : node.field);
    if (!field)
        return false;
    constexpr std::array codes {FieldValues::Languages, FieldValues::Kinds, FieldValues::Dates, FieldValues::Presence, FieldValues::Sessions,
        FieldValues::Bodies, FieldValues::Colours};
    return std::ranges::contains(codes, field->values);
}

/// "pp:water" is a filter and a word.
bool isPartOfText(const Node &node)
{
    return node.kind == NodeKind::Field && (node.field == u"pp" || node.field == u"op") && !node.children.isEmpty();
}

Node kindFilter(const Node &part)
{
    Node filter = part;
    filter.text = part.field;
    filter.field = u"kind"_s;
    return filter;
}

void addOnce(QList<Node> &filters, const Node &filter)
{
    const bool isKnown = std::ranges::any_of(
        filters, [&filter](const Node &known) { return known.kind == filter.kind && known.text == filter.text; });
    if (!isKnown)
        filters.append(filter);
}

/// One filter a field: the value that alternatives agree on, or any of their values. What is left out stays left out.
QList<Node> combined(const QList<Node> &filters)
{
    QList<std::pair<QString, QList<Node>>> byField;
    QList<Node> all;
    for (const Node &filter : filters) {
        if (filter.kind != NodeKind::Field) {
            all.append(filter);
            continue;
        }
        auto known = std::ranges::find(byField, filter.field, &std::pair<QString, QList<Node>>::first);
        if (known == byField.end())
            known = byField.insert(byField.end(), {filter.field, {}});
        addOnce(known->second, filter);
    }
    for (const auto &[field, values] : std::as_const(byField)) {
        Node any = values.first();
        if (values.size() > 1) {
            any = {};
            any.kind = NodeKind::Or;
            any.start = values.first().start;
            any.end = values.last().end;
            any.children = values;
        }
        all.append(any);
    }
    return all;
}

LiftedFilters lifted(const Node &node);

LiftedFilters liftedFromAll(const Node &node)
{
    LiftedFilters result {node, {}};
    result.text.children.clear();
    const bool hasText = !std::ranges::all_of(node.children, isFilter);
    for (const Node &child : node.children) {
        if (isPartOfText(child)) {
            result.filters.append(kindFilter(child));
            result.text.children.append(child.children);
        } else if (isFilter(child) && (hasText || isOfCodes(child))) {
            result.filters.append(child);
        } else {
            const LiftedFilters inner = lifted(child);
            result.text.children.append(inner.text);
            result.filters += inner.filters;
        }
    }
    return result;
}

LiftedFilters liftedFromAny(const Node &node)
{
    LiftedFilters result {node, {}};
    result.text.children.clear();
    QList<Node> filters;
    for (const Node &child : node.children) {
        const LiftedFilters inner = isFilter(child) && isOfCodes(child) ? LiftedFilters {{}, {child}} : lifted(child);
        if (inner.text.kind != NodeKind::And || !inner.text.children.isEmpty())
            result.text.children.append(inner.text);
        filters += inner.filters;
    }
    result.filters = combined(filters);
    return result;
}

LiftedFilters lifted(const Node &node)
{
    if (node.kind == NodeKind::And)
        return liftedFromAll(node);
    return node.kind == NodeKind::Or ? liftedFromAny(node) : LiftedFilters {node, {}};
}

}

LiftedFilters liftFilters(const Node &clause)
{
    return lifted(clause);
}

}
