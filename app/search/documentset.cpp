// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentset.h"

#include "dates.h"
#include "documentclause.h"
#include "expression.h"
#include "matcher.h"

#include <model/reference.h>

#include <storage/links.h>
#include <storage/passagesearch.h>

#include <text/normalised.h>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// More titles than that restrict nothing that a person can look through.
constexpr int kMostTitles = 2000;

storage::RecordFilter recordsOf(model::RecordKind kind)
{
    storage::RecordFilter filter;
    filter.kind = kind;
    return filter;
}

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

}

base::Status DocumentSet::loadAll()
{
    if (m_all)
        return base::ok();
    storage::RecordFilter filter = recordsOf(model::RecordKind::Document);
    filter.inLibrary = true;
    const auto rows = storage::DocumentQueries(m_database).list(filter);
    if (!rows)
        return base::failure(rows.error());
    m_all.emplace();
    for (const storage::RecordRow &row : *rows)
        m_all->append(row.record);
    return base::ok();
}

template<typename Predicate>
DocumentSet::Ids DocumentSet::where(Predicate holds)
{
    if (const base::Status loaded = loadAll(); !loaded)
        return base::failure(loaded.error());
    QSet<base::RecordId> ids;
    for (const model::Record &record : std::as_const(*m_all)) {
        if (holds(record))
            ids.insert(record.id);
    }
    return ids;
}

base::Result<QSet<base::RecordId>> DocumentSet::matching(const QList<Node> &clauses)
{
    Node all;
    all.kind = Node::Kind::And;
    all.children = clauses;
    return evaluate(all);
}

DocumentSet::Ids DocumentSet::evaluate(const Node &node)
{
    if (node.kind == Node::Kind::Field)
        return evaluateField(node);
    if (node.kind != Node::Kind::Not)
        return combine(node);
    const Ids unwanted = evaluate(node.children.first());
    if (!unwanted)
        return unwanted;
    return where([&unwanted](const model::Record &record) { return !unwanted->contains(record.id); });
}

DocumentSet::Ids DocumentSet::combine(const Node &node)
{
    QSet<base::RecordId> ids;
    bool isFirst = true;
    for (const Node &child : node.children) {
        const Ids part = evaluate(child);
        if (!part)
            return part;
        if (isFirst || node.kind == Node::Kind::Or)
            ids.unite(*part);
        else
            ids.intersect(*part);
        isFirst = false;
    }
    return ids;
}

DocumentSet::Ids DocumentSet::evaluateField(const Node &field)
{
    if (const std::optional<DateSpan> span = dateSpan(field.field, field.text))
        return where([&span](const model::Record &record) { return span->contains(record.date); });
    if (field.field == u"body")
        return where([body = bodyCodeOf(field.text)](const model::Record &record) { return record.body == body; });
    if (field.field == u"session")
        return where([session = field.text.trimmed()](const model::Record &record) { return record.session == session; });
    if (field.field == u"symbol")
        return bySymbol(field);
    if (field.field == u"title")
        return byTitle(field);
    if (field.field == u"sponsor")
        return byNamedRecord(field.text, model::RecordKind::State, u"sponsors"_s);
    if (field.field == u"theme")
        return byNamedRecord(field.text, model::RecordKind::Theme, u"about"_s);
    if (field.field == u"citedby")
        return citedBy(field.text);
    const auto target = named(field.text);
    if (!target)
        return base::failure(target.error());
    return *target ? linkedTo((*target)->id, u"cites"_s) : Ids(QSet<base::RecordId>());
}

DocumentSet::Ids DocumentSet::bySymbol(const Node &field)
{
    const auto exact = named(field.text);
    if (!exact)
        return base::failure(exact.error());
    const bool isWhole = model::Symbol::parse(field.text).has_value();
    if (*exact && isWhole)
        return QSet<base::RecordId> {(*exact)->id};
    const auto records = withSymbol(tokensOf(field.text), field.text.endsWith(u'*'));
    if (!records)
        return base::failure(records.error());
    QSet<base::RecordId> ids;
    for (const model::Record &record : *records)
        ids.insert(record.id);
    return ids;
}

DocumentSet::Ids DocumentSet::byTitle(const Node &field) const
{
    storage::IndexQuery query = expressValue(field).index;
    QSet<base::RecordId> ids;
    if (query.match.isEmpty())
        return ids;
    query.kind = model::kindName(model::PassageKind::Title);
    query.limit = kMostTitles;
    const auto titles = storage::PassageSearch(m_database).find(query);
    if (!titles)
        return base::failure(titles.error());
    for (const model::Hit &hit : titles->hits)
        ids.insert(hit.record);
    return ids;
}

/// A State or a theme by its code or its English name, or by the beginning of the name.
DocumentSet::Ids DocumentSet::byNamedRecord(const QString &name, model::RecordKind kind, const QString &relation) const
{
    const auto rows = storage::DocumentQueries(m_database).list(recordsOf(kind));
    if (!rows)
        return base::failure(rows.error());
    const QString wanted = text::fold(name.simplified());
    QSet<base::RecordId> ids;
    for (const storage::RecordRow &row : *rows) {
        const QString shown = text::fold(row.record.name);
        if (text::fold(row.record.symbolKey) != wanted && shown != wanted && !shown.startsWith(wanted + u' '))
            continue;
        const Ids linked = linkedTo(row.record.id, relation);
        if (!linked)
            return linked;
        ids.unite(*linked);
    }
    return ids;
}

DocumentSet::Ids DocumentSet::linkedTo(base::RecordId record, const QString &relation) const
{
    storage::RecordFilter filter = recordsOf(model::RecordKind::Document);
    filter.linkedTo = record;
    filter.relation = relation;
    const auto rows = storage::DocumentQueries(m_database).list(filter);
    if (!rows)
        return base::failure(rows.error());
    QSet<base::RecordId> ids;
    for (const storage::RecordRow &row : *rows)
        ids.insert(row.record.id);
    return ids;
}

DocumentSet::Ids DocumentSet::citedBy(const QString &reference) const
{
    QSet<base::RecordId> ids;
    const auto source = named(reference);
    if (!source)
        return base::failure(source.error());
    if (!*source)
        return ids;
    const auto links = storage::LinkQueries(m_database).from((*source)->id);
    if (!links)
        return base::failure(links.error());
    for (const storage::LinkRow &row : *links) {
        if (row.link.relation == u"cites")
            ids.insert(row.link.to);
    }
    return ids;
}

base::Result<QList<model::Record>> DocumentSet::withSymbol(const QStringList &tokens, bool isPrefix)
{
    QList<model::Record> found;
    if (const base::Status loaded = loadAll(); !loaded)
        return base::failure(loaded.error());
    for (const model::Record &record : std::as_const(*m_all)) {
        if (!tokens.isEmpty() && holdsInARow(tokensOf(record.symbol), tokens, isPrefix))
            found.append(record);
    }
    return found;
}

base::Result<std::optional<model::Record>> DocumentSet::named(const QString &reference) const
{
    if (reference.size() > kLongestReference)
        return std::nullopt;
    const std::optional<model::Reference> read = model::Reference::parse(reference);
    if (!read)
        return std::nullopt;
    base::Result<model::Record> record = storage::DocumentQueries(m_database).resolve(*read);
    if (record)
        return std::optional(std::move(*record));
    if (record.error().code == base::ErrorCode::NotFound)
        return std::nullopt;
    return base::failure(record.error());
}

}
