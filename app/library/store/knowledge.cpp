// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "documentqueries.h"
#include "documentstore.h"
#include "rows.h"

#include <core/text/normalised.h>
#include <library/database/statement.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString identity(model::RecordKind kind, const QString &key)
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

base::Status KnowledgeStore::write(base::RecordId work, base::TextId text, const model::Proposals &proposals)
{
    if (const base::Status done = forget(text); !done)
        return done;
    if (const base::Status done = ensureRecords(proposals.records); !done)
        return done;
    const base::Result<QList<base::PassageId>> ids = DocumentQueries(m_database).passageIds(text);
    if (!ids)
        return base::failure(ids.error());
    for (const model::ProposedRelation &relation : proposals.relations) {
        if (const base::Status done = writeRelation(work, ids->value(relation.passagePosition), relation); !done)
            return done;
    }
    for (const model::ProposedQuotation &quotation : proposals.quotations) {
        if (const base::Status done = writeQuotation(work, ids->value(quotation.passagePosition), quotation); !done)
            return done;
    }
    for (const model::Mandate &mandate : proposals.mandates) {
        if (const base::Status done = writeMandate(work, ids->value(mandate.passagePosition), mandate); !done)
            return done;
    }
    return base::ok();
}

base::Status KnowledgeStore::forget(base::TextId text)
{
    for (const QString &sql : {u"DELETE FROM quotation WHERE decided = 0 AND passage_id IN (SELECT id FROM passage WHERE text_id = ?)"_s,
             u"DELETE FROM mandate WHERE decided = 0 AND passage_id IN (SELECT id FROM passage WHERE text_id = ?)"_s,
             // Citations have a renewal of their own, and themes are also suggested for the whole library.
             u"DELETE FROM link WHERE decided = 0 AND origin = 'rule' AND rule NOT LIKE 'symbol/%' AND rule NOT LIKE 'citation/%' "
             u"AND rule NOT LIKE 'ibid/%' AND rule NOT LIKE 'theme/%' AND from_passage IN (SELECT id FROM passage WHERE text_id = ?)"_s}) {
        Statement statement(m_database, sql);
        if (const base::Status done = statement.bind(text).run(); !done)
            return done;
    }
    return base::ok();
}

base::Status KnowledgeStore::ensureRecords(const QList<model::ProposedRecord> &records)
{
    for (const model::ProposedRecord &proposed : records) {
        const base::Result<Ids> ids = idsOf(proposed);
        if (!ids)
            return base::failure(ids.error());
        m_ids.insert(identity(proposed.kind, proposed.key), *ids);
    }
    return base::ok();
}

base::Result<KnowledgeStore::Ids> KnowledgeStore::idsOf(const model::ProposedRecord &proposed)
{
    if (isTitle(proposed)) {
        base::Result<Ids> found = titled(proposed);
        if (!found || !found->isEmpty())
            return found;
    }
    model::Record record;
    record.kind = proposed.kind;
    record.symbolKey = proposed.key;
    record.symbol = proposed.kind == model::RecordKind::State ? proposed.key : QString();
    record.name = proposed.name;
    record.body = proposed.body;
    record.session = proposed.session;
    record.date = proposed.date;
    record.inLibrary = !isTitle(proposed);
    record.fields = proposed.fields;
    const base::Result<base::RecordId> id = m_documents.ensureRecord(record);
    if (!id)
        return base::failure(id.error());
    base::Result<model::Record> known = DocumentQueries(m_database).record(*id);
    if (!known)
        return base::failure(known.error());
    if (addFields(known->fields, record.fields)) {
        if (const base::Status done = m_documents.updateRecord(*known); !done)
            return base::failure(done.error());
    }
    return Ids {*id};
}

base::Result<KnowledgeStore::Ids> KnowledgeStore::titled(const model::ProposedRecord &proposed) const
{
    Statement statement(m_database,
        u"SELECT id, name, symbol FROM record WHERE kind = 'document' AND in_library IN (0, 1) AND body = ? AND session = ? AND symbol <> ''"_s);
    if (const base::Status done = statement.bind(proposed.body).bind(proposed.session).run(); !done)
        return base::failure(done.error());
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

KnowledgeStore::Ids KnowledgeStore::known(const model::RecordKey &key) const
{
    return m_ids.value(identity(key.kind, key.key));
}

base::Status KnowledgeStore::writeRelation(base::RecordId work, base::PassageId passage, const model::ProposedRelation &relation)
{
    const Ids starts = relation.from.key.isEmpty() ? Ids {work} : known(relation.from);
    const Ids ends = relation.to.key.isEmpty() ? Ids {work} : known(relation.to);
    LinkStore store(m_database);
    for (const base::RecordId from : starts) {
        for (const base::RecordId to : ends) {
            if (from == to)
                continue;
            model::Link link;
            link.from = from;
            link.to = to;
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
            if (const base::Result<base::LinkId> done = store.add(link); !done)
                return base::failure(done.error());
        }
    }
    return base::ok();
}

base::Status KnowledgeStore::writeQuotation(base::RecordId work, base::PassageId passage, const model::ProposedQuotation &proposed)
{
    Statement statement(m_database,
        u"INSERT INTO quotation (document_id, passage_id, start_offset, end_offset, words, speaker_id, speaker_words, speaker_named, "
        u"event_id, language, attribution, rule, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    const model::Quotation &quotation = proposed.quotation;
    return statement.bind(work)
        .bind(passage)
        .bind(quotation.start)
        .bind(quotation.end)
        .bind(quotation.words)
        .bind(known(proposed.speaker).value(0))
        .bind(quotation.speakerWords)
        .bind(int(quotation.speakerNamed))
        .bind(known(proposed.event).value(0))
        .bind(quotation.language)
        .bind(model::attributionName(quotation.attribution))
        .bind(quotation.rule)
        .bind(model::linkStatusName(quotation.status))
        .run();
}

base::Status KnowledgeStore::writeMandate(base::RecordId work, base::PassageId passage, const model::Mandate &mandate)
{
    Statement statement(m_database,
        u"INSERT INTO mandate (document_id, passage_id, start_offset, end_offset, verb, force, addressee, deliverable, task, due_body, "
        u"due_session, due_date, date_inferred, recurrence, rule, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT DO NOTHING"_s);
    return statement.bind(work)
        .bind(passage)
        .bind(mandate.start)
        .bind(mandate.end)
        .bind(mandate.verb)
        .bind(mandate.force)
        .bind(mandate.addressee)
        .bind(mandate.deliverable)
        .bind(mandate.task)
        .bind(mandate.dueBody)
        .bind(mandate.dueSession)
        .bind(mandate.dueDate.toString(Qt::ISODate))
        .bind(int(mandate.isDateInferred))
        .bind(mandate.recurrence)
        .bind(mandate.rule)
        .bind(model::linkStatusName(mandate.status))
        .run();
}

base::Status KnowledgeStore::settleTitles(base::RecordId work)
{
    const base::Result<model::Record> record = DocumentQueries(m_database).record(work);
    if (!record)
        return base::failure(record.error());
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record->symbol);
    if (!symbol || !symbol->isResolution() || record->session.isEmpty())
        return base::ok();
    const QString prefix = u"title:"_s + record->body + u':' + record->session;
    // ';' follows ':' in the order of signs, so that the two bounds hold all titles of the session.
    Statement statement(m_database,
        u"SELECT id, name FROM record WHERE kind = 'document' AND symbol_key <> '' AND symbol_key > ? AND symbol_key < ?"_s);
    if (const base::Status done = statement.bind(QString(prefix + u':')).bind(QString(prefix + u';')).run(); !done)
        return done;
    Ids fitting;
    while (statement.next()) {
        if (fitOf(statement.string(1), record->name) != TitleFit::None)
            fitting.append(statement.id<base::RecordId>(0));
    }
    for (const base::RecordId wanted : std::as_const(fitting)) {
        if (const base::Status done = moveTo(wanted, work); !done)
            return done;
    }
    return base::ok();
}

base::Status KnowledgeStore::moveTo(base::RecordId wanted, base::RecordId work)
{
    for (const QString &sql : {u"UPDATE OR IGNORE link SET to_record = ? WHERE to_record = ?"_s,
             u"UPDATE OR IGNORE link SET from_record = ? WHERE from_record = ?"_s}) {
        Statement statement(m_database, sql);
        if (const base::Status done = statement.bind(work).bind(wanted).run(); !done)
            return done;
    }
    Statement remove(m_database, u"DELETE FROM record WHERE id = ?"_s);
    return remove.bind(wanted).run();
}

}
