// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unicodemap.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

constexpr qsizetype kMostEntries = 100; // Of one block of a map.

QString textOfHex(const QString &hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(hex.sliced(at, 4).toUShort(nullptr, 16));
    return text;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

bool isIn(QChar unit, char16_t first, char16_t last)
{
    return unit >= first && unit <= last;
}

QString tidiedText(const QString &text)
{
    if (text == "\t"_L1)
        return u" "_s;
    if (text.size() != 1)
        return ligatureText(text);
    const QChar sign = text.front();
    const QString letters = text.normalized(QString::NormalizationForm_KC);
    const bool isForm = isIn(sign, u'\ufb50', u'\ufdff') || isIn(sign, u'\ufe70', u'\ufefc');
    const bool isLatinLigature = isIn(sign, u'\ufb00', u'\ufb06');
    return isLatinLigature || (isForm && letters.size() == 1) ? letters : text;
}

}

QString ligatureText(const QString &text)
{
    struct Ligature {
        char16_t alef;
        char16_t sign;
    };
    constexpr Ligature kLigatures[] {{u'\u0622', u'\ufef5'}, {u'\u0623', u'\ufef7'}, {u'\u0625', u'\ufef9'}, {u'\u0627', u'\ufefb'}};
    const QString composed = text.normalized(QString::NormalizationForm_C);
    if (composed.size() != 2 || composed.front() != u'\u0644')
        return composed;
    const auto found = std::ranges::find(kLigatures, composed.back().unicode(), &Ligature::alef);
    return found == std::end(kLigatures) ? composed : QString(QChar(found->sign));
}

UnicodeMap::UnicodeMap(const QByteArray &cmap)
{
    // <0001> <0003> [<0041> <0042> <0043> ], or <0001> <0001> <0041>
    static const QRegularExpression kRange(uR"(<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:\[([^\]]*)\]|<([0-9A-Fa-f]*)>))"_s);
    static const QRegularExpression kText(u"<([0-9A-Fa-f]*)>"_s);
    const QString words = QString::fromLatin1(cmap);
    const QString body = words.sliced(std::max<qsizetype>(0, words.indexOf("endcodespacerange"_L1)));
    for (const QRegularExpressionMatch &range : kRange.globalMatch(body)) {
        int code = range.captured(1).toInt(nullptr, 16);
        if (!range.hasCaptured(3)) {
            if (code > 0)
                insert(code, textOfHex(range.captured(4)));
            continue;
        }
        for (const QRegularExpressionMatch &text : kText.globalMatch(range.captured(3)))
            insert(code++, textOfHex(text.captured(1)));
    }
    m_texts.removeIf([](const auto &entry) { return entry.value().isEmpty() || entry.value() == QChar(QChar::Null); });
}

UnicodeMap UnicodeMap::tidied() const
{
    UnicodeMap map;
    for (const auto &[code, text] : m_texts.asKeyValueRange())
        map.insert(code, tidiedText(text));
    return map;
}

QByteArray UnicodeMap::cmap() const
{
    QList<int> codes = m_texts.keys();
    std::ranges::sort(codes);
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype at = 0; at < codes.size(); at += kMostEntries) {
        const qsizetype count = std::min(kMostEntries, codes.size() - at);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (const int code : std::as_const(codes).sliced(at, count))
            map += '<' + hexOf(QString(QChar(code))) + "> <" + hexOf(text(code)) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}
