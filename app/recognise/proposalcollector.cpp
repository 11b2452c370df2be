// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalcollector.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognise {

void ProposalCollector::add(model::ProposedRecord record)
{
    const QString key = model::recordKindName(record.kind) + u'|' + record.key;
    if (!m_records.contains(key)) {
        m_records.insert(key);
        m_found.records.append(std::move(record));
        return;
    }
    const auto known = std::ranges::find_if(m_found.records,
        [&record](const model::ProposedRecord &each) { return each.kind == record.kind && each.key == record.key; });
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

void ProposalCollector::addMention(const Mention &mention, const FoundPlace &place, const QString &relation)
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
    const model::RecordKey &from, const QString &relation, const model::RecordKey &to, const FoundPlace &place)
{
    model::ProposedRelation link;
    link.from = from;
    link.to = to;
    link.passagePosition = m_passage->position;
    link.start = place.start;
    link.end = place.end;
    link.relation = relation;
    link.text = m_passage->content.mid(place.start, place.end - place.start);
    link.rule = place.rule;
    link.status = place.status;
    m_found.relations.append(link);
    return m_found.relations.last();
}

bool ProposalCollector::isNew(const QString &told)
{
    const bool isNew = !m_told.contains(told);
    m_told.insert(told);
    return isNew;
}

}
