// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <QStringDecoder>

#include <array>

namespace readers {

namespace {

constexpr qsizetype kHeadLength = 4096;

QString decodedBy(QStringDecoder decoder, const QByteArray &bytes)
{
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

QString withoutMark(QString text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

}

QString decodeText(const QByteArray &bytes, const QByteArray &declaredCharset)
{
    if (const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        // A damaged character becomes the replacement character; the mark is trusted all the same.
        return withoutMark(decoder.decode(bytes));
    }
    if (!declaredCharset.isEmpty()) {
        QStringDecoder decoder(declaredCharset.constData());
        if (decoder.isValid()) {
            const QString text = decodedBy(std::move(decoder), bytes);
            if (!text.isEmpty())
                return withoutMark(text);
        }
    }
    const QString text = decodedBy(QStringDecoder(QStringDecoder::Utf8), bytes);
    return text.isEmpty() ? QString::fromLatin1(bytes) : withoutMark(text);
}

bool isBinary(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 6> kHeads{
        "%PDF-", "PK\x03\x04", "{\\rtf", "\xD0\xCF\x11\xE0", "\x89PNG", "\x1F\x8B"};
    for (const QByteArrayView head : kHeads) {
        if (bytes.startsWith(head))
            return true;
    }
    if (QStringConverter::encodingForData(bytes))
        return false;
    return bytes.first(std::min(kHeadLength, bytes.size())).contains('\0');
}

}
