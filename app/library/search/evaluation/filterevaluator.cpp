// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterevaluator.h"

#include "documentclause.h"
#include "expression.h"
#include "querycompiler.h"
#include "wordclause.h"

#include <analysis/recognition/states.h>
#include <core/model/reference.h>
#include <core/text/normalised.h>
#include <library/index/passagesearch.h>
#include <library/search/language/dates.h>
#include <library/search/language/fields.h>
#include <library/store/documentqueries.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// All texts among the fields of a record: its other names, in whatever language.
QStringList namesOf(const model::Record &record)
{
    QStringList names {record.name};
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (field.key().startsWith(u"name"))
            names.append(field->toString());
        else if (field.key() == u"aliases")
            names += field->toVariant().toStringList();
    }
    return names;
}

}

base::Result<QSet<base::RecordId>> FilterEvaluator::matching(const QList<Node> &clauses)
{
    Node all;
    all.kind = Node::Kind::And;
    all.children = clauses;
    return evaluate(all);
}

FilterEvaluator::Ids FilterEvaluator::evaluate(const Node &node)
{
    if (node.kind == Node::Kind::Field)
        return evaluateField(node);
    if (node.kind != Node::Kind::Not)
        return combine(node);
    const Ids unwanted = evaluate(node.children.first());
    if (!unwanted)
        return unwanted;
    Ids all = m_fields.works();
    if (all)
        all->subtract(*unwanted);
    return all;
}

FilterEvaluator::Ids FilterEvaluator::combine(const Node &node)
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

FilterEvaluator::Ids FilterEvaluator::evaluateField(const Node &field) const
{
    if (const std::optional<DateSpan> span = dateSpan(field.field, field.text))
        return m_fields.dated(span->first, span->last);
    if (field.field == u"body")
        return m_fields.ofBody(bodyCodeOf(field.text));
    if (field.field == u"session")
        return m_fields.ofSession(field.text.trimmed());
    if (field.field == u"symbol")
        return bySymbol(field);
    if (field.field == u"title")
        return byTitle(field);
    if (field.field == u"agenda")
        return byAgenda(field);
    if (field.field == u"has" || field.field == u"no")
        return byPresence(field);
    return evaluateLinks(field);
}

FilterEvaluator::Ids FilterEvaluator::evaluateLinks(const Node &field) const
{
    if (field.field == u"sponsor")
        return byNamedRecord(field.text, model::RecordKind::State, u"sponsors"_s);
    if (field.field == u"vote")
        return byVote(field.text);
    if (field.field == u"theme")
        return byNamedRecord(field.text, model::RecordKind::Theme, u"about"_s);
    if (field.field == u"event")
        return joinedWith(field.text, model::RecordKind::Event);
    if (field.field == u"org")
        return joinedWith(field.text, model::RecordKind::Organisation);
    if (field.field == u"role")
        return m_fields.withRole(field.text.simplified());
    if (field.field == u"citedby")
        return citedBy(field.text);
    TRY(const auto target, named(field.text));
    return target ? linkedTo(target->id, u"cites"_s) : Ids(QSet<base::RecordId>());
}

FilterEvaluator::Ids FilterEvaluator::bySymbol(const Node &field) const
{
    TRY(const auto exact, named(field.text));
    const bool isWhole = model::Symbol::parse(field.text).has_value();
    if (exact && isWhole)
        return QSet<base::RecordId> {exact->id};
    TRY(const auto records, withSymbol(tokensOf(field.text), field.text.endsWith(u'*')));
    QSet<base::RecordId> ids;
    for (const model::Record &record : records)
        ids.insert(record.id);
    return ids;
}

/// A title is read as the text is: its words in all their forms.
FilterEvaluator::Ids FilterEvaluator::byTitle(const Node &field) const
{
    library::IndexQuery query = compileValue(field, m_expander).index;
    if (query.match.isEmpty())
        return QSet<base::RecordId>();
    query.kind = model::kindName(model::PassageKind::Title);
    return library::PassageSearch(m_database).works(query);
}

/// "agenda:3" is the number of the item, other words stand in its title.
FilterEvaluator::Ids FilterEvaluator::byAgenda(const Node &field) const
{
    TRY(const auto records, m_fields.withAgenda());
    const bool isNumber = std::ranges::all_of(field.text.trimmed(), [](QChar sign) { return sign.isDigit(); });
    QSet<base::RecordId> ids;
    for (const model::Record &record : records) {
        const QString item = record.fields.value(u"agenda_item"_s).toVariant().toString();
        const QString words = isNumber ? item : item + u' ' + record.fields.value(u"agenda_title"_s).toString();
        if (matches(field, tokensOf(words)))
            ids.insert(record.id);
    }
    return ids;
}

/// A State, alone or with how it voted: "Cuba", "Cuba against".
FilterEvaluator::Ids FilterEvaluator::byVote(const QString &value) const
{
    const QStringList words = value.simplified().split(u' ');
    for (qsizetype count = words.size(); count > 0; --count) {
        TRY(const auto states, recordsCalled(words.first(count).join(u' '), model::RecordKind::State));
        if (!states.isEmpty())
            return m_fields.linkedTo(states, u"votedBy"_s, words.sliced(count).join(u' '));
    }
    return QSet<base::RecordId>();
}

FilterEvaluator::Ids FilterEvaluator::byPresence(const Node &field) const
{
    static const QHash<QString, QString> relations {{u"votes"_s, u"votedBy"_s}, {u"sponsors"_s, u"sponsors"_s},
        {u"themes"_s, u"about"_s}, {u"events"_s, u"discusses"_s}, {u"citations"_s, u"cites"_s}};
    const QString what = QString::fromUtf16(presenceOf(field.text)->name);
    Ids present = what == u"date" ? m_fields.withDate()
        : what == u"star"         ? m_fields.starred()
        : what == u"unread"       ? m_fields.unread()
                                  : m_fields.withLink(relations.value(what));
    if (!present || field.field == u"has")
        return present;
    Ids all = m_fields.works();
    if (all)
        all->subtract(*present);
    return all;
}

base::Result<QList<base::RecordId>> FilterEvaluator::recordsCalled(const QString &name, model::RecordKind kind) const
{
    TRY(const auto records, m_fields.named(kind));
    const QString wanted = text::fold(name.simplified());
    const Term words = termOf(name);
    const QString code = kind == model::RecordKind::State ? recognition::stateCode(name.simplified()).value_or(QString()) : QString();
    QList<base::RecordId> exact;
    QList<base::RecordId> alike;
    for (const model::Record &record : records) {
        const QStringList names = namesOf(record);
        const auto isCalled = [&wanted](const QString &called) { return text::fold(called) == wanted; };
        const auto hasWords = [&words](const QString &called) { return !words.tokens.isEmpty() && holdsInARow(tokensOf(called), words.tokens, words.isPrefix); };
        if (text::fold(record.symbolKey) == wanted || (!code.isEmpty() && record.symbolKey == code)
            || std::ranges::any_of(names, isCalled))
            exact.append(record.id);
        else if (std::ranges::any_of(names, hasWords))
            alike.append(record.id);
    }
    return exact.isEmpty() ? alike : exact;
}

FilterEvaluator::Ids FilterEvaluator::byNamedRecord(const QString &name, model::RecordKind kind, const QString &relation) const
{
    TRY(const auto records, recordsCalled(name, kind));
    return records.isEmpty() ? Ids(QSet<base::RecordId>()) : m_fields.linkedTo(records, relation);
}

/// The texts of the events or organisations of this name, and all that links join with them.
FilterEvaluator::Ids FilterEvaluator::joinedWith(const QString &name, model::RecordKind kind) const
{
    TRY(const auto records, recordsCalled(name, kind));
    if (records.isEmpty())
        return QSet<base::RecordId>();
    Ids joined = m_fields.joinedWith(records);
    if (joined)
        joined->unite(QSet<base::RecordId>(records.cbegin(), records.cend()));
    return joined;
}

FilterEvaluator::Ids FilterEvaluator::linkedTo(base::RecordId record, const QString &relation) const
{
    return m_fields.linkedTo({record}, relation);
}

FilterEvaluator::Ids FilterEvaluator::citedBy(const QString &reference) const
{
    TRY(const auto source, named(reference));
    return source ? m_fields.linkedFrom(source->id, u"cites"_s) : Ids(QSet<base::RecordId>());
}

base::Result<QList<model::Record>> FilterEvaluator::withSymbol(const QStringList &tokens, bool isPrefix) const
{
    QList<model::Record> found;
    if (tokens.isEmpty())
        return found;
    TRY(const auto records, m_fields.withSymbolLike(tokens));
    for (const model::Record &record : records) {
        if (holdsInARow(tokensOf(record.symbol), tokens, isPrefix))
            found.append(record);
    }
    return found;
}

base::Result<std::optional<model::Record>> FilterEvaluator::named(const QString &reference) const
{
    if (reference.size() > kLongestReference)
        return std::nullopt;
    const std::optional<model::Reference> read = model::Reference::parse(reference);
    if (!read)
        return std::nullopt;
    base::Result<model::Record> record = library::DocumentQueries(m_database).resolve(*read);
    if (record)
        return std::optional(std::move(*record));
    if (record.error().code == base::ErrorCode::NotFound)
        return std::nullopt;
    return base::failure(record.error());
}

}
