// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/comparison/redline.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = comparison::RedlinePart::Kind;

namespace {

QString joined(const QList<comparison::RedlinePart> &parts, Kind without)
{
    QString text;
    for (const comparison::RedlinePart &part : parts) {
        if (part.kind != without)
            text += part.text;
    }
    return text;
}

/// "the {-old-}{+new+} words".
QString marked(const QList<comparison::RedlinePart> &parts)
{
    QString text;
    for (const comparison::RedlinePart &part : parts) {
        if (part.kind == Kind::Common)
            text += part.text;
        else
            text += part.kind == Kind::Removed ? u"{-"_s + part.text + u"-}"_s : u"{+"_s + part.text + u"+}"_s;
    }
    return text;
}

QString randomWords(QRandomGenerator &chance, int count, int vocabulary)
{
    QString text;
    for (int at = 0; at < count; ++at)
        text += u"w%1"_s.arg(chance.bounded(vocabulary)) + (chance.bounded(5) == 0 ? u", "_s : u" "_s);
    return text;
}

}

/// The words that changed from one paragraph to its successor.
class TestRedline : public QObject
{
    Q_OBJECT

private slots:
    void changesReadAsAPersonWouldMarkThem_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("nothing") << u"Calls upon States"_s << u"Calls upon States"_s << u"Calls upon States"_s;
        QTest::newRow("verb") << u"Requests States to act"_s << u"Urges States to act"_s << u"{-Requests-}{+Urges+} States to act"_s;
        QTest::newRow("phrase") << u"the digitalization of cities, as appropriate"_s << u"the digitalization of services, as appropriate"_s
                                << u"the digitalization of {-cities-}{+services+}, as appropriate"_s;
        QTest::newRow("two words in a row") << u"a new draft text"_s << u"an old draft text"_s << u"{-a new-}{+an old+} draft text"_s;
        QTest::newRow("added at the end") << u"in cities;"_s << u"in cities and towns;"_s << u"in cities{+ and towns+};"_s;
        QTest::newRow("from nothing") << QString() << u"new"_s << u"{+new+}"_s;
        QTest::newRow("to nothing") << u"old"_s << QString() << u"{-old-}"_s;
        QTest::newRow("Chinese") << u"请各国采取措施"_s << u"请会员国采取措施"_s << u"请{-各-}{+会员+}国采取措施"_s;
        QTest::newRow("Arabic") << u"يطلب إلى الدول"_s << u"يحث الدول"_s << u"{-يطلب إلى-}{+يحث+} الدول"_s;
        QTest::newRow("a mark on a letter") << u"dete\u0301"_s << u"d\u2019e\u0301te\u0301"_s << u"{-dete\u0301-}{+d\u2019e\u0301te\u0301+}"_s;
    }

    void changesReadAsAPersonWouldMarkThem()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QTEST(marked(comparison::redline(before, after)), "wanted");
    }

    void bothTextsComeBack()
    {
        QRandomGenerator chance(7);
        for (int round = 0; round < 300; ++round) {
            const QString before = randomWords(chance, chance.bounded(60), 1 + chance.bounded(40));
            const QString after = randomWords(chance, chance.bounded(60), 1 + chance.bounded(40));
            const auto parts = comparison::redline(before, after);
            QCOMPARE(joined(parts, Kind::Added), before);
            QCOMPARE(joined(parts, Kind::Removed), after);
        }
    }

    /// Longer than the table of one gap: split at words that stand once, else one change.
    void longParagraphsEndSoon()
    {
        QRandomGenerator chance(11);
        const QString before = randomWords(chance, 20000, 1000000);
        QString after = before;
        after.replace(before.size() / 2, 40, u"something else entirely"_s);
        after.prepend(u"First, "_s).append(u"and last"_s);
        const auto parts = comparison::redline(before, after);
        QCOMPARE(joined(parts, Kind::Added), before);
        QCOMPARE(joined(parts, Kind::Removed), after);
        QVERIFY(parts.size() < 10);
        const auto strange = comparison::redline(randomWords(chance, 30000, 50), randomWords(chance, 30000, 50));
        QVERIFY(!strange.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRedline)
#include "tst_redline.moc"
