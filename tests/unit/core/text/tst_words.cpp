// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <core/text/normalised.h>
#include <core/text/words.h>

#include <QDirIterator>

using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void offsetsPointIntoTheSource_data();
    void offsetsPointIntoTheSource();
    void utf8GivesTheSameWords();
    void foldingFirstGivesTheSameWords();
    void brokenUtf8StaysInBounds();
    void walkCanBeEnded();
    void queryMeetsIndexAcrossSpellings_data();
    void queryMeetsIndexAcrossSpellings();
};

namespace {

QStringList tokens(const QString &source)
{
    QStringList out;
    for (const text::Word &word : text::words(source))
        out.append(word.token);
    return out;
}

}

void TestWords::splits_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("English") << u"Smart cities, too."_s << QStringList {u"smart"_s, u"cities"_s, u"too"_s};
    QTest::newRow("number") << u"57/12"_s << QStringList {u"57"_s, u"12"_s};
    QTest::newRow("symbol") << u"A/HRC/57/L.6/Rev.1"_s
                            << QStringList {u"a"_s, u"hrc"_s, u"57"_s, u"l"_s, u"6"_s, u"rev"_s, u"1"_s};
    QTest::newRow("elision") << u"l’eau d'Afrique"_s << QStringList {u"l"_s, u"eau"_s, u"d"_s, u"afrique"_s};
    QTest::newRow("hyphen") << u"follow-up"_s << QStringList {u"follow"_s, u"up"_s};
    QTest::newRow("soft hyphen") << u"reso\u00ADlution"_s << QStringList {u"resolution"_s};
    QTest::newRow("Russian") << u"Её резолюция"_s << QStringList {u"ее"_s, u"резолюция"_s};
    QTest::newRow("Arabic") << u"الحُكْمُ المحلي، و12/8"_s
                            << QStringList {u"الحكم"_s, u"المحلي"_s, u"و12"_s, u"8"_s};
    QTest::newRow("Chinese") << u"人权理事会"_s << QStringList {u"人权"_s, u"权理"_s, u"理事"_s, u"事会"_s, u"会"_s};
    QTest::newRow("Chinese with numbers") << u"2022年10月第45/8号决议"_s
                                          << QStringList {u"2022"_s, u"年"_s, u"10"_s, u"月第"_s, u"第"_s, u"45"_s, u"8"_s, u"号决"_s,
                                                 u"决议"_s, u"议"_s};
    QTest::newRow("one character") << u"水"_s << QStringList {u"水"_s};
    QTest::newRow("Chinese punctuation") << u"水，土"_s << QStringList {u"水"_s, u"土"_s};
    QTest::newRow("rare Chinese") << u"𠀀𠀁"_s << QStringList {u"𠀀𠀁"_s, u"𠀁"_s};
    QTest::newRow("Korean") << u"지방정부와 인권"_s
                            << QStringList {u"지방"_s, u"방정"_s, u"정부"_s, u"부와"_s, u"와"_s, u"인권"_s, u"권"_s};
    QTest::newRow("Japanese") << u"スマート"_s << QStringList {u"スマ"_s, u"マー"_s, u"ート"_s, u"ト"_s};
    QTest::newRow("only marks") << u"… — “ ”"_s << QStringList {};
    QTest::newRow("nothing") << QString() << QStringList {};
}

void TestWords::splits()
{
    QFETCH(QString, source);
    QTEST(tokens(source), "expected");
}

void TestWords::offsetsPointIntoTheSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("ASCII") << u" Smart, City"_s << QStringList {u"Smart"_s, u"City"_s};
    QTest::newRow("French") << u"L’Assemblée"_s << QStringList {u"L"_s, u"Assemblée"_s};
    QTest::newRow("ligature") << u"ﬁn ﬁn"_s << QStringList {u"ﬁn"_s, u"ﬁn"_s};
    QTest::newRow("Chinese") << u"a人权会"_s << QStringList {u"a"_s, u"人权"_s, u"权会"_s, u"会"_s};
    QTest::newRow("surrogates") << u"𠀀𠀁𠀂 x"_s << QStringList {u"𠀀𠀁"_s, u"𠀁𠀂"_s, u"𠀂"_s, u"x"_s};
}

void TestWords::offsetsPointIntoTheSource()
{
    QFETCH(QString, source);
    QStringList pieces;
    for (const text::Word &word : text::words(source))
        pieces.append(source.mid(word.start, word.end - word.start));
    QTEST(pieces, "pieces");
}

void TestWords::utf8GivesTheSameWords()
{
    NEEDS_REAL_FILES(folder);
    QDirIterator names(folder + u"/un_parallel_v1/devset"_s, QDir::Files);
    int lines = 0;
    while (names.hasNext()) {
        QFile file(names.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (int i = 0; i < 200 && !file.atEnd(); ++i, ++lines) {
            const QByteArray line = file.readLine();
            const QString decoded = QString::fromUtf8(line);
            QStringList ofBytes;
            text::forEachWordUtf8(line, [&](QByteArrayView token, int start, int end) {
                ofBytes.append(QString::fromUtf8(token) + u'|' + QString::fromUtf8(line.mid(start, end - start)));
                return true;
            });
            QStringList ofText;
            for (const text::Word &word : text::words(decoded))
                ofText.append(word.token + u'|' + decoded.mid(word.start, word.end - word.start));
            QCOMPARE(ofBytes, ofText);
        }
    }
    QVERIFY(lines >= 1200);
}

void TestWords::foldingFirstGivesTheSameWords()
{
    // Words are cut from pieces of the source; a text that is folded as a whole must give the same.
    NEEDS_REAL_FILES(folder);
    QDirIterator names(folder + u"/un_parallel_v1/devset"_s, QDir::Files);
    int files = 0;
    for (; names.hasNext(); ++files) {
        QFile file(names.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.read(200'000));
        QCOMPARE(tokens(source), tokens(text::fold(source)));
    }
    QVERIFY(files >= 6);
}

void TestWords::brokenUtf8StaysInBounds()
{
    const QByteArray broken = QByteArray::fromHex("6120c3286220e2828220ff63f09f2064");
    QStringList found;
    text::forEachWordUtf8(broken, [&](QByteArrayView token, int start, int end) {
        found.append(QString::fromUtf8(token));
        return start >= 0 && start <= end && end <= broken.size();
    });
    QCOMPARE(found.first(), u"a"_s);
    QCOMPARE(found.last(), u"d"_s);
}

void TestWords::walkCanBeEnded()
{
    for (const QString &source : {u"one two three"_s, u"é è ê"_s, u"人权理事会"_s}) {
        int seen = 0;
        text::forEachWord(source, [&seen](QStringView, int, int) { return ++seen < 2; });
        QCOMPARE(seen, 2);
    }
}

void TestWords::queryMeetsIndexAcrossSpellings_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("indexed");
    QTest::newRow("accents") << u"Assemblee"_s << u"Assemblée"_s;
    QTest::newRow("Arabic") << u"القران"_s << u"القُرآن"_s;
    QTest::newRow("Romanian") << u"rezoluţia"_s << u"rezoluția"_s;
    QTest::newRow("Korean without its particle") << u"지방정부"_s << u"지방정부와"_s;
    QTest::newRow("two Chinese characters") << u"决议"_s << u"第45/8号决议"_s;
    QTest::newRow("two within a word") << u"议通"_s << u"决议通过"_s;
    QTest::newRow("one character before a number") << u"第45"_s << u"其第45/8号决议"_s;
    QTest::newRow("number within a sentence") << u"其第45/8号决议"_s << u"回顾其第45/8号决议，"_s;
}

void TestWords::queryMeetsIndexAcrossSpellings()
{
    QFETCH(QString, query);
    QFETCH(QString, indexed);
    const QString index = u' ' + tokens(indexed).join(u' ') + u' ';
    QStringList wanted;
    for (const text::Word &word : text::wantedWords(query))
        wanted.append(word.token);
    QVERIFY(index.contains(u' ' + wanted.join(u' ') + u' '));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
