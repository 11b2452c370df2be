// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathtext.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace base {

namespace {

constexpr qsizetype kEscapeLength = 4; // \xE9

qsizetype lengthAfter(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// The character at this place, empty where the bytes are none: a mark of order is kept, overlong forms are none.
QString characterAt(QByteArrayView bytes)
{
    const qsizetype length = lengthAfter(uchar(bytes.front()));
    if (length == 1)
        return QChar(QLatin1Char(bytes.front()));
    if (length == 0 || bytes.size() < length)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString character = decoder(bytes.first(length));
    return decoder.hasError() ? QString() : character;
}

int hexValue(QChar digit)
{
    const char16_t unit = digit.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    return unit >= u'A' && unit <= u'F' ? unit - u'A' + 10 : -1;
}

/// The byte that an escape at this place stands for, or -1.
int escapedByte(QStringView text)
{
    if (text.size() < kEscapeLength || text[0] != u'\\' || text[1] != u'x')
        return -1;
    const int high = hexValue(text[2]);
    const int low = hexValue(text[3]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

QString escapeOf(uchar byte)
{
    return u"\\x"_s + QString::number(byte, 16).toUpper().rightJustified(2, u'0');
}

bool isUnseen(char16_t unit)
{
    const bool isControl = unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029;
    const bool turns = unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
    return isControl || turns || unit == 0x200B || unit == 0xFEFF;
}

}

QString pathText(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        const QString character = characterAt(rest);
        // What reads like an escape of ours and is none has its own backslash escaped.
        const bool readsLikeEscape
            = rest.front() == '\\' && escapedByte(QString::fromLatin1(rest.first(qMin(kEscapeLength, rest.size())))) >= 0;
        text += character.isEmpty() || readsLikeEscape ? escapeOf(uchar(rest.front())) : character;
        at += character.isEmpty() ? 1 : lengthAfter(uchar(rest.front()));
    }
    return text;
}

QByteArray pathBytes(const QString &text)
{
    if (!text.contains(u"\\x"))
        return text.toUtf8();
    QByteArray bytes;
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < text.size();) {
        const int byte = escapedByte(QStringView(text).sliced(at));
        if (byte < 0) {
            ++at;
            continue;
        }
        bytes += QStringView(text).sliced(plainFrom, at - plainFrom).toUtf8();
        bytes += char(byte);
        at += kEscapeLength;
        plainFrom = at;
    }
    return bytes + QStringView(text).sliced(plainFrom).toUtf8();
}

QString visibleText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (!isUnseen(unit))
            visible += character;
        else if (unit == u'\n')
            visible += u"\\n"_s;
        else if (unit == u'\t')
            visible += u"\\t"_s;
        else if (unit == u'\r')
            visible += u"\\r"_s;
        else
            visible += u"\\u"_s + QString::number(unit, 16).toUpper().rightJustified(4, u'0');
    }
    return visible;
}

}
