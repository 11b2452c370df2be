// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <core/text/characters.h>

#include <QRegularExpression>

#include <array>

namespace text {

using namespace Qt::StringLiterals;

namespace {

// Letters in the order of lists: the Arabic one is not that of the alphabet, and Russian lists leave letters out.
constexpr QStringView kLatin = u"abcdefghijklmnopqrstuvwxyz";
constexpr QStringView kRussian = u"абвгдежзиклмнопрстуфхцчшщэюя";
constexpr QStringView kArabic = u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
constexpr QStringView kChinese = u"一二三四五六七八九十";

qsizetype placeIn(QStringView letters, QChar letter)
{
    return letters.indexOf(letter.toLower());
}

// The letter of an Arabic label without the stretching that print adds; "هـ" and "ه" are one.
QString withoutStretch(QStringView label)
{
    QString plain = label.toString();
    plain.remove(QChar(0x0640));
    if (plain == u"ا"_s)
        return u"أ"_s;
    return plain;
}

bool isRepeated(QStringView label)
{
    return !label.isEmpty() && std::ranges::all_of(label, [&](QChar letter) { return letter == label.front(); });
}

bool lettersFollow(const QString &previous, const QString &next)
{
    if (!isRepeated(previous) || !isRepeated(next))
        return false;
    for (const QStringView letters : {kLatin, kRussian, kArabic, kChinese}) {
        const qsizetype before = placeIn(letters, previous.front());
        const qsizetype after = placeIn(letters, next.front());
        if (before < 0 || after < 0)
            continue;
        if (previous.size() == next.size() && after == before + 1)
            return true;
        // After z comes aa; Arabic lists start again with two letters where the writer decided so.
        if (next.size() == previous.size() + 1 && after == 0)
            return true;
    }
    return false;
}

}

QString bareLabel(QStringView printed)
{
    const QString plain = printed.toString().normalized(QString::NormalizationForm_KC);
    QString label;
    for (const QChar character : plain) {
        if (character.isDigit())
            label.append(QChar(u'0' + character.digitValue()));
        else if (character.isLetter() || (character.isMark() && !label.isEmpty() && (label.back().isLetter() || label.back().isMark())))
            label.append(character);
        else if (!label.isEmpty() && (character == u' ' || character == u'.' || character == u'/'))
            label.append(character);
    }
    while (!label.isEmpty() && !label.back().isLetterOrNumber() && !label.back().isMark())
        label.chop(1);
    return label;
}

int numberValue(QStringView label)
{
    bool isNumber = false;
    const int value = label.toInt(&isNumber);
    return isNumber && value > 0 && label.front().isDigit() ? value : 0;
}

QString romanNumeral(int value)
{
    static constexpr std::array<std::pair<int, QStringView>, 9> kParts{
        {{100, u"C"}, {90, u"XC"}, {50, u"L"}, {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    QString numeral;
    for (const auto &[part, letters] : kParts) {
        for (; value >= part; value -= part)
            numeral.append(letters);
    }
    return numeral;
}

int romanValue(QStringView label)
{
    if (label.isEmpty() || label.size() > 9)
        return 0;
    int value = 0;
    int previous = 0;
    for (qsizetype at = label.size() - 1; at >= 0; --at) {
        int part = 0;
        switch (label.at(at).toUpper().unicode()) {
        case u'I':
            part = 1;
            break;
        case u'V':
            part = 5;
            break;
        case u'X':
            part = 10;
            break;
        case u'L':
            part = 50;
            break;
        case u'C':
            part = 100;
            break;
        default:
            return 0;
        }
        value += part < previous ? -part : part;
        previous = std::max(previous, part);
    }
    const QString canonical = romanNumeral(value);
    return label == canonical || label == canonical.toLower() ? value : 0;
}

bool labelFollows(QStringView previous, QStringView next)
{
    if (const int before = numberValue(previous))
        return numberValue(next) == before + 1;
    const int roman = romanValue(previous);
    if (roman > 0 && romanValue(next) == roman + 1)
        return true;
    return lettersFollow(withoutStretch(previous), withoutStretch(next));
}

bool labelOpens(QStringView label)
{
    static constexpr std::array<QStringView, 8> kFirst{u"1", u"a", u"A", u"i", u"I", u"أ", u"а", u"一"};
    const QString plain = withoutStretch(label);
    return std::ranges::find(kFirst, QStringView(plain)) != kFirst.end();
}

LabelKind labelKind(QStringView first)
{
    if (first.isEmpty())
        return LabelKind::None;
    if (numberValue(first) > 0)
        return LabelKind::Number;
    if (kChinese.contains(first.front()))
        return LabelKind::Chinese;
    return romanValue(first) > 0 ? LabelKind::Roman : LabelKind::Letter;
}

const QString &leadingSigns()
{
    static const QString signs = u"\\s{0,4}(?:[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Me}\\p{Co}]{1,8}\\s?){0,2}"_s;
    return signs;
}

const QString &signsWithin()
{
    static const QString signs = u"[\\p{Mn}\\p{Me}\\p{Cf}]{0,4}"_s;
    return signs;
}

qsizetype leadingLabelLength(QStringView content)
{
    static const QRegularExpression pattern(
        u"^"_s + leadingSigns() + u"(?:[(（](?:\\p{L}{1,2}\\x{0640}?|[ivxl]{1,6}|\\d{1,2})[)）]"_s
        u"|(?:\\p{L}{1,2}|[ivxl]{1,6}|\\d{1,2})\\)|[’‘']\\d{1,2}[’‘']|[㈠-㈩]|\\d{1,3}"_s
        + signsWithin() + u"\\.)(?=\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(beginningOf(content, 40)).capturedLength();
}

bool isRuledLine(const QString &content)
{
    constexpr qsizetype kLongestRule = 200;
    // A single star between two parts is a ruled line as well; a single dash may be what a column of a table has.
    static const QRegularExpression rule(u"^(?:[\\s_=*·–—-]{3,}|[*＊⁂⁎⁕☆★※❖]{1,2})$"_s);
    return content.size() <= kLongestRule && rule.matchView(content).hasMatch();
}

}
