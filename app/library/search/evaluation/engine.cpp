// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "documentclause.h"
#include "expression.h"
#include "passagefilters.h"
#include "querycompiler.h"
#include "queryresolver.h"
#include "snippet.h"
#include "wordclause.h"

#include <core/model/reference.h>
#include <core/text/words.h>
#include <library/index/hitmetadata.h>
#include <library/index/passagesearch.h>
#include <library/search/language/typing.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// Part of a symbol ("RES 57") may fit many documents; more at the top would hide what mentions them.
constexpr int kMostNamed = 5;
// The cover lines of a document say its symbol in each of its languages; they are asked for beyond the limit, and left out.
constexpr int kMostCoverLines = 12;

bool isPlainText(const Node &node)
{
    using Kind = Node::Kind;
    if (node.kind == Kind::Word || node.kind == Kind::Phrase || node.kind == Kind::Prefix)
        return true;
    return node.kind == Kind::And && std::ranges::all_of(node.children, isPlainText);
}

/// Letters that stand in symbols, so that "RES 57" is looked up and "goal 11" is not.
bool looksLikeSymbol(const QStringList &tokens)
{
    static const QStringList parts {u"a"_s, u"s"_s, u"e"_s, u"st"_s, u"hrc"_s, u"res"_s, u"dec"_s, u"prst"_s, u"l"_s, u"rev"_s,
        u"add"_s, u"corr"_s, u"crp"_s, u"wg"_s, u"cn"_s, u"ac"_s, u"c"_s, u"conf"_s, u"es"_s, u"pv"_s, u"sr"_s, u"unep"_s,
        u"hsp"_s};
    const auto isNumber = [](const QString &token) {
        return std::ranges::all_of(token, [](QChar character) { return character.isDigit(); });
    };
    const bool hasNumber = std::ranges::any_of(tokens, isNumber);
    const bool hasPart = std::ranges::any_of(tokens, [](const QString &token) { return parts.contains(token); });
    return hasNumber && hasPart
        && std::ranges::all_of(tokens, [&](const QString &token) { return isNumber(token) || parts.contains(token); });
}

/// One query on one connection.
class Search
{
public:
    Search(const library::Database &database, const Query &query, const Options &options)
        : m_database(database)
        , m_documents(database, termExpanderOf(database, options.language))
        , m_passages(database, m_documents, options.authors)
        , m_query(query)
        , m_made(compile(m_query, termExpanderOf(database, options.language)))
        , m_options(options)
    {
    }

    base::Result<Answer> run();

private:
    base::Status findNamed();
    base::Status nameOne(const model::Reference &reference);
    base::Status restrictToCiting(base::RecordId record);
    base::Status restrictDocuments();
    base::Status restrictPassages();
    base::Status addNamed(model::SearchAnswer &answer);
    base::Result<std::optional<model::Hit>> hitOf(const model::Record &record) const;
    base::Result<std::optional<model::Text>> textOf(base::RecordId work) const;
    void restrictLanguage();
    void restrictWorks();
    void findMentions(const model::Record &record);
    void prepareIndexQuery();
    void makeSnippets(model::SearchAnswer &answer) const;
    base::Status addParallelTexts(model::SearchAnswer &answer) const;

    const library::Database &m_database;
    FilterEvaluator m_documents;
    PassageFilters m_passages;
    Query m_query;
    Expression m_made;
    Options m_options;
    QList<model::Record> m_named; ///< Documents that the query names; they come first.
    model::Address m_address;     ///< The paragraph that it names within one.
};

base::Status Search::findNamed()
{
    if (!isPlainText(m_query.root))
        return base::ok();
    const QString typed = m_query.root.kind == Node::Kind::Phrase ? m_query.root.text.trimmed() : m_query.text.trimmed();
    if (typed.size() > kLongestReference)
        return base::ok();
    const std::optional<model::Reference> reference = model::Reference::parse(typed);
    // A bare number is a word; only "#412" is a record.
    if (reference && (reference->symbol || !reference->shortForm.isEmpty() || typed.startsWith(u'#')))
        return nameOne(*reference);
    const QStringList tokens = tokensOf(typed);
    if (!looksLikeSymbol(tokens))
        return base::ok();
    TRY(const auto records, m_documents.withSymbol(tokens, true));
    m_named = records.first(std::min<qsizetype>(records.size(), kMostNamed));
    return base::ok();
}

base::Status Search::nameOne(const model::Reference &reference)
{
    const auto record = library::DocumentQueries(m_database).resolve(reference);
    if (!record)
        return record.error().code == base::ErrorCode::NotFound ? base::ok() : base::Status(base::failure(record.error()));
    if (record->inLibrary)
        m_named = {*record};
    m_address = reference.address;
    findMentions(*record);
    return reference.symbol ? restrictToCiting(record->id) : base::ok();
}

/// A document is mentioned by its symbol or its number: "A/HRC/RES/57/12", "resolution 57/12".
void Search::findMentions(const model::Record &record)
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    if (!symbol)
        return;
    QList<TermQuery> mentions;
    const QStringList spoken = tokensOf(symbol->shortForm());
    m_made.terms.clear();
    for (const QString &form : {symbol->display(), symbol->shortForm()}) {
        const Term term {tokensOf(form), false, false};
        if (m_made.terms.contains(term) || term.tokens.isEmpty())
            continue;
        m_made.terms.append(term);
        // Where the short form is a part of the whole symbol, it finds both.
        if (term.tokens == spoken || spoken.isEmpty() || !holdsInARow(term.tokens, spoken, false))
            mentions.append(TermQuery::words(term));
    }
    setTermQuery(m_made, TermQuery::any(mentions));
    m_made.explanation = {{Explanation::Kind::Word, symbol->display(), {}}};
    m_made.findsNothing = mentions.isEmpty();
}

/// The number alone may be another body's: where links say who cites the document, only those are asked.
base::Status Search::restrictToCiting(base::RecordId record)
{
    TRY(const auto citing, m_documents.linkedTo(record, u"cites"_s));
    if (citing.isEmpty())
        return base::ok();
    m_made.index.documents = citing.values();
    std::ranges::sort(m_made.index.documents);
    return base::ok();
}

/// Leaves of the documents that may be found those that the caller asks for.
void Search::restrictWorks()
{
    if (m_options.works.isEmpty())
        return;
    QList<base::RecordId> &documents = m_made.index.documents;
    if (documents.isEmpty())
        documents = m_options.works;
    else
        documents.removeIf([this](base::RecordId id) { return !m_options.works.contains(id); });
    m_made.findsNothing = m_made.findsNothing || documents.isEmpty();
}

base::Status Search::restrictDocuments()
{
    if (m_made.documentClauses.isEmpty() || m_made.findsNothing)
        return base::ok();
    TRY(const auto ids, m_documents.matching(m_made.documentClauses));
    m_made.index.documents = ids.values();
    std::ranges::sort(m_made.index.documents);
    m_made.findsNothing = ids.isEmpty();
    return base::ok();
}

base::Status Search::restrictPassages()
{
    if (m_made.passageClauses.isEmpty() || m_made.findsNothing)
        return base::ok();
    TRY(const auto choice, m_passages.matching(m_made.passageClauses));
    m_made.index.passages = choice.passages;
    m_made.index.isWithout = choice.isExcluded;
    m_made.findsNothing = choice.passages.isEmpty() && !choice.isExcluded;
    return base::ok();
}

void Search::restrictLanguage()
{
    if (m_options.language.isEmpty())
        return;
    m_made.findsNothing = m_made.findsNothing
        || (!m_made.index.language.isEmpty() && m_made.index.language != m_options.language);
    m_made.index.language = m_options.language;
}

base::Result<std::optional<model::Text>> Search::textOf(base::RecordId work) const
{
    TRY(const auto texts, library::DocumentQueries(m_database).texts(work));
    for (const model::Text &text : texts) {
        if (m_made.index.language.isEmpty() || text.language == m_made.index.language)
            return text;
    }
    return std::nullopt;
}

/// The paragraph that the query names, else the title, else the first operative paragraph, else the first of all.
const model::Passage *opening(const QList<model::Passage> &passages, const model::Address &address)
{
    const auto first = [&passages](auto holds) -> const model::Passage * {
        const auto found = std::ranges::find_if(passages, holds);
        return found == passages.cend() ? nullptr : &*found;
    };
    const model::Passage *chosen = nullptr;
    if (!address.isEmpty())
        chosen = first([&address](const model::Passage &passage) { return passage.address == address; });
    if (!chosen)
        chosen = first([](const model::Passage &passage) { return passage.kind == model::PassageKind::Title; });
    if (!chosen)
        chosen = first([](const model::Passage &passage) { return passage.kind == model::PassageKind::Operative; });
    return chosen || passages.isEmpty() ? chosen : &passages.first();
}

base::Result<std::optional<model::Hit>> Search::hitOf(const model::Record &record) const
{
    TRY(const auto text, textOf(record.id));
    if (!text)
        return std::nullopt;
    TRY(const auto passages, library::DocumentQueries(m_database).passages(text->id));
    const model::Passage *passage = opening(passages, m_address);
    if (!passage)
        return std::nullopt;
    model::Hit hit;
    hit.passage = passage->id;
    hit.record = record.id;
    hit.text = text->id;
    hit.symbol = record.symbol;
    hit.title = text->title.isEmpty() ? record.name : text->title;
    hit.address = passage->address.text();
    hit.body = record.body;
    hit.language = text->language;
    hit.date = record.date;
    hit.kind = passage->kind;
    hit.snippet = passage->content;
    return hit;
}

/// Puts the documents that the query names before all that mention them.
base::Status Search::addNamed(model::SearchAnswer &answer)
{
    QList<model::Hit> first;
    for (const model::Record &record : std::as_const(m_named)) {
        answer.total -= answer.hits.removeIf([&record](const model::Hit &hit) {
            return hit.record == record.id && hit.kind == model::PassageKind::Cover;
        });
        TRY(const auto hit, hitOf(record));
        if (!hit)
            continue;
        first.append(*hit);
        m_made.explanation.append({Explanation::Kind::Itself, record.symbol, {}});
    }
    const double best = answer.hits.isEmpty() ? 0.0 : answer.hits.first().score;
    for (model::Hit &hit : first) {
        hit.score = best + 1.0;
        const qsizetype again = answer.hits.removeIf([&hit](const model::Hit &other) { return other.passage == hit.passage; });
        // Those that are no match by themselves are one more.
        answer.total += again == 0 ? 1 : 0;
    }
    answer.hits = first + answer.hits;
    answer.hits.resize(std::min<qsizetype>(answer.hits.size(), m_options.limit));
    return base::ok();
}

void Search::makeSnippets(model::SearchAnswer &answer) const
{
    for (model::Hit &hit : answer.hits) {
        Snippet snippet = makeSnippet(hit.snippet, m_made.terms);
        hit.snippet = std::move(snippet.text);
        hit.marks = std::move(snippet.marks);
    }
}

base::Status Search::addParallelTexts(model::SearchAnswer &answer) const
{
    if (m_options.parallelLanguage.isEmpty())
        return base::ok();
    const base::Status done = library::addParallels(m_database, answer.hits, m_options.parallelLanguage);
    for (model::Hit &hit : answer.hits)
        hit.parallel.content = makeSnippet(hit.parallel.content, m_made.terms).text;
    return done;
}

void Search::prepareIndexQuery()
{
    m_made.index.isQuick = m_options.effort == SearchMode::FirstAnswer;
    m_made.index.order = m_options.order;
    m_made.index.authors = m_options.authors;
    m_made.index.isOvertaken = m_options.isOvertaken;
    m_made.index.judge = [this](QStringView content) {
        const QList<text::Word> words = text::words(content);
        if (!m_made.unwanted.isEmpty())
            return matches(m_made.unwanted, words) ? 0.0 : 1.0;
        return matches(m_made.termQuery, words) ? relevance(m_made.terms, words) : 0.0;
    };
}

base::Result<Answer> Search::run()
{
    restrictLanguage();
    TRY_VOID(restrictDocuments());
    TRY_VOID(restrictPassages());
    TRY_VOID(findNamed());
    restrictWorks();
    Answer answer;
    if (!m_made.findsNothing) {
        prepareIndexQuery();
        m_made.index.limit = std::max(0, m_options.limit) + (m_named.isEmpty() ? 0 : kMostCoverLines);
        TRY(static_cast<model::SearchAnswer &>(answer), library::PassageSearch(m_database).find(m_made.index));
    }
    TRY_VOID(addNamed(answer));
    makeSnippets(answer);
    TRY_VOID(addParallelTexts(answer));
    answer.explanation = m_made.explanation;
    answer.explained = sentence(m_made.explanation);
    answer.query = m_query.text;
    return answer;
}

}

base::Result<Answer> Engine::search(const QString &query, const Options &options) const
{
    QElapsedTimer timer;
    timer.start();
    base::Result<Answer> answer = m_library.read([&](const library::Database &database) -> base::Result<Answer> {
        Query read = parse(query);
        if (options.typedTo)
            letGoOn(read, *options.typedTo);
        const QString settled = settledQuery(database, read);
        TRY(const Query full, resolved(database, read));
        base::Result<Answer> found = Search(database, full, options).run();
        if (found) // Where nothing begins so either, the word stays as it is.
            found->settled = found->total > 0 ? settled : query;
        return found;
    });
    if (answer)
        answer->elapsedMilliseconds = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

}
