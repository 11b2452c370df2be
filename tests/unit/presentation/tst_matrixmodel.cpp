// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedlibrary.h"
#include "rowtexts.h"

#include <application/diagrams.h>
#include <application/searches.h>
#include <presentation/diagrams/matrixmodel.h>
#include <presentation/settings/language.h>

#include <testdata.h>

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::ThemeMatrix;
using presentation::MatrixModel;

namespace {

model::Record named(model::RecordKind kind, const QString &name, const QString &symbol = {})
{
    model::Record made;
    made.kind = kind;
    made.name = name;
    made.symbol = symbol;
    return made;
}

ThemeMatrix byYear()
{
    ThemeMatrix matrix;
    matrix.themes = {named(model::RecordKind::Theme, u"Water"_s), named(model::RecordKind::Theme, u"The \"right\" to housing, and more"_s)};
    matrix.years = {u"2022"_s, u"2024"_s};
    matrix.counts = {{{0, 0}, 1200}, {{0, 1}, 3}, {{1, 1}, 1}};
    return matrix;
}

ThemeMatrix byDocument()
{
    ThemeMatrix matrix;
    matrix.columns = ThemeMatrix::Columns::Documents;
    matrix.themes = {named(model::RecordKind::Theme, u"Water"_s)};
    matrix.documents = {named(model::RecordKind::Document, u"Safe drinking water"_s, u"A/HRC/RES/57/13"_s),
        named(model::RecordKind::Document, u"A \"look\" back"_s)};
    matrix.counts = {{{0, 0}, 2}, {{0, 1}, 1}};
    return matrix;
}

}

/// Themes by year or by document: the numbers, what a cell looks for, and the table for other programs.
class TestMatrixModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.choose(u"en"_s); }

    void cellsCountAndEmptyOnesSayNothing()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrix(byYear());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(shown(model, 0, 0), u"1,200"_s);
        QCOMPARE(shown(model, 1, 0), QString());
        QCOMPARE(model.countAt(model.index(1, 1)), 1);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Water, 2024: 3"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"2024"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Water"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void theShadeKeepsSmallNumbersApart()
    {
        MatrixModel model;
        model.setMatrix(byYear());
        const auto weight = [&](int row, int column) { return model.index(row, column).data(MatrixModel::WeightRole).toDouble(); };
        QCOMPARE(weight(0, 0), 1.0);
        QCOMPARE(weight(1, 0), 0.0);
        QVERIFY(weight(1, 1) > 0.05);
        QVERIFY(weight(1, 1) < weight(0, 1));
    }

    void aSecondMatrixReplacesTheFirst()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrix(byYear());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setMatrix(byDocument());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"A/HRC/RES/57/13"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Safe drinking water"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"A \"look\" back"_s);
        // The fullest cell is that of this one.
        QCOMPARE(model.index(0, 0).data(MatrixModel::WeightRole).toDouble(), 1.0);
        model.setMatrix({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.asCsv(), u"Theme\r\n"_s);
    }

    void aCellLooksForItsThemeAndItsColumn()
    {
        MatrixModel model;
        model.setMatrix(byYear());
        QCOMPARE(model.queryAt(model.index(0, 1)), u"theme:\"Water\" year:2024"_s);
        QCOMPARE(model.queryAt(model.index(1, 1)), u"theme:\"The right to housing, and more\" year:2024"_s);
        QCOMPARE(model.queryAt({}), QString());
        model.setMatrix(byDocument());
        QCOMPARE(model.queryAt(model.index(0, 0)), u"theme:\"Water\" symbol:\"A/HRC/RES/57/13\""_s);
        // What has no symbol is found by its title.
        QCOMPARE(model.queryAt(model.index(0, 1)), u"theme:\"Water\" title:\"A look back\""_s);
    }

    void otherProgramsReadTheTable()
    {
        MatrixModel model;
        model.setMatrix(byYear());
        QCOMPARE(model.asCsv(), u"Theme,2022,2024\r\nWater,1200,3\r\n\"The \"\"right\"\" to housing, and more\",0,1\r\n"_s);
    }

    void everyCellOfALibraryFindsItsText_data()
    {
        QTest::addColumn<ThemeMatrix::Columns>("columns");
        QTest::newRow("documents") << ThemeMatrix::Columns::Documents;
        QTest::newRow("years") << ThemeMatrix::Columns::Years;
    }

    void everyCellOfALibraryFindsItsText()
    {
        QFETCH(const ThemeMatrix::Columns, columns);
        const OpenedLibrary opened;
        const auto matrix = opened.run(application::themeMatrix(columns));
        VERIFY_RESULT(matrix);
        MatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrix(*matrix);
        QVERIFY(model.rowCount() > 3);
        for (auto cell = matrix->counts.keyBegin(); cell != matrix->counts.keyEnd(); ++cell) {
            const QString query = model.queryAt(model.index(cell->first, cell->second));
            const auto answer = application::search(opened.library(), query);
            VERIFY_RESULT(answer);
            // A year counts texts that are only cited, too.
            if (columns == ThemeMatrix::Columns::Documents)
                QVERIFY2(answer->total > 0, qPrintable(query));
            QVERIFY2(!answer->explained.isEmpty(), qPrintable(query));
        }
    }

private:
    static QString shown(const MatrixModel &model, int row, int column) { return model.index(row, column).data().toString(); }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"
