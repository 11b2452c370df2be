// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfcharsets.h"

#include <algorithm>

namespace formats {

namespace {

constexpr QByteArrayView kSymbolCharset = "symbol"; ///< Of bytes in the Symbol font.

// The name of a Windows code page for a decoder.
QByteArray charsetOfCodePage(int codePage)
{
    switch (codePage) {
    case 437:
    case 850:
    case 852:
    case 855:
    case 857:
    case 862:
    case 864:
    case 866:
        return "IBM" + QByteArray::number(codePage);
    case 708:
        return "ISO-8859-6";
    case 932:
        return "Shift_JIS";
    case 936:
        return "GB18030";
    case 949:
        return "windows-949";
    case 950:
        return "Big5";
    case 1361:
        return "johab";
    case 10000:
        return "macintosh";
    case 10007:
        return "x-mac-cyrillic";
    case 65001:
        return "UTF-8";
    default:
        return codePage == 874 || (codePage >= 1250 && codePage <= 1258) ? "windows-" + QByteArray::number(codePage)
                                                                         : QByteArray("windows-1252");
    }
}

// Of a font ("\\fcharset"); empty for the document's own.
QByteArray charsetOfFont(int fontCharset)
{
    // Windows' numbers of character sets, and the code pages that belong to them.
    static const std::map<int, int> codePages{{0, 1252}, {77, 10000}, {128, 932}, {129, 949}, {130, 1361}, {134, 936}, {136, 950},
        {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250},
        {254, 437}, {255, 850}};
    if (fontCharset == 2)
        return kSymbolCharset.toByteArray();
    const auto codePage = codePages.find(fontCharset);
    return codePage == codePages.end() ? QByteArray() : charsetOfCodePage(codePage->second);
}

}

void RtfCharsets::takeWord(const RtfToken &word)
{
    if (word.text == "deff")
        m_defaultFont = word.value;
    else if (word.text == "ansicpg")
        m_document = charsetOfCodePage(word.value);
    else if (word.text == "mac")
        m_document = charsetOfCodePage(10000);
    else if (word.text == "pc")
        m_document = charsetOfCodePage(437);
    else if (word.text == "pca")
        m_document = charsetOfCodePage(850);
}

void RtfCharsets::takeFontTableWord(const RtfToken &word)
{
    if (word.text == "f")
        m_font = word.value;
    else if (word.text == "fcharset")
        m_fonts.insert(m_font, charsetOfFont(word.value));
    else if (word.text == "cpg")
        m_fonts.insert(m_font, charsetOfCodePage(word.value));
}

QString RtfCharsets::decode(const QByteArray &bytes, const QByteArray &ofFont)
{
    const QByteArray &charset = ofFont.isEmpty() ? m_document : ofFont;
    if (charset == kSymbolCharset) {
        // Bullets are what the font is used for; its other signs cannot be told without it.
        QString text = QString::fromLatin1(bytes);
        return text.replace(QChar(0xB7), QChar(0x2022));
    }
    if (std::ranges::all_of(bytes, [](char byte) { return uchar(byte) < 0x80; }))
        return QString::fromLatin1(bytes);
    auto decoder = m_decoders.find(charset);
    if (decoder == m_decoders.end())
        decoder = m_decoders.emplace(charset, QStringDecoder(charset.constData(), QStringDecoder::Flag::Stateless)).first;
    return decoder->second.isValid() ? QString(decoder->second.decode(bytes)) : QString::fromLatin1(bytes);
}

}
