// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/clock.h>
#include <core/base/ids.h>

#include <QSet>
#include <QtTest>

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void zeroAndNegativeAreNone();
    void orderAndHashFollowTheValue();
    void idsOfTwoTablesDoNotMix();
    void clockIsUtc();
};

void TestIds::zeroAndNegativeAreNone()
{
    QVERIFY(!base::RecordId().isValid());
    QVERIFY(!base::RecordId(0).isValid());
    QVERIFY(!base::RecordId(-4).isValid());
    QVERIFY(base::RecordId(1).isValid());
}

void TestIds::orderAndHashFollowTheValue()
{
    const QSet<base::PassageId> ids {base::PassageId(7), base::PassageId(7), base::PassageId(8)};
    QCOMPARE(ids.size(), 2);
    QVERIFY(base::PassageId(7) < base::PassageId(8));
    QVERIFY(base::PassageId(7) == base::PassageId(7));
}

void TestIds::idsOfTwoTablesDoNotMix()
{
    static_assert(!std::is_convertible_v<base::RecordId, base::TextId>);
    static_assert(!std::is_convertible_v<qint64, base::RecordId>);
    QCOMPARE(QVariant::fromValue(base::RecordId(412)).value<base::RecordId>().value(), 412);
    QVERIFY(!QVariant::fromValue(base::RecordId(412)).canConvert<base::TextId>());
}

void TestIds::clockIsUtc()
{
    QCOMPARE(base::systemClock()().timeSpec(), Qt::UTC);
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
