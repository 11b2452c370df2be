// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesearch.h"

#include "matcher.h"
#include "query.h"
#include "snippet.h"
#include "wordclause.h"

#include <storage/annotations.h>

#include <algorithm>

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

/// What to mark: all words that are wanted.
void takeTerms(const Node &node, QList<Term> &terms)
{
    if (node.kind == Node::Kind::Not)
        return;
    if (node.children.isEmpty() && !node.text.isEmpty())
        terms.append(Term {tokensOf(node.text), node.kind == Node::Kind::Prefix, false});
    for (const Node &child : node.children)
        takeTerms(child, terms);
}

bool isOnlyExclusion(const Node &node)
{
    if (node.kind == Node::Kind::Not)
        return true;
    return !node.children.isEmpty() && std::ranges::all_of(node.children, isOnlyExclusion);
}

model::Hit hitOf(const storage::AnnotationRow &row, const QList<Term> &terms)
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

}

base::Result<QList<model::Hit>> notesMatching(const storage::Database &database, const QString &query, int most)
{
    QList<model::Hit> hits;
    Node words;
    if (!wordsOf(parse(query).root, words) || isOnlyExclusion(words))
        return hits;
    auto rows = storage::AnnotationQueries(database).all();
    if (!rows)
        return base::failure(rows.error());
    std::ranges::stable_sort(*rows, std::ranges::greater {}, [](const storage::AnnotationRow &row) { return row.annotation.modified; });
    QList<Term> terms;
    takeTerms(words, terms);
    for (const storage::AnnotationRow &row : std::as_const(*rows)) {
        if (hits.size() < most && holds(words, tokensOf(row.annotation.comment + u' ' + row.annotation.tags.join(u' '))))
            hits.append(hitOf(row, terms));
    }
    return hits;
}

}
