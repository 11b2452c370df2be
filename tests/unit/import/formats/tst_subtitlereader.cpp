// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;

namespace {

base::Result<readfile::ReadFile> readText(const QByteArray &text, const QString &name)
{
    return readfile::read({name, text});
}

// "address | speaker | content", a passage each.
QStringList lines(const model::ReadText &text)
{
    QStringList out;
    for (const model::Passage &passage : text.passages)
        out.append(passage.address.text() + u" | "_s + passage.speaker + u" | "_s + passage.content);
    return out;
}

}

class SubtitleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void transcripts_data();
    void transcripts();
    void webVttHead();
    void addressesAreUnique();
    void longTurnsEnd();
    void anyBytes();
};

void SubtitleReaderTest::formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    const QByteArray srt = "1\n00:00:01,000 --> 00:00:02,000\nHello.\n";
    QTest::newRow("a mark") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n") << u"a.txt"_s << u"webvtt"_s;
    QTest::newRow("a mark after a byte order mark") << QByteArray("\xEF\xBB\xBFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHello.\r\n") << u"a"_s << u"webvtt"_s;
    QTest::newRow("no mark, but a name") << QByteArray("00:01.000 --> 00:02.000\nHello.\n") << u"a.vtt"_s << u"webvtt"_s;
    QTest::newRow("srt") << srt << u"a.srt"_s << u"srt"_s;
    QTest::newRow("srt by its form") << srt << u"talk"_s << u"srt"_s;
    QTest::newRow("a text that speaks of it") << QByteArray("WEBVTTs are files.\n\nThey have arrows.") << u"a.txt"_s << u"text"_s;
    QTest::newRow("a list in a text") << QByteArray("1\nWater --> life\n") << u"a.txt"_s << u"text"_s;
}

void SubtitleReaderTest::formats()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(QString, format);
    const auto result = readText(text, name);
    VERIFY_RESULT(result);
    QCOMPARE(result->format, format);
}

void SubtitleReaderTest::transcripts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const QByteArray head = "WEBVTT\n\n";
    QTest::newRow("the cues of a sentence are one passage")
        << head + "1\n00:41:07.000 --> 00:41:09.000\nWater is\n\n2\n00:41:09.000 --> 00:41:11.000\na human right.\n\n3\n00:41:11.500 --> 00:41:12.000\nNext.\n"
        << QStringList{u"00:41:07 |  | Water is a human right."_s, u"00:41:11 |  | Next."_s};
    QTest::newRow("a pause ends what nobody ended")
        << head + "00:01.000 --> 00:02.000\nwell\n\n00:20.000 --> 00:21.000\nlet us begin\n"
        << QStringList{u"00:00:01 |  | well"_s, u"00:00:20 |  | let us begin"_s};
    QTest::newRow("voices")
        << head + "00:01.000 --> 00:02.000\n<v.loud Ana Ruiz>Good morning.</v>\n\n00:02.000 --> 00:03.000\n<v Ana Ruiz>Welcome.\n<v Li &amp; Co>Thank you.\n\n"
                  "00:03.000 --> 00:04.000\nApplause.\n"
        << QStringList{u"00:00:01 | Ana Ruiz | Good morning. Welcome."_s, u"00:00:02 | Li & Co | Thank you."_s, u"00:00:03 |  | Applause."_s};
    QTest::newRow("marked names, once each")
        << head + "00:01.000 --> 00:02.000\n&gt;&gt; CHAIR: You have\n\n00:02.000 --> 00:03.000\nthe floor.\n\n00:03.000 --> 00:04.000\n>> Thank you.\n"
        << QStringList{u"00:00:01 | CHAIR | You have the floor."_s, u"00:00:03 |  | Thank you."_s};
    QTest::newRow("names that recur")
        << head + "00:01.000 --> 00:02.000\nMs. Okafor: First.\n\n00:02.000 --> 00:03.000\nMr. Diaz: Second.\n\n00:03.000 --> 00:04.000\nMs. Okafor: Third.\n\n"
                  "00:04.000 --> 00:05.000\nMr. Diaz: Two things: a and b.\n"
        << QStringList{u"00:00:01 | Ms. Okafor | First."_s, u"00:00:02 | Mr. Diaz | Second."_s, u"00:00:03 | Ms. Okafor | Third."_s,
               u"00:00:04 | Mr. Diaz | Two things: a and b."_s};
    QTest::newRow("a colon is no name") << head + "00:01.000 --> 00:02.000\nSummary: all agreed.\n\n00:02.000 --> 00:03.000\nThe first point: water.\n"
                                        << QStringList{u"00:00:01 |  | Summary: all agreed."_s, u"00:00:02 |  | The first point: water."_s};
    QTest::newRow("rolling captions are taken once")
        << head + "00:00.000 --> 00:02.000\nthe right<00:00:01.000><c> to</c>\n\n00:02.000 --> 00:02.010\nthe right to\n\n"
                  "00:02.010 --> 00:04.000\nthe right to\nsafe<c> water</c>\n\n00:04.000 --> 00:04.010\nsafe water\n\n00:04.010 --> 00:06.000\nsafe water\nfor all\n"
        << QStringList{u"00:00:00 |  | the right to safe water for all"_s};
    QTest::newRow("a line that grows") << head + "00:00.000 --> 00:01.000\nwe\n\n00:01.000 --> 00:02.000\nwe must\n\n00:02.000 --> 00:03.000\nwe must act.\n"
                                       << QStringList{u"00:00:00 |  | we must act."_s};
    QTest::newRow("what is said twice is kept twice") << head + "00:00.000 --> 00:01.000\nYes.\n\n00:05.000 --> 00:06.000\nYes.\n"
                                                      << QStringList{u"00:00:00 |  | Yes."_s, u"00:00:05 |  | Yes."_s};
    QTest::newRow("tags and positions")
        << head + "00:00.000 --> 00:01.000 align:start position:0%\n<i>Pacta</i> <b>sunt</b> {\\an8}servanda &lt;sic&gt;, 3 < 4.\n"
        << QStringList{u"00:00:00 |  | Pacta sunt servanda <sic>, 3 < 4."_s};
    QTest::newRow("signs that are no tags")
        << head + "00:00.000 --> 00:02.000\nP&L of the quay; 3 < 5 --> not a time.\n<inaudible> and <b>so</b> on<br>and on.\n"
        << QStringList{u"00:00:00 |  | P&L of the quay; 3 < 5 --> not a time. <inaudible> and so on and on."_s};
    QTest::newRow("an arrow between years is no time")
        << head + "00:00.000 --> 00:02.000\nThe plan for\n2030 --> 2040 stands.\n" << QStringList{u"00:00:00 |  | The plan for 2030 --> 2040 stands."_s};
    QTest::newRow("words behind the times are said")
        << head + "00:00.000 --> 00:02.000 region:left align:start\nOne\n\n00:02.000 --> 00:03.000 Chair: two.\n"
        << QStringList{u"00:00:00 |  | One Chair: two."_s};
    QTest::newRow("marks of direction at the edges go")
        << head + "00:00.000 --> 00:02.000\n<v Lena Orlo>\xE2\x80\x8EGoodbye&nbsp;all&lrm;.\xE2\x80\x8F\n"
        << QStringList{u"00:00:00 | Lena Orlo | Goodbye all."_s};
    QTest::newRow("a region and a voice with a class")
        << QByteArray("WEBVTT\n\nREGION\nid:left\nscroll:up\n\n00:00.000 --> 00:02.000 region:left\n<v.loud Ana>Yes.</v> <v.first.loud Li>No.\n")
        << QStringList{u"00:00:00 | Ana | Yes."_s, u"00:00:00 ¶2 | Li | No."_s};
    QTest::newRow("the same in srt")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000 X1:10 X2:20\n\xE2\x80\xAB<font color=\"red\">2 < 3</font> --> so.\xE2\x80\xAC\n")
        << QStringList{u"00:00:01 |  | 2 < 3 --> so."_s};
    QTest::newRow("srt as it is met")
        << QByteArray("1\r\n0:00:01,5 -> 0:00:02\r\nOne.\r\n2\r\n00:00:03:120-->00:00:04,000\r\nTwo.\r\n\r\n3\r\n00:00:?5,000 --> 00:00:06,000\r\nThree.\r\n\r\n"
                      "4\r\n01:02:03.000 --> \r\nFour.\r\n")
        << QStringList{u"00:00:01 |  | One."_s, u"00:00:03 |  | Two."_s, u"00:00:03 ¶2 |  | Three."_s, u"01:02:03 |  | Four."_s};
}

void SubtitleReaderTest::transcripts()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const auto result = readText(text, text.startsWith("WEBVTT") ? u"talk.vtt"_s : u"talk.srt"_s);
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), expected);
    QCOMPARE(result->text.passages.first().page, result->text.passages.first().address.text());
}

void SubtitleReaderTest::webVttHead()
{
    const auto result = readText("WEBVTT - Briefing on water\nKind: captions\nLanguage: fr-FR\n\nNOTE checked\nby hand\n\nSTYLE\n::cue { color: red }\n\n"
                                 "00:01.000 --> 00:02.000\nBonjour.\n",
        u"talk.vtt"_s);
    VERIFY_RESULT(result);
    QCOMPARE(result->text.text.title, u"Briefing on water"_s);
    QCOMPARE(result->text.text.language, u"fr"_s);
    QCOMPARE(lines(result->text), QStringList{u"00:00:01 |  | Bonjour."_s});
    QStringList dropped;
    for (const model::Dropped &entry : result->text.dropped)
        dropped.append(entry.reason + u": "_s + entry.text);
    QCOMPARE(dropped, (QStringList{u"comment: Kind: captions"_s, u"comment: NOTE checked by hand"_s, u"script: STYLE ::cue { color: red }"_s}));
}

void SubtitleReaderTest::addressesAreUnique()
{
    QByteArray text = "WEBVTT\n\n";
    for (int cue = 0; cue < 300; ++cue)
        text += "00:01." + QByteArray::number(100 + cue) + " --> 00:01." + QByteArray::number(101 + cue) + "\nWord " + QByteArray::number(cue) + ".\n\n";
    const auto result = readText(text, u"talk.vtt"_s);
    VERIFY_RESULT(result);
    QSet<QString> addresses;
    for (const model::Passage &passage : result->text.passages)
        addresses.insert(passage.address.text());
    QCOMPARE(result->text.passages.size(), 300);
    QCOMPARE(addresses.size(), 300);
}

void SubtitleReaderTest::longTurnsEnd()
{
    QByteArray text = "WEBVTT\n\n";
    for (int cue = 10; cue < 60; ++cue)
        text += "00:" + QByteArray::number(cue) + ".000 --> 00:" + QByteArray::number(cue + 1) + ".000\nwords without an end that go on and on and on " + QByteArray::number(cue) + "\n\n";
    const auto result = readText(text, u"talk.vtt"_s);
    VERIFY_RESULT(result);
    QCOMPARE_GT(result->text.passages.size(), 3);
    int words = 0;
    for (const model::Passage &passage : result->text.passages) {
        QCOMPARE_LE(passage.content.size(), 600);
        words += int(passage.content.count(u' ')) + 1;
    }
    QCOMPARE(words, 50 * 12);
}

void SubtitleReaderTest::anyBytes()
{
    const QByteArray whole = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>One &amp; two</v>\n\nNOTE x\n\n00:02.000 --> 00:03.000\n>> BOB: Three.\n";
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ 0x1F);
        if (const auto result = readText(changed, u"talk.vtt"_s); result)
            QVERIFY(!result->text.passages.isEmpty());
    }
    // Neither tags without an end nor a line of arrows costs more than its length, or the test would not end.
    Q_UNUSED(readText("WEBVTT\n\n00:01.000 --> 00:02.000\n" + QByteArray("<v ").repeated(300'000), u"talk.vtt"_s));
    Q_UNUSED(readText("WEBVTT\n\n" + QByteArray("00:01.000 --> 00:02.000\nA:\n").repeated(100'000), u"talk.vtt"_s));
}

QTEST_GUILESS_MAIN(SubtitleReaderTest)
#include "tst_subtitlereader.moc"
