// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

#include <analysis/recognition/states.h>
#include <application/querylanguage.h>
#include <application/searches.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using search::Node;

struct FacetField {
    const char16_t *name; ///< In the answer.
    const char16_t *field; ///< In the query.
};
constexpr std::array kFacetFields {
    FacetField {u"body", u"body"},
    FacetField {u"year", u"year"},
    FacetField {u"session", u"session"},
    FacetField {u"theme", u"theme"},
    FacetField {u"state", u"sponsor"},
    FacetField {u"language", u"lang"},
    FacetField {u"kind", u"kind"},
    FacetField {u"verb", u"verb"},
    FacetField {u"notes", u"has"},
};

/// The clauses of one field that stand at the top of a query: alone, in a group of their own, or left out.
struct FieldClauses {
    QStringList wanted;
    QStringList excluded;
    QList<Node> places; ///< What of the query they take up.
};

bool isOf(const Node &node, const QString &field)
{
    if (node.kind != Node::Kind::Field || node.field != field)
        return false;
    // Of what a paragraph may have, only what hangs on the paragraph itself: a vote is the document's.
    const search::Presence *const presence = field == "has"_L1 ? search::presenceOf(node.text) : nullptr;
    return field != "has"_L1 || (presence && presence->level == search::Presence::Level::Passage);
}

void take(const Node &node, const QString &field, FieldClauses &found)
{
    const auto isClause = [&field](const Node &child) { return isOf(child, field); };
    if (isClause(node)) {
        found.wanted.append(node.text);
    } else if (node.kind == Node::Kind::Or && std::ranges::all_of(node.children, isClause)) {
        for (const Node &child : node.children)
            found.wanted.append(child.text);
    } else if (node.kind == Node::Kind::Not && isClause(node.children.first())) {
        found.excluded.append(node.children.first().text);
    } else {
        return;
    }
    found.places.append(node);
}

FieldClauses clausesOf(const QString &query, const QString &field)
{
    FieldClauses found;
    const Node root = search::parse(query).root;
    if (root.kind != Node::Kind::And) {
        take(root, field, found);
        return found;
    }
    for (const Node &child : root.children)
        take(child, field, found);
    return found;
}

/// The query without these places; a group's brackets go with it.
QString without(QString query, const QList<Node> &places)
{
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        int start = place->start;
        int end = place->end;
        if (place->kind == Node::Kind::Or) {
            while (start > 0 && query.at(start - 1).isSpace())
                --start;
            while (end < query.size() && query.at(end).isSpace())
                ++end;
            if (start > 0 && end < query.size() && query.at(start - 1) == u'(' && query.at(end) == u')') {
                --start;
                ++end;
            }
        }
        query.replace(start, end - start, u" "_s);
    }
    return query.simplified();
}

bool contains(const QStringList &values, const QString &value)
{
    return values.contains(value, Qt::CaseInsensitive);
}

void toggle(QStringList &values, const QString &value)
{
    if (values.removeIf([&value](const QString &other) { return other.compare(value, Qt::CaseInsensitive) == 0; }) == 0)
        values.append(value);
}

QString written(const QString &query, const QString &field, const FieldClauses &clauses)
{
    // A verb that is not quoted would be the beginning of others: "invite" of "invites".
    const auto clause = [&field](const QString &value) -> QString {
        return field + u':' + (field == "verb"_L1 ? search::quotedPhrase(value) : search::quotedValue(value));
    };
    QStringList parts;
    for (const QString &value : clauses.wanted)
        parts.append(clause(value));
    QString group = parts.join(u" OR "_s);
    if (parts.size() > 1)
        group = u'(' + group + u')';
    QString rest = without(query, clauses.places);
    // What is joined by OR has to stay together when something is added.
    if (search::parse(rest).root.kind == Node::Kind::Or && !(group.isEmpty() && clauses.excluded.isEmpty()))
        rest = u'(' + rest + u')';
    QStringList all {rest, group};
    for (const QString &value : clauses.excluded)
        all.append(u'-' + clause(value));
    return all.join(u' ').simplified();
}

}

ClauseState clauseState(const QString &query, const QString &field, const QString &value)
{
    const FieldClauses clauses = clausesOf(query, field);
    if (contains(clauses.excluded, value))
        return ClauseState::Excluded;
    return contains(clauses.wanted, value) ? ClauseState::Wanted : ClauseState::Absent;
}

bool hasClause(const QString &query, const QString &field, const QString &value)
{
    return clauseState(query, field, value) == ClauseState::Wanted;
}

QString toggledClause(const QString &query, const QString &field, const QString &value)
{
    FieldClauses clauses = clausesOf(query, field);
    if (contains(clauses.excluded, value))
        toggle(clauses.excluded, value);
    else
        toggle(clauses.wanted, value);
    return written(query, field, clauses);
}

QString toggledExclusion(const QString &query, const QString &field, const QString &value)
{
    FieldClauses clauses = clausesOf(query, field);
    if (contains(clauses.wanted, value))
        toggle(clauses.wanted, value);
    toggle(clauses.excluded, value);
    return written(query, field, clauses);
}

QStringList excludedValues(const QString &query, const QString &field)
{
    return clausesOf(query, field).excluded;
}

QStringList wantedValues(const QString &query, const QString &field)
{
    return clausesOf(query, field).wanted;
}

QString fieldOfFacet(const QString &facet)
{
    const auto *const found = std::ranges::find(kFacetFields, facet, [](const FacetField &row) { return QStringView(row.name); });
    return found != kFacetFields.end() ? QString(found->field) : QString();
}

QStringList restrictedFacets(const QString &query)
{
    QStringList facets;
    for (const FacetField &facet : kFacetFields) {
        if (!wantedValues(query, QString(facet.field)).isEmpty())
            facets.append(QString(facet.name));
    }
    return facets;
}

QString withoutField(const QString &query, const QString &field)
{
    return without(query, clausesOf(query, field).places);
}

QString withinResults(const QString &query)
{
    const QString plain = query.trimmed();
    if (plain.isEmpty())
        return {};
    return !plain.contains(u' ') ? QString(plain + u' ') : QString(u'(' + plain + u") "_s);
}

QString similarTo(const model::Hit &hit)
{
    // A reference without a language means the English text.
    const bool isNamed = !hit.symbol.isEmpty() && !hit.address.isEmpty() && hit.language == "en"_L1;
    const QString passage = isNamed ? QString(hit.symbol + u' ' + hit.address) : u"#%1"_s.arg(hit.passage.value());
    return u"similar:"_s + search::quotedValue(passage);
}

QString valueName(const QString &field, const QString &value)
{
    if (field == "body"_L1)
        return names::body(value);
    if (field == "lang"_L1 || field == "language"_L1)
        return Language::ownName(value);
    if (field == "kind"_L1)
        return names::passageKind(model::kindOfName(value));
    if (field == "session"_L1)
        return names::session(value);
    if (field == "sponsor"_L1 || field == "vote"_L1) {
        const QString name = recognition::stateName(value, Language::current());
        return name.isEmpty() ? value : name;
    }
    if (field == "has"_L1 || field == "no"_L1) {
        const search::Presence *const presence = search::presenceOf(value);
        return presence ? QCoreApplication::translate("Presence", presence->label) : value;
    }
    if (field == "color"_L1 && !value.isEmpty()) // The menu of colours has their names.
        return QCoreApplication::translate("Action", QString(value.first(1).toUpper() + value.sliced(1)).toUtf8().constData());
    return value;
}

QString fieldLabel(const QString &field)
{
    const search::Field *const known = search::fieldNamed(field);
    return known ? QCoreApplication::translate("Field", known->label) : field;
}

}
