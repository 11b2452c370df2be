// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listnumbers.h"

#include <core/text/labels.h>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRepeats = 30; ///< As far as word processors go: "zz…z" of thirty letters.

struct Letters {
    QStringView format;
    QStringView letters;
};

// The 28th letter of a Latin list is "bb": letters are repeated, never combined. Russian lists leave out what looks like
// another letter; Arabic ones go by the alphabet or by the old order of numerals (abjad).
constexpr Letters kLetters[]{{u"lowerLetter", u"abcdefghijklmnopqrstuvwxyz"}, {u"upperLetter", u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {u"russianLower", u"абвгдежзиклмнопрстуфхцчшщыэюя"}, {u"russianUpper", u"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"},
    {u"arabicAlpha", u"أبتثجحخدذرزسشصضطظعغفقكلمنهوي"}, {u"arabicAbjad", u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"},
    {u"hebrew2", u"אבגדהוזחטיכלמנסעפצקרשת"}, {u"ideographTraditional", u"甲乙丙丁戊己庚辛壬癸"},
    {u"ideographZodiac", u"子丑寅卯辰巳午未申酉戌亥"}, {u"chicago", u"*†‡§"}, {u"ganada", u"가나다라마바사아자차카타파하"}};

struct Digits {
    QStringView format;
    QStringView digits;
};

constexpr Digits kDigits[]{{u"decimalFullWidth", u"０１２３４５６７８９"}, {u"decimalFullWidth2", u"０１２３４５６７８９"},
    {u"ideographDigital", u"〇一二三四五六七八九"}, {u"japaneseDigitalTenThousand", u"〇一二三四五六七八九"},
    {u"taiwaneseDigital", u"○一二三四五六七八九"}, {u"hindiNumbers", u"०१२३४५६७८९"}, {u"thaiNumbers", u"๐๑๒๓๔๕๖๗๘๙"}};

QString roman(int value)
{
    static constexpr QStringView kHundreds[]{u"", u"C", u"CC", u"CCC", u"CD", u"D", u"DC", u"DCC", u"DCCC", u"CM"};
    if (value > 3999)
        return QString::number(value);
    return QString(value / 1000, u'M') + kHundreds[value / 100 % 10] + text::romanNumeral(value % 100);
}

// 一, 十, 十一, 二十, 一百零五: as Chinese is counted, up to 9999.
QString chinese(int value)
{
    static constexpr QStringView kNumerals = u"零一二三四五六七八九";
    static constexpr QStringView kPlaces = u"千百十";
    if (value > 9999)
        return QString::number(value);
    QString text;
    bool hasGap = false;
    int divisor = 1000;
    for (const QChar place : kPlaces) {
        const int digit = value / divisor % 10;
        if (digit > 0) {
            text += hasGap ? u"零"_s : QString();
            if (digit > 1 || divisor > 10 || !text.isEmpty())
                text += kNumerals.at(digit);
            text += place;
        }
        hasGap = digit == 0 && !text.isEmpty();
        divisor /= 10;
    }
    if (value % 10 > 0)
        text += (hasGap ? u"零"_s : QString()) + kNumerals.at(value % 10);
    return text;
}

QString ordinal(int value)
{
    const int last = value / 10 % 10 == 1 ? 0 : value % 10;
    return QString::number(value) + (last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s);
}

// ① to ⑳ and their like stand in a row in Unicode.
QString enclosed(int value, char16_t first)
{
    return value <= 20 ? QString(QChar(char16_t(first + value - 1))) : QString::number(value);
}

}

QString listNumber(int value, QStringView format)
{
    if (format == u"none" || format == u"bullet")
        return {};
    if (value <= 0 || format == u"decimal")
        return QString::number(value);
    if (format == u"lowerRoman" || format == u"upperRoman")
        return format == u"lowerRoman" ? roman(value).toLower() : roman(value);
    if (format == u"decimalZero")
        return QString::number(value).rightJustified(2, u'0');
    if (format == u"ordinal")
        return ordinal(value);
    if (format == u"numberInDash")
        return u"- %1 -"_s.arg(value);
    if (format == u"ideographEnclosedCircle" || format.startsWith(u"decimalEnclosedCircle"))
        return enclosed(value, u'①');
    if (format == u"decimalEnclosedParen")
        return enclosed(value, u'⑴');
    if (format == u"decimalEnclosedFullstop")
        return enclosed(value, u'⒈');
    if (format.startsWith(u"chineseCounting") || format.startsWith(u"japaneseCounting") || format.startsWith(u"taiwaneseCounting"))
        return chinese(value);
    for (const Digits &row : kDigits) {
        if (row.format == format) {
            QString text = QString::number(value);
            std::ranges::for_each(text, [&](QChar &digit) { digit = row.digits.at(digit.digitValue()); });
            return text;
        }
    }
    for (const Letters &row : kLetters) {
        const auto count = int(row.letters.size());
        if (row.format == format && (value - 1) / count < kMostRepeats)
            return QString((value - 1) / count + 1, row.letters.at((value - 1) % count));
    }
    return QString::number(value);
}

}
