// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaindocument.h"

#include <QJsonObject>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using namespace plaindocument;
using model::PassageKind;

/// Plain texts of our own in the forms of the United Nations.
class MastheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftWithSponsors_data();
    void draftWithSponsors();
    void singleOperativeParagraph();
    void severalResolutions();
    void presidentialStatement();
    void numbersThatAreNone();
    void report();
    void letter();
    void mastheadOnOneLine();
    void jobNumbersAreDropped();
    void fileNameTellsLanguage_data();
    void fileNameTellsLanguage();
    void notesOfAnOfficerStayPlain();
    void hostileTextsEnd();
};

void MastheadTest::draftWithSponsors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("formula");
    QTest::newRow("en") << u"draft resolution"_s << u"The Human Rights Council,"_s;
    QTest::newRow("fr") << u"projet de résolution"_s << u"Le Conseil des droits de l’homme,"_s;
    QTest::newRow("es") << u"proyecto de resolución"_s << u"El Consejo de Derechos Humanos,"_s;
    QTest::newRow("ru") << u"проект резолюции"_s << u"Совет по правам человека,"_s;
    QTest::newRow("ar") << u"مشروع قرار"_s << u"إن مجلس حقوق الإنسان،"_s;
    QTest::newRow("zh") << u"决议草案"_s << u"人权理事会，"_s;
}

void MastheadTest::draftWithSponsors()
{
    QFETCH(QString, words);
    QFETCH(QString, formula);
    const QStringList lines{u"A/HRC/99/L.7"_s, u"Distr.: Limited"_s, u"Chad,* Malta and Peru:* "_s + words,
        u"99/… Light for all"_s, formula, u"1. Aaa bbb."_s};
    const auto read = readLines(lines);
    VERIFY_RESULT(read);
    QCOMPARE(read->text.sponsorLine, u"Chad, Malta and Peru"_s);
    // The asterisks mark those that are no members; the last name before each is meant.
    QCOMPARE(read->text.states.size(), 2);
    QCOMPARE(read->text.states.at(0).name, u"Chad"_s);
    QVERIFY(read->text.states.at(1).name.endsWith(u"Peru"_s));
    QCOMPARE(read->text.states.at(1).role, u"non-member sponsor"_s);
    QCOMPARE(read->text.work.symbol, u"A/HRC/99/L.7"_s);
    QCOMPARE(read->text.text.title, u"99/… Light for all"_s);
    QCOMPARE(field(read->text, "document_type"_L1), u"draft-resolution"_s);
    QCOMPARE(field(read->text, "distribution"_L1), u"Limited"_s);
    QStringList apart = lines;
    apart.replace(2, u"Chad,* Malta and Peru:*"_s);
    apart.insert(3, words);
    const auto readApart = readLines(apart);
    VERIFY_RESULT(readApart);
    QCOMPARE(readApart->text.sponsorLine, u"Chad, Malta and Peru"_s);
    QCOMPARE(contents(read->text, PassageKind::Operative), QStringList(u"Aaa bbb."_s));
}

void MastheadTest::singleOperativeParagraph()
{
    const auto read = readLines({u"Resolution 9999 (2044)"_s,
        u"Adopted by the Security Council at its 9998th meeting, on 3 June 2044"_s, u"The Security Council,"_s,
        u"Having examined the application,"_s, u"Conscious of its duty,"_s,
        u"Recommends to the General Assembly that it be admitted."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text), (QStringList{u"PP1"_s, u"PP2"_s, u"OP1"_s}));
    QCOMPARE(read->text.work.symbol, u"S/RES/9999 (2044)"_s);
    QCOMPARE(read->text.work.date, QDate(2044, 6, 3));
    QCOMPARE(field(read->text, "meeting"_L1), u"9998th meeting"_s);
}

void MastheadTest::severalResolutions()
{
    const auto read = readLines({u"Resolution adopted by the General Assembly on 3 May 2044"_s, u"99/7. Two questions"_s,
        u"A"_s, u"The first"_s, u"The General Assembly,"_s, u"Noting the first,"_s, u"Decides this."_s,
        u"12th plenary meeting"_s, u"3 May 2044"_s, u"B"_s, u"The second"_s, u"The General Assembly,"_s,
        u"Noting the second,"_s, u"1. Decides that;"_s, u"2. Requests more."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text),
        (QStringList{u"A PP1"_s, u"A OP1"_s, u"B PP1"_s, u"B OP1"_s, u"B OP2"_s}));
    QCOMPARE(contents(read->text, PassageKind::Heading),
        (QStringList{u"A"_s, u"The first"_s, u"B"_s, u"The second"_s}));
}

void MastheadTest::presidentialStatement()
{
    const auto read = readLines({u"S/PRST/2044/3"_s, u"Statement by the President of the Security Council"_s,
        u"At the 9998th meeting of the Security Council, held on 3 June 2044, the President made the following statement:"_s,
        u"“The Security Council welcomes the lamp."_s, u"“The Security Council remains seized of the matter.”"_s});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.work.symbol, u"S/PRST/2044/3"_s);
    QCOMPARE(read->text.work.body, u"SC"_s);
    QCOMPARE(field(read->text, "document_type"_L1), u"statement"_s);
    QCOMPARE(read->text.text.title, u"Statement by the President of the Security Council"_s);
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s}));
}

void MastheadTest::numbersThatAreNone()
{
    // The number of a note or of another list does not continue the text's own sequence.
    const auto read = readLines({u"The General Assembly,"_s, u"Recalling the map,"_s, u"1. Decides to walk;"_s,
        u"17 See the map."_s, u"2. Requests everyone to follow;"_s, u"9. is the number of a house"_s,
        u"3 Also requests everyone to rest;"_s, u"4Further requests all to sleep."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text),
        (QStringList{u"PP1"_s, u"OP1"_s, u"note 17"_s, u"OP2"_s, u"OP2 ¶2"_s, u"OP3"_s, u"OP4"_s}));
}

void MastheadTest::report()
{
    const auto read = readLines({u"United Nations"_s, u"A/HRC/99/32"_s, u"Distr.: General"_s, u"10 May 2044"_s,
        u"Original: French"_s, u"Human Rights Council"_s, u"Ninety-ninth session"_s, u"Agenda items 2 and 3"_s,
        u"Annual report and reports of others"_s, u"Lamps in cities"_s,
        u"Report of the Special Rapporteur on light"_s, u"Summary"_s,
        u"The present report tells of lamps, of those who light them, and of the dark that they keep away from us."_s,
        u"Contents"_s, u"I. Introduction 3"_s, u"II. Lamps 4"_s, u"I. Introduction"_s, u"1. There are lamps."_s,
        u"2. They are of two kinds:"_s, u"(a) Large;"_s, u"(b) Small."_s, u"II. Lamps"_s, u"A. Large lamps"_s,
        u"3. They are large.1"_s, u"1 See A/98/7."_s, u"Annex I"_s, u"A list"_s, u"1. The first lamp is here."_s});
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(text.work.symbol, u"A/HRC/99/32"_s);
    QCOMPARE(text.work.date, QDate(2044, 5, 10));
    QCOMPARE(text.text.originalLanguage, u"fr"_s);
    QCOMPARE(text.text.title, u"Lamps in cities"_s);
    QCOMPARE(field(text, "document_type"_L1), u"report"_s);
    QCOMPARE(field(text, "agenda_item"_L1), u"2 and 3"_s);
    QCOMPARE(field(text, "agenda_title"_L1), u"Annual report and reports of others"_s);
    QCOMPARE(addresses(text),
        (QStringList{u"Front ¶1"_s, u"¶1"_s, u"¶2"_s, u"¶2 (a)"_s, u"¶2 (b)"_s, u"¶3"_s, u"note 1"_s, u"Annex ¶1"_s}));
    QCOMPARE(contents(text, PassageKind::Heading),
        (QStringList{u"Summary"_s, u"Introduction"_s, u"Lamps"_s, u"Large lamps"_s, u"Annex I"_s, u"A list"_s}));
    QCOMPARE(text.dropped.size(), 3);
    QCOMPARE(text.dropped.constFirst().reason, u"table-of-contents"_s);
}

void MastheadTest::letter()
{
    const auto read = readLines({u"S/2044/70"_s, u"Distr.: General"_s, u"27 January 2044"_s,
        u"Letter dated 27 January 2044 from the President of the Security Council addressed to the Secretary-General"_s,
        u"I have the honour to inform you that your letter concerning the lamp was brought to the members."_s,
        u"(Signed) A. Person"_s, u"President of the Security Council"_s,
        u"Annex to the letter dated 27 January 2044 from the President"_s, u"The lamp is lit."_s});
    VERIFY_RESULT(read);
    QCOMPARE(field(read->text, "document_type"_L1), u"letter"_s);
    QCOMPARE(read->text.work.date, QDate(2044, 1, 27));
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s, u"Annex ¶1"_s}));
}

void MastheadTest::mastheadOnOneLine()
{
    const auto read = readLines({u"United Nations A/99/596"_s,
        u"General Assembly Distr.: General 5 May 2044 Original: English"_s,
        u"Ninety-ninth session"_s, u"Report of the Secretary-General"_s, u"1. One."_s, u"2. Two."_s, u"3. Three."_s});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.work.symbol, u"A/99/596"_s);
    QCOMPARE(field(read->text, "distribution"_L1), u"General"_s);
    QCOMPARE(read->text.work.date, QDate(2044, 5, 5));
    QCOMPARE(read->text.text.originalLanguage, u"en"_s);
    QCOMPARE(read->text.text.title, u"Report of the Secretary-General"_s);
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s}));
}

void MastheadTest::jobNumbersAreDropped()
{
    for (const QString &number : {u"GE.18-16415(E)"_s, u"16-11706 (E) 020916"_s, u"24-04022 (E) *2404022*"_s, u"*1611706*"_s}) {
        const auto read = readLines({u"The General Assembly,"_s, u"Noting this,"_s, number, u"1. Decides that."_s});
        VERIFY_RESULT(read);
        QCOMPARE(addresses(read->text), (QStringList{u"PP1"_s, u"OP1"_s}));
        QCOMPARE(read->text.dropped.size(), 1);
        QCOMPARE(read->text.dropped.constFirst().reason, u"job-number"_s);
        QCOMPARE(read->text.dropped.constFirst().text, number);
    }
}

void MastheadTest::fileNameTellsLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("symbol");
    const QString latin = u"Lorem ipsum dolor."_s;
    QTest::newRow("letter") << u"A_HRC_RES_57_12F.txt"_s << latin << u"fr"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("code") << u"A_80_596-ES.txt"_s << latin << u"es"_s << u"A/80/596"_s;
    QTest::newRow("none") << u"A_80_596.txt"_s << latin << u"en"_s << u"A/80/596"_s;
    QTest::newRow("job number") << u"g2404022.txt"_s << latin << u"en"_s << QString();
    QTest::newRow("gold") << u"S_RES_0195_1964_EN_GOLD.txt"_s << latin << u"en"_s << u"S/RES/195 (1964)"_s;
    QTest::newRow("script against name") << u"A_80_596-ES.txt"_s << u"Совет по правам человека"_s << u"ru"_s << u"A/80/596"_s;
    QTest::newRow("phrase against name") << u"A_HRC_RES_57_12S.txt"_s << u"Le Conseil des droits de l’homme,\n\nNotant,"_s
                                         << u"fr"_s << u"A/HRC/RES/57/12"_s;
}

void MastheadTest::fileNameTellsLanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, symbol);
    const auto read = readfile::read({name, text.toUtf8()});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.language, language);
    QCOMPARE(read->text.work.symbol, symbol);
}

void MastheadTest::notesOfAnOfficerStayPlain()
{
    const auto read = readLines({u"Meeting on lamps"_s, u"We spoke of A/HRC/57/12 and of the session on 3 May 2044."_s,
        u"1. Who brings the lamp?"_s, u"2. Who lights it?"_s});
    VERIFY_RESULT(read);
    QVERIFY(read->text.work.symbol.isEmpty());
    QVERIFY(!read->text.work.fields.contains("document_type"_L1));
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s, u"¶4"_s}));
}

void MastheadTest::hostileTextsEnd()
{
    // Each would take more minutes than a test is given where a pattern looked at it again and again.
    const QStringList pieces{u"The General Assembly,"_s, u"A"_s, u"1."_s, u"(a)"_s, u"["_s, u"Annex"_s, u"Contents"_s,
        u"A/1/1/1/1/1/"_s, u"Distr.: "_s, u"*1611706*"_s, u"1 "_s, u"12 "_s, u"Adopted by "_s};
    for (const QString &piece : pieces) {
        const auto wide = readLines({u"The General Assembly,"_s, piece.repeated(200000)});
        const auto tall = readLines(QStringList(40000, piece));
        QVERIFY(wide || !wide.error().subject.isNull());
        QVERIFY(tall || !tall.error().subject.isNull());
    }
}

QTEST_GUILESS_MAIN(MastheadTest)
#include "tst_masthead.moc"
