// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/calendar.h>
#include <core/text/ordinals.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// Dates and ordinals as the six languages write them.
class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void spans_data();
    void spans();
    void ordinals_data();
    void ordinals();
};

void CalendarTest::dates_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QDate>("date");
    const QDate day(2022, 10, 6);
    QTest::newRow("en") << u"adopted on 6 October 2022, at noon"_s << day;
    QTest::newRow("fr") << u"adoptée le 6 octobre 2022"_s << day;
    QTest::newRow("fr, the first") << u"le 1er novembre 2024"_s << QDate(2024, 11, 1);
    QTest::newRow("es") << u"el 6 de octubre de 2022"_s << day;
    QTest::newRow("ru") << u"принятая 6 октября 2022 года"_s << day;
    QTest::newRow("ar, both names") << u"في 6 تشرين الأول/أكتوبر 2022"_s << day;
    QTest::newRow("ar, a space after the stroke") << u"في 6 تشرين الأول/ أكتوبر 2022"_s << day;
    QTest::newRow("ar, one name") << u"6 أكتوبر 2022"_s << day;
    QTest::newRow("ar, a short name") << u"21 آب 2022"_s << QDate(2022, 8, 21);
    QTest::newRow("zh") << u"人权理事会2022年10月6日通过的决议"_s << day;
    QTest::newRow("the second is one") << u"on 12 lamps 2020 and on 6 October 2022"_s << day;
    QTest::newRow("no such day") << u"31 February 2022"_s << QDate();
    QTest::newRow("none") << u"resolution 2022/6"_s << QDate();
}

void CalendarTest::dates()
{
    QFETCH(QString, content);
    QFETCH(QDate, date);
    QCOMPARE(text::dateIn(content), date);
}

void CalendarTest::spans_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate first(2022, 9, 12);
    const QDate last(2022, 10, 7);
    QTest::newRow("en") << u"12 September–7 October 2022"_s << first << last;
    QTest::newRow("one month") << u"11-15 April 2016"_s << QDate(2016, 4, 11) << QDate(2016, 4, 15);
    QTest::newRow("two years") << u"5 December 2021 – 3 January 2022"_s << QDate(2021, 12, 5) << QDate(2022, 1, 3);
    QTest::newRow("fr") << u"12 septembre-7 octobre 2022"_s << first << last;
    QTest::newRow("es") << u"12 de septiembre a 7 de octubre de 2022"_s << first << last;
    QTest::newRow("ru") << u"12 сентября — 7 октября 2022 года"_s << first << last;
    QTest::newRow("ar") << u"12 أيلول/سبتمبر - 7 تشرين الأول/أكتوبر 2022"_s << first << last;
    QTest::newRow("zh") << u"2022年9月12日至10月7日"_s << first << last;
    QTest::newRow("a single day") << u"7 October 2022"_s << QDate() << QDate();
    QTest::newRow("backwards") << u"12 October–7 October 2022"_s << QDate() << QDate();
}

void CalendarTest::spans()
{
    QFETCH(QString, content);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto [from, to] = text::spanIn(content);
    QCOMPARE(from, first);
    QCOMPARE(to, last);
}

void CalendarTest::ordinals_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("number");
    QTest::newRow("en") << u"Fifty-first session"_s << 51;
    QTest::newRow("en, round") << u"Sixtieth session"_s << 60;
    QTest::newRow("en, teens") << u"Eighteenth session"_s << 18;
    QTest::newRow("fr") << u"Cinquante et unième session"_s << 51;
    QTest::newRow("fr, seventies") << u"Soixante-dix-septième session"_s << 77;
    QTest::newRow("fr, nineties") << u"Quatre-vingt-douzième session"_s << 92;
    QTest::newRow("es, figures") << u"51er período de sesiones"_s << 51;
    QTest::newRow("es, words") << u"Quincuagésimo primer período de sesiones"_s << 51;
    QTest::newRow("ru") << u"Пятьдесят первая сессия"_s << 51;
    QTest::newRow("ru, round") << u"Шестидесятая сессия"_s << 60;
    QTest::newRow("ar") << u"الدورة الحادية والخمسون"_s << 51;
    QTest::newRow("ar, teens") << u"الدورة الخامسة عشرة"_s << 15;
    QTest::newRow("zh") << u"第五十一届会议"_s << 51;
    QTest::newRow("zh, round") << u"第十届会议"_s << 10;
    QTest::newRow("zh, figures") << u"第51届会议"_s << 51;
    QTest::newRow("none") << u"Organizational matters"_s << 0;
}

void CalendarTest::ordinals()
{
    QFETCH(QString, phrase);
    QFETCH(int, number);
    QCOMPARE(text::ordinalIn(phrase), number);
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
