// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream.h"

#include "streamparts.h"

#include <QJsonDocument>

namespace model {

static QDataStream &operator<<(QDataStream &stream, const Span &span)
{
    return stream << qint32(span.style) << span.start << span.end << span.target;
}

static QDataStream &operator>>(QDataStream &stream, Span &span)
{
    readEnumeration(stream, span.style, Span::Style::Cell);
    return stream >> span.start >> span.end >> span.target;
}

static QDataStream &operator<<(QDataStream &stream, const Passage &passage)
{
    stream << passage.position << qint32(passage.kind) << passage.address.text() << passage.label << passage.level
           << passage.content << passage.page << passage.pageLabel << passage.speaker;
    writeList(stream, passage.spans);
    return stream;
}

static QDataStream &operator>>(QDataStream &stream, Passage &passage)
{
    QString address;
    stream >> passage.position;
    readEnumeration(stream, passage.kind, PassageKind::Body);
    stream >> address >> passage.label >> passage.level >> passage.content >> passage.page >> passage.pageLabel >> passage.speaker;
    passage.address = Address(address);
    readList(stream, passage.spans);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Dropped &dropped)
{
    return stream << dropped.reason << dropped.text;
}

QDataStream &operator>>(QDataStream &stream, Dropped &dropped)
{
    return stream >> dropped.reason >> dropped.text;
}

static QDataStream &operator<<(QDataStream &stream, const NamedState &state)
{
    return stream << state.name << state.role;
}

static QDataStream &operator>>(QDataStream &stream, NamedState &state)
{
    return stream >> state.name >> state.role;
}

static QDataStream &operator<<(QDataStream &stream, const Record &record)
{
    return stream << qint32(record.kind) << record.name << record.symbolKey << record.symbol << record.body << record.session
                  << record.date << record.inLibrary << QJsonDocument(record.fields).toJson(QJsonDocument::Compact);
}

static QDataStream &operator>>(QDataStream &stream, Record &record)
{
    QByteArray fields;
    readEnumeration(stream, record.kind, RecordKind::Theme);
    stream >> record.name >> record.symbolKey >> record.symbol >> record.body >> record.session >> record.date
        >> record.inLibrary >> fields;
    record.fields = QJsonDocument::fromJson(fields).object();
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const Text &text)
{
    return stream << text.language << text.title << text.originalLanguage << text.remarks;
}

static QDataStream &operator>>(QDataStream &stream, Text &text)
{
    return stream >> text.language >> text.title >> text.originalLanguage >> text.remarks;
}

static QDataStream &operator<<(QDataStream &stream, const ReadText &read)
{
    stream << read.work << read.text;
    writeList(stream, read.passages);
    writeList(stream, read.dropped);
    writeList(stream, read.states);
    return stream << read.sponsorLine << read.additionalSponsorLine << read.keywords;
}

static QDataStream &operator>>(QDataStream &stream, ReadText &read)
{
    stream >> read.work >> read.text;
    readList(stream, read.passages);
    readList(stream, read.dropped);
    readList(stream, read.states);
    return stream >> read.sponsorLine >> read.additionalSponsorLine >> read.keywords;
}

static QDataStream &operator<<(QDataStream &stream, const ProposedLink &link)
{
    return stream << link.passagePosition << link.start << link.end << link.relation << qint32(link.targetKind) << link.targetKey
                  << link.targetName << link.targetSymbol << link.toAddress << link.role << link.date << link.text
                  << qint32(link.origin) << link.rule << qint32(link.status);
}

static QDataStream &operator>>(QDataStream &stream, ProposedLink &link)
{
    stream >> link.passagePosition >> link.start >> link.end >> link.relation;
    readEnumeration(stream, link.targetKind, RecordKind::Theme);
    stream >> link.targetKey >> link.targetName >> link.targetSymbol >> link.toAddress >> link.role >> link.date >> link.text;
    readEnumeration(stream, link.origin, Origin::Source);
    stream >> link.rule;
    readEnumeration(stream, link.status, LinkStatus::Rejected);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const ImportedText &imported)
{
    stream << imported.read;
    writeList(stream, imported.links);
    return stream << imported.proposals;
}

QDataStream &operator>>(QDataStream &stream, ImportedText &imported)
{
    stream >> imported.read;
    readList(stream, imported.links);
    return stream >> imported.proposals;
}

}
