// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"

#include "documentclause.h"
#include "filterlifting.h"
#include "querycompiler.h"

#include <core/model/address.h>
#include <core/model/reference.h>
#include <library/search/language/languagenames.h>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using NodeKind = Node::Kind;
using Piece = Explanation::Kind;

/// The clauses that all have to hold.
void flatten(const Node &node, QList<Node> &clauses)
{
    if (node.kind != NodeKind::And) {
        clauses.append(node);
        return;
    }
    for (const Node &child : node.children)
        flatten(child, clauses);
}

/// Puts each clause where it counts: into the words, the filters of the index, or the clauses of documents.
class Sorter
{
public:
    Sorter(const Query &query, const TermExpander &expander)
        : m_query(query)
        , m_expander(expander)
        , m_matcher(query.text, expander)
    {
    }

    Expression sort();

private:
    bool takeRestriction(const Node &node);
    bool takeFilter(const Node &node);
    bool takeChoice(const Node &node);
    bool takeSlot(QString &slot, const QString &value, const Explanation &piece);
    void takeText(const Node &node);
    void takeClause(const Node &node);
    void useDocumentsAsText();
    void finish();

    const Query &m_query;
    const TermExpander &m_expander;
    Expression m_made;
    QueryCompiler m_matcher;
    QList<TermQuery> m_wanted;
    QList<TermQuery> m_unwanted;
};

/// Each filter of the index has one place; two different values are what no paragraph can be.
bool Sorter::takeSlot(QString &slot, const QString &value, const Explanation &piece)
{
    if (value.isEmpty())
        return false;
    m_made.findsNothing = m_made.findsNothing || (!slot.isEmpty() && slot != value);
    slot = value;
    m_made.explanation.append(piece);
    return true;
}

bool Sorter::takeFilter(const Node &node)
{
    if (node.kind != NodeKind::Field)
        return false;
    if (node.children.isEmpty() && node.text.isEmpty())
        return true; // "lang:" waits for its value.
    library::IndexQuery &index = m_made.index;
    if (node.field == u"lang") {
        const QString code = languageCode(node.text);
        return takeSlot(index.language, code, {Piece::Language, code, {}});
    }
    if (node.field == u"body") {
        const QString code = bodyCodeOf(node.text);
        return takeSlot(index.body, code, {Piece::Body, code, {}});
    }
    if (node.field == u"session")
        return takeSlot(index.session, node.text.trimmed(), {Piece::Session, node.text.trimmed(), {}});
    if (node.field != u"kind" && node.field != u"pp" && node.field != u"op")
        return false;
    const QString kind = passageKindOf(node.field == u"kind" ? node.text : node.field);
    if (!takeSlot(index.kind, kind, {Piece::PassageKind, kind, {}}))
        return false;
    if (node.field != u"kind" && !node.children.isEmpty())
        takeText(node.children.first());
    return true;
}

/// "(lang:en OR lang:fr)", "-kind:footnote": one of several values, or none of them.
bool Sorter::takeChoice(const Node &node)
{
    const bool isWithout = node.kind == NodeKind::Not;
    const Node &inner = isWithout ? node.children.first() : node;
    if (inner.kind != NodeKind::Or && !(isWithout && inner.kind == NodeKind::Field))
        return false;
    const QList<Node> fields = inner.kind == NodeKind::Or ? inner.children : QList<Node> {inner};
    const bool isLanguage = fields.first().field == u"lang";
    QStringList values;
    QList<Explanation> pieces;
    for (const Node &field : fields) {
        if (field.kind != NodeKind::Field || field.field != (isLanguage ? u"lang" : u"kind"))
            return false;
        values.append(isLanguage ? languageCode(field.text) : passageKindOf(field.text));
        pieces.append({isLanguage ? Piece::Language : Piece::PassageKind, values.last(), {}});
    }
    if (values.contains(QString()))
        return false;
    QStringList &any = isLanguage ? m_made.index.anyLanguage : m_made.index.anyKind;
    if (isWithout) {
        (isLanguage ? m_made.index.noLanguage : m_made.index.noKind) += values;
    } else if (any.isEmpty()) {
        any = values;
    } else {
        any.removeIf([&values](const QString &value) { return !values.contains(value); });
        m_made.findsNothing = m_made.findsNothing || any.isEmpty();
    }
    if (isWithout)
        m_made.explanation.append({Piece::Without, {}, {}});
    if (pieces.size() > 1) {
        pieces.prepend({Piece::OpenAny, {}, {}});
        pieces.append({Piece::Close, {}, {}});
    }
    m_made.explanation += pieces;
    return true;
}

void Sorter::takeText(const Node &node)
{
    QList<Node> clauses;
    flatten(node, clauses);
    for (const Node &clause : std::as_const(clauses)) {
        const Part part = m_matcher.compile(clause);
        if (part.state == Part::State::Nothing)
            continue;
        (part.state == Part::State::Positive ? m_wanted : m_unwanted).append(part.termQuery);
        m_made.terms += part.terms;
        m_made.explanation += part.pieces;
    }
}

/// A clause that restricts what may be found, wherever words may stand; false for text.
bool Sorter::takeRestriction(const Node &node)
{
    if (takeFilter(node) || takeChoice(node))
        return true;
    if (!isDocumentClause(node) && !isPassageClause(node))
        return false;
    takeClause(node);
    return true;
}

void Sorter::takeClause(const Node &node)
{
    (isDocumentClause(node) ? m_made.documentClauses : m_made.passageClauses).append(node);
    m_made.explanation += explainDocuments(node);
}

/// A query of fields alone still says which paragraphs are best: the titles for title:, those that cite for cites:.
void Sorter::useDocumentsAsText()
{
    if (!m_wanted.isEmpty() || m_made.documentClauses.size() != 1 || m_made.documentClauses.first().kind != NodeKind::Field)
        return;
    const Node &clause = m_made.documentClauses.first();
    if (clause.field == u"title" && m_made.index.kind.isEmpty()) {
        const Expression value = compileValue(clause, m_expander);
        if (!value.termQuery.isEmpty())
            m_wanted.append(value.termQuery);
        m_made.terms = value.terms;
        m_made.index.kind = model::kindName(model::PassageKind::Title);
    } else if (clause.field == u"cites") {
        const std::optional<model::Reference> reference = model::Reference::parse(clause.text.left(kLongestReference));
        const QString spoken = reference && reference->symbol ? reference->symbol->shortForm() : clause.text;
        QList<TermQuery> mentions;
        for (const QString &form : {clause.text, spoken}) {
            const Term term = termOf(form);
            if (term.tokens.isEmpty() || m_made.terms.contains(term))
                continue;
            m_made.terms.append(term);
            mentions.append(TermQuery::words(term));
        }
        if (!mentions.isEmpty())
            m_wanted.append(TermQuery::any(mentions));
    }
}

void Sorter::finish()
{
    useDocumentsAsText();
    if (!m_wanted.isEmpty()) {
        const TermQuery wanted = TermQuery::all(m_wanted);
        setTermQuery(m_made, m_unwanted.isEmpty() ? wanted : TermQuery::without(wanted, TermQuery::any(m_unwanted)));
    }
    const library::IndexQuery &index = m_made.index;
    const bool isRestricted = !m_made.documentClauses.isEmpty() || !m_made.passageClauses.isEmpty() || !index.language.isEmpty() || !index.body.isEmpty()
        || !index.session.isEmpty() || !index.kind.isEmpty() || !index.anyLanguage.isEmpty() || !index.noLanguage.isEmpty()
        || !index.anyKind.isEmpty() || !index.noKind.isEmpty();
    // "-covid" alone means all others.
    if (m_wanted.isEmpty() && !m_unwanted.isEmpty()) {
        m_made.unwanted = TermQuery::any(m_unwanted);
        m_made.index.withoutMatch = matchOf(m_made.unwanted);
    } else if (m_wanted.isEmpty() && !isRestricted) {
        m_made.findsNothing = true;
        m_made.explanation.append({Piece::Nothing, {}, {}});
    }
    m_made.explanation += m_matcher.notes();
}

Expression Sorter::sort()
{
    QList<Node> clauses;
    flatten(m_query.root, clauses);
    for (const Node &clause : std::as_const(clauses)) {
        if (takeRestriction(clause))
            continue;
        const LiftedFilters lifted = liftFilters(clause);
        takeText(lifted.text);
        for (const Node &filter : lifted.filters)
            takeRestriction(filter);
    }
    finish();
    return m_made;
}

}

Expression compile(const Query &query, const TermExpander &expander)
{
    return Sorter(query, expander).sort();
}

void setTermQuery(Expression &expression, const TermQuery &termQuery)
{
    expression.termQuery = termQuery;
    expression.index.match = matchOf(termQuery);
    expression.index.textMatch = textMatchOf(termQuery);
    expression.index.textMatchIsExact = isExactOverTexts(termQuery);
    expression.index.isCostly = isCostly(termQuery);
}

Expression compileValue(const Node &field, const TermExpander &expander)
{
    // Read again by itself, so that the places of its parts are places of its own text.
    const bool isGroup = field.text.startsWith(u'(');
    const bool isPhrase = !field.children.isEmpty() && field.children.first().kind == NodeKind::Phrase;
    return compile(parse(isPhrase && !isGroup ? u'"' + field.text + u'"' : field.text), expander);
}

}
