// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "documentclause.h"
#include "expression.h"
#include "nameddocuments.h"
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

// The cover lines of a document say its symbol in each of its languages; they are asked for beyond the limit, and left out.
constexpr int kMostCoverLines = 12;

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
        , m_named(database, m_documents)
    {
    }

    base::Result<Answer> run();

private:
    base::Status restrictToMentions();
    base::Status restrictToCiting(base::RecordId record);
    base::Status restrictDocuments();
    base::Status restrictPassages();
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
    NamedDocuments m_named; ///< They come first.
};

/// A query that is a reference finds what mentions the document.
base::Status Search::restrictToMentions()
{
    TRY_VOID(m_named.find(m_query));
    if (!m_named.reference())
        return base::ok();
    findMentions(m_named.referred());
    return m_named.reference()->symbol ? restrictToCiting(m_named.referred().id) : base::ok();
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
    m_made.index.scorer = [this](QStringView content) {
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
    TRY_VOID(restrictToMentions());
    restrictWorks();
    Answer answer;
    if (!m_made.findsNothing) {
        prepareIndexQuery();
        m_made.index.limit = std::max(0, m_options.limit) + (m_named.isEmpty() ? 0 : kMostCoverLines);
        TRY(static_cast<model::SearchAnswer &>(answer), library::PassageSearch(m_database).find(m_made.index));
    }
    TRY(const QStringList named, m_named.addTo(answer, m_made.index.language, m_options.limit));
    for (const QString &symbol : named)
        m_made.explanation.append({Explanation::Kind::Itself, symbol, {}});
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
        TRY(Answer found, Search(database, full, options).run());
        // Where nothing begins so either, the word stays as it is.
        found.settled = found.total > 0 ? settled : query;
        return found;
    });
    if (answer)
        answer->elapsedMilliseconds = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

}
