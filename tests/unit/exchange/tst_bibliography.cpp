// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/bibliography.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    QCOMPARE(exchange::bibliographyEntry(resolution(), u"ris"_s),
        u"TY  - GOVDOC\r\n"
        "TI  - Local government and human rights\r\n"
        "AU  - United Nations, Human Rights Council\r\n"
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
    QCOMPARE(exchange::bibliographyEntry(resolution(), u"bibtex"_s),
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
    const QString text = exchange::bibliographyEntry(resolution(), u"csl-json"_s);
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
    const QString entry = exchange::bibliographyEntry(document, u"bibtex"_s);
    QVERIFY2(entry.contains(u"Costs \\& benefits: 50\\% of \\$1 \\{net\\} \\#3 a\\_b c\\textbackslash{}d "
                            "\\textasciitilde{}x \\textasciicircum{}y}}"_s),
        qPrintable(entry));
}

void TestBibliography::risKeepsOneLineAField()
{
    model::Record document = resolution();
    document.name = u"A title\nER  - \r\nTY  - BOOK"_s;
    const QString entry = exchange::bibliographyEntry(document, u"ris"_s);
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
    const QString entry = exchange::bibliographyEntry(document, format);
    QVERIFY(entry.contains(u"Zero draft"_s));
    QVERIFY(!entry.contains(u"undocs.org"_s));
    QVERIFY(!entry.contains(u"Session"_s));
    QVERIFY(!entry.contains(u"{{}}"_s) && !entry.contains(u"\"\""_s));
}

void TestBibliography::unknownFormatIsEmpty()
{
    QCOMPARE(exchange::bibliographyEntry(resolution(), u"endnote"_s), QString());
}

QTEST_APPLESS_MAIN(TestBibliography)
#include "tst_bibliography.moc"
