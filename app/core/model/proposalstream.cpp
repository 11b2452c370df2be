// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamparts.h"

#include <QJsonDocument>

namespace model {

static QDataStream &operator<<(QDataStream &stream, const ProposedRecord &record)
{
    return stream << qint32(record.kind) << record.key << record.name << record.body << record.session << record.date
                  << QJsonDocument(record.fields).toJson(QJsonDocument::Compact);
}

static QDataStream &operator>>(QDataStream &stream, ProposedRecord &record)
{
    QByteArray fields;
    readEnumeration(stream, record.kind, RecordKind::Theme);
    stream >> record.key >> record.name >> record.body >> record.session >> record.date >> fields;
    record.fields = QJsonDocument::fromJson(fields).object();
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const RecordKey &key)
{
    return stream << qint32(key.kind) << key.key;
}

static QDataStream &operator>>(QDataStream &stream, RecordKey &key)
{
    readEnumeration(stream, key.kind, RecordKind::Theme);
    return stream >> key.key;
}

static QDataStream &operator<<(QDataStream &stream, const ProposedRelation &relation)
{
    return stream << relation.from << relation.to << relation.passagePosition << relation.start << relation.end
                  << relation.relation << relation.role << relation.date << relation.text << relation.rule
                  << qint32(relation.status);
}

static QDataStream &operator>>(QDataStream &stream, ProposedRelation &relation)
{
    stream >> relation.from >> relation.to >> relation.passagePosition >> relation.start >> relation.end
        >> relation.relation >> relation.role >> relation.date >> relation.text >> relation.rule;
    readEnumeration(stream, relation.status, LinkStatus::Rejected);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const ProposedQuotation &proposed)
{
    const Quotation &quotation = proposed.quotation;
    return stream << proposed.passagePosition << quotation.start << quotation.end << quotation.words
                  << quotation.speakerWords << quotation.speakerNamed << quotation.language
                  << qint32(quotation.attribution) << quotation.rule << qint32(quotation.status) << proposed.speaker
                  << proposed.event;
}

static QDataStream &operator>>(QDataStream &stream, ProposedQuotation &proposed)
{
    Quotation &quotation = proposed.quotation;
    stream >> proposed.passagePosition >> quotation.start >> quotation.end >> quotation.words >> quotation.speakerWords
        >> quotation.speakerNamed >> quotation.language;
    readEnumeration(stream, quotation.attribution, Attribution::NeedsClearance);
    stream >> quotation.rule;
    readEnumeration(stream, quotation.status, LinkStatus::Rejected);
    return stream >> proposed.speaker >> proposed.event;
}

static QDataStream &operator<<(QDataStream &stream, const Mandate &mandate)
{
    return stream << mandate.passagePosition << mandate.start << mandate.end << mandate.verb << mandate.force
                  << mandate.addressee << mandate.deliverable << mandate.task << mandate.dueBody << mandate.dueSession
                  << mandate.dueDate << mandate.isDateInferred << mandate.recurrence << mandate.rule << qint32(mandate.status);
}

static QDataStream &operator>>(QDataStream &stream, Mandate &mandate)
{
    stream >> mandate.passagePosition >> mandate.start >> mandate.end >> mandate.verb >> mandate.force
        >> mandate.addressee >> mandate.deliverable >> mandate.task >> mandate.dueBody >> mandate.dueSession
        >> mandate.dueDate >> mandate.isDateInferred >> mandate.recurrence >> mandate.rule;
    readEnumeration(stream, mandate.status, LinkStatus::Rejected);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Proposals &proposals)
{
    writeList(stream, proposals.records);
    writeList(stream, proposals.relations);
    writeList(stream, proposals.quotations);
    writeList(stream, proposals.mandates);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Proposals &proposals)
{
    readList(stream, proposals.records);
    readList(stream, proposals.relations);
    readList(stream, proposals.quotations);
    readList(stream, proposals.mandates);
    return stream;
}

}
