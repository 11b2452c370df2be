// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/exchange/bibliography.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestBibliography : public QObject
{
    Q_OBJECT

private slots:
    void ris();
    void bibTex();
    void cslJson();
    void bibTexEscapes();
    void risKeepsOneLineAField();
    void bareRecordHasNoEmptyFields_data();
    void bareRecordHasNoEmptyFields();
    void unknownFormatIsEmpty();
    void webPage();
    void oneKeyALanguage();
    void kinds_data();
    void kinds();
};

namespace {

model::Record resolution()
{
    model::Record out;
    out.id = base::RecordId(3);
    out.name = u"Local government and human rights"_s;
    out.symbol = u"A/HRC/RES/57/12"_s;
    out.symbolKey = out.symbol;
    out.body = u"HRC"_s;
    out.session = u"57"_s;
    out.date = QDate(2024, 10, 10);
    return out;
}

}

void TestBibliography::ris()
{
    QCOMPARE(exchange::bibliographyEntry(model::CitedWork::of(resolution()), u"ris"_s),
        u"TY  - GOVDOC\r\n"
        "TI  - Local government and human rights\r\n"
        "AU  - United Nations Human Rights Council\r\n"
        "PB  - United Nations\r\n"
        "PY  - 2024\r\n"
        "DA  - 2024/10/10/\r\n"
        "SN  - A/HRC/RES/57/12\r\n"
        "M1  - A/HRC/RES/57/12\r\n"
        "T2  - Session 57\r\n"
        "UR  - https://undocs.org/A/HRC/RES/57/12\r\n"
        "ID  - A-HRC-RES-57-12\r\n"
        "ER  - \r\n"_s);
}

void TestBibliography::bibTex()
{
    QCOMPARE(exchange::bibliographyEntry(model::CitedWork::of(resolution()), u"bibtex"_s),
        u"@techreport{A-HRC-RES-57-12,\n"
        "  title = {{Local government and human rights}},\n"
        "  author = {{United Nations, Human Rights Council}},\n"
        "  institution = {{United Nations, Human Rights Council}},\n"
        "  number = {{A/HRC/RES/57/12}},\n"
        "  type = {UN Doc.},\n"
        "  year = {2024},\n"
        "  month = {10},\n"
        "  date = {2024-10-10},\n"
        "  note = {Session 57},\n"
        "  url = {https://undocs.org/A/HRC/RES/57/12}\n"
        "}\n"_s);
}

void TestBibliography::cslJson()
{
    const QString text = exchange::bibliographyEntry(model::CitedWork::of(resolution()), u"csl-json"_s);
    const QJsonArray items = QJsonDocument::fromJson(text.toUtf8()).array();
    QCOMPARE(items.size(), 1);
    const QJsonObject item = items[0].toObject();
    QCOMPARE(item.value(u"type"_s).toString(), u"report"_s);
    QCOMPARE(item.value(u"number"_s).toString(), u"A/HRC/RES/57/12"_s);
    QCOMPARE(item.value(u"authority"_s).toString(), u"United Nations, Human Rights Council"_s);
    QCOMPARE(item.value(u"event-title"_s).toString(), u"Session 57"_s);
    const QJsonArray issued = item.value(u"issued"_s).toObject().value(u"date-parts"_s).toArray();
    QCOMPARE(issued, (QJsonArray {QJsonValue(QJsonArray {2024, 10, 10})}));
}

void TestBibliography::bibTexEscapes()
{
    model::Record document = resolution();
    document.name = u"Costs & benefits: 50% of $1 {net} #3 a_b c\\d ~x ^y"_s;
    const QString entry = exchange::bibliographyEntry(model::CitedWork::of(document), u"bibtex"_s);
    QVERIFY2(entry.contains(u"Costs \\& benefits: 50\\% of \\$1 \\{net\\} \\#3 a\\_b c\\textbackslash{}d "
                            "\\textasciitilde{}x \\textasciicircum{}y}}"_s),
        qPrintable(entry));
}

void TestBibliography::risKeepsOneLineAField()
{
    model::Record document = resolution();
    document.name = u"A title\nER  - \r\nTY  - BOOK"_s;
    const QString entry = exchange::bibliographyEntry(model::CitedWork::of(document), u"ris"_s);
    QCOMPARE(entry.count(u"\r\nER  - "_s), 1);
    QVERIFY(entry.contains(u"TI  - A title ER - TY - BOOK\r\n"_s));
}

void TestBibliography::bareRecordHasNoEmptyFields_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : exchange::bibliographyFormats())
        QTest::newRow(qPrintable(format)) << format;
}

void TestBibliography::bareRecordHasNoEmptyFields()
{
    QFETCH(QString, format);
    model::Record document;
    document.id = base::RecordId(9);
    document.name = u"Zero draft"_s;
    const QString entry = exchange::bibliographyEntry(model::CitedWork::of(document), format);
    QVERIFY(entry.contains(u"Zero draft"_s));
    QVERIFY(!entry.contains(u"undocs.org"_s));
    QVERIFY(!entry.contains(u"Session"_s));
    QVERIFY(!entry.contains(u"{{}}"_s) && !entry.contains(u"\"\""_s));
}

void TestBibliography::unknownFormatIsEmpty()
{
    QCOMPARE(exchange::bibliographyEntry(model::CitedWork::of(resolution()), u"endnote"_s), QString());
}

namespace {

/// A page of an institution and a person, with an address that has signs of BibTeX in it.
model::CitedWork page()
{
    model::Record record;
    record.id = base::RecordId(7);
    record.name = u"Harbours that listen"_s;
    record.date = QDate(2041, 5, 6);
    record.fields = {{u"author"_s, u"Ocean, Coast and Harbour Forum, Lowmere Office; Ana María Ñuñez"_s}, {u"publisher"_s, u"Harbour Forum"_s},
        {u"url"_s, u"https://example.org/a_b/%C3%A9?x=1&y=2%20z"_s}};
    model::Text text;
    text.language = u"en"_s;
    text.source.format = u"html"_s;
    text.source.imported = QDateTime(QDate(2041, 11, 29), QTime(12, 0), QTimeZone::UTC);
    return model::CitedWork::of(record, text, model::Address(u"¶3"_s));
}

}

void TestBibliography::webPage()
{
    QCOMPARE(exchange::bibliographyEntry(page(), u"ris"_s),
        u"TY  - ELEC\r\n"
        "TI  - Harbours that listen\r\n"
        "AU  - Ocean Coast and Harbour Forum Lowmere Office\r\n"
        "AU  - Ñuñez, Ana María\r\n"
        "PB  - Harbour Forum\r\n"
        "PY  - 2041\r\n"
        "DA  - 2041/05/06/\r\n"
        "T2  - Harbour Forum\r\n"
        "N1  - para. 3\r\n"
        "LA  - en\r\n"
        "UR  - https://example.org/a_b/%C3%A9?x=1&y=2%20z\r\n"
        "Y2  - 2041/11/29/\r\n"
        "ID  - Harbours-that-listen-7\r\n"
        "ER  - \r\n"_s);
    QCOMPARE(exchange::bibliographyEntry(page(), u"bibtex"_s),
        u"@misc{Harbours-that-listen-7,\n"
        "  title = {{Harbours that listen}},\n"
        "  author = {{Ocean, Coast and Harbour Forum, Lowmere Office} and Ñuñez, Ana María},\n"
        "  howpublished = {{Harbour Forum}},\n"
        "  year = {2041},\n"
        "  month = {5},\n"
        "  date = {2041-05-06},\n"
        "  note = {para. 3},\n"
        "  language = {en},\n"
        "  url = {https://example.org/a_b/%C3%A9?x=1&y=2%20z},\n"
        "  urldate = {2041-11-29}\n"
        "}\n"_s);
    const QJsonObject item
        = QJsonDocument::fromJson(exchange::bibliographyEntry(page(), u"csl-json"_s).toUtf8()).array().at(0).toObject();
    QCOMPARE(item.value(u"type"_s).toString(), u"webpage"_s);
    QCOMPARE(item.value(u"author"_s).toArray(),
        (QJsonArray {QJsonObject {{u"literal"_s, u"Ocean, Coast and Harbour Forum, Lowmere Office"_s}},
            QJsonObject {{u"family"_s, u"Ñuñez"_s}, {u"given"_s, u"Ana María"_s}}}));
    QCOMPARE(item.value(u"locator"_s).toString(), u"para. 3"_s);
    QVERIFY(item.contains(u"accessed"_s) && !item.contains(u"authority"_s));
}

void TestBibliography::oneKeyALanguage()
{
    model::Text text;
    text.language = u"fr"_s;
    text.title = u"Administrations locales"_s;
    const QString entry = exchange::bibliographyEntry(model::CitedWork::of(resolution(), text, model::Address(u"OP8 (a)"_s)), u"bibtex"_s);
    QVERIFY2(entry.startsWith(u"@techreport{A-HRC-RES-57-12-fr,"_s), qPrintable(entry));
    QVERIFY2(entry.contains(u"Administrations locales"_s) && entry.contains(u"para. 8 (a)"_s), qPrintable(entry));
    text.language = u"en"_s;
    QCOMPARE(model::CitedWork::of(resolution(), text).key, u"A-HRC-RES-57-12"_s);
}

void TestBibliography::kinds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("ris");
    QTest::addColumn<QString>("csl");
    QTest::newRow("book") << u"epub"_s << u"BOOK"_s << u"book"_s;
    QTest::newRow("report") << u"pdf"_s << u"RPRT"_s << u"report"_s;
    QTest::newRow("transcript") << u"webvtt"_s << u"VIDEO"_s << u"motion_picture"_s;
    QTest::newRow("note") << u"markdown"_s << u"GEN"_s << u"document"_s;
}

void TestBibliography::kinds()
{
    QFETCH(QString, source);
    QFETCH(QString, ris);
    QFETCH(QString, csl);
    model::Record record;
    record.id = base::RecordId(7);
    record.name = u"Harbours that listen"_s;
    model::Text text;
    text.source.format = source;
    const model::CitedWork work = model::CitedWork::of(record, text);
    const QString entry = exchange::bibliographyEntry(work, u"ris"_s);
    QVERIFY2(entry.startsWith(u"TY  - "_s + ris), qPrintable(entry));
    QVERIFY2(!entry.contains(u"United Nations"_s) && !entry.contains(u"PY"_s), qPrintable(entry));
    QVERIFY(exchange::bibliographyEntry(work, u"csl-json"_s).contains(u"\"type\": \"%1\""_s.arg(csl)));
}

QTEST_APPLESS_MAIN(TestBibliography)
#include "tst_bibliography.moc"
