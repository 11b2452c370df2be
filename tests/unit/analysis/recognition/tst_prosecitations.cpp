// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/recognition/recogniser.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// Citations as people write them in articles, statements and summaries.
class TestProseCitations : public QObject
{
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void documentsKeepTheirRules();
};

namespace {

QStringList keysOf(const QStringList &paragraphs, const QString &language, const QString &symbol = {})
{
    model::ReadText read;
    read.text.language = language;
    read.work.symbol = symbol;
    read.work.symbolKey = symbol;
    read.work.date = QDate(2025, 6, 1);
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = int(read.passages.size()) + 1;
        passage.content = paragraph;
        read.passages.append(passage);
    }
    QStringList keys;
    const QList<model::ProposedLink> links = recognition::recognise(read);
    for (const model::ProposedLink &link : links) {
        if (link.relation == u"cites")
            keys.append(link.targetKey);
    }
    return keys;
}

void row(const char *name, const char *language, const QStringList &paragraphs, const QStringList &keys)
{
    QTest::newRow(name) << QString::fromLatin1(language) << paragraphs << keys;
}

}

void TestProseCitations::forms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("keys");
    row("body alone", "en", {u"Norvalia recalled HRC 48/13 and what it asks for."_s}, {u"A/HRC/RES/48/13"_s});
    row("short body and noun", "en", {u"We follow HRC resolution 48/13 and UNGA Res. 64/292."_s}, {u"A/HRC/RES/48/13"_s, u"A/RES/64/292"_s});
    row("session is no citation", "en", {u"At HRC57 and at the HRC 57th session, 24/7, nothing was adopted."_s}, {});
    row("Security Council in short", "en", {u"UNSCR 1325 was the first; SCR 2250 (2015) and res. 2334 (2016) came later."_s}, {u"S/RES/1325(2000)"_s, u"S/RES/2250(2015)"_s, u"S/RES/2334(2016)"_s});
    row("number and year", "en", {u"The Security Council spoke of this in 2341 of 2017."_s}, {u"S/RES/2341(2017)"_s});
    row("number of things and year", "en", {u"The Security Council heard that of 2341 of 2012 harbours few had light."_s}, {});
    row("number that is the next body's own", "en", {u"The Human Rights Council met in Geneva."_s, u"It recalls resolution 48/13 and, late at night, General Assembly resolution 76/300."_s}, {u"A/HRC/RES/48/13"_s, u"A/RES/76/300"_s});
    row("number of things with a year", "en", {u"The Security Council heard that of 1300 (2019) lamps few were lit."_s}, {});
    row("this Council", "en", {u"The resolutions of this Council on lamps, the most recent being resolution 42/30, were kept."_s}, {u"A/HRC/RES/42/30"_s});
    row("year tells the body", "en", {u"In resolution 39/7, adopted in 2018, States promised light."_s}, {u"A/HRC/RES/39/7"_s});
    row("year before the number", "en", {u"States kept to the 2018 resolution 39/7, and in 2011 (17/19) they had begun."_s}, {u"A/HRC/RES/39/7"_s, u"A/HRC/RES/17/19"_s});
    row("year and a share", "en", {u"Of the lamps of 2011 (3/4) nothing is left."_s}, {});
    row("body behind", "en", {u"In resolution 55/11 the Human Rights Council asked for light."_s}, {u"A/HRC/RES/55/11"_s});
    row("body above", "en", {u"The Human Rights Council met in Geneva."_s, u"The last text is resolution 50/9, on light."_s}, {u"A/HRC/RES/50/9"_s});
    row("year of the Council", "en", {u"Under resolution 1996/31 organisations may speak."_s}, {u"E/RES/1996/31"_s});
    row("silence keeps both", "en", {u"Norvalia recalled resolution 50/9, on light."_s}, {u"A/HRC/RES/50/9"_s, u"A/RES/50/9"_s});
    row("draft by its number", "en", {u"The text (A/HRC/60/L.29) was adopted."_s, u"An amendment (L.41) was not."_s}, {u"A/HRC/60/L.29"_s, u"A/HRC/60/L.41"_s});
    row("draft without a session", "en", {u"An amendment (L.41) was not."_s}, {});
    row("general comment of a body", "en", {u"General comment No. 26 of the Committee on the Rights of the Child asks for it, and general recommendation No. 34 of CEDAW too."_s}, {u"CRC/C/GC/26"_s, u"CEDAW/C/GC/34"_s});
    row("general comment of the body above", "en", {u"The Committee on the Rights of Persons with Disabilities met in Geneva."_s, u"An Expert referred to the Committee’s general comment No. 7."_s}, {u"CRPD/C/GC/7"_s});
    row("general comment of nobody, or of another form", "en", {u"In general comment No. 26 it is asked for."_s, u"The Human Rights Committee said so in general comment No. 6."_s}, {});
    row("French general comment", "fr", {u"L’observation générale no 26 du Comité des droits de l’enfant rappelle que l’école protège."_s}, {u"CRC/C/GC/26"_s});
    row("Spanish general comment", "es", {u"La observación general núm. 19 del Comité de los Derechos del Niño trata del presupuesto."_s}, {u"CRC/C/GC/19"_s});
    row("Chinese general comment", "zh", {u"残疾人权利委员会第2号一般性意见谈到无障碍。"_s}, {u"CRPD/C/GC/2"_s});
    row("Russian general comment", "ru", {u"Комитет по правам ребенка принял замечание общего порядка № 26."_s}, {u"CRC/C/GC/26"_s});
    row("Arabic general comment", "ar", {u"أصدرت لجنة حقوق الطفل التعليق العام رقم 26."_s}, {u"CRC/C/GC/26"_s});
    row("resolution of the UN-Habitat Assembly", "en", {u"The UN-Habitat Assembly asked for guidelines in its resolution 2/1."_s}, {u"HSP/HA.2/RES.1"_s});
    row("French", "fr", {u"La résolution 48/13 du Conseil des droits de l’homme l’a dit."_s, u"Dans sa résolution 43/23, le Conseil a demandé de la lumière."_s}, {u"A/HRC/RES/48/13"_s, u"A/HRC/RES/43/23"_s});
    row("Spanish", "es", {u"La resolución 64/292 de la Asamblea General y la resolución 1325 del Consejo de Seguridad."_s}, {u"A/RES/64/292"_s, u"S/RES/1325(2000)"_s});
    row("Russian", "ru", {u"Совет по правам человека в резолюции 48/13 признал это право."_s}, {u"A/HRC/RES/48/13"_s});
    row("Arabic", "ar", {u"أكد مجلس حقوق الإنسان في قراره 48/13 هذا الحق."_s}, {u"A/HRC/RES/48/13"_s});
    row("Chinese", "zh", {u"人权理事会第48/13号决议承认了这项权利。"_s}, {u"A/HRC/RES/48/13"_s});
}

void TestProseCitations::forms()
{
    QFETCH(QString, language);
    QFETCH(QStringList, paragraphs);
    QFETCH(QStringList, keys);
    QStringList found = keysOf(paragraphs, language);
    std::ranges::sort(found);
    std::ranges::sort(keys);
    QCOMPARE(found, keys);
}

void TestProseCitations::documentsKeepTheirRules()
{
    QCOMPARE(keysOf({u"Norvalia recalled HRC 48/13."_s}, u"en"_s, u"A/HRC/RES/57/1"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestProseCitations)
#include "tst_prosecitations.moc"
