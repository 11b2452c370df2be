// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <text/charset.h>

#include <QStringConverter>

#include <array>

namespace readers {

namespace {

constexpr qsizetype kHeadLength = 4096;

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
        const QByteArray name = QStringConverter::nameForEncoding(*marked);
        return withoutMark(text::decoded(bytes, name, text::Damage::Replaced).value_or(QString()));
    }
    const QByteArray detected = text::detectCharset(bytes);
    const bool isDeclared = text::extendsAscii(declaredCharset) && !detected.startsWith("UTF-16")
        && !detected.startsWith("UTF-32") && (detected != "UTF-8" || !text::isSingleByte(declaredCharset));
    if (isDeclared) {
        if (const auto declared = text::decoded(bytes, declaredCharset, text::Damage::Refused))
            return withoutMark(*declared);
    }
    const QByteArray charset = detected.isEmpty() ? QByteArray("windows-1252") : detected;
    return withoutMark(text::decoded(bytes, charset, text::Damage::Replaced).value_or(QString()));
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
    const QByteArray head = bytes.first(std::min(kHeadLength, bytes.size()));
    return head.contains('\0') && text::detectCharset(head).isEmpty();
}

}
