// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaindocument.h"
#include "testdata.h"

using namespace Qt::StringLiterals;

/// Shape, title and own date of texts without a symbol of a resolution, in six languages.
class TestProseHead : public QObject
{
    Q_OBJECT

private slots:
    void heads_data();
    void heads();
    void linesOfOneBlock();
    void headInCapitals();
    void dateBelowText();
    void resolutionIsNoProse();
};

namespace {

const QString kEnglish = u"The lanterns of Port Halcyon were lit again last night, after eleven years in which nobody had been allowed to walk along the quay."_s;
const QString kFrench = u"Les lanternes de Port-Alcyon ont été rallumées hier soir, onze ans après que le quai a été fermé aux habitants de la vieille ville."_s;
const QString kSpanish = u"Los faroles de Puerto Alción se encendieron de nuevo anoche, once años después de que se cerrara el muelle a los vecinos."_s;
const QString kRussian = u"Вчера вечером в порту Альцион снова зажглись фонари, спустя одиннадцать лет после того, как набережную закрыли для жителей."_s;
const QString kArabic = u"أضيئت فوانيس المرفأ من جديد مساء أمس بعد أحد عشر عاماً من إغلاق الرصيف أمام سكان المدينة القديمة في هذا البلد."_s;
const QString kChinese = u"港口的灯笼昨晚再次点亮,距离码头对居民关闭已经过去了整整十一年,老城的人们纷纷走上街头。"_s;

void row(const char *name, const QStringList &lines, const char *shape, const QString &title, const char *date)
{
    QTest::newRow(name) << lines << QString::fromLatin1(shape) << title << QString::fromLatin1(date);
}

}

void TestProseHead::heads_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("date");
    row("news", {u"UN News"_s, u"Lanterns return to the quay"_s, u"By Odalys Brandvik | 8 October 2031"_s, kEnglish}, "news-article", u"Lanterns return to the quay"_s, "2031-10-08");
    row("news below the name of a site", {u"Quay Rights Wire"_s, u"Council backs the lighting of harbours in a divided vote"_s, u"March 5, 2031"_s, kEnglish}, "news-article", u"Council backs the lighting of harbours in a divided vote"_s, "2031-03-05");
    row("dateline", {u"Lanterns return to the quay"_s, u"GENEVA (5 March 2031) – "_s + kEnglish}, "news-article", u"Lanterns return to the quay"_s, "2031-03-05");
    row("release of the press", {u"PRESS RELEASE"_s, u"Experts ask for light in harbours"_s, u"05 March 2031"_s, kEnglish}, "press-release", u"Experts ask for light in harbours"_s, "2031-03-05");
    row("release with a symbol", {u"GA/SHC/9125"_s, u"14 November 2031"_s, u"General Assembly Third Committee"_s, u"Third Committee Approves Draft on Light in Harbours"_s, kEnglish}, "press-release", u"Third Committee Approves Draft on Light in Harbours"_s, "2031-11-14");
    row("summary", {u"Meeting Summaries"_s, u"Human Rights Council Holds Panel on Light in Harbours"_s, u"25 June 2031"_s, kEnglish}, "meeting-summary", u"Human Rights Council Holds Panel on Light in Harbours"_s, "2031-06-25");
    row("statement", {u"Permanent Mission of Norvalia to the United Nations"_s, u"Statement by H.E. Ms. Odalys Brandvik, Permanent Representative"_s, u"New York, 23 May 2031"_s, u"Check against delivery"_s, u"Mr. President,"_s, kEnglish}, "statement", u"Statement by H.E. Ms. Odalys Brandvik, Permanent Representative"_s, "2031-05-23");
    row("event page", {u"Side event"_s, u"Light for Every Quay"_s, u"Thursday, 7 March 2031, 1–2.30 p.m."_s, u"Where: Room XXVII"_s, kEnglish}, "event-page", u"Light for Every Quay"_s, "");
    row("call", {u"Call for input | Special Procedures"_s, u"Call for input: light in harbours"_s, u"Deadline: 28 February 2031"_s, u"Published: 12 January 2031"_s, kEnglish}, "call-for-inputs", u"Call for input: light in harbours"_s, "2031-01-12");
    row("concept note", {u"Human Rights Council, ninety-ninth session"_s, u"Panel on light in harbours"_s, u"Concept note (as of 11 June 2031)"_s, u"Date: 26 June 2031"_s, kEnglish}, "concept-note", u"Panel on light in harbours"_s, "2031-06-11");
    row("list of speakers", {u"General Assembly"_s, u"Ninety-ninth session"_s, u"Provisional list of speakers on agenda item 12, “Light”"_s, u"(as at 20 June 2031, 4 p.m.)"_s, u"1. Norvalia"_s}, "list-of-speakers", u"Provisional list of speakers on agenda item 12, “Light”"_s, "2031-06-20");
    row("agenda", {u"Working group on harbours"_s, u"Third session"_s, u"PROGRAMME OF WORK"_s, u"(revised, 15 May 2031)"_s, u"Monday, 18 May"_s}, "agenda", u"PROGRAMME OF WORK"_s, "2031-05-15");
    row("transcript", {u"Information Service, Geneva"_s, u"Press briefing, Friday, 7 November 2031"_s, u"ODALYS BRANDVIK (WMO): Good morning."_s, u"Q: Is it true?"_s, u"BRANDVIK: It is."_s}, "transcript", u"Press briefing, Friday, 7 November 2031"_s, "2031-11-07");
    row("French", {u"Communiqué de presse"_s, u"Des experts demandent de la lumière dans les ports"_s, u"Genève, le 12 mars 2031"_s, kFrench}, "press-release", u"Des experts demandent de la lumière dans les ports"_s, "2031-03-12");
    row("Spanish", {u"Noticias"_s, u"Vuelven los faroles al muelle"_s, u"16 Abril 2031"_s, u"Por Odalys Brandvik"_s, kSpanish}, "news-article", u"Vuelven los faroles al muelle"_s, "2031-04-16");
    row("Russian", {u"Новости | Права человека"_s, u"В порт вернулись фонари"_s, u"1 декабря 2031 года"_s, u"Автор: Одалис Брандвик"_s, kRussian}, "news-article", u"В порт вернулись фонари"_s, "2031-12-01");
    row("Arabic", {u"بيان صحفي"_s, u"الفوانيس تعود إلى المرفأ"_s, u"٥ آذار/مارس ٢٠٣١"_s, kArabic}, "press-release", u"الفوانيس تعود إلى المرفأ"_s, "2031-03-05");
    row("Chinese", {u"新闻稿"_s, u"灯笼重回码头"_s, u"2031年3月5日 日内瓦"_s, kChinese}, "press-release", u"灯笼重回码头"_s, "2031-03-05");
}

void TestProseHead::heads()
{
    QFETCH(QStringList, lines);
    const auto read = plaindocument::readLines(lines);
    VERIFY_RESULT(read);
    QTEST(plaindocument::field(read->text, "document_type"_L1), "shape");
    QTEST(read->text.text.title, "title");
    QTEST(read->text.work.date.toString(Qt::ISODate), "date");
}

void TestProseHead::linesOfOneBlock()
{
    const auto read = plaindocument::readLines({u"Press release"_s, u"Experts of eleven countries ask all harbours for\nlight that lasts until the morning"_s, u"5 March 2031"_s, kEnglish});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, u"Experts of eleven countries ask all harbours for light that lasts until the morning"_s);
}

void TestProseHead::headInCapitals()
{
    const auto read = plaindocument::readLines({u"STATEMENT BY"_s, u"H.E. MS. ODALYS BRANDVIK"_s, u"AT THE"_s, u"PANEL ON LIGHT IN HARBOURS"_s, u"GENEVA, 5 MARCH 2031"_s, kEnglish});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.title, u"STATEMENT BY H.E. MS. ODALYS BRANDVIK AT THE PANEL ON LIGHT IN HARBOURS"_s);
    QCOMPARE(read->text.work.date, QDate(2031, 3, 5));
}

void TestProseHead::dateBelowText()
{
    const auto read = plaindocument::readLines({u"Remarks by Odalys Brandvik on light"_s, u"Excellencies,"_s, kEnglish, u"I thank you."_s, u"Geneva, 5 March 2031"_s});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.work.date, QDate(2031, 3, 5));
}

void TestProseHead::resolutionIsNoProse()
{
    const auto read = plaindocument::readLines({u"News"_s, u"99/7. Light for all"_s, u"The General Assembly,"_s, u"Recalling its resolution 98/1,"_s, u"1. Decides to light the quay."_s});
    VERIFY_RESULT(read);
    QCOMPARE(plaindocument::field(read->text, "document_type"_L1), u"resolution"_s);
    const auto report = plaindocument::readLines({u"A/99/17"_s, u"Distr.: General"_s, u"5 March 2031"_s, u"Ninety-ninth session"_s, u"Statement by the President of the Security Council"_s, kEnglish});
    VERIFY_RESULT(report);
    QCOMPARE(report->text.work.symbol, u"A/99/17"_s);
    QVERIFY(plaindocument::field(report->text, "release"_L1).isEmpty());
}

QTEST_GUILESS_MAIN(TestProseHead)
#include "tst_prosehead.moc"
