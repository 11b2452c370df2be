// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalcollector.h"

#include "../rules.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace recognition {

void ProposalCollector::add(model::ProposedRecord record)
{
    const QString key = model::recordKindName(record.kind) + u'|' + record.key;
    const auto place = m_records.constFind(key);
    if (place == m_records.cend()) {
        m_records.insert(key, m_found.records.size());
        m_found.records.append(std::move(record));
        return;
    }
    model::ProposedRecord *const known = &m_found.records[*place];
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (field.key() != u"aliases") {
            if (!known->fields.contains(field.key()))
                known->fields.insert(field.key(), *field);
            continue;
        }
        QJsonArray aliases = known->fields.value(u"aliases"_s).toArray();
        const QJsonArray others = field->toArray();
        for (const QJsonValue &alias : others) {
            if (!aliases.contains(alias))
                aliases.append(alias);
        }
        known->fields.insert(u"aliases"_s, aliases);
    }
}

void ProposalCollector::nameOnce(const model::RecordKey &key, const QString &name)
{
    const auto place = m_records.constFind(model::recordKindName(key.kind) + u'|' + key.key);
    if (place != m_records.cend() && isNew(u"name|"_s + key.key))
        m_found.records[*place].name = name;
}

void ProposalCollector::addMention(const Mention &mention, const RuleMatch &place, const QString &relation)
{
    model::ProposedRecord record;
    record.kind = mention.kind;
    record.key = mention.key;
    record.name = mention.name;
    if (!mention.abbreviation.isEmpty())
        record.fields.insert(u"abbreviation"_s, mention.abbreviation);
    add(record);
    if (isNew(QString::number(m_passage->position) + u'|' + relation + u'|' + mention.key))
        relate({}, relation, {mention.kind, mention.key}, place);
}

model::ProposedRelation &ProposalCollector::relate(
    const model::RecordKey &from, const QString &relation, const model::RecordKey &to, const RuleMatch &place)
{
    model::ProposedRelation link;
    link.from = from;
    link.to = to;
    link.passagePosition = m_passage->position;
    link.start = m_offset + place.start;
    link.end = m_offset + place.end;
    link.relation = relation;
    link.text = m_passage->content.mid(place.start, place.end - place.start);
    link.rule = place.rule;
    link.status = isReliable(ruleOf(place.rule)) ? place.status : model::LinkStatus::Suggested;
    m_found.relations.append(link);
    return m_found.relations.last();
}

void ProposalCollector::addQuotation(model::ProposedQuotation quotation)
{
    quotation.quotation.start += m_offset;
    quotation.quotation.end += m_offset;
    if (!isReliable(ruleOf(quotation.quotation.rule)))
        quotation.quotation.status = model::LinkStatus::Suggested;
    m_found.quotations.append(std::move(quotation));
}

bool ProposalCollector::isNew(const QString &told)
{
    const bool isNew = !m_told.contains(told);
    m_told.insert(told);
    return isNew;
}

}
