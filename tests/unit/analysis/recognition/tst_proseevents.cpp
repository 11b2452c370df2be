// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/recognition/proposals.h>
#include <analysis/recognition/prose/bodytable.h>
#include <analysis/recognition/prose/dates.h>
#include <analysis/recognition/prose/namedsessions.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Days, sessions, events and deadlines in six languages, from small texts.
class TestProseEvents : public QObject
{
    Q_OBJECT

private slots:
    void datesOfSixLanguages_data();
    void datesOfSixLanguages();
    void sessionsOfSixLanguages_data();
    void sessionsOfSixLanguages();
    void eventsAndDeadlines_data();
    void eventsAndDeadlines();
    void aPageOfAnEvent();
};

namespace {

model::ReadText textOf(const QString &language, const QStringList &paragraphs, QDate day = {})
{
    model::ReadText read;
    read.text.language = language;
    read.work.date = day;
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = int(read.passages.size());
        passage.content = paragraph;
        read.passages.append(passage);
    }
    return read;
}

QStringList eventsOf(const model::Proposals &found)
{
    QStringList all;
    for (const model::ProposedRecord &each : found.records) {
        if (each.kind == model::RecordKind::Event)
            all.append(each.fields.value(u"type"_s).toString() + u' ' + each.date.toString(Qt::ISODate));
    }
    all.sort();
    return all;
}

}

void TestProseEvents::datesOfSixLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("is"); // day.month.year–lastDay.lastMonth
    QTest::newRow("en") << u"en"_s << u"from 11–13 June 2025"_s << u"11.6.2025–13.0"_s;
    QTest::newRow("en months") << u"en"_s << u"from 30 June to 4 July 2025"_s << u"30.6.2025–4.7"_s;
    QTest::newRow("en words") << u"en"_s << u"on the tenth of July"_s << u"10.7.0–0.0"_s;
    QTest::newRow("en short") << u"en"_s << u"on Oct. 5, 2024"_s << u"5.10.2024–0.0"_s;
    QTest::newRow("fr") << u"fr"_s << u"du 3 au 5 mars 2025"_s << u"3.3.2025–5.0"_s;
    QTest::newRow("fr first") << u"fr"_s << u"le 1er mai"_s << u"1.5.0–0.0"_s;
    QTest::newRow("es") << u"es"_s << u"del 14 al 17 de abril de 2025"_s << u"14.4.2025–17.0"_s;
    QTest::newRow("ru") << u"ru"_s << u"с 3 по 5 марта 2025 года"_s << u"3.3.2025–5.0"_s;
    QTest::newRow("ar") << u"ar"_s << u"من ٣ إلى ٥ آذار/مارس ٢٠٢٥"_s << u"3.3.2025–5.0"_s;
    QTest::newRow("zh") << u"zh"_s << u"定于3月3日至5日举行"_s << u"3.3.0–5.0"_s;
    QTest::newRow("figures") << u"en"_s << u"posted on 2025/11/05"_s << u"5.11.2025–0.0"_s;
    QTest::newRow("end of a month") << u"fr"_s << u"avant la fin juin 2025"_s << u"30.6.2025–0.0"_s;
    QTest::newRow("none") << u"en"_s << u"in 3 rooms, at its 57th session"_s << QString();
}

void TestProseEvents::datesOfSixLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, is);
    const QList<recognition::FoundDate> dates = recognition::datesIn(words, language);
    const recognition::FoundDate date = dates.value(0);
    QCOMPARE(dates.isEmpty() ? QString() : u"%1.%2.%3–%4.%5"_s.arg(date.day).arg(date.month).arg(date.year).arg(date.lastDay).arg(date.lastMonth), is);
}

void TestProseEvents::sessionsOfSixLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("is");
    QTest::newRow("en") << u"en"_s << u"the fifty-fifth session of the Human Rights Council"_s << u"HRC 55"_s;
    QTest::newRow("compact") << u"en"_s << u"at HRC55"_s << u"HRC 55"_s;
    QTest::newRow("subsidiary") << u"en"_s << u"the 17th session of the Expert Mechanism on the Rights of Indigenous Peoples"_s << u"EMRIP 17"_s;
    QTest::newRow("year") << u"en"_s << u"at the high-level political forum, which meets from 8 to 17 July 2024"_s << u"HLPF 2024"_s;
    QTest::newRow("fr") << u"fr"_s << u"la cinquante-septième session du Conseil des droits de l’homme"_s << u"HRC 57"_s;
    QTest::newRow("es") << u"es"_s << u"el 59.º período de sesiones del Consejo de Derechos Humanos"_s << u"HRC 59"_s;
    QTest::newRow("ru") << u"ru"_s << u"на пятьдесят восьмой сессии Совета по правам человека"_s << u"HRC 58"_s;
    QTest::newRow("zh") << u"zh"_s << u"人权理事会第五十八届会议"_s << u"HRC 58"_s;
    QTest::newRow("unknown") << u"en"_s << u"the third session of the Harbour Board"_s << QString();
    QTest::newRow("unknown ahead") << u"en"_s << u"The Committee on Floating Lamps opens its fifty-third session on 20 October."_s << QString();
    QTest::newRow("States parties") << u"en"_s << u"at the sixteenth session of the Conference of States Parties to the Convention"_s << u"COSP 16"_s;
    QTest::newRow("one figure") << u"en"_s << u"adopted at UNEA-6 in Nairobi"_s << u"UNEA 6"_s;
    QTest::newRow("session of a year") << u"en"_s << u"the 2025 session of the Economic and Social Council"_s << u"ECOSOC 2025"_s;
    QTest::newRow("of the subject") << u"en"_s << u"At its eighty-first session, held in Geneva, the Committee against Torture spoke of lamps."_s << u"CAT 81"_s;
    QTest::newRow("no number") << u"en"_s << u"a training session of the Human Rights Council"_s << QString();
}

void TestProseEvents::sessionsOfSixLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, is);
    const QList<recognition::NamedSession> sessions = recognition::sessionsIn(words, language);
    QCOMPARE(sessions.isEmpty() ? QString() : QString(sessions.first().body + u' ' + sessions.first().session), is);
}

void TestProseEvents::eventsAndDeadlines_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("are");
    QTest::newRow("en") << u"en"_s << u"A workshop will be held in Port Alder from 3 to 5 June."_s << QStringList {u"workshop 2025-06-03"_s};
    QTest::newRow("fr") << u"fr"_s << u"Un atelier se tiendra le 12 mars à Saint-Aubin."_s << QStringList {u"workshop 2025-03-12"_s};
    QTest::newRow("es") << u"es"_s << u"Habrá una mesa redonda el 24 de julio."_s << QStringList {u"round table 2025-07-24"_s};
    QTest::newRow("ru") << u"ru"_s << u"Семинар состоится 28 ноября."_s << QStringList {u"seminar 2025-11-28"_s};
    QTest::newRow("ar") << u"ar"_s << u"ستعقد حلقة عمل في 12 آذار/مارس 2025."_s << QStringList {u"workshop 2025-03-12"_s};
    QTest::newRow("zh") << u"zh"_s << u"研讨会定于7月1日举行。"_s << QStringList {u"seminar 2025-07-01"_s};
    QTest::newRow("deadline en") << u"en"_s << u"Please register before 5 May."_s << QStringList {u"deadline 2025-05-05"_s};
    QTest::newRow("deadline fr") << u"fr"_s << u"Les inscriptions sont reçues jusqu’au vendredi 28 mars inclus."_s << QStringList {u"deadline 2025-03-28"_s};
    QTest::newRow("deadline es") << u"es"_s << u"Las propuestas se enviarán a más tardar el 4 de julio."_s << QStringList {u"deadline 2025-07-04"_s};
    QTest::newRow("deadline ru") << u"ru"_s << u"Замечания принимаются до 19 мая."_s << QStringList {u"deadline 2025-05-19"_s};
    QTest::newRow("deadline zh") << u"zh"_s << u"请于3月31日前登记。"_s << QStringList {u"deadline 2025-03-31"_s};
    QTest::newRow("last weekday") << u"en"_s << u"A round table was held last Tuesday."_s << QStringList {u"round table 2025-03-25"_s};
    QTest::newRow("next weekday") << u"es"_s << u"Habrá un taller el próximo martes."_s << QStringList {u"workshop 2025-04-08"_s};
    QTest::newRow("after two days") << u"fr"_s << u"L’atelier s’est achevé aujourd’hui après trois jours de travaux."_s << QStringList {u"workshop 2025-03-30"_s};
    QTest::newRow("until") << u"en"_s << u"The seminar, which runs until Thursday, is open."_s << QStringList();
    QTest::newRow("another") << u"es"_s << u"Habrá un seminario el 4 de abril y otro para las islas el 20 de abril."_s << QStringList {u"seminar 2025-04-04"_s, u"seminar 2025-04-20"_s};
    QTest::newRow("end of the month") << u"en"_s << u"Proposals may be sent until the end of the month."_s << QStringList {u"deadline 2025-04-30"_s};
    QTest::newRow("adoption") << u"en"_s << u"The resolution was adopted on 7 April 2025."_s << QStringList();
    QTest::newRow("international day") << u"en"_s << u"The International Day of Lighthouses is observed on 13 October."_s << QStringList();
    QTest::newRow("room") << u"en"_s << u"She left the conference room on 3 May."_s << QStringList();
}

void TestProseEvents::eventsAndDeadlines()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QStringList, are);
    QCOMPARE(eventsOf(recognition::proposals(textOf(language, {u"–"_s, words}, QDate(2025, 4, 1)))), are);
}

void TestProseEvents::aPageOfAnEvent()
{
    const model::Proposals found = recognition::proposals(textOf(u"en"_s,
        {u"Side event"_s, u"Harbours for All"_s, u"Wednesday, 16 July 2025, 1.15–2.30 p.m."_s, u"Venue: online"_s, u"The side event on 16 July is open."_s}));
    QCOMPARE(eventsOf(found), QStringList {u"side event 2025-07-16"_s});
    const auto event = std::ranges::find(found.records, model::RecordKind::Event, &model::ProposedRecord::kind);
    QCOMPARE(event->name, u"Harbours for All"_s);
    QCOMPARE(event->fields.value(u"format"_s).toString(), u"online"_s);
    QCOMPARE(recognition::bodyRow(u"EMRIP"_s)->parent, u"HRC"_s);
}

QTEST_APPLESS_MAIN(TestProseEvents)
#include "tst_proseevents.moc"
