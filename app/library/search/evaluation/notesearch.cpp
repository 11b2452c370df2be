// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesearch.h"

#include "expression.h"
#include "passagefilters.h"
#include "querycompiler.h"
#include "queryresolver.h"
#include "snippet.h"
#include "wordclause.h"

#include <library/search/language/query.h>
#include <library/search/language/typing.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// The words of a query, without its fields; false where there are none.
bool wordsOf(const Node &node, Node &words)
{
    if (node.kind == Node::Kind::Field) {
        const bool isNote = node.field == u"note" && !node.children.isEmpty();
        if (isNote)
            words = node.children.first();
        return isNote;
    }
    words = node;
    if (node.children.isEmpty())
        return node.kind != Node::Kind::And;
    words.children.clear();
    for (const Node &child : node.children) {
        if (Node part; wordsOf(child, part))
            words.children.append(part);
    }
    return !words.children.isEmpty();
}

/// Collects the terms to highlight.
void takeTerms(const Node &node, QList<Term> &terms)
{
    if (node.kind == Node::Kind::Not)
        return;
    if (node.children.isEmpty() && !node.text.isEmpty())
        terms.append(termOf(node.text, node.kind == Node::Kind::Prefix || node.goesOn));
    for (const Node &child : node.children)
        takeTerms(child, terms);
}

bool isOnlyExclusion(const Node &node)
{
    if (node.kind == Node::Kind::Not)
        return true;
    return !node.children.isEmpty() && std::ranges::all_of(node.children, isOnlyExclusion);
}

model::Hit hitOf(const model::AnnotationRow &row, const QList<Term> &terms)
{
    const Snippet snippet = makeSnippet(row.annotation.comment, terms);
    model::Hit hit;
    hit.passage = row.annotation.passage;
    hit.record = row.annotation.record;
    hit.text = row.annotation.text;
    hit.symbol = row.work.symbol;
    hit.title = row.work.name;
    hit.address = row.annotation.address;
    hit.body = row.work.body;
    hit.language = row.language;
    hit.date = row.work.date;
    hit.snippet = snippet.text;
    hit.marks = snippet.marks;
    return hit;
}

/// The conditions of a query on the paragraph of a note, apart from its words.
class NotePlaces
{
public:
    NotePlaces(const library::Database &database, const Query &query, const Options &options)
        : m_database(database)
        , m_documents(database, termExpanderOf(database, {}))
        , m_filters(database, m_documents, options.authors)
        , m_made(compile(query))
    {
    }

    base::Status read();
    base::Result<bool> hold(const model::AnnotationRow &row) const;

private:
    base::Result<bool> holdsKind(base::PassageId passage) const;

    const library::Database &m_database;
    FilterEvaluator m_documents;
    PassageFilters m_filters;
    Expression m_made;
    std::optional<QSet<base::RecordId>> m_works; ///< Empty: all.
    std::optional<PassageFilter> m_passages;
};

base::Status NotePlaces::read()
{
    if (!m_made.documentClauses.isEmpty()) {
        TRY(m_works, m_documents.matching(m_made.documentClauses));
    }
    if (!m_made.passageClauses.isEmpty()) {
        TRY(m_passages, m_filters.matching(m_made.passageClauses));
    }
    return base::ok();
}

base::Result<bool> NotePlaces::hold(const model::AnnotationRow &row) const
{
    const library::IndexQuery &index = m_made.index;
    const bool isOfWork = (!m_works || m_works->contains(row.annotation.record))
        && (index.body.isEmpty() || index.body == row.work.body) && (index.session.isEmpty() || index.session == row.work.session);
    if (!isOfWork || (m_passages && m_passages->passages.contains(row.annotation.passage) == m_passages->isExcluded))
        return false;
    return index.kind.isEmpty() && index.anyKind.isEmpty() && index.noKind.isEmpty() ? true : holdsKind(row.annotation.passage);
}

base::Result<bool> NotePlaces::holdsKind(base::PassageId passage) const
{
    const auto place = library::DocumentQueries(m_database).place(passage);
    if (!place)
        return place.error().code == base::ErrorCode::NotFound ? base::Result<bool>(false) : base::failure(place.error());
    const library::IndexQuery &index = m_made.index;
    const QString kind = model::kindName(place->passage.kind);
    return (index.kind.isEmpty() || index.kind == kind) && (index.anyKind.isEmpty() || index.anyKind.contains(kind))
        && !index.noKind.contains(kind);
}

}

base::Result<QList<model::Hit>> notesMatching(const library::Database &database, const QString &query, const Options &options)
{
    QList<model::Hit> hits;
    Query typed = parse(query);
    if (options.typedTo)
        letGoOn(typed, *options.typedTo);
    TRY(const Query read, resolved(database, typed));
    Node words;
    if (!wordsOf(read.root, words) || isOnlyExclusion(words))
        return hits;
    TRY(auto rows, library::AnnotationQueries(database).all());
    if (rows.isEmpty())
        return hits;
    std::ranges::stable_sort(rows, std::ranges::greater {}, [](const model::AnnotationRow &row) { return row.annotation.modified; });
    NotePlaces places(database, read, options);
    TRY_VOID(places.read());
    QList<Term> terms;
    takeTerms(words, terms);
    for (const model::AnnotationRow &row : std::as_const(rows)) {
        if (hits.size() >= options.limit)
            break;
        if (!matches(words, tokensOf(row.annotation.comment + u' ' + row.annotation.tags.join(u' '))))
            continue;
        TRY(const bool isThere, places.hold(row));
        if (isThere)
            hits.append(hitOf(row, terms));
    }
    return hits;
}

}
