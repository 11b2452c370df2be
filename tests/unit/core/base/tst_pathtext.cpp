// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/pathtext.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TestPathText : public QObject
{
    Q_OBJECT

private slots:
    void textIsStableAndGivesTheBytesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("/a b/c.txt") << u"/a b/c.txt"_s;
        QTest::newRow("UTF-8") << QByteArray("/d/\xd1\x8f \xf0\x9f\x9a\xa2.txt") << u"/d/я 🚢.txt"_s;
        QTest::newRow("Latin-1") << QByteArray("/d/\xe9t\xe9.txt") << u"/d/\\xE9t\\xE9.txt"_s;
        QTest::newRow("cut off") << QByteArray("a\xd1") << u"a\\xD1"_s;
        QTest::newRow("overlong") << QByteArray("a\xc0\xaf") << u"a\\xC0\\xAF"_s;
        QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80") << u"a\\xED\\xA0\\x80"_s;
        QTest::newRow("a backslash is a character") << QByteArray("quote\\slash\\x.txt") << u"quote\\slash\\x.txt"_s;
        QTest::newRow("reads like an escape") << QByteArray("a\\xE9.txt") << u"a\\x5CxE9.txt"_s;
        QTest::newRow("reads like an escape of an escape") << QByteArray("a\\x5CxE9.txt") << u"a\\x5Cx5CxE9.txt"_s;
        QTest::newRow("line end") << QByteArray("a\nb") << u"a\nb"_s;
        QTest::newRow("mark of order") << QByteArray("\xef\xbb\xbf""a") << u"\uFEFFa"_s;
    }

    void textIsStableAndGivesTheBytesBack()
    {
        QFETCH(QByteArray, bytes);
        QTEST(base::pathText(bytes), "text");
        QCOMPARE(base::pathBytes(base::pathText(bytes)), bytes);
    }

    void everyByteComesBack()
    {
        for (int first = 1; first < 256; ++first) {
            for (int second = 1; second < 256; ++second) {
                const QByteArray bytes = QByteArray("\\x") + char(first) + char(second) + "9\xe9";
                QCOMPARE(base::pathBytes(base::pathText(bytes)), bytes);
            }
        }
    }

    void aNameNeitherBreaksALineNorTurnsIt()
    {
        QCOMPARE(base::visibleText(u"with\nnew\tline\r"_s), u"with\\nnew\\tline\\r"_s);
        QCOMPARE(base::visibleText(u"annex\u202Efdp.txt"_s), u"annex\\u202Efdp.txt"_s);
        QCOMPARE(base::visibleText(u"\u200Fقرار 🚢"_s), u"\\u200Fقرار 🚢"_s);
        QCOMPARE(base::visibleText(u"a\x1b[31mb\x7f"_s), u"a\\u001B[31mb\\u007F"_s);
    }
};

QTEST_GUILESS_MAIN(TestPathText)
#include "tst_pathtext.moc"
