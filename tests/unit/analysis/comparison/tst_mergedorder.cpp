// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/comparison/mergedorder.h>

#include <QtTest>

using comparison::Change;
using comparison::MergedParagraph;
using comparison::PassagePair;

/// Two texts in one order.
class TestMergedOrder : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDroppedFollowsWhatItFollowed()
    {
        const QList<PassagePair> pairs {{0, 0, Change::Same}, {-1, 1, Change::Added}, {2, 2, Change::Edited}, {1, -1, Change::Dropped}, {3, -1, Change::Dropped}};
        const QList<MergedParagraph> expected {{0, 0}, {1, -1}, {-1, 1}, {2, 2}, {3, -1}};
        QCOMPARE(comparison::mergedOrder(pairs, 4), expected);
    }

    void whatMovedStandsTwice()
    {
        const QList<PassagePair> pairs {{1, 0, Change::Same}, {2, 1, Change::Same}, {0, 2, Change::Moved}};
        const QList<MergedParagraph> expected {{0, -1}, {1, 0}, {2, 1}, {-1, 2}};
        QCOMPARE(comparison::mergedOrder(pairs, 3), expected);
    }

    void textsWithNothingInCommon()
    {
        const QList<PassagePair> pairs {{-1, 0, Change::Added}, {0, -1, Change::Dropped}};
        const QList<MergedParagraph> expected {{0, -1}, {-1, 0}};
        QCOMPARE(comparison::mergedOrder(pairs, 1), expected);
        QVERIFY(comparison::mergedOrder({}, 0).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMergedOrder)
#include "tst_mergedorder.moc"
