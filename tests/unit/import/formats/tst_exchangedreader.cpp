// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/citedwork.h>
#include <import/formats/exchanged/exchangedreader.h>
#include <import/formats/exchanged/texwords.h>

#include <QJsonArray>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Files of reference managers and of annotations, as other programs write them.
class TestExchangedReader : public QObject
{
    Q_OBJECT

private slots:
    void ris();
    void bibTex();
    void wordsOfTex_data();
    void wordsOfTex();
    void cslJson();
    void kinds_data();
    void kinds();
    void annotations();
    void annotationsOfOthersArePrivate();
    void otherFilesAreLeftAlone_data();
    void otherFilesAreLeftAlone();
    void badFilesSayWhere_data();
    void badFilesSayWhere();
};

namespace {

base::Result<std::optional<formats::Exchanged>> readBytes(const QByteArray &bytes, const QString &name)
{
    return formats::readExchanged({name, bytes});
}

/// The documents of a file that has to be read.
QList<model::Record> documents(const QByteArray &bytes, const QString &name)
{
    const auto read = readBytes(bytes, name);
    return read && *read ? (*read)->content.documents : QList<model::Record>();
}

QString textField(const model::Record &record, const QString &name)
{
    return record.fields.value(name).toString();
}

}

void TestExchangedReader::ris()
{
    const QList<model::Record> read = documents("\xEF\xBB\xBFTY  - GOVDOC\r\nTI  - Harbour towns\r\n  and rights\r\nAU  - Human Rights Council\r\nDA  - 2041/10/09/\r\n"
                                                "SN  - A/HRC/RES/91/4\r\nT2  - Session 91\r\nKW  - Harbours\r\nKW  - Cities, towns\r\nAB  - About towns.\r\nLA  - en\r\nER  - \r\n\r\n"
                                                "TY  - JOUR\nT1  - Quays\nAU  - Ruiz, Ana\nA1  - Harbour Watch\nJO  - Harbour Review\nPY  - 2040\nUR  - https://example.org/q\nY2  - 2041/11/29/\nER  -\n",
        u"export.ris"_s);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].name, u"Harbour towns and rights"_s);
    QCOMPARE(read[0].symbol, u"A/HRC/RES/91/4"_s);
    QCOMPARE(read[0].body, u"HRC"_s);
    QCOMPARE(read[0].session, u"91"_s);
    QCOMPARE(read[0].date, QDate(2041, 10, 9));
    QVERIFY(!read[0].inLibrary);
    QVERIFY(!read[0].fields.contains(u"author"_s)); // The body says it.
    QCOMPARE(read[0].fields.value(u"keywords"_s).toArray(), (QJsonArray {u"Harbours"_s, u"Cities, towns"_s}));
    QCOMPARE(textField(read[0], u"abstract"_s), u"About towns."_s);
    QCOMPARE(textField(read[1], u"author"_s), u"Ana Ruiz; {Harbour Watch}"_s);
    QCOMPARE(textField(read[1], u"publisher"_s), u"Harbour Review"_s);
    QCOMPARE(textField(read[1], u"reference_type"_s), u"article"_s);
    QVERIFY(!read[1].date.isValid()); // A year is no day.
    QCOMPARE(textField(read[1], u"note"_s), u"2040"_s);
    QCOMPARE(textField(read[1], u"accessed"_s), u"2041-11-29"_s);
}

void TestExchangedReader::bibTex()
{
    const QList<model::Record> read = documents(R"(% A list of @things.
@comment{not {this} one}
@string{hr = "Harbour Review"}
@article{ruiz40,
  title = {The {Quays} of {\'E}vora \& {\"O}land},
  author = "Ruiz, Ana and {Ocean, Coast and Harbour Forum} and Jan de Vries",
  journal = hr # { Quarterly},
  year = 2040, month = oct,
  url = {https://example.org/a_b?x=1&y=%20},
  urldate = {2041-11-29},
  keywords = {Cities, towns; Harbours;},
}
@techreport(un1,
  title = {{Harbour towns}}, number = {{A/HRC/RES/91/4}}, note = {Session 91, para. 8 (a)}, date = {2041-10-09}, institution = {{United Nations}})
)",
        u"list.bib"_s);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].name, u"The Quays of Évora & Öland"_s);
    QCOMPARE(textField(read[0], u"author"_s), u"Ana Ruiz; Ocean, Coast and Harbour Forum; Jan de Vries"_s);
    QCOMPARE(textField(read[0], u"publisher"_s), u"Harbour Review Quarterly"_s);
    QCOMPARE(textField(read[0], u"url"_s), u"https://example.org/a_b?x=1&y=%20"_s);
    QCOMPARE(textField(read[0], u"accessed"_s), u"2041-11-29"_s);
    QCOMPARE(read[0].fields.value(u"keywords"_s).toArray(), (QJsonArray {u"Cities, towns"_s, u"Harbours"_s}));
    QCOMPARE(read[1].symbol, u"A/HRC/RES/91/4"_s);
    QCOMPARE(read[1].session, u"91"_s);
    QCOMPARE(read[1].date, QDate(2041, 10, 9));
}

void TestExchangedReader::wordsOfTex_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("words");
    QTest::newRow("accents") << uR"({\'e}\'{e}\c{c}\~n{\"o}\v s)"_s << u"ééçñöš"_s;
    QTest::newRow("signs") << uR"(50\% \& \$1 \{net\} \#3 a\_b c\textbackslash{}d \textasciitilde{}x \textasciicircum{}y)"_s << u"50% & $1 {net} #3 a_b c\\d ~x ^y"_s;
    QTest::newRow("letters") << uR"(Stra{\ss}e, \O re, \AA rhus)"_s << u"Straße, Øre, Århus"_s;
    QTest::newRow("dashes") << u"1--2---3, a~b"_s << u"1–2—3, a b"_s;
    QTest::newRow("unknown") << uR"(\emph{so} it \foo)"_s << u"so it "_s;
    QTest::newRow("cut off") << uR"(end\)"_s << u"end"_s;
    QTest::newRow("scripts") << u"مدينة 港口 порт"_s << u"مدينة 港口 порт"_s;
}

void TestExchangedReader::wordsOfTex()
{
    QFETCH(const QString, tex);
    QTEST(formats::wordsOfTex(tex), "words");
}

void TestExchangedReader::cslJson()
{
    const QList<model::Record> read = documents(R"([{"id": "a", "type": "webpage", "title": "Harbours that listen", "container-title": "Harbour Forum",
        "author": [{"literal": "Harbour Watch"}, {"family": "Vries", "given": "Jan", "non-dropping-particle": "de"}],
        "issued": {"date-parts": [["2041", 5, 6]]}, "accessed": {"date-parts": [[2041, 11, 29]]}, "URL": "https://example.org/h",
        "language": "en", "keyword": "Harbours, Ports", "abstract": "One.\nTwo."},
        {"type": "report", "title": "Harbour towns", "number": "A/HRC/RES/91/4", "event-title": "Session 91", "issued": {"date-parts": [[2041]]}}])",
        u"zotero.json"_s);
    QCOMPARE(read.size(), 2);
    QCOMPARE(textField(read[0], u"author"_s), u"{Harbour Watch}; Jan de Vries"_s);
    QCOMPARE(textField(read[0], u"publisher"_s), u"Harbour Forum"_s);
    QCOMPARE(read[0].date, QDate(2041, 5, 6));
    QCOMPARE(textField(read[0], u"accessed"_s), u"2041-11-29"_s);
    QCOMPARE(textField(read[0], u"abstract"_s), u"One.\nTwo."_s);
    QCOMPARE(read[1].symbol, u"A/HRC/RES/91/4"_s);
    QCOMPARE(textField(read[1], u"note"_s), u"2041"_s);
}

void TestExchangedReader::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const auto ris = [](const char *name, const char *kind) {
        QTest::newRow(name) << QByteArray("TY  - ") + name + "\nTI  - X\nER  - \n" << QString::fromLatin1(kind);
    };
    ris("ELEC", "web-page");
    ris("BOOK", "book");
    ris("NEWS", "article");
    ris("RPRT", "report");
    ris("VIDEO", "transcript");
    ris("GEN", "text");
    ris("NONSENSE", "text");
    QTest::newRow("misc") << QByteArray("@misc{a, title = {X}}") << u"text"_s;
    QTest::newRow("misc with an address") << QByteArray("@misc{a, title = {X}, url = {https://example.org}}") << u"web-page"_s;
    QTest::newRow("document") << QByteArray("@misc{a, title = {X}, type = {Document}, url = {https://example.org}}") << u"text"_s;
    QTest::newRow("speech") << QByteArray(R"({"type": "speech", "title": "X"})") << u"transcript"_s;
}

void TestExchangedReader::kinds()
{
    QFETCH(const QByteArray, bytes);
    const QList<model::Record> read = documents(bytes, u"pasted.txt"_s);
    QCOMPARE(read.size(), 1);
    QTEST(textField(read.first(), u"reference_type"_s), "kind");
}

void TestExchangedReader::annotations()
{
    const auto read = readBytes(R"({"@context": ["http://www.w3.org/ns/anno.jsonld", {"aide": "urn:aide-memoire:"}], "type": "AnnotationCollection", "first":
        {"type": "AnnotationPage", "items": [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:uuid:11111111-2222-4333-8444-555555555555", "type": "Annotation",
        "motivation": "highlighting", "created": "2041-05-06T07:08:09Z", "modified": "2041-05-07T07:08:09.250Z", "creator": {"type": "Person", "name": "Ana"},
        "audience": {"type": "Audience", "name": "private"}, "aide:kind": "underline", "aide:colour": "green",
        "body": [{"type": "TextualBody", "value": "So *said*", "purpose": "commenting"}, {"type": "TextualBody", "value": "ask", "purpose": "tagging"}],
        "target": {"source": "aide-memoire:A/HRC/RES/66/3#OP1", "dc:language": "en", "dc:title": "Charts", "dc:date": "2041-05-01", "selector": [
            {"type": "TextQuoteSelector", "exact": "lend charts", "prefix": "to ", "suffix": " to"}, {"type": "TextPositionSelector", "start": 3, "end": 14}]}}]}})",
        u"notes.json"_s);
    QVERIFY(read && *read);
    QCOMPARE((*read)->format, u"web-annotations"_s);
    QCOMPARE((*read)->content.annotations.size(), 1);
    const model::ForeignAnnotation &foreign = (*read)->content.annotations.first();
    const model::Annotation &annotation = foreign.annotation;
    QCOMPARE(annotation.uuid, u"11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(annotation.kind, model::AnnotationKind::Underline);
    QCOMPARE(annotation.colour, model::Colour::Green);
    QCOMPARE(annotation.comment, u"So *said*"_s);
    QCOMPARE(annotation.tags, QStringList {u"ask"_s});
    QCOMPARE(annotation.author, u"Ana"_s);
    QVERIFY(annotation.isPrivate);
    QCOMPARE(annotation.address, u"OP1"_s);
    QCOMPARE(annotation.anchor.exact, u"lend charts"_s);
    QCOMPARE(annotation.anchor.start, 3);
    QCOMPARE(annotation.modified, QDateTime(QDate(2041, 5, 7), QTime(7, 8, 9, 250), QTimeZone::UTC));
    QCOMPARE(foreign.language, u"en"_s);
    QCOMPARE(foreign.date, QDate(2041, 5, 1));
}

void TestExchangedReader::annotationsOfOthersArePrivate()
{
    const QByteArray bytes = R"({"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/a/1", "type": "Annotation", "motivation": "commenting",
        "body": {"type": "TextualBody", "value": "Why?"}, "target": {"source": "https://example.org/page", "selector": {"type": "TextQuoteSelector", "exact": "quays"}}})";
    const auto read = readBytes(bytes, u"one.jsonld"_s);
    QVERIFY(read && *read);
    const model::ForeignAnnotation foreign = (*read)->content.annotations.first();
    QVERIFY(foreign.annotation.isPrivate);
    QCOMPARE(foreign.annotation.kind, model::AnnotationKind::WordNote);
    QCOMPARE(foreign.annotation.comment, u"Why?"_s);
    QCOMPARE(foreign.source, u"https://example.org/page"_s);
    // The same at the next import.
    QVERIFY(!foreign.annotation.uuid.isEmpty());
    QCOMPARE((*readBytes(bytes, u"again.json"_s))->content.annotations.first().annotation.uuid, foreign.annotation.uuid);
}

void TestExchangedReader::otherFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << QByteArray("Harbours, by Ana <ana@example.org>\n\nOne paragraph.") << u"a.txt"_s;
    QTest::newRow("mention") << QByteArray("@ana: the field TY  - GEN begins an entry.") << u"a.md"_s;
    QTest::newRow("bracket") << QByteArray("[1] A list of notes.") << u"a.txt"_s;
    QTest::newRow("json of others") << QByteArray(R"({"name": "package", "version": "1"})") << u"a.json"_s;
    QTest::newRow("broken json of others") << QByteArray(R"({"name": )") << u"a.json"_s;
    QTest::newRow("empty list") << QByteArray("[]") << u"a.json"_s;
    QTest::newRow("html") << QByteArray("<html><body>@article{a, title = {X}}</body></html>") << u"a.html"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04@\0\0\0", 8) << u"a.zip"_s;
}

void TestExchangedReader::otherFilesAreLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    const auto read = readBytes(bytes, name);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(base::englishLine(read.error())));
    QVERIFY(!read->has_value());
}

void TestExchangedReader::badFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("ris without end") << QByteArray("TY  - GEN\nTI  - X\n") << u"a.ris"_s << u"damaged"_s << u"line 1 has no end"_s;
    QTest::newRow("ris within") << QByteArray("TY  - GEN\nTI  - X\nTY  - GEN\nER  - \n") << u"a.ris"_s << u"damaged"_s << u"line 3"_s;
    QTest::newRow("ris field alone") << QByteArray("\nTI  - X\nER  - \n") << u"a.ris"_s << u"damaged"_s << u"line 2: a field outside"_s;
    QTest::newRow("no ris") << QByteArray("Just words.\n") << u"a.ris"_s << u"damaged"_s << u"line 1: a line outside"_s;
    QTest::newRow("ris of nothing") << QByteArray("TY  - GEN\nPY  - 2041\nER  - \n") << u"a.ris"_s << u"damaged"_s << u"entry 1 has neither"_s;
    QTest::newRow("bib cut off") << QByteArray("@misc{a,\n title = {X},\n") << u"a.bib"_s << u"damaged"_s << u"line 1: the entry does not end"_s;
    QTest::newRow("bib braces") << QByteArray("\n\n@misc{a, title = {X, year = 1}") << u"a.bib"_s << u"damaged"_s << u"line 3"_s;
    QTest::newRow("bib without value") << QByteArray("@misc{a, title}") << u"a.bib"_s << u"damaged"_s << u"no value: “title”"_s;
    QTest::newRow("no bib") << QByteArray("Just words.\n") << u"a.bib"_s << u"no-text"_s << u"no entry"_s;
    QTest::newRow("csl cut off") << QByteArray("[{\"type\": \"book\",\n \"title\": \"X") << u"a.json"_s << u"damaged"_s << u"line 2"_s;
    QTest::newRow("csl item") << QByteArray(R"([{"type": "book", "title": "X"}, 7])") << u"a.json"_s << u"damaged"_s << u"item 2"_s;
    QTest::newRow("annotation") << QByteArray(R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [{"type": "Annotation"}]})")
                                << u"a.json"_s << u"damaged"_s << u"item 1 is no annotation"_s;
    QTest::newRow("no annotation") << QByteArray(R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": []})") << u"a.json"_s
                                   << u"no-text"_s << u"no annotation"_s;
}

void TestExchangedReader::badFilesSayWhere()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, where);
    const auto read = readBytes(bytes, name);
    QVERIFY(!read);
    QTEST(base::codeName(read.error().code), "code");
    QVERIFY2(read.error().detail.contains(where), qPrintable(read.error().detail));
    QCOMPARE(read.error().subject, name);
}

QTEST_APPLESS_MAIN(TestExchangedReader)
#include "tst_exchangedreader.moc"
