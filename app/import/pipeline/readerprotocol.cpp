// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerprotocol.h"

#include <core/model/stream.h>

namespace pipeline {

namespace {

void writeError(QDataStream &stream, const std::optional<base::Error> &error)
{
    stream << error.has_value();
    if (error)
        stream << qint32(error->code) << error->subject << error->detail;
}

void readError(QDataStream &stream, std::optional<base::Error> &error)
{
    bool failed = false;
    stream >> failed;
    if (!failed)
        return;
    qint32 code = 0;
    error.emplace();
    stream >> code >> error->subject >> error->detail;
    if (code < 0 || code > qint32(base::ErrorCode::Cancelled))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        error->code = base::ErrorCode(code);
}

// A picture travels as it stands in memory: packing it would cost more than the pipe does.
void writePicture(QDataStream &stream, const QImage &picture)
{
    const QImage plain = picture.isNull() ? picture : picture.convertToFormat(QImage::Format_RGB32);
    stream << plain.width() << plain.height()
           << QByteArray::fromRawData(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes());
}

void readPicture(QDataStream &stream, QImage &picture)
{
    int width = 0;
    int height = 0;
    QByteArray bits;
    stream >> width >> height >> bits;
    if (bits.isEmpty())
        return;
    if (width <= 0 || height <= 0 || bits.size() != qsizetype(width) * height * 4) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    picture = QImage(reinterpret_cast<const uchar *>(bits.constData()), width, height, width * 4, QImage::Format_RGB32).copy();
}

void writeWords(QDataStream &stream, const QList<formats::PageWord> &words)
{
    stream << qint32(words.size());
    for (const formats::PageWord &word : words)
        stream << word.text << word.box << word.spaceAfter;
}

void readWords(QDataStream &stream, QList<formats::PageWord> &words)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 index = 0; index < count && stream.status() == QDataStream::Ok; ++index) {
        formats::PageWord word;
        stream >> word.text >> word.box >> word.spaceAfter;
        words.append(word);
    }
}

void writeAnnotations(QDataStream &stream, const QList<formats::PdfAnnotation> &annotations)
{
    stream << qint32(annotations.size());
    for (const formats::PdfAnnotation &each : annotations) {
        stream << qint32(each.kind) << qint32(each.page) << each.lines << each.sign << each.colour << each.comment << each.author << each.subject
               << each.uuid << each.created << each.modified;
    }
}

void readAnnotations(QDataStream &stream, QList<formats::PdfAnnotation> &annotations)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 index = 0; index < count && stream.status() == QDataStream::Ok; ++index) {
        formats::PdfAnnotation each;
        qint32 kind = 0;
        qint32 page = 0;
        stream >> kind >> page >> each.lines >> each.sign >> each.colour >> each.comment >> each.author >> each.subject >> each.uuid >> each.created
            >> each.modified;
        if (kind < 0 || kind > qint32(formats::PdfAnnotation::Kind::Note))
            stream.setStatus(QDataStream::ReadCorruptData);
        each.kind = formats::PdfAnnotation::Kind(kind);
        each.page = page;
        annotations.append(each);
    }
}

}

QByteArray packed(const ReaderRequest &request)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << qint32(request.kind) << request.path << request.name << request.password << request.page << request.scale
           << qint32(request.otherContent) << request.source;
    writeAnnotations(stream, request.annotations);
    return message;
}

std::optional<ReaderRequest> requestOf(const QByteArray &message)
{
    QDataStream stream(message);
    ReaderRequest request;
    qint32 kind = 0;
    qint32 otherContent = 0;
    stream >> kind >> request.path >> request.name >> request.password >> request.page >> request.scale >> otherContent >> request.source;
    readAnnotations(stream, request.annotations);
    if (stream.status() != QDataStream::Ok || kind < 0 || kind > qint32(ReaderRequest::Kind::Annotate))
        return std::nullopt;
    request.kind = ReaderRequest::Kind(kind);
    request.otherContent = otherContent == 1 ? formats::OtherContent::Accepted : formats::OtherContent::Refused;
    return request;
}

QByteArray packed(const ReaderAnswer &answer)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    writeError(stream, answer.error);
    stream << answer.format << answer.imported << answer.exchanged << answer.members << answer.bytes << answer.pages << answer.pageLabels;
    writePicture(stream, answer.picture);
    writeWords(stream, answer.words);
    return message;
}

std::optional<ReaderAnswer> answerOf(const QByteArray &message)
{
    QDataStream stream(message);
    ReaderAnswer answer;
    readError(stream, answer.error);
    stream >> answer.format >> answer.imported >> answer.exchanged >> answer.members >> answer.bytes >> answer.pages >> answer.pageLabels;
    readPicture(stream, answer.picture);
    readWords(stream, answer.words);
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return answer;
}

}
