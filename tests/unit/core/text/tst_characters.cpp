// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/characters.h>

#include <QTest>

using namespace Qt::StringLiterals;

class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleaned_data();
    void cleaned();
    void offsets();
    void beginnings();
};

void CharactersTest::cleaned_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"A plain text, ça et là 文本 😀."_s << u"A plain text, ça et là 文本 😀."_s;
    QTest::newRow("white space") << u"a\tb\nc\r\fd"_s << u"a\tb\nc\r\fd"_s;
    QTest::newRow("zero") << u"or\0chard"_s << u"orchard"_s;
    QTest::newRow("C0") << u"a\u0001\u001Fb\u007F"_s << u"ab"_s;
    QTest::newRow("C1 as Windows-1252") << QString(u"It\u0092s \u0093quiet\u0094 \u0096 \u0080 5\u0085"_s) << u"It’s “quiet” – € 5…"_s;
    QTest::newRow("C1 without a meaning") << u"a\u0081\u008D\u008F\u0090\u009Db"_s << u"ab"_s;
    QTest::newRow("noncharacters") << QString(u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) + QChar(0xFDD0) + QChar(0xFDEF) + u'b') << u"ab"_s;
    const char32_t beyond[] {U'a', 0x1FFFE, 0x10FFFF, U'b'};
    QTest::newRow("noncharacters beyond") << QString::fromUcs4(beyond, 4) << u"ab"_s;
    QTest::newRow("halves") << QString(QChar(0xD83D) + u"a"_s + QChar(0xDE00) + u"b" + QChar(0xD83D)) << u"\uFFFDa\uFFFDb\uFFFD"_s;
    QTest::newRow("between spaces") << u"a \u0001 b"_s << u"a b"_s;
    QTest::newRow("at the ends") << u"\u0001 a \u0002"_s << u"a"_s;
    QTest::newRow("two spaces of the source") << u"a  b"_s << u"a  b"_s;
}

void CharactersTest::cleaned()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(text::cleaned(source), expected);
    QCOMPARE(text::isClean(source), source == expected);
    QVERIFY(text::isClean(expected));
}

void CharactersTest::offsets()
{
    QList<int> offsets;
    QCOMPARE(text::cleaned(u"a\u0001b😀\u0002c"_s, &offsets), u"ab😀c"_s);
    QCOMPARE(offsets, (QList<int> {0, 1, 1, 2, 3, 4, 4, 5}));
}

void CharactersTest::beginnings()
{
    QCOMPARE(text::beginningOf(u"ab😀c", 2), QStringView(u"ab"));
    QCOMPARE(text::beginningOf(u"ab😀c", 3), QStringView(u"ab"));
    QCOMPARE(text::beginningOf(u"ab😀c", 4), QStringView(u"ab😀"));
    QCOMPARE(text::beginningOf(u"ab", 9), QStringView(u"ab"));
    QCOMPARE(text::beginningOf(u"", 0), QStringView(u""));
}

QTEST_GUILESS_MAIN(CharactersTest)
#include "tst_characters.moc"
