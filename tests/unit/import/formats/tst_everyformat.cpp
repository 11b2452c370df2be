// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in every format, with the same paragraphs in each.
#include <analysis/recognition/negotiationmarks.h>
#include <core/text/characters.h>
#include <import/formats/reader.h>

#include <everyformat.h>

#include <QJsonDocument>
#include <QTest>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;

namespace {

QStringList printed(const model::ReadText &text)
{
    QStringList list;
    for (const model::Passage &passage : text.passages)
        list.append(passage.address.isEmpty() ? passage.content : passage.address.text() + u": "_s + passage.content);
    return list;
}

QString addressOf(const model::ReadText &text, const QString &word)
{
    const auto found = std::ranges::find_if(text.passages, [&](const model::Passage &passage) { return passage.content.contains(word); });
    return found == text.passages.end() ? u"none"_s : found->address.text();
}

/// All that is stored of a text.
QStringList everything(const model::ReadText &text)
{
    QStringList list {text.work.name, text.text.title, text.sponsorLine,
        QString::fromUtf8(QJsonDocument(text.work.fields).toJson(QJsonDocument::Compact))};
    list += text.keywords;
    for (const model::Passage &passage : text.passages)
        list << passage.content << passage.label << passage.address.text() << passage.speaker << passage.page;
    for (const model::Dropped &dropped : text.dropped)
        list << dropped.text;
    return list;
}

const QStringList kResolution {u"The General Assembly,"_s, u"Recalling the quiet streets of Marlindo,"_s, u"1. Decides to mend the bridges;"_s,
    u"2. Requests the mayors to walk;"_s, u"3. Invites the towns to plant trees;"_s};

}

class EveryFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersEndAtTheReader();
    void zerosInText_data();
    void zerosInText();
    void pictureInNumberedParagraph();
    void signBeforeNumber_data();
    void signBeforeNumber();
    void loneStarIsARule();
    void negotiationMarksAreKept();
};

void EveryFormatTest::controlCharactersEndAtTheReader()
{
    // U+0001 stands in no XML; what may stand in each format is written.
    const QString anywhere = u"Chapter\u0085 it\u0092s \u0093quiet\u0094 in the or\uFDD0chard \u0081and by the well."_s;
    for (const everyformat::Made &made : everyformat::allOf({anywhere, u"A second paragraph."_s})) {
        const auto read = readfile::read({made.name, made.bytes});
        VERIFY_RESULT(read);
        QCOMPARE(read->format, made.format);
        const QStringList all = everything(read->text);
        for (const QString &said : all)
            QVERIFY2(text::isClean(said), qPrintable(made.format + u": "_s + said));
        QVERIFY2(printed(read->text).join(u' ').contains(u"it’s “quiet” in the orchard and by the well."_s),
            qPrintable(made.format + u": "_s + printed(read->text).join(u'|')));
    }
}

void EveryFormatTest::zerosInText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *tag, const QString &name, const QByteArray &bytes) { QTest::newRow(tag) << name << bytes; };
    static constexpr char kWords[] = "The or\0chard \x01is qui\x02" "et, ça va.";
    const QByteArray words(kWords, sizeof kWords - 1);
    const QByteArray before = QByteArray("A line that stands before it.\n\n").repeated(9);
    row("text", u"a.txt"_s, before + words);
    row("text, late", u"a.txt"_s, QByteArray("A line before.\n\n").repeated(9000) + words);
    row("Markdown", u"a.md"_s, "# A\n\n" + before + words);
    row("HTML", u"a.html"_s, "<html><meta charset=utf-8><p>" + words);
    row("HTML, referred to", u"a.html"_s, "<html><meta charset=utf-8><p>The or&#0;chard &#1;is qui&#2;et, ça va.");
    row("RTF", u"a.rtf"_s, "{\\rtf1\\ansi The or\\u0?chard \\'01is qui\\'00et, \\u231 ?a va.}");
    row("subtitles", u"a.vtt"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\n" + QByteArray("Before.\n\n00:01.000 --> 00:02.000\n").repeated(9) + words + '\n');
}

void EveryFormatTest::zerosInText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto read = readfile::read({name, bytes});
    VERIFY_RESULT(read);
    const QStringList all = everything(read->text);
    for (const QString &said : all)
        QVERIFY2(text::isClean(said), qPrintable(said));
    const QString last = read->text.passages.last().content;
    QVERIFY2(last.startsWith("The or"_L1) && last.endsWith(u"va."_s), qPrintable(last));
    QVERIFY2(last.contains(u"chard is"_s), qPrintable(last));
}

// The picture stands at every place in turn, so that wherever a rule cuts off the head of a paragraph, it cuts through it once.
void EveryFormatTest::pictureInNumberedParagraph()
{
    for (int before = 0; before < 60; ++before) {
        const QString words = QString(u"Takes note of the gardens that grow on the roofs of the old town hall of Estrany "_s).first(before) + u"😀 and goes on;"_s;
        for (const everyformat::Made &made : everyformat::allOf(kResolution + QStringList {u"4. "_s + words, u"5. Encourages the others."_s})) {
            const auto read = readfile::read({made.name, made.bytes});
            VERIFY_RESULT(read);
            QCOMPARE(addressOf(read->text, u"😀"_s), u"OP4"_s);
            QCOMPARE(addressOf(read->text, u"Encourages"_s), u"OP5"_s);
        }
    }
}

void EveryFormatTest::signBeforeNumber_data()
{
    QTest::addColumn<QString>("opening");
    QTest::newRow("picture") << u"🎉 4. "_s;
    QTest::newRow("picture, no space") << u"🎉4. "_s;
    QTest::newRow("picture of parts") << u"👩🏽‍🌾 4. "_s;
    QTest::newRow("flag") << u"🇲🇱 4. "_s;
    QTest::newRow("check mark") << u"✅ 4. "_s;
    QTest::newRow("no width") << u"\u200B4. "_s;
    QTest::newRow("order of bytes") << u"\uFEFF4. "_s;
    QTest::newRow("direction") << u"\u200F4. "_s;
    QTest::newRow("isolated") << u"\u20684. "_s;
    QTest::newRow("hard space") << u"\u00A04. "_s;
    QTest::newRow("key") << u"4\uFE0F\u20E3. "_s;
    QTest::newRow("behind") << u"4. 🎉 "_s;
    QTest::newRow("behind, no space") << u"4.🎉 "_s;
}

void EveryFormatTest::signBeforeNumber()
{
    QFETCH(QString, opening);
    for (const everyformat::Made &made : everyformat::allOf(kResolution + QStringList {opening + u"Welcomes the orchard;"_s, u"5. Encourages the others."_s})) {
        const auto read = readfile::read({made.name, made.bytes});
        VERIFY_RESULT(read);
        QVERIFY2(addressOf(read->text, u"orchard"_s) == u"OP4"_s, qPrintable(made.format + u": "_s + printed(read->text).join(u'|')));
        QCOMPARE(addressOf(read->text, u"Encourages"_s), u"OP5"_s);
    }
}

void EveryFormatTest::loneStarIsARule()
{
    const QStringList paragraphs {u"The Security Council,"_s, u"Recalling its resolutions on Marlindo,"_s, u"Noting the quiet streets,"_s, u"*"_s,
        u"1. Decides to mend the bridges;"_s, u"2. Decides to remain seized of the matter."_s, u"* * *"_s};
    for (const everyformat::Made &made : everyformat::allOf(paragraphs)) {
        const auto read = readfile::read({made.name, made.bytes});
        VERIFY_RESULT(read);
        QCOMPARE(printed(read->text), (QStringList {u"The Security Council,"_s, u"PP1: Recalling its resolutions on Marlindo,"_s,
                                          u"PP2: Noting the quiet streets,"_s, u"OP1: Decides to mend the bridges;"_s,
                                          u"OP2: Decides to remain seized of the matter."_s}));
        QStringList rules;
        for (const model::Dropped &dropped : read->text.dropped)
            rules.append(dropped.reason + u": "_s + dropped.text);
        // A Markdown rule is drawn from the marks themselves.
        QVERIFY2(rules.contains(u"rule: *"_s), qPrintable(made.format + rules.join(u'|')));
    }
}

/// Brackets of delegations are no links, notes or fields of any format.
void EveryFormatTest::negotiationMarksAreKept()
{
    const QStringList draft {u"The General Assembly,"_s, u"Recalling [all] {EU+, EGY-} the quiet streets of Marlindo,"_s,
        u"1. [Urges/Calls upon] towns [to mend [and paint] {NOR+} bridges] (EU; opposed by USA);"_s,
        u"2. Requests the mayors [Alt 1: to walk] [Alt 2: to ride] [EU: delete] home {USA reserve};"_s,
        u"3. Invites the towns [to plant][to water] trees [sic]."_s};
    const QStringList wanted {u"all"_s, u"Urges/Calls upon"_s, u"to mend [and paint] {NOR+} bridges"_s, u"and paint"_s, u"to walk"_s, u"to ride"_s,
        u"USA reserve"_s, u"to plant"_s, u"to water"_s};
    for (const everyformat::Made &made : everyformat::allOf(draft)) {
        const auto read = readfile::read({made.name, made.bytes});
        VERIFY_RESULT(read);
        QStringList found;
        for (const model::Passage &passage : read->text.passages) {
            for (const recognition::NegotiationMark &mark : recognition::negotiationMarks(passage).marks)
                found.append(mark.words);
        }
        QVERIFY2(found == wanted, qPrintable(made.format + u": "_s + found.join(u'|') + u" of "_s + printed(read->text).join(u'|')));
    }
}

QTEST_GUILESS_MAIN(EveryFormatTest)
#include "tst_everyformat.moc"
