// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalstore.h"

#include "documentqueries.h"
#include "eventmatching.h"
#include "freshid.h"
#include "links.h"
#include "mandates.h"
#include "quotations.h"
#include "recordstore.h"

#include <core/model/symbol.h>
#include <core/text/normalised.h>
#include <library/database/statement.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString recordKey(model::RecordKind kind, const QString &key)
{
    return model::recordKindName(kind) + u':' + key;
}

bool isTitle(const model::ProposedRecord &proposed)
{
    return proposed.kind == model::RecordKind::Document && proposed.key.startsWith(u"title:"_s);
}

enum class TitleFit { None, Within, Whole };

/// "Good Governance" stands within "The role of good governance in …", as whole words.
TitleFit fitOf(const QString &words, const QString &title)
{
    const QString part = u' ' + text::fold(words).simplified() + u' ';
    const QString whole = u' ' + text::fold(title).simplified() + u' ';
    if (part == whole)
        return TitleFit::Whole;
    return whole.contains(part) ? TitleFit::Within : TitleFit::None;
}

/// Fills what is empty; names are added to names. True when something was.
bool addFields(QJsonObject &fields, const QJsonObject &more)
{
    const QJsonObject before = fields;
    for (auto field = more.begin(); field != more.end(); ++field) {
        if (field.key() != u"aliases") {
            if (!fields.contains(field.key()))
                fields.insert(field.key(), *field);
            continue;
        }
        QJsonArray aliases = fields.value(u"aliases"_s).toArray();
        const QJsonArray others = field->toArray();
        for (const QJsonValue &alias : others) {
            if (!aliases.contains(alias))
                aliases.append(alias);
        }
        fields.insert(u"aliases"_s, aliases);
    }
    return fields != before;
}

}

base::Status ProposalStore::write(base::RecordId work, base::TextId text, const model::Proposals &proposals)
{
    m_work = work;
    TRY_VOID(ensureRecords(proposals.records));
    TRY(const QList<base::PassageId> passages, DocumentQueries(m_database).passageIds(text));
    for (const model::ProposedRelation &relation : proposals.relations)
        TRY_VOID(writeRelation(work, passages.value(relation.passagePosition), relation));
    for (const model::ProposedQuotation &proposed : proposals.quotations) {
        model::Quotation quotation = proposed.quotation;
        quotation.document = work;
        quotation.passage = passages.value(proposed.passagePosition);
        quotation.speaker = known(proposed.speaker).value(0);
        quotation.event = known(proposed.event).value(0);
        TRY_VOID(QuotationStore(m_database).add(quotation));
    }
    for (const model::Mandate &mandate : proposals.mandates)
        TRY_VOID(MandateStore(m_database).add(work, passages.value(mandate.passagePosition), mandate));
    return resolveTitles(work);
}

base::Status ProposalStore::rewrite(base::RecordId work, base::TextId text, const model::Proposals &proposals)
{
    TRY_VOID(QuotationStore(m_database).removeUndecided(text));
    TRY_VOID(MandateStore(m_database).removeUndecided(text));
    // TextLinks renews citations, and themes are also suggested for the whole library.
    Statement statement(m_database,
        u"DELETE FROM link WHERE decided = 0 AND origin = 'rule' AND rule NOT LIKE 'symbol/%' AND rule NOT LIKE 'citation/%' "
        u"AND rule NOT LIKE 'ibid/%' AND rule NOT LIKE 'theme/%' AND from_passage IN (SELECT id FROM passage WHERE text_id = ?)"_s);
    TRY_VOID(statement.bind(text).run());
    return write(work, text, proposals);
}

base::Status ProposalStore::ensureRecords(const QList<model::ProposedRecord> &records)
{
    for (const model::ProposedRecord &proposed : records) {
        TRY(const Ids ids, idsOf(proposed));
        m_ids.insert(recordKey(proposed.kind, proposed.key), ids);
    }
    return base::ok();
}

base::Result<ProposalStore::Ids> ProposalStore::idsOf(const model::ProposedRecord &proposed)
{
    if (isTitle(proposed)) {
        TRY(const Ids found, titled(proposed));
        if (!found.isEmpty())
            return found;
    }
    const bool isEvent = proposed.kind == model::RecordKind::Event && proposed.session.isEmpty();
    const EventMatching events(m_database);
    model::Record record;
    record.kind = proposed.kind;
    record.symbolKey = proposed.key;
    if (isEvent) {
        TRY(record.symbolKey, events.keyOf(proposed));
    }
    record.symbol = proposed.kind == model::RecordKind::State ? proposed.key : QString();
    record.name = proposed.name;
    record.body = proposed.body;
    record.session = proposed.session;
    record.date = proposed.date;
    record.inLibrary = !isTitle(proposed);
    record.fields = proposed.fields;
    // A draft of which an article tells is a document that is wanted, until somebody imports it.
    const bool isNamed = proposed.kind == model::RecordKind::Document && !isTitle(proposed);
    if (const std::optional<model::Symbol> symbol = isNamed ? model::Symbol::parse(proposed.name) : std::nullopt) {
        record.name.clear();
        record.symbol = symbol->display();
        record.body = model::bodyCode(symbol->body());
        record.session = symbol->session();
        record.inLibrary = false;
    }
    TRY(const base::RecordId id, RecordStore(m_database).ensure(record));
    TRY(model::Record known, DocumentQueries(m_database).record(id));
    // A name of its own is better than "Side event, 12 March 2024".
    const bool isNamedNow = isEvent && known.date.isValid() && !EventMatching::hasOwnName(known.name, known.date) && EventMatching::hasOwnName(proposed.name, known.date);
    known.name = isNamedNow ? proposed.name : known.name;
    if (addFields(known.fields, record.fields) || isNamedNow)
        TRY_VOID(RecordStore(m_database).update(known));
    if (isEvent) {
        TRY(const bool isElsewhere, events.isToldElsewhere(id, m_work));
        if (isElsewhere)
            m_toldElsewhere.insert(recordKey(proposed.kind, proposed.key));
    }
    return Ids {id};
}

base::Result<ProposalStore::Ids> ProposalStore::titled(const model::ProposedRecord &proposed) const
{
    Statement statement(m_database,
        u"SELECT id, name, symbol FROM record WHERE kind = 'document' AND in_library IN (0, 1) AND body = ? AND session = ? AND symbol <> ''"_s);
    TRY_VOID(statement.bind(proposed.body, proposed.session).run());
    Ids whole;
    Ids within;
    while (statement.next()) {
        const std::optional<model::Symbol> symbol = model::Symbol::parse(statement.string(2));
        if (!symbol || !symbol->isResolution())
            continue;
        const TitleFit fit = fitOf(proposed.name, statement.string(1));
        if (fit == TitleFit::Whole)
            whole.append(statement.id<base::RecordId>(0));
        else if (fit == TitleFit::Within)
            within.append(statement.id<base::RecordId>(0));
    }
    return whole.isEmpty() ? within : whole;
}

ProposalStore::Ids ProposalStore::known(const model::RecordKey &key) const
{
    return m_ids.value(recordKey(key.kind, key.key));
}

base::Status ProposalStore::writeRelation(base::RecordId work, base::PassageId passage, const model::ProposedRelation &relation)
{
    const Ids starts = relation.from.key.isEmpty() ? Ids {work} : known(relation.from);
    const Ids ends = relation.to.key.isEmpty() ? Ids {work} : known(relation.to);
    model::Link link;
    link.fromPassage = passage;
    link.start = relation.start;
    link.end = relation.end;
    link.relation = relation.relation;
    link.role = relation.role;
    link.date = relation.date;
    link.text = relation.text;
    link.origin = model::Origin::Rule;
    link.rule = relation.rule;
    link.status = relation.status;
    // That two texts tell of one event is for a person to say.
    if (relation.relation == u"discusses" && m_toldElsewhere.contains(recordKey(relation.to.kind, relation.to.key))) {
        link.rule = u"sameevent/1"_s;
        link.status = model::LinkStatus::Suggested;
    }
    for (const base::RecordId from : starts) {
        for (const base::RecordId to : ends) {
            link.from = from;
            link.to = to;
            if (from != to)
                TRY_VOID(LinkStore(m_database).add(link));
        }
    }
    return base::ok();
}

/// Links that named a resolution by its title alone point at the record of the resolution from then on.
base::Status ProposalStore::resolveTitles(base::RecordId work)
{
    TRY(const model::Record record, DocumentQueries(m_database).record(work));
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    if (!symbol || !symbol->isResolution() || record.session.isEmpty())
        return base::ok();
    const QString prefix = u"title:"_s + record.body + u':' + record.session;
    // ';' follows ':' in the order of signs, so that the two bounds hold all titles of the session.
    Statement statement(m_database,
        u"SELECT id, name FROM record WHERE kind = 'document' AND symbol_key <> '' AND symbol_key > ? AND symbol_key < ?"_s);
    TRY_VOID(statement.bind(QString(prefix + u':'), QString(prefix + u';')).run());
    Ids fitting;
    while (statement.next()) {
        if (fitOf(statement.string(1), record.name) != TitleFit::None)
            fitting.append(statement.id<base::RecordId>(0));
    }
    for (const base::RecordId wanted : std::as_const(fitting))
        TRY_VOID(moveLinks(wanted, work));
    return base::ok();
}

base::Status ProposalStore::moveLinks(base::RecordId wanted, base::RecordId work)
{
    Statement to(m_database, u"UPDATE OR IGNORE link SET to_record = ? WHERE to_record = ?"_s);
    TRY_VOID(to.bind(work, wanted).run());
    Statement from(m_database, u"UPDATE OR IGNORE link SET from_record = ? WHERE from_record = ?"_s);
    TRY_VOID(from.bind(work, wanted).run());
    TRY_VOID(noteUsedId(m_database, u"record"_s, wanted.value()));
    Statement remove(m_database, u"DELETE FROM record WHERE id = ?"_s);
    return remove.bind(wanted).run();
}

}
