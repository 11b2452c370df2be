// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace text {

namespace {

/// United Nations documents in Arabic name a month twice, the Levantine name first.
constexpr std::array<QStringView, 12> kArabicMonths {u"كانون الثاني/يناير", u"شباط/فبراير", u"آذار/مارس", u"نيسان/أبريل",
    u"أيار/مايو", u"حزيران/يونيه", u"تموز/يوليه", u"آب/أغسطس", u"أيلول/سبتمبر", u"تشرين الأول/أكتوبر",
    u"تشرين الثاني/نوفمبر", u"كانون الأول/ديسمبر"};

}

QString dateWords(QDate date, const QString &language)
{
    if (!date.isValid())
        return {};
    if (language == "ar"_L1)
        return u"%1 %2 %3"_s.arg(date.day()).arg(kArabicMonths.at(size_t(date.month() - 1))).arg(date.year());
    if (language == "zh"_L1)
        return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    if (language == "fr"_L1) {
        const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
        return day + QLocale(QLocale::French).toString(date, u" MMMM yyyy");
    }
    if (language == "es"_L1)
        return QLocale(QLocale::Spanish).toString(date, u"d 'de' MMMM 'de' yyyy");
    if (language == "ru"_L1)
        return QLocale(QLocale::Russian).toString(date, u"d MMMM yyyy 'года'");
    return QLocale::c().toString(date, u"d MMMM yyyy");
}

QString monthWords(QDate date, const QString &language)
{
    if (!date.isValid())
        return {};
    if (language == "ar"_L1)
        return u"%1 %2"_s.arg(kArabicMonths.at(size_t(date.month() - 1))).arg(date.year());
    if (language == "zh"_L1)
        return u"%1年%2月"_s.arg(date.year()).arg(date.month());
    if (language == "fr"_L1)
        return QLocale(QLocale::French).standaloneMonthName(date.month()) + u' ' + QString::number(date.year());
    if (language == "es"_L1)
        return u"%1 de %2"_s.arg(QLocale(QLocale::Spanish).standaloneMonthName(date.month())).arg(date.year());
    if (language == "ru"_L1)
        return u"%1 %2 года"_s.arg(QLocale(QLocale::Russian).standaloneMonthName(date.month())).arg(date.year());
    return QLocale::c().toString(date, u"MMMM yyyy");
}

}
