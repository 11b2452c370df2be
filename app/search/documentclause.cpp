// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentclause.h"

#include "dates.h"

#include <model/symbol.h>

#include <text/normalised.h>
#include <text/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

bool isDate(const QString &field)
{
    return field == u"year" || field == u"date" || field == u"before" || field == u"after";
}

bool isDocumentField(const Node &node)
{
    static const QStringList others {u"symbol"_s, u"title"_s, u"session"_s, u"cites"_s, u"citedby"_s, u"sponsor"_s, u"theme"_s};
    if (isDate(node.field))
        return dateSpan(node.field, node.text).has_value();
    if (node.field == u"body")
        return !bodyCodeOf(node.text).isEmpty();
    return others.contains(node.field) && !text::words(node.text).isEmpty();
}

Explanation explainDate(const Node &node)
{
    using Kind = Explanation::Kind;
    if (node.field == u"before" || node.field == u"after")
        return {node.field == u"before" ? Kind::Before : Kind::After, node.text, {}};
    const std::optional<DateSpan> span = dateSpan(node.field, node.text);
    if (!span || (!node.text.contains(u'/') && !node.text.contains(u"->"_s)))
        return {Kind::Year, node.text, {}};
    if (!span->first.isValid())
        return {Kind::Before, span->last.addDays(1).toString(Qt::ISODate), {}};
    if (!span->last.isValid())
        return {Kind::After, span->first.addDays(-1).toString(Qt::ISODate), {}};
    return {Kind::Between, span->first.toString(Qt::ISODate), span->last.toString(Qt::ISODate)};
}

Explanation explainField(const Node &node)
{
    using Kind = Explanation::Kind;
    if (isDate(node.field))
        return explainDate(node);
    if (node.field == u"body")
        return {Kind::Body, bodyCodeOf(node.text), {}};
    if (node.field == u"session")
        return {Kind::Session, node.text, {}};
    if (node.field == u"title")
        return {Kind::Title, node.text, {}};
    if (node.field == u"cites")
        return {Kind::Cites, node.text, {}};
    if (node.field == u"citedby")
        return {Kind::CitedBy, node.text, {}};
    if (node.field == u"sponsor")
        return {Kind::Sponsor, node.text, {}};
    return {node.field == u"theme" ? Kind::Theme : Kind::Symbol, node.text, {}};
}

}

bool isDocumentClause(const Node &node)
{
    if (node.kind == Node::Kind::Field)
        return isDocumentField(node);
    const bool isTree = node.kind == Node::Kind::And || node.kind == Node::Kind::Or || node.kind == Node::Kind::Not;
    return isTree && !node.children.isEmpty() && std::ranges::all_of(node.children, isDocumentClause);
}

QString bodyCodeOf(const QString &value)
{
    const model::Body known = model::bodyOfCode(value.trimmed());
    if (known != model::Body::Unknown)
        return model::bodyCode(known);
    const QString folded = text::fold(value.simplified());
    for (const model::Body body : {model::Body::GeneralAssembly, model::Body::HumanRightsCouncil, model::Body::SecurityCouncil,
             model::Body::EconomicAndSocialCouncil, model::Body::Secretariat}) {
        if (folded == text::fold(QString::fromUtf8(model::bodyName(body))))
            return model::bodyCode(body);
    }
    return {};
}

QList<Explanation> explainDocuments(const Node &node)
{
    using Kind = Explanation::Kind;
    if (node.kind == Node::Kind::Field)
        return {explainField(node)};
    QList<Explanation> pieces;
    if (node.kind != Node::Kind::Not)
        pieces.append({node.kind == Node::Kind::Or ? Kind::OpenAny : Kind::OpenAll, {}, {}});
    else
        pieces.append({Kind::Without, {}, {}});
    for (const Node &child : node.children)
        pieces += explainDocuments(child);
    if (node.kind != Node::Kind::Not)
        pieces.append({Kind::Close, {}, {}});
    return pieces;
}

}
