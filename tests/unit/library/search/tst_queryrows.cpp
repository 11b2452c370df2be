// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/evaluation/engine.h>
#include <library/store/documentstore.h>

#include <newlibrary.h>
#include <tablerows.h>

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &name)
{
    QFile file(testdata::fixture(u"search/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A text of our own, each paragraph with a marker in front.
model::ImportedText paper(const QString &language)
{
    model::ImportedText made;
    made.read.work.kind = model::RecordKind::Document;
    made.read.work.name = made.read.work.symbol = made.read.work.symbolKey = u"P/"_s + language;
    made.read.text.language = language;
    int position = 0;
    const QStringList paragraphs = contentOf(language + u".txt"_s).split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = position++;
        passage.kind = model::PassageKind::Body;
        passage.content = paragraph.trimmed();
        made.read.passages.append(passage);
    }
    return made;
}

/// The rows of a table: query, markers that have to be found, markers that must not, a remark.
void addRows(const QString &name)
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("missing");
    const QList<QStringList> rows = testdata::tableRows(u"search/"_s + name);
    QVERIFY(rows.size() >= 10);
    for (const QStringList &cells : rows) {
        QTest::addRow("%s", qPrintable(cells.value(0))) << cells.value(0) << cells.value(1).split(u',', Qt::SkipEmptyParts)
                                                        << cells.value(2).split(u',', Qt::SkipEmptyParts);
    }
}

}

/// Queries as people type them in five languages, and what they have to find.
class TestQueryRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(m_library.renew());
        int number = 0;
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"ru"_s, u"zh"_s}) {
            const model::ImportedText text = paper(language);
            QVERIFY(text.read.passages.size() > 2);
            model::Source source;
            source.sha256 = QString::number(++number).rightJustified(64, u'0');
            source.path = u"/files/%1.txt"_s.arg(number);
            source.format = u"text"_s;
            VERIFY_RESULT(m_library->write(
                [&](const library::Database &database) { return library::DocumentStore(database).store(text, source); }));
        }
    }

    void cleanupTestCase() { m_library.close(); }

    void queriesFind_data() { addRows(u"queries.tsv"_s); }
    void queriesFind() { findsWith({}); }

    void typedQueriesFind_data() { addRows(u"typed.tsv"_s); }
    void typedQueriesFind()
    {
        QFETCH(const QString, query);
        search::Options options;
        options.typedTo = int(query.size());
        findsWith(options);
    }

    void typedWordIsSettled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("settled");
        QTest::newRow("unknown word") << u"local gov"_s << u"local gov*"_s;
        QTest::newRow("word of the library") << u"local government"_s << u"local government"_s;
        QTest::newRow("quotation") << u"\"right to the riv"_s << u"\"right to the riv\"*"_s;
        QTest::newRow("nothing typed") << u"local "_s << u"local "_s;
        QTest::newRow("code") << u"data lang:en"_s << u"data lang:en"_s;
    }

    void typedWordIsSettled()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, settled);
        search::Options options;
        options.typedTo = int(typed.size());
        const auto answer = search::Engine(*m_library).search(typed, options);
        VERIFY_RESULT(answer);
        QCOMPARE(answer->settled, settled);
        QCOMPARE(markersOf(settled, {}), markersOf(typed, options));
    }

    void cursorMayStandWithin()
    {
        search::Options options;
        options.typedTo = 3;
        QCOMPARE(markersOf(u"gov local"_s, options), QStringList {u"me15"_s});
        QCOMPARE(markersOf(u"gov local"_s, {}), QStringList());
    }

    void explanationsSayWhatWasUnderstood_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("explained");
        QTest::newRow("filter behind OR") << u"local government privacy OR data lang:en"_s
                                          << u"Paragraphs with (local, government and privacy) or data, in English."_s;
        QTest::newRow("either language") << u"data lang:en OR bureau lang:fr"_s
                                         << u"Paragraphs with data or bureau, in English or in French."_s;
        QTest::newRow("one alternative is a title") << u"data OR title:bureau"_s
                                                    << u"Paragraphs with data or bureau. title:bureau is not a filter here: it is searched for as words."_s;
        QTest::newRow("negation alone") << u"-covid"_s << u"Paragraphs, without covid."_s;
        QTest::newRow("beginning") << u"gov*"_s << u"Paragraphs with any word beginning with gov."_s;
    }

    void explanationsSayWhatWasUnderstood()
    {
        QFETCH(const QString, query);
        const auto answer = search::Engine(*m_library).search(query);
        VERIFY_RESULT(answer);
        QTEST(answer->explained, "explained");
    }

    void lastCharacterAloneIsMarked()
    {
        const auto answer = search::Engine(*m_library).search(u"2041年"_s);
        VERIFY_RESULT(answer);
        for (const model::Hit &hit : answer->hits) {
            QCOMPARE(hit.marks.size(), 1);
            QCOMPARE(hit.snippet.sliced(hit.marks.first().first, hit.marks.first().second - hit.marks.first().first), u"2041年"_s);
        }
    }

private:
    QStringList markersOf(const QString &query, search::Options options) const
    {
        options.limit = 100;
        const auto answer = search::Engine(*m_library).search(query, options);
        QStringList markers;
        for (const model::Hit &hit : answer ? answer->hits : QList<model::Hit>())
            markers.append(hit.snippet.section(u' ', 0, 0));
        markers.sort();
        return markers;
    }

    void findsWith(const search::Options &options) const
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        QFETCH(const QStringList, missing);
        const QStringList markers = markersOf(query, options);
        if (found == QStringList {u"nothing"_s}) {
            QCOMPARE(markers, QStringList());
            return;
        }
        for (const QString &marker : found)
            QVERIFY2(markers.contains(marker), qPrintable(query + u" finds not "_s + marker + u" but "_s + markers.join(u' ')));
        for (const QString &marker : missing)
            QVERIFY2(!markers.contains(marker), qPrintable(query + u" finds "_s + marker));
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestQueryRows)
#include "tst_queryrows.moc"
