// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/cell.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class CellTest : public QObject
{
    Q_OBJECT

private slots:
    void aTargetSaysWhereACellStands_data();
    void aTargetSaysWhereACellStands();
    void whatIsNoTargetIsACellAllTheSame_data();
    void whatIsNoTargetIsACellAllTheSame();
};

void CellTest::aTargetSaysWhereACellStands_data()
{
    QTest::addColumn<model::Cell>("cell");
    QTest::addColumn<QString>("target");
    QTest::newRow("plain") << model::Cell{2, 1, 1, false, false} << u"2"_s;
    QTest::newRow("head") << model::Cell{0, 1, 1, true, true} << u"th0"_s;
    QTest::newRow("spans") << model::Cell{1, 2, 3, false, false} << u"1:2x3"_s;
    QTest::newRow("all") << model::Cell{12, 20, 1, true, true} << u"th12:20x1"_s;
}

void CellTest::aTargetSaysWhereACellStands()
{
    QFETCH(model::Cell, cell);
    QFETCH(QString, target);
    QCOMPARE(model::cellTarget(cell), target);
    QCOMPARE(model::cellOf(target), cell);
}

void CellTest::whatIsNoTargetIsACellAllTheSame_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"", "t", "th", "x", ":", "0:", "0:x", "-3", "0:0x0", "0:-1x-1", "0:1", "abc:defxghi"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void CellTest::whatIsNoTargetIsACellAllTheSame()
{
    QFETCH(QString, target);
    const model::Cell cell = model::cellOf(target);
    QCOMPARE(cell.column, 0);
    QCOMPARE(cell.columns, 1);
    QCOMPARE(cell.rows, 1);
}

QTEST_APPLESS_MAIN(CellTest)

#include "tst_cell.moc"
