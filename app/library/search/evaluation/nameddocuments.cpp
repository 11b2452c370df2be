// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameddocuments.h"

#include "documentclause.h"
#include "querycompiler.h"

#include <library/store/documentqueries.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// Part of a symbol ("RES 57") may fit many documents; more at the top would hide what mentions them.
constexpr int kMostNamed = 5;

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

}

base::Status NamedDocuments::find(const Query &query)
{
    if (!isPlainText(query.root))
        return base::ok();
    const QString typed = query.root.kind == Node::Kind::Phrase ? query.root.text.trimmed() : query.text.trimmed();
    if (typed.size() > kLongestReference)
        return base::ok();
    const std::optional<model::Reference> reference = model::Reference::parse(typed);
    // A bare number is a word; only "#412" is a record.
    if (reference && (reference->symbol || !reference->shortForm.isEmpty() || typed.startsWith(u'#')))
        return findOne(*reference);
    const QStringList tokens = tokensOf(typed);
    if (!looksLikeSymbol(tokens))
        return base::ok();
    TRY(const QList<model::Record> records, m_filters.withSymbol(tokens, true));
    m_records = records.first(std::min<qsizetype>(records.size(), kMostNamed));
    return base::ok();
}

base::Status NamedDocuments::findOne(const model::Reference &reference)
{
    const base::Result<model::Record> record = library::DocumentQueries(m_database).resolve(reference);
    if (!record && record.error().code == base::ErrorCode::NotFound)
        return base::ok();
    if (!record)
        return base::failure(record.error());
    m_reference = reference;
    m_referred = *record;
    if (record->inLibrary)
        m_records = {*record};
    return base::ok();
}

base::Result<std::optional<model::Text>> NamedDocuments::textOf(base::RecordId work, const QString &language) const
{
    TRY(const QList<model::Text> texts, library::DocumentQueries(m_database).texts(work));
    for (const model::Text &text : texts) {
        if (language.isEmpty() || text.language == language)
            return text;
    }
    return std::nullopt;
}

base::Result<std::optional<model::Hit>> NamedDocuments::hitOf(const model::Record &record, const QString &language) const
{
    TRY(const std::optional<model::Text> text, textOf(record.id, language));
    if (!text)
        return std::nullopt;
    TRY(const QList<model::Passage> passages, library::DocumentQueries(m_database).passages(text->id));
    const model::Passage *passage = opening(passages, m_reference ? m_reference->address : model::Address());
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

base::Result<QStringList> NamedDocuments::addTo(model::SearchAnswer &answer, const QString &language, int limit) const
{
    QList<model::Hit> first;
    QStringList symbols;
    for (const model::Record &record : m_records) {
        answer.total -= answer.hits.removeIf([&record](const model::Hit &hit) {
            return hit.record == record.id && hit.kind == model::PassageKind::Cover;
        });
        TRY(const std::optional<model::Hit> hit, hitOf(record, language));
        if (!hit)
            continue;
        first.append(*hit);
        symbols.append(record.symbol);
    }
    const double best = answer.hits.isEmpty() ? 0.0 : answer.hits.first().score;
    for (model::Hit &hit : first) {
        hit.score = best + 1.0;
        const qsizetype again = answer.hits.removeIf([&hit](const model::Hit &other) { return other.passage == hit.passage; });
        // Those that are no match by themselves are one more.
        answer.total += again == 0 ? 1 : 0;
    }
    answer.hits = first + answer.hits;
    answer.hits.resize(std::min<qsizetype>(answer.hits.size(), limit));
    return symbols;
}

}
