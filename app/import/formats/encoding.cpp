// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <core/text/charset.h>

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace formats {

namespace {

constexpr qsizetype kSampledHead = 4096;

// A text that some program has put a few zero bytes into; what is packed or drawn has many control characters.
bool hasStrayZeros(const QByteArray &bytes)
{
    const auto controls = std::ranges::count_if(
        bytes, [](char byte) { return uchar(byte) < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != '\x1B'; });
    return controls * 50 <= bytes.size();
}

QString withoutMark(QString text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

}

QStringList Decoded::remarks() const
{
    using namespace Qt::StringLiterals;
    return guessed.isEmpty() ? QStringList() : QStringList{u"guessed-charset:"_s + QString::fromLatin1(guessed)};
}

QString decodeText(const QByteArray &bytes, const QByteArray &declaredCharset)
{
    return decodeWithGuess(bytes, declaredCharset).text;
}

QByteArray charsetDeclaredIn(const QByteArray &bytes)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression pattern(
        u"(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 2048))))
        .captured(1)
        .toLatin1();
}

Decoded decodeWithGuess(const QByteArray &bytes, const QByteArray &declaredCharset)
{
    if (const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes)) {
        const QByteArray name = QStringConverter::nameForEncoding(*marked);
        return {withoutMark(text::decoded(bytes, name, text::Damage::Replaced).value_or(QString())), {}};
    }
    const QByteArray detected = text::detectCharset(bytes);
    if (detected.isEmpty() && bytes.contains('\0'))
        return decodeWithGuess(QByteArray(bytes).replace('\0', QByteArrayView()), declaredCharset);
    const bool isDeclared = text::extendsAscii(declaredCharset) && !detected.startsWith("UTF-16")
        && !detected.startsWith("UTF-32") && (detected != "UTF-8" || !text::isSingleByte(declaredCharset));
    if (isDeclared) {
        if (const auto declared = text::decoded(bytes, declaredCharset, text::Damage::Refused))
            return {withoutMark(*declared), {}};
    }
    const QByteArray charset = detected.isEmpty() ? QByteArray("windows-1252") : detected;
    const bool isSure = charset.startsWith("UTF-");
    return {withoutMark(text::decoded(bytes, charset, text::Damage::Replaced).value_or(QString())), isSure ? QByteArray() : charset};
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
    const QByteArray head = bytes.first(std::min(kSampledHead, bytes.size()));
    return head.contains('\0') && text::detectCharset(head).isEmpty() && !hasStrayZeros(head);
}

}
