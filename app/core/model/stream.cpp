// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream.h"

#include "proposals.h"

#include <QJsonDocument>

#include <concepts>
#include <type_traits>

namespace model {

namespace {

/// Either constness: one list of fields serves the way out and the way in.
template<typename Value, typename Type>
concept Of = std::same_as<std::remove_const_t<Value>, Type>;

void fields(auto &stream, Of<Span> auto &span)
{
    stream.enumeration(span.style, Span::Style::Strike);
    stream(span.start, span.end, span.target);
}

void fields(auto &stream, Of<Passage> auto &passage)
{
    stream.enumeration(passage.kind, PassageKind::Body);
    stream(passage.position, passage.address, passage.label, passage.level, passage.content, passage.page, passage.pageLabel,
        passage.speaker, passage.spans);
}

void fields(auto &stream, Of<Dropped> auto &dropped)
{
    stream(dropped.reason, dropped.text);
}

void fields(auto &stream, Of<NamedState> auto &state)
{
    stream(state.name, state.role);
}

void fields(auto &stream, Of<Record> auto &record)
{
    stream.enumeration(record.kind, RecordKind::Theme);
    stream(record.name, record.symbolKey, record.symbol, record.body, record.session, record.date, record.inLibrary, record.fields);
}

void fields(auto &stream, Of<Text> auto &text)
{
    stream(text.language, text.title, text.originalLanguage, text.remarks);
}

void fields(auto &stream, Of<ReadText> auto &read)
{
    stream(read.work, read.text, read.passages, read.dropped, read.states, read.sponsorLine, read.additionalSponsorLine, read.keywords);
}

void fields(auto &stream, Of<ProposedLink> auto &link)
{
    stream.enumeration(link.targetKind, RecordKind::Theme);
    stream.enumeration(link.origin, Origin::Source);
    stream.enumeration(link.status, LinkStatus::Rejected);
    stream(link.passagePosition, link.start, link.end, link.relation, link.targetKey, link.targetName, link.targetSymbol,
        link.toAddress, link.role, link.date, link.text, link.rule);
}

void fields(auto &stream, Of<ProposedRecord> auto &record)
{
    stream.enumeration(record.kind, RecordKind::Theme);
    stream(record.key, record.name, record.body, record.session, record.date, record.fields);
}

void fields(auto &stream, Of<RecordKey> auto &key)
{
    stream.enumeration(key.kind, RecordKind::Theme);
    stream(key.key);
}

void fields(auto &stream, Of<ProposedRelation> auto &relation)
{
    stream.enumeration(relation.status, LinkStatus::Rejected);
    stream(relation.from, relation.to, relation.passagePosition, relation.start, relation.end, relation.relation, relation.role,
        relation.date, relation.text, relation.rule);
}

void fields(auto &stream, Of<ProposedQuotation> auto &proposed)
{
    auto &quotation = proposed.quotation;
    stream.enumeration(quotation.attribution, Attribution::NeedsClearance);
    stream.enumeration(quotation.status, LinkStatus::Rejected);
    stream(proposed.passagePosition, quotation.start, quotation.end, quotation.words, quotation.speakerWords, quotation.speakerNamed,
        quotation.language, quotation.rule, proposed.speaker, proposed.event);
}

void fields(auto &stream, Of<Mandate> auto &mandate)
{
    stream.enumeration(mandate.status, LinkStatus::Rejected);
    stream(mandate.passagePosition, mandate.start, mandate.end, mandate.verb, mandate.force, mandate.addressee, mandate.deliverable,
        mandate.task, mandate.dueBody, mandate.dueSession, mandate.dueDate, mandate.isDateInferred, mandate.recurrence, mandate.rule);
}

void fields(auto &stream, Of<Proposals> auto &proposals)
{
    stream(proposals.records, proposals.relations, proposals.quotations, proposals.mandates);
}

void fields(auto &stream, Of<ImportedText> auto &imported)
{
    stream(imported.read, imported.links, imported.proposals);
}

void fields(auto &stream, Of<Anchor> auto &anchor)
{
    stream(anchor.exact, anchor.prefix, anchor.suffix, anchor.start, anchor.end);
}

void fields(auto &stream, Of<ForeignAnnotation> auto &foreign)
{
    auto &annotation = foreign.annotation;
    stream.enumeration(annotation.kind, AnnotationKind::Bookmark);
    stream.enumeration(annotation.colour, Colour::Grey);
    stream(annotation.uuid, annotation.address, annotation.anchor, annotation.carriedFrom, annotation.carriedUuid, annotation.comment,
        annotation.tags, annotation.author, annotation.isPrivate, annotation.created, annotation.modified, foreign.source, foreign.title,
        foreign.date, foreign.language);
}

void fields(auto &stream, Of<ExchangedContent> auto &content)
{
    stream(content.documents, content.annotations);
}

template<typename Stream, typename Value>
concept HasFields = requires(Stream &stream, Value &value) { fields(stream, value); };

struct FieldWriter {
    QDataStream &stream;

    void operator()(const auto &...values) { (write(values), ...); }
    void enumeration(auto value, auto) { stream << qint32(value); }

    template<typename Value>
    void write(const Value &value)
    {
        if constexpr (HasFields<FieldWriter, const Value>)
            fields(*this, value);
        else
            stream << value;
    }
    template<typename Value>
        requires HasFields<FieldWriter, const Value>
    void write(const QList<Value> &values)
    {
        stream << qint32(values.size());
        for (const Value &value : values)
            fields(*this, value);
    }
    void write(const Address &address) { stream << address.text(); }
    void write(const QJsonObject &object) { stream << QJsonDocument(object).toJson(QJsonDocument::Compact); }
};

struct FieldReader {
    QDataStream &stream;

    void operator()(auto &...values) { (read(values), ...); }
    /// A number that is out of range leaves the stream corrupt.
    template<typename Enumeration>
    void enumeration(Enumeration &value, Enumeration last)
    {
        qint32 number = 0;
        stream >> number;
        if (number < 0 || number > qint32(last))
            stream.setStatus(QDataStream::ReadCorruptData);
        else
            value = Enumeration(number);
    }

    template<typename Value>
    void read(Value &value)
    {
        if constexpr (HasFields<FieldReader, Value>)
            fields(*this, value);
        else
            stream >> value;
    }
    /// Reads one by one, so that a false length takes no memory.
    template<typename Value>
        requires HasFields<FieldReader, Value>
    void read(QList<Value> &values)
    {
        qint32 count = 0;
        stream >> count;
        for (qint32 index = 0; index < count && stream.status() == QDataStream::Ok; ++index)
            fields(*this, values.emplace_back());
    }
    void read(Address &address)
    {
        QString text;
        stream >> text;
        address = Address(text);
    }
    void read(QJsonObject &object)
    {
        QByteArray bytes;
        stream >> bytes;
        object = QJsonDocument::fromJson(bytes).object();
    }
};

}

QDataStream &operator<<(QDataStream &stream, const ImportedText &imported)
{
    FieldWriter writer {stream};
    writer(imported);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ImportedText &imported)
{
    FieldReader reader {stream};
    reader(imported);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const ExchangedContent &content)
{
    FieldWriter writer {stream};
    writer(content);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ExchangedContent &content)
{
    FieldReader reader {stream};
    reader(content);
    return stream;
}

}
