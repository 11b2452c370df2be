// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotationexport.h>
#include <application/annotations.h>
#include <application/imports.h>
#include <application/records.h>
#include <application/references.h>
#include <application/target.h>
#include <core/base/files.h>
#include <import/formats/exchanged/exchangedreader.h>

#include <testdata.h>

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// References and annotations go to another program, and come back from it.
class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        VERIFY_RESULT(application::makeLibrary(m_library.beside(u"other"_s), application::NewLibrary::Empty));
        auto opened = application::OpenLibrary::open(m_library.beside(u"other"_s), application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        m_other.emplace(std::move(*opened));
    }
    void cleanup()
    {
        m_other.reset();
        m_library.close();
    }

    void whatGoesOutComesBackEqual_data();
    void whatGoesOutComesBackEqual();
    void tablesOfUwaziComeAndGo();
    void nothingIsMadeTwice();
    void aTextIsTheBetterWitness();
    void whatAPersonEditedStays();
    void aDamagedFileChangesNothing();
    void annotationsComeBackToTheirWords();
    void annotationsWaitForTheirDocument();

private:
    /// Writes a file, imports it and answers its outcome.
    model::FileOutcome take(const application::OpenLibrary &library, const QString &name, const QByteArray &bytes)
    {
        const QString path = m_library.beside(name);
        if (!base::writeFile(path, bytes))
            return {};
        jobs::JobControl control;
        return application::importFiles(library, {path}, {}, control).outcomes.value(0);
    }
    static QList<exchange::BibliographyEntry> listed(const application::OpenLibrary &library)
    {
        return library.run(application::references(application::ReferencesOf::Wanted)).value_or(QList<exchange::BibliographyEntry>());
    }
    /// The one document of this title.
    static std::optional<exchange::BibliographyEntry> entry(const application::OpenLibrary &library, const QString &title)
    {
        std::optional<exchange::BibliographyEntry> found;
        for (const exchange::BibliographyEntry &each : listed(library)) {
            if (each.work.title != title)
                continue;
            if (found)
                return std::nullopt;
            found = each;
        }
        return found;
    }

    testdata::SampleLibrary m_library;
    std::optional<application::OpenLibrary> m_other;
};

namespace {

/// A list as it may come from a reference manager: of the United Nations and of others, in several scripts.
constexpr auto kList = R"([
    {"type": "report", "title": "Harbour towns", "number": "A/HRC/RES/91/4", "event-title": "Session 91", "issued": {"date-parts": [[2041, 10, 9]]},
        "language": "en", "abstract": "About towns & “quays”, 50% {net}.", "keyword": "Harbours; Cities, towns;"},
    {"type": "webpage", "title": "مدن تصغي إلى المرافئ", "container-title": "Harbour Forum", "URL": "https://example.org/a_b/%C3%A9?x=1&y=2",
        "author": [{"literal": "Ocean, Coast and Harbour Forum, Lowmere Office"}, {"family": "Ñuñez", "given": "Ana María"}],
        "issued": {"date-parts": [[2041, 5, 6]]}, "accessed": {"date-parts": [[2041, 11, 29]]}, "language": "ar"},
    {"type": "article-journal", "title": "Quays & <ports> 1--2 - 3", "container-title": "Harbour Review", "author": [{"literal": "Harbour Watch"}]},
    {"type": "book", "title": "港口", "publisher": "Lowmere Press", "author": [{"family": "de Vries", "given": "Jan"}], "language": "zh"},
    {"type": "speech", "title": "A talk on quays", "issued": {"date-parts": [[2040, 2, 3]]}},
    {"type": "document", "title": "A note with an address", "URL": "https://example.org/n"},
    {"type": "webpage", "title": "A page without an address"}])";

QByteArray comparable(const exchange::BibliographyEntry &entry)
{
    // The key holds a number of the library.
    exchange::BibliographyEntry plain = entry;
    plain.work.key.clear();
    return application::referenceFile({plain}, u"csl-json"_s);
}

}

void TestReferences::whatGoesOutComesBackEqual_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : application::referenceFormats())
        QTest::newRow(qPrintable(format)) << format;
}

void TestReferences::whatGoesOutComesBackEqual()
{
    QFETCH(const QString, format);
    QCOMPARE(take(*m_library, u"list.json"_s, kList).outcome, model::ImportOutcome::Added);
    const QList<exchange::BibliographyEntry> out = listed(*m_library);
    QVERIFY(out.size() > 7); // The documents of the sample as well.
    const model::FileOutcome outcome = take(*m_other, u"out."_s + application::referenceSuffix(format), application::referenceFile(out, format));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(base::englishLine(*outcome.error)) : "");
    QCOMPARE(outcome.format, format);
    QCOMPARE(outcome.remarks, QStringList {u"entries-added:%1"_s.arg(out.size())});
    const QList<exchange::BibliographyEntry> in = listed(*m_other);
    QCOMPARE(in.size(), out.size());
    for (qsizetype index = 0; index < in.size(); ++index) {
        QCOMPARE(comparable(in.at(index)), comparable(out.at(index)));
        QCOMPARE(in.at(index).work.kind, out.at(index).work.kind);
        QCOMPARE(in.at(index).work.body, out.at(index).work.body);
        QCOMPARE(in.at(index).work.authors, out.at(index).work.authors);
    }
    // Again, under each of its names: nothing new. A table knows titles in other languages besides, which only a table brings.
    for (const QString &again : format == "uwazi-csv"_L1 ? application::referenceFormats() : exchange::bibliographyFormats()) {
        const model::FileOutcome known = take(*m_other, u"again."_s + application::referenceSuffix(again), application::referenceFile(out, again));
        QCOMPARE(known.outcome, model::ImportOutcome::Unchanged);
    }
    QCOMPARE(listed(*m_other).size(), out.size());
}

/// Titles in several languages, values parted by "|", what other collections call their columns.
void TestReferences::tablesOfUwaziComeAndGo()
{
    const QByteArray table = "\xEF\xBB\xBFTitle,Title__fr,Document symbol,Adoption date,Descriptors,Country,Link\r\n"
                             "Harbour towns,Villes portuaires,A/HRC/RES/91/4,2041/10/09,Harbours|Cities and towns,Norway|Chile,\r\n"
                             "\"Quays, \"\"old\"\" and new\",,,2040,,,The quays|https://example.org/q\r\n\r\n";
    const model::FileOutcome outcome = take(*m_other, u"import.csv"_s, table);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(base::englishLine(*outcome.error)) : "");
    QCOMPARE(outcome.format, u"uwazi-csv"_s);
    QCOMPARE(outcome.remarks, QStringList {u"entries-added:2"_s});
    const auto towns = entry(*m_other, u"Harbour towns"_s);
    QVERIFY(towns);
    QCOMPARE(towns->work.symbol, u"A/HRC/RES/91/4"_s);
    QCOMPARE(towns->work.date, QDate(2041, 10, 9));
    QCOMPARE(towns->keywords, (QStringList {u"Harbours"_s, u"Cities and towns"_s}));
    QCOMPARE(towns->otherTitles.value(u"fr"_s), u"Villes portuaires"_s);
    const auto quays = entry(*m_other, u"Quays, \"old\" and new"_s);
    QVERIFY(quays);
    QCOMPARE(quays->work.url, u"https://example.org/q"_s);
    const auto documents = m_other->run(application::recordsOf({model::RecordKind::Document}));
    VERIFY_RESULT(documents);
    const auto noted = std::ranges::find(*documents, u"Harbour towns"_s, &model::Record::name);
    QVERIFY(noted != documents->end());
    QCOMPARE(noted->fields.value(u"note"_s).toString(), u"Country: Norway|Chile"_s);
    const QString out = QString::fromUtf8(application::referenceFile(listed(*m_other), u"uwazi-csv"_s));
    QVERIFY2(out.contains(u"Title,Title__fr,Symbol,"_s) && out.contains(u"Harbour towns,Villes portuaires,A/HRC/RES/91/4,"_s), qPrintable(out));
    QVERIFY(out.contains(u"2041/10/09"_s) && out.contains(u"Harbours|Cities and towns"_s));
    // One that is cut off changes nothing, and a table of something else is none.
    const model::FileOutcome cut = take(*m_other, u"cut.csv"_s, table.first(table.indexOf("old")));
    QVERIFY(cut.error && cut.error->code == base::ErrorCode::Damaged);
    QVERIFY(take(*m_other, u"sums.csv"_s, "Year,Sum\n2040,3\n").error);
    QVERIFY(take(*m_other, u"people.csv"_s, "Title,Name\nDr,Kim Lee\n").error);
    QVERIFY(take(*m_other, u"empty.csv"_s, "Title,Date\n").error);
    QCOMPARE(listed(*m_other).size(), 2);
}

void TestReferences::nothingIsMadeTwice()
{
    QCOMPARE(take(*m_other, u"a.ris"_s, "TY  - ELEC\nTI  - Quays\nDA  - 2041/05/06/\nUR  - https://www.example.org/q/\nER  - \n"
                                         "TY  - ELEC\nTI  - Quays, the page\nUR  - http://example.org/q#top\nER  - \n"
                                         "TY  - GEN\nTI  - quays\nDA  - 2041/05/06/\nER  - \n").remarks,
        (QStringList {u"entries-added:1"_s, u"entries-updated:2"_s}));
    QCOMPARE(listed(*m_other).size(), 1);
    // Another day is another document, and so is another symbol.
    take(*m_other, u"b.ris"_s, "TY  - GEN\nTI  - Quays, the page\nDA  - 2042/01/01/\nER  - \nTY  - GOVDOC\nTI  - Quays, the page\nM1  - A/HRC/RES/91/4\nER  - \n");
    QCOMPARE(listed(*m_other).size(), 3);
}

void TestReferences::aTextIsTheBetterWitness()
{
    const model::Record known = m_library.document(u"A/HRC/RES/57/12"_s);
    const model::FileOutcome outcome = take(*m_library, u"a.ris"_s,
        "TY  - GOVDOC\nTI  - Another title\nM1  - A/HRC/RES/57/12\nDA  - 2001/01/01/\nAB  - What it is about.\nER  - \n");
    QCOMPARE(outcome.remarks, QStringList {u"entries-updated:1"_s});
    const model::Record after = m_library.document(u"A/HRC/RES/57/12"_s);
    QCOMPARE(after.name, known.name);
    QCOMPARE(after.date, known.date);
    QVERIFY(after.inLibrary);
    QCOMPARE(after.fields.value(u"abstract"_s).toString(), u"What it is about."_s);
    QVERIFY(!after.fields.contains(u"reference"_s));
}

void TestReferences::whatAPersonEditedStays()
{
    take(*m_other, u"a.ris"_s, "TY  - GOVDOC\nTI  - A title\nM1  - A/HRC/RES/91/4\nER  - \n");
    const model::Record document = m_other->run(application::resolve(*model::Reference::parse(u"A/HRC/RES/91/4"_s))).value_or(model::Record());
    QVERIFY(document.id.isValid() && !document.inLibrary);
    VERIFY_RESULT(m_other->run(application::setField(document.id, u"name"_s, u"My title"_s, testdata::signedBy(u"Ana"_s))));
    take(*m_other, u"b.ris"_s, "TY  - GOVDOC\nTI  - A later title\nM1  - A/HRC/RES/91/4\nDA  - 2041/10/09/\nER  - \n");
    const std::optional<exchange::BibliographyEntry> after = entry(*m_other, u"My title"_s);
    QVERIFY(after);
    QCOMPARE(after->work.date, QDate(2041, 10, 9));
}

void TestReferences::aDamagedFileChangesNothing()
{
    const model::FileOutcome outcome = take(*m_other, u"a.ris"_s, "TY  - GEN\nTI  - Whole\nER  - \nTY  - GEN\nTI  - Cut");
    QCOMPARE(outcome.outcome, model::ImportOutcome::Failed);
    QVERIFY(outcome.error);
    QVERIFY2(base::englishLine(*outcome.error).contains(u"line 5: the entry of line 4 has no end"_s), qPrintable(base::englishLine(*outcome.error)));
    QCOMPARE(listed(*m_other).size(), 0);
}

void TestReferences::annotationsComeBackToTheirWords()
{
    jobs::JobControl control;
    const QString file = testdata::fixture(u"gui/lamps.en.xml"_s);
    for (const application::OpenLibrary *library : std::initializer_list<const application::OpenLibrary *> {&*m_library, &*m_other})
        QCOMPARE(application::importFiles(*library, {file}, {}, control).count(model::ImportOutcome::Added), 1);
    const auto target = m_library->run(application::target(u"A/HRC/RES/62/4 OP1"_s));
    VERIFY_RESULT(target);
    const QString words = target->paragraph()->content.mid(4, 20);
    const auto places = application::quotePlaces(*target, words);
    VERIFY_RESULT(places);
    model::Annotation onWords = application::newAnnotation(model::AnnotationKind::Underline);
    onWords.record = target->record.id;
    onWords.text = target->text->id;
    application::attachTo(onWords, places->first(), places->first().anchor.start, places->first().anchor.end);
    onWords.comment = u"So **said**"_s;
    onWords.tags = {u"ask"_s};
    onWords.colour = model::Colour::Green;
    onWords.isPrivate = true;
    model::Annotation onDocument = *application::annotationOn(*target, model::AnnotationKind::DocumentNote);
    onDocument.comment = u"Of all of it"_s;
    onDocument.isPrivate = false;
    VERIFY_RESULT(m_library->run(application::addAnnotations({onWords, onDocument})));
    QList<model::AnnotationRow> mine = *m_library->run(application::annotations());
    mine.removeIf([&](const model::AnnotationRow &row) { return row.work.id != target->record.id; }); // Those of the sample.
    QCOMPARE(mine.size(), 2);
    const QByteArray out = application::annotationFile(u"w3c"_s, mine);

    QCOMPARE(take(*m_other, u"notes.json"_s, out).remarks, QStringList {u"entries-added:2"_s});
    const QList<model::AnnotationRow> theirs = *m_other->run(application::annotations());
    QCOMPARE(theirs.size(), 2);
    for (const model::AnnotationRow &row : theirs) {
        const auto original = std::ranges::find(mine, row.annotation.uuid, [](const model::AnnotationRow &each) { return each.annotation.uuid; });
        QVERIFY(original != mine.end());
        const model::Annotation &before = original->annotation;
        QCOMPARE(row.annotation.kind, before.kind);
        QCOMPARE(row.annotation.comment, before.comment);
        QCOMPARE(row.annotation.tags, before.tags);
        QCOMPARE(row.annotation.colour, before.colour);
        QCOMPARE(row.annotation.isPrivate, before.isPrivate);
        QCOMPARE(row.annotation.created, before.created);
        QCOMPARE(row.annotation.modified, before.modified);
        QCOMPARE(row.annotation.anchor.exact, before.anchor.exact);
        QCOMPARE(row.annotation.address, before.address);
        QVERIFY(row.annotation.isAttached());
    }
    // The same ones never twice, and what goes out from there is what came.
    QCOMPARE(take(*m_other, u"again.json"_s, out).outcome, model::ImportOutcome::Unchanged);
    QCOMPARE(m_other->run(application::annotations())->size(), 2);
    QCOMPARE(take(*m_library, u"back.json"_s, application::annotationFile(u"w3c"_s, theirs)).outcome, model::ImportOutcome::Unchanged);
}

void TestReferences::annotationsWaitForTheirDocument()
{
    const QByteArray bytes = R"({"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:uuid:11111111-2222-4333-8444-555555555555", "type": "Annotation",
        "body": {"type": "TextualBody", "value": "Why?"}, "target": {"source": "aide-memoire:A/HRC/RES/62/4#OP1", "selector": {"type": "TextQuoteSelector", "exact": "%1"}}})";
    QCOMPARE(take(*m_other, u"a.json"_s, QByteArray(bytes).replace("%1", "words that are nowhere")).remarks, QStringList {u"annotations-without-document:1"_s});
    QVERIFY(m_other->run(application::annotations())->isEmpty());
    jobs::JobControl control;
    QCOMPARE(application::importFiles(*m_other, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added), 1);
    QCOMPARE(take(*m_other, u"a.json"_s, QByteArray(bytes).replace("%1", "words that are nowhere")).remarks,
        (QStringList {u"entries-added:1"_s, u"annotations-loose:1"_s}));
    const QList<model::AnnotationRow> loose = *m_other->run(application::annotations());
    QCOMPARE(loose.size(), 1);
    QVERIFY(!loose.first().annotation.isAttached());
    QVERIFY(loose.first().annotation.isPrivate);
    QCOMPARE(loose.first().annotation.comment, u"Why?"_s);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
