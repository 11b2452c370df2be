// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinals.h"

#include "normalised.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct Stem {
    QStringView start;
    int value;
};

// Beginnings of the words, so that gender and case do not matter; the longest that fits counts.
constexpr std::array kStems{
    // English
    Stem{u"first", 1}, Stem{u"second", 2}, Stem{u"third", 3}, Stem{u"fourth", 4}, Stem{u"fifth", 5}, Stem{u"sixth", 6},
    Stem{u"seventh", 7}, Stem{u"eighth", 8}, Stem{u"ninth", 9}, Stem{u"tenth", 10}, Stem{u"eleventh", 11},
    Stem{u"twelfth", 12}, Stem{u"thirteenth", 13}, Stem{u"fourteenth", 14}, Stem{u"fifteenth", 15},
    Stem{u"sixteenth", 16}, Stem{u"seventeenth", 17}, Stem{u"eighteenth", 18}, Stem{u"nineteenth", 19},
    Stem{u"twent", 20}, Stem{u"thirt", 30}, Stem{u"fort", 40}, Stem{u"fift", 50}, Stem{u"sixt", 60},
    Stem{u"sevent", 70}, Stem{u"eight", 80}, Stem{u"ninet", 90}, Stem{u"hundredth", 100},
    // French
    Stem{u"premi", 1}, Stem{u"unieme", 1}, Stem{u"deux", 2}, Stem{u"troisieme", 3}, Stem{u"quatrieme", 4},
    Stem{u"cinquieme", 5}, Stem{u"sixieme", 6}, Stem{u"septieme", 7}, Stem{u"huitieme", 8}, Stem{u"neuvieme", 9},
    Stem{u"dix", 10}, Stem{u"onzieme", 11}, Stem{u"douzieme", 12}, Stem{u"treizieme", 13}, Stem{u"quatorzieme", 14},
    Stem{u"quinzieme", 15}, Stem{u"seizieme", 16}, Stem{u"vingt", 20}, Stem{u"trent", 30}, Stem{u"quarant", 40},
    Stem{u"cinquant", 50}, Stem{u"soixant", 60}, Stem{u"quatrevingt", 80}, Stem{u"centieme", 100},
    // Spanish
    Stem{u"primer", 1}, Stem{u"segund", 2}, Stem{u"tercer", 3}, Stem{u"cuart", 4}, Stem{u"quint", 5},
    Stem{u"sext", 6}, Stem{u"septim", 7}, Stem{u"octav", 8}, Stem{u"noven", 9}, Stem{u"decim", 10},
    Stem{u"undecim", 11}, Stem{u"duodecim", 12}, Stem{u"vigesim", 20}, Stem{u"trigesim", 30},
    Stem{u"cuadragesim", 40}, Stem{u"quincuagesim", 50}, Stem{u"sexagesim", 60}, Stem{u"septuagesim", 70},
    Stem{u"octogesim", 80}, Stem{u"nonagesim", 90}, Stem{u"centesim", 100},
    // Russian
    Stem{u"перв", 1}, Stem{u"втор", 2}, Stem{u"трет", 3}, Stem{u"четверт", 4}, Stem{u"пят", 5}, Stem{u"шест", 6},
    Stem{u"седьм", 7}, Stem{u"восьм", 8}, Stem{u"девят", 9}, Stem{u"десят", 10}, Stem{u"одиннадцат", 11},
    Stem{u"двенадцат", 12}, Stem{u"тринадцат", 13}, Stem{u"четырнадцат", 14}, Stem{u"пятнадцат", 15},
    Stem{u"шестнадцат", 16}, Stem{u"семнадцат", 17}, Stem{u"восемнадцат", 18}, Stem{u"девятнадцат", 19},
    Stem{u"двадцат", 20}, Stem{u"тридцат", 30}, Stem{u"сорок", 40}, Stem{u"пятьдесят", 50}, Stem{u"пятидесят", 50},
    Stem{u"шестьдесят", 60}, Stem{u"шестидесят", 60}, Stem{u"семьдесят", 70}, Stem{u"семидесят", 70},
    Stem{u"восемьдесят", 80}, Stem{u"восьмидесят", 80}, Stem{u"девяност", 90}, Stem{u"сот", 100},
    // Arabic, without article and "and"
    Stem{u"حادي", 1}, Stem{u"اول", 1}, Stem{u"ثاني", 2}, Stem{u"ثالث", 3}, Stem{u"رابع", 4}, Stem{u"خامس", 5},
    Stem{u"سادس", 6}, Stem{u"سابع", 7}, Stem{u"ثامن", 8}, Stem{u"تاسع", 9}, Stem{u"عاشر", 10}, Stem{u"عشر", 10},
    Stem{u"عشرون", 20}, Stem{u"عشرين", 20}, Stem{u"ثلاث", 30}, Stem{u"اربع", 40}, Stem{u"خمس", 50}, Stem{u"ست", 60},
    Stem{u"سبع", 70}, Stem{u"ثمان", 80}, Stem{u"تسع", 90}};

int valueOfWord(QStringView word)
{
    const Stem *best = nullptr;
    for (const Stem &stem : kStems) {
        if (word.startsWith(stem.start) && (!best || stem.start.size() > best->start.size()))
            best = &stem;
    }
    return best ? best->value : 0;
}

// "五十一": tens before 十, units behind it.
int chineseNumber(QStringView figures)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    int value = 0;
    int digit = 0;
    for (const QChar figure : figures) {
        if (figure == u'百' || figure == u'十') {
            value += std::max(digit, 1) * (figure == u'百' ? 100 : 10);
            digit = 0;
        } else {
            digit = int(std::max<qsizetype>(0, kDigits.indexOf(figure)));
        }
    }
    return value + digit;
}

QString withoutArabicParticles(QString word)
{
    if (word.startsWith(u'و') && word.size() > 4)
        word.remove(0, 1);
    if (word.startsWith(u"ال"_s) && word.size() > 4)
        word.remove(0, 2);
    return word;
}

}

int ordinalIn(QStringView phrase)
{
    static const QRegularExpression chinese(u"第\\s?([零一二三四五六七八九十百]{1,7}|\\d{1,3})\\s?[届次]"_s);
    static const QRegularExpression figures(
        u"(?<!\\d)(\\d{1,3})(?:st|nd|rd|th|er|e|º|ª|°|-я|[ao])(?![\\p{L}\\d])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression separators(u"[\\s\\x{2010}-\\x{2015}-]+"_s);
    if (const QRegularExpressionMatch match = chinese.matchView(phrase); match.hasMatch()) {
        const int number = match.capturedView(1).toInt();
        return number > 0 ? number : chineseNumber(match.capturedView(1));
    }
    if (const QRegularExpressionMatch match = figures.matchView(phrase); match.hasMatch())
        return match.capturedView(1).toInt();
    QString folded = fold(phrase.first(std::min<qsizetype>(phrase.size(), 120)));
    folded.replace("quatre-vingt"_L1, "quatrevingt"_L1);
    const QStringList words = folded.split(separators, Qt::SkipEmptyParts);
    int sum = 0;
    for (const QString &word : words)
        sum += valueOfWord(withoutArabicParticles(word));
    return sum < 200 ? sum : 0;
}

}
