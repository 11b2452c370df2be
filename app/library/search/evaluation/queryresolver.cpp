// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryresolver.h"

#include "documentclause.h"
#include "querycompiler.h"

#include <core/model/reference.h>
#include <core/text/normalised.h>
#include <library/index/termcounts.h>
#include <library/index/wordforms.h>
#include <library/store/documentqueries.h>
#include <library/store/savedsearches.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// A beginning of more words than that is asked for as such.
constexpr int kMostSpelledOut = 60;
constexpr int kMostCandidates = 20000;
constexpr qsizetype kMostNameWords = 60;     // That a pattern stands for.
constexpr qsizetype kDistinctive = 10;   // Words that set a paragraph apart.
constexpr qsizetype kShortestNameWord = 4;
constexpr int kDeepest = 4;              // A kept search may name another, but not for ever.

void movePlaces(Node &node, int start, int end)
{
    node.start = start;
    node.end = end;
    for (Node &child : node.children)
        movePlaces(child, start, end);
}

Node anyOf(const QStringList &words, const Node &place)
{
    Node any;
    any.kind = Node::Kind::Or;
    for (const QString &word : words) {
        Node node;
        node.text = word;
        node.kind = Node::Kind::Word;
        any.children.append(node);
    }
    if (any.children.size() == 1)
        any = Node(any.children.first());
    movePlaces(any, place.start, place.end);
    return any;
}

/// "wom?n": a question mark that letters stand round. At the end it is the end of a question.
bool isPattern(const Node &node)
{
    static const QRegularExpression form(u"[\\p{L}\\p{N}]\\?+[\\p{L}\\p{N}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return node.kind == Node::Kind::Word && node.text.size() < 40 && form.match(node.text).hasMatch();
}

class Resolver
{
public:
    explicit Resolver(const library::Database &database)
        : m_database(database)
    {
    }

    base::Status resolve(Node &node, int depth = 0);

private:
    void takePattern(Node &node) const;
    base::Status takeKept(Node &node, int depth);
    base::Status takeSimilar(Node &node) const;
    base::Result<QStringList> distinctiveWords(const QString &content) const;
    base::Result<QString> contentOf(const QString &reference) const;

    const library::Database &m_database;
};

void Resolver::takePattern(Node &node) const
{
    const QString pattern = text::fold(node.text);
    const QString beginning = pattern.first(pattern.indexOf(u'?'));
    const QRegularExpression form(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(pattern).replace(u"\\?"_s, u"."_s)));
    QStringList words = library::WordForms(m_database).beginningWith(beginning, kMostCandidates);
    words.removeIf([&form](const QString &word) { return !form.match(word).hasMatch(); });
    if (!words.isEmpty())
        node = anyOf(words.first(std::min(words.size(), kMostNameWords)), node);
}

base::Status Resolver::takeKept(Node &node, int depth)
{
    TRY(const auto kept, library::SavedSearchStore(m_database).named(node.text));
    if (!kept || depth >= kDeepest)
        return base::ok();
    Node inner = parse(kept->query).root;
    TRY_VOID(resolve(inner, depth + 1));
    movePlaces(inner, node.start, node.end);
    node = inner;
    return base::ok();
}

/// A passage by its number ("#4711") or by the reference that people use ("57/12 OP8").
base::Result<QString> Resolver::contentOf(const QString &reference) const
{
    const library::DocumentQueries queries(m_database);
    if (reference.startsWith(u'#')) {
        const auto place = queries.place(base::PassageId(reference.sliced(1).toLongLong()));
        return place ? place->passage.content : QString();
    }
    const std::optional<model::Reference> read = model::Reference::parse(reference.left(kLongestReference));
    if (!read || read->address.isEmpty())
        return QString();
    const auto record = queries.resolve(*read);
    if (!record)
        return QString();
    TRY(const auto texts, queries.texts(record->id));
    for (const model::Text &text : texts) {
        const auto passages = queries.passagesAt(text.id, read->address);
        if (passages && !passages->isEmpty())
            return passages->first().content;
    }
    return QString();
}

/// The rarest words of a paragraph that stand elsewhere too.
base::Result<QStringList> Resolver::distinctiveWords(const QString &content) const
{
    QStringList tokens = tokensOf(content);
    tokens.removeDuplicates();
    QList<std::pair<qint64, QString>> counted;
    const library::TermCounts counts(m_database);
    for (const QString &token : std::as_const(tokens)) {
        const bool isLetters = std::ranges::all_of(token, [](QChar character) { return character.isLetter(); });
        const bool isIdeographs = token.size() > 1 && token.front().script() == QChar::Script_Han;
        if (!isLetters || (token.size() < kShortestNameWord && !isIdeographs))
            continue;
        TRY(const auto passages, counts.passagesWith(token));
        if (passages > 1)
            counted.append({passages, token});
    }
    std::ranges::stable_sort(counted, {}, &std::pair<qint64, QString>::first);
    QStringList words;
    for (const auto &[passages, token] : std::as_const(counted).first(std::min(counted.size(), kDistinctive)))
        words.append(token);
    return words;
}

base::Status Resolver::takeSimilar(Node &node) const
{
    TRY(const QString content, contentOf(node.text.trimmed()));
    TRY(const auto words, distinctiveWords(content));
    if (!words.isEmpty())
        node.children = {anyOf(words, node)};
    return base::ok();
}

base::Status Resolver::resolve(Node &node, int depth)
{
    if (isPattern(node)) {
        takePattern(node);
        return base::ok();
    }
    if (node.kind == Node::Kind::Field && node.field == u"search")
        return takeKept(node, depth);
    if (node.kind == Node::Kind::Field && node.field == u"similar")
        return takeSimilar(node);
    // Words near each other stay words: their places in the paragraph count.
    if (node.kind == Node::Kind::Near)
        return base::ok();
    for (Node &child : node.children)
        TRY_VOID(resolve(child, depth));
    return base::ok();
}

}

base::Result<Query> resolved(const library::Database &database, const Query &query)
{
    Query full = query;
    TRY_VOID(Resolver(database).resolve(full.root));
    return full;
}

TermExpander termExpanderOf(const library::Database &database, const QString &language)
{
    TermExpander expander;
    expander.formsOf = [&database, language](const QString &typed, const QString &token) {
        return library::WordForms(database).othersOf(typed, token, language);
    };
    expander.beginningWith = [&database](const QString &beginning) {
        // A few letters begin too many words to look.
        if (library::isWholeBeginning(beginning))
            return QStringList();
        const QStringList words = library::WordForms(database).beginningWith(beginning, kMostSpelledOut + 1);
        return words.size() > kMostSpelledOut ? QStringList() : words;
    };
    return expander;
}

}
