// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/language/fields.h>
#include <presentation/packs/packdrag.h>
#include <presentation/search/completionmodel.h>
#include <presentation/search/concordancemodel.h>
#include <presentation/search/hitmodel.h>
#include <presentation/search/queryhighlighter.h>
#include <presentation/search/querytext.h>
#include <presentation/search/wordmodel.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

model::Hit hit(qint64 record, const QString &address, const QString &snippet, const QString &word)
{
    model::Hit made;
    made.record = base::RecordId(record);
    made.symbol = u"A/HRC/RES/57/%1"_s.arg(record);
    made.title = u"Title %1"_s.arg(record);
    made.address = address;
    made.language = u"en"_s;
    made.snippet = snippet;
    const int at = int(snippet.indexOf(word));
    made.marks = {{at, at + int(word.size())}};
    return made;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

}

class TestSearchModels : public QObject
{
    Q_OBJECT

private slots:
    void clausesOfOneFieldStandTogether_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("clicked");  // body:value
        QTest::addColumn<QString>("shifted");
        QTest::newRow("first") << u"water"_s << u"water body:HRC"_s << u"water -body:HRC"_s;
        QTest::newRow("nothing yet") << u""_s << u"body:HRC"_s << u"-body:HRC"_s;
        QTest::newRow("taken out") << u"water body:HRC"_s << u"water"_s << u"water -body:HRC"_s;
        QTest::newRow("either") << u"body:GA water"_s << u"water (body:GA OR body:HRC)"_s << u"water body:GA -body:HRC"_s;
        QTest::newRow("one of either") << u"water (body:GA OR body:HRC)"_s << u"water body:GA"_s << u"water body:GA -body:HRC"_s;
        QTest::newRow("no longer left out") << u"water -body:HRC"_s << u"water"_s << u"water"_s;
        QTest::newRow("another field") << u"water lang:fr"_s << u"water lang:fr body:HRC"_s << u"water lang:fr -body:HRC"_s;
        QTest::newRow("or") << u"water OR sand"_s << u"(water OR sand) body:HRC"_s << u"(water OR sand) -body:HRC"_s;
    }

    void clausesOfOneFieldStandTogether()
    {
        QFETCH(QString, query);
        QFETCH(QString, clicked);
        QFETCH(QString, shifted);
        QCOMPARE(presentation::toggledClause(query, u"body"_s, u"HRC"_s), clicked);
        QCOMPARE(presentation::toggledExclusion(query, u"body"_s, u"HRC"_s), shifted);
    }

    void valuesWithSpacesAreQuoted()
    {
        const QString query = presentation::toggledClause(u"water"_s, u"theme"_s, u"Smart cities"_s);
        QCOMPARE(query, u"water theme:\"Smart cities\""_s);
        QVERIFY(presentation::hasClause(query, u"theme"_s, u"smart cities"_s));
        QCOMPARE(presentation::toggledClause(query, u"theme"_s, u"Smart cities"_s), u"water"_s);
        QCOMPARE(presentation::withoutField(query, u"theme"_s), u"water"_s);
        QCOMPARE(presentation::withinResults(u"water sand"_s), u"(water sand) "_s);
        QCOMPARE(presentation::withinResults(u"water"_s), u"water "_s);
    }

    void hitsAreWalkedFromGroupToGroup()
    {
        presentation::HitModel model;
        const QAbstractItemModelTester tester(&model);
        model.setHits({hit(1, u"OP1"_s, u"a city"_s, u"city"_s), hit(2, u"OP2"_s, u"a city"_s, u"city"_s),
                          hit(1, u"OP3"_s, u"a city"_s, u"city"_s)},
            {hit(9, u"OP9"_s, u"my note"_s, u"note"_s)});
        QCOMPARE(model.rowCount(), 3);
        QStringList walked;
        for (QModelIndex at = model.hitBeside({}, 1); at.isValid(); at = model.hitBeside(at, 1))
            walked.append(model.hitAt(at)->address);
        QCOMPARE(walked, (QStringList {u"OP9"_s, u"OP1"_s, u"OP3"_s, u"OP2"_s}));
        const QModelIndex last = model.index(0, 0, model.index(2, 0));
        QCOMPARE(model.hitAt(model.hitBeside(last, -1))->address, u"OP3"_s);
        QVERIFY(!model.hitBeside(last, 1).isValid());
        QVERIFY(!model.hitBeside(model.index(0, 0, model.index(0, 0)), -1).isValid());
        model.setHits({});
        QVERIFY(!model.hitBeside({}, 1).isValid());
    }

    void hitsAreDraggedIntoAPack()
    {
        presentation::HitModel model;
        model.setHits({hit(1, u"OP1"_s, u"a city"_s, u"city"_s), hit(2, u"OP2"_s, u"a city"_s, u"city"_s)}, {hit(9, u"OP9"_s, u"my note"_s, u"note"_s)});
        QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled)); // The heading of the notes.
        const QModelIndex document = model.index(1, 0);
        const QModelIndex paragraph = model.index(0, 0, document);
        QVERIFY(document.flags().testFlag(Qt::ItemIsDragEnabled) && paragraph.flags().testFlag(Qt::ItemIsDragEnabled));
        const auto dragged = [&model](const QModelIndexList &rows) {
            const std::unique_ptr<QMimeData> data(model.mimeData(rows));
            return presentation::draggedParts(*data);
        };
        const model::Hit &first = *model.hitAt(paragraph);
        QCOMPARE(dragged({document}), (QList<application::PackPart> {{first.record, {}}}));
        QCOMPARE(dragged({document, paragraph}), (QList<application::PackPart> {{first.record, first.passage}}));
    }

    void linesSortByWhatStandsBeforeTheMatch()
    {
        presentation::ConcordanceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setHits({hit(1, u"OP1"_s, u"every green city grows"_s, u"city"_s), hit(2, u"OP2"_s, u"a smart city plans"_s, u"city"_s),
            hit(3, u"OP3"_s, u"the big city asks"_s, u"city"_s)});
        QCOMPARE(column(model, presentation::ConcordanceModel::Before), (QStringList {u"every green"_s, u"a smart"_s, u"the big"_s}));
        model.sort(presentation::ConcordanceModel::Before, Qt::AscendingOrder);
        QCOMPARE(column(model, presentation::ConcordanceModel::Before), (QStringList {u"the big"_s, u"every green"_s, u"a smart"_s}));
        model.sort(presentation::ConcordanceModel::After, Qt::DescendingOrder);
        QCOMPARE(column(model, presentation::ConcordanceModel::After), (QStringList {u"plans"_s, u"grows"_s, u"asks"_s}));
        QCOMPARE(model.hitAt(0)->address, u"OP2"_s);
    }

    void wordsSortByNumbers()
    {
        presentation::WordModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({{u"cities"_s, 10, 12}, {u"city"_s, 9, 40}});
        QCOMPARE(column(model, presentation::WordModel::Stem), (QStringList {u"citi"_s, u"citi"_s}));
        QCOMPARE(model.index(0, presentation::WordModel::Passages).data(presentation::WordModel::SortRole).toLongLong(), 10);
    }

    void completionsSayWhatTheyAre()
    {
        presentation::CompletionModel model;
        const QAbstractItemModelTester tester(&model);
        using Kind = search::Completion::Kind;
        model.setRows({{Kind::Field, u"theme:"_s, u"theme:"_s, u"theme"_s, u"theme"_s},
            {Kind::Value, u"body:HRC"_s, u"HRC"_s, u"body"_s, {}}, {Kind::Word, u"water"_s, u"water"_s, {}, {}}});
        QCOMPARE(column(model, 0), (QStringList {u"theme:"_s, u"Human Rights Council"_s, u"water"_s}));
        QCOMPARE(model.index(1, 0).data(presentation::CompletionModel::DetailRole).toString(), u"Body"_s);
    }

    void everyNameOfAFieldIsColoured()
    {
        QTextDocument document;
        presentation::QueryHighlighter highlighter(&document);
        for (const search::Field &field : search::fields()) {
            for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
                const QString name = search::localName(field, language) + u':';
                document.setPlainText(name + u"x"_s);
                highlighter.rehighlight();
                const auto formats = document.firstBlock().layout()->formats();
                QVERIFY2(!formats.isEmpty() && formats.first().start == 0 && formats.first().length == name.size(), qPrintable(name));
            }
        }
    }
};

QTEST_MAIN(TestSearchModels)
#include "tst_searchmodels.moc"
