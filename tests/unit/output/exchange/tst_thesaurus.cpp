// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <library/store/themes.h>
#include <library/store/themetree.h>
#include <output/exchange/icalendar.h>
#include <output/exchange/thesaurusimport.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray skos()
{
    QFile file(testdata::fixture(u"exchange/rivers.rdf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// Vocabularies become themes; deadlines become a calendar.
class TestThesaurus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
    }
    void cleanup() { m_library.close(); }

    void skosFile()
    {
        const auto vocabulary = read(skos());
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->title, u"Rivers"_s);
        QCOMPARE(vocabulary->concepts.size(), 2);
        const exchange::Concept &delta = vocabulary->concepts.at(1);
        QCOMPARE(delta.labels.value(u"fr"_s), u"Deltas"_s);
        QCOMPARE(delta.synonyms.value(u"en"_s), QStringList {u"River mouths"_s});
        QCOMPARE(delta.broader, QStringList {u"https://example.org/1"_s});
    }

    /// The same concepts in each syntax, in pieces, with the tree told from above.
    void everySyntax_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray prefixes = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix e: <https://example.org/> .\n";
        QTest::newRow("Turtle") << "# Rivers\n" + prefixes
                + "<https://example.org> a skos:ConceptScheme ; skos:prefLabel \"Rivers\"@en .\n"
                  "e:1 a skos:Concept ; skos:narrower e:2 .\n"
                  "e:2 skos:prefLabel \"Deltas\"@en-GB, \"Deltas\"@fr .\n"
                  "e:1 skos:prefLabel \"Rivers\"@en ; skos:notation \"1\" .\n"
                  "e:2 skos:altLabel \"River mouths\"@en ; skos:broader e:1 .\n"
                  "e:all a skos:Collection ; skos:prefLabel \"All\"@en .\n";
        const QByteArray skos = "<http://www.w3.org/2004/02/skos/core#";
        QTest::newRow("N-Triples")
            << "<https://example.org> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + skos + "ConceptScheme> .\n"
               "<https://example.org> " + skos + "prefLabel> \"Rivers\"@en .\n"
               "<https://example.org/1> " + skos + "prefLabel> \"Rivers\"@en .\n"
               "<https://example.org/1> " + skos + "narrower> <https://example.org/2> .\n"
               "<https://example.org/2> " + skos + "prefLabel> \"Deltas\"@en .\n"
               "<https://example.org/2> " + skos + "prefLabel> \"Deltas\"@fr .\n"
               "<https://example.org/2> " + skos + "altLabel> \"River mouths\"@en .\n";
        QTest::newRow("RDF/XML behind a mark")
            << "\xEF\xBB\xBF" + QByteArray(::skos()).replace("<skos:broader rdf:resource=\"https://example.org/1\"/>", "")
                   .replace("</rdf:RDF>", "<skos:Concept rdf:about=\"https://example.org/1\"><skos:narrower>"
                                          "<skos:Concept rdf:about=\"https://example.org/2\"/></skos:narrower></skos:Concept></rdf:RDF>");
    }

    void everySyntax()
    {
        QFETCH(const QByteArray, bytes);
        const auto thesaurus = read(bytes);
        VERIFY_RESULT(thesaurus);
        QCOMPARE(thesaurus->title, u"Rivers"_s);
        QCOMPARE(thesaurus->concepts.size(), 2);
        const auto delta = std::ranges::find(thesaurus->concepts, u"https://example.org/2"_s, &exchange::Concept::id);
        QVERIFY(delta != thesaurus->concepts.end());
        QCOMPARE(delta->labels.value(u"en"_s), u"Deltas"_s);
        QCOMPARE(delta->labels.value(u"fr"_s), u"Deltas"_s);
        QCOMPARE(delta->synonyms.value(u"en"_s), QStringList {u"River mouths"_s});
        QCOMPARE(delta->broader, QStringList {u"https://example.org/1"_s});
    }

    void relativeAddresses()
    {
        const auto thesaurus = read("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
                                    "<skos:Concept rdf:ID=\"water\"><skos:prefLabel>Water</skos:prefLabel></skos:Concept>"
                                    "<skos:Concept rdf:ID=\"lakes\"><skos:prefLabel>Lakes</skos:prefLabel><skos:broader rdf:resource=\"#water\"/></skos:Concept>"
                                    "</rdf:RDF>");
        VERIFY_RESULT(thesaurus);
        QCOMPARE(thesaurus->concepts.size(), 2);
        QCOMPARE(thesaurus->concepts.at(0).id, u"water"_s);
        QCOMPARE(thesaurus->concepts.at(1).broader, QStringList {u"water"_s});
    }

    void manyStatements()
    {
        QByteArray turtle = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";
        for (int number = 1; number <= 100'000; ++number) {
            const QByteArray id = "<https://example.org/" + QByteArray::number(number) + '>';
            turtle += id + " skos:prefLabel \"Concept " + QByteArray::number(number) + "\"@en ; skos:broader <https://example.org/"
                + QByteArray::number(number / 2) + "> .\n";
        }
        const auto thesaurus = read(turtle);
        VERIFY_RESULT(thesaurus);
        QCOMPARE(thesaurus->concepts.size(), 100'000);
        QCOMPARE(thesaurus->astray, 1);
        QVERIFY(thesaurus->cut.isEmpty());
    }

    void csv()
    {
        const auto vocabulary = read("id,broader,en,fr,alt_en\n1,,\"Rivers, lakes\",Rivières,\"Streams;Brooks\"\n2,1,Deltas,,\n");
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->concepts.at(0).labels.value(u"en"_s), u"Rivers, lakes"_s);
        QCOMPARE(vocabulary->concepts.at(0).synonyms.value(u"en"_s).size(), 2);
        QCOMPARE(vocabulary->concepts.at(1).broader, QStringList {u"1"_s});
    }

    void cyclesAreCut()
    {
        const auto vocabulary = read("id,broader,en\n1,3,One\n2,1,Two\n3,2,Three\n4,2,Four\n5,5,Five\n");
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->cut, (QStringList {u"1"_s, u"5"_s}));
        QCOMPARE(vocabulary->concepts.at(3).broader, QStringList {u"2"_s});
    }

    void doublesAndStraysAreCounted()
    {
        const auto vocabulary = read("id,broader,en\n1,,One\n2,1,Two\n1,,One more\n3,9,Three\n");
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->concepts.size(), 3);
        QCOMPARE(vocabulary->concepts.first().labels.value(u"en"_s), u"One"_s);
        QCOMPARE(vocabulary->doubles, 1);
        QCOMPARE(vocabulary->astray, 1);
    }

    void readingIsStopped()
    {
        QByteArray csv = "id,en\n";
        for (int number = 0; number < 2'000; ++number)
            csv += QByteArray::number(number) + ",Concept\n";
        QBuffer buffer(&csv);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        int calls = 0;
        const auto vocabulary = exchange::readThesaurus(buffer, [&calls](qint64 done, qint64 total) { return done <= total && ++calls < 3; });
        QVERIFY(!vocabulary);
        QCOMPARE(vocabulary.error().code, base::ErrorCode::Cancelled);
    }

    void aFileIsNamedInItsError()
    {
        const QTemporaryDir folder;
        const auto vocabulary = exchange::readThesaurusFile(folder.filePath(u"nothing.rdf"_s));
        QVERIFY(!vocabulary);
        QCOMPARE(vocabulary.error().code, base::ErrorCode::NotFound);
        QVERIFY(vocabulary.error().subject.endsWith(u"nothing.rdf"_s));
    }

    void theTreeIsReadBranchByBranch()
    {
        const auto vocabulary = read("id,broader,en,fr\n1,,Rivers,Fleuves\n2,1,Deltas,\n3,1,Banks,Rives\n4,,Lakes,\n");
        VERIFY_RESULT(vocabulary);
        const auto report = exchange::importThesaurus(*m_library, *vocabulary, u"Water"_s);
        VERIFY_RESULT(report);
        QCOMPARE(report->added, 4);
        const auto tree = [this](auto work) {
            return m_library->read([&](const library::Database &database) { return work(library::ThemeTreeQueries(database)); });
        };
        const auto counts = tree([](const auto &queries) { return queries.counts(); });
        VERIFY_RESULT(counts);
        QCOMPARE(counts->all, 4);
        QCOMPARE(counts->used, 0);
        QCOMPARE(counts->top, 2);
        const auto top = tree([](const auto &queries) { return queries.below({}, 0, 10); });
        VERIFY_RESULT(top);
        QCOMPARE(namesOf(*top), (QStringList {u"Lakes"_s, u"Rivers"_s}));
        QCOMPARE(top->at(1).narrower, 2);
        const auto below = tree([&](const auto &queries) { return queries.below(top->at(1).record.id, 1, 10); });
        VERIFY_RESULT(below);
        QCOMPARE(namesOf(*below), QStringList {u"Deltas"_s});
        const auto found = tree([](const auto &queries) { return queries.matching(u"RIVE"_s, 10); });
        VERIFY_RESULT(found);
        QCOMPARE(namesOf(*found), (QStringList {u"Banks"_s, u"Rivers"_s})); // "Rives" in French.
        // The same file again adds nothing.
        const auto again = exchange::importThesaurus(*m_library, *vocabulary, u"Water"_s);
        VERIFY_RESULT(again);
        QCOMPARE(again->added, 0);
    }

    void damagedFilesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("breaks off") << skos().left(skos().size() - 60);
        QTest::newRow("entity") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>\n<RDF><Concept><prefLabel>&c;</prefLabel></Concept></RDF>");
        QTest::newRow("Turtle that breaks off") << QByteArray("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<https://example.org/1> skos:prefLabel \"Riv");
        QTest::newRow("open quotation mark") << QByteArray("id,en\n1,\"Rivers\n2,Lakes\n");
        QTest::newRow("nothing") << QByteArray("id,en\n");
        QTest::newRow("no table") << QByteArray("Rivers");
        QTest::newRow("noise") << QByteArray("\x00\x01\x02<>,;", 7);
    }

    void damagedFilesSayWhere()
    {
        QFETCH(const QByteArray, bytes);
        const auto vocabulary = read(bytes);
        QVERIFY(!vocabulary);
        QVERIFY(vocabulary.error().code == base::ErrorCode::BadInput || vocabulary.error().code == base::ErrorCode::NotRecognised);
    }

    void themesWithTheirTree()
    {
        const auto vocabulary = read(skos());
        VERIFY_RESULT(vocabulary);
        for (int times = 0; times < 2; ++times)
            VERIFY_RESULT(exchange::importThesaurus(*m_library, *vocabulary, {}));
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Theme;
        const auto rows = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).list(filter); });
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        const auto label = m_library->read([](const library::Database &database) { return library::ThemeStore(database).ofLabel(u"RIVER MOUTHS"_s); });
        VERIFY_RESULT(label);
        QCOMPARE(label->value(), rows->at(0).record.id.value());
        const auto above = m_library->read([&](const library::Database &database) { return library::LinkQueries(database).from(*label); });
        VERIFY_RESULT(above);
        QCOMPARE(above->size(), 1);
        QCOMPARE(above->first().link.relation, u"broader"_s);
    }

    void aTreeDoesNotGoRound()
    {
        const base::Status status = m_library->write([](const library::Database &database) -> base::Status {
            library::ThemeStore themes(database);
            library::ThemeEntry first;
            first.names.insert(u"en"_s, u"Rivers"_s);
            library::ThemeEntry second;
            second.names.insert(u"en"_s, u"Deltas"_s);
            const auto rivers = themes.ensure(first);
            const auto deltas = themes.ensure(second);
            if (const base::Status done = themes.setBroader(*deltas, *rivers); !done)
                return done;
            const base::Status roundabout = themes.setBroader(*rivers, *deltas);
            return roundabout ? base::Status(base::failure(base::ErrorCode::Storage)) : base::ok();
        });
        VERIFY_RESULT(status);
    }

    void aHundredThousandConcepts()
    {
        QByteArray csv = "id,broader,en\n";
        for (int number = 1; number <= 100'000; ++number)
            csv += QByteArray::number(number) + ',' + (number > 1 ? QByteArray::number(number / 2) : QByteArray()) + ",Concept " + QByteArray::number(number) + '\n';
        const auto vocabulary = read(csv);
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->concepts.size(), 100'000);
        QVERIFY(vocabulary->cut.isEmpty());
        // Stopped between two batches, it keeps what is stored and says so.
        int calls = 0;
        const auto report = exchange::importThesaurus(*m_library, *vocabulary, u"Numbers"_s, [&calls](qsizetype, qsizetype) { return ++calls < 4; });
        QVERIFY(!report && report.error().code == base::ErrorCode::Cancelled);
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Theme;
        const auto rows = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).list(filter); });
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 6'000);
    }

    void unbis()
    {
        NEEDS_REAL_FILES(data);
        QFile file(data + u"/unbis/clementsicard/topics.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray topics = QJsonDocument::fromJson(file.readAll()).object().value(u"topics"_s).toArray();
        QByteArray csv = "id,en,fr,es,ru,ar,zh\n";
        for (const QJsonValue &topic : topics) {
            QStringList cells {topic[u"identifier"_s].toString()};
            for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s})
                cells.append(u'"' + topic[u"labels"_s][language].toString().replace(u'"', u"\"\""_s) + u'"');
            csv += cells.join(u',').toUtf8() + '\n';
        }
        const auto vocabulary = read(csv);
        VERIFY_RESULT(vocabulary);
        QCOMPARE(vocabulary->concepts.size(), topics.size());
        VERIFY_RESULT(exchange::importThesaurus(*m_library, *vocabulary, u"UNBIS"_s));
        const auto water = m_library->read([](const library::Database &database) { return library::ThemeStore(database).ofLabel(u"Droits de l'homme"_s); });
        VERIFY_RESULT(water);
        QVERIFY(water->isValid());
    }

    void calendar()
    {
        exchange::CalendarDay day;
        day.uid = u"mandate-1@aide-memoire"_s;
        day.date = QDate(2025, 6, 30);
        day.summary = u"Report; on rivers, lakes and the things that are said of them in more than seventy-five bytes of naïveté"_s;
        day.isTentative = true;
        const QByteArray calendar = exchange::iCalendar({day, {}}, QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), QTimeZone::UTC));
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20250630\r\nDTEND;VALUE=DATE:20250701\r\n"));
        QVERIFY(calendar.contains("DTSTAMP:20250102T030405Z"));
        QVERIFY(calendar.contains("Report\\; on rivers\\, lakes"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY(line.size() <= 76);
        QVERIFY(QString::fromUtf8(calendar).remove(u"\r\n "_s).contains(u"naïveté"_s));
    }

private:
    static QStringList namesOf(const QList<model::ThemeNode> &nodes)
    {
        QStringList names;
        for (const model::ThemeNode &node : nodes)
            names.append(node.record.name);
        return names;
    }

    static base::Result<exchange::Thesaurus> read(const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return exchange::readThesaurus(buffer);
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestThesaurus)
#include "tst_thesaurus.moc"
