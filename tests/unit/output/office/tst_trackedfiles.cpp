// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settledtext.h"

#include <import/formats/reader.h>
#include <output/office/trackeddocx.h>
#include <output/office/trackedodt.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using settled::Verdict;
using office::Change;

namespace {

office::ChangedText textOf(QList<office::ChangedParagraph> paragraphs, const QString &language = u"en"_s)
{
    return {u"A → B"_s, u"Ada <Lovelace> & Co."_s, QDateTime({2026, 3, 4}, {5, 6, 7}, QTimeZone::UTC), language, std::move(paragraphs)};
}

QStringList expected(const office::ChangedText &text, Verdict verdict)
{
    const Change gone = verdict == Verdict::Accepted ? Change::Deleted : Change::Inserted;
    QStringList paragraphs;
    for (const office::ChangedParagraph &paragraph : text.paragraphs) {
        QString words;
        for (const office::ChangedRun &run : paragraph.runs)
            words += run.change == gone ? QString() : run.text;
        if (!words.isEmpty())
            paragraphs.append(words);
    }
    return paragraphs;
}

office::ChangedParagraph whole(const QString &words, Change change, int heading = 0)
{
    return {{{words, change, false}}, change, heading, 0};
}

office::ChangedText sample()
{
    return textOf({whole(u"Local oars"_s, Change::None, 1),
        {{{u"1. Requests"_s, Change::Deleted, true}, {u"1. Urges"_s, Change::Inserted, true}, {u" all ferries "_s, Change::None, false},
             {u"and boats "_s, Change::Inserted, false}, {u"to ring;"_s, Change::None, false}},
            Change::None, 0, 0},
        whole(u"2. Drops the buoys;"_s, Change::Deleted), whole(u"2. Adds a lighthouse;"_s, Change::Inserted),
        {{{u"(a) Below it;"_s, Change::None, false}}, Change::None, 0, 1}, whole(u"3. Goes on."_s, Change::None)});
}

QStringList readBack(const QString &name, const QByteArray &file)
{
    const auto read = formats::read({name, file});
    if (!read)
        return {};
    QStringList lines;
    for (const model::RawParagraph &paragraph : read->text.paragraphs)
        lines.append(paragraph.label.isEmpty() ? paragraph.text.content : paragraph.label + u' ' + paragraph.text.content);
    return lines;
}

/// Words with spaces at their ends, in four scripts.
office::ChangedText randomText(quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList words {u"oar"_s, u" quay "_s, u"مرسى"_s, u"渡口"_s, u" "_s, u"a < b & c"_s, u"𝒳 end"_s};
    const auto change = [&random] { return Change(random.bounded(3)); };
    QList<office::ChangedParagraph> paragraphs;
    const int count = random.bounded(9);
    for (int at = 0; at < count; ++at) {
        office::ChangedParagraph paragraph;
        paragraph.change = change();
        paragraph.heading = random.bounded(4) == 0 ? random.bounded(1, 4) : 0;
        paragraph.indent = random.bounded(3);
        const int runs = random.bounded(1, 5);
        for (int run = 0; run < runs; ++run)
            paragraph.runs.append({u"%1:"_s.arg(at) + words[random.bounded(words.size())],
                paragraph.change == Change::None ? change() : paragraph.change, random.bounded(2) == 0});
        paragraphs.append(paragraph);
    }
    return textOf(paragraphs, seed % 2 ? u"ar"_s : u"en"_s);
}

}

/// Files with tracked changes, as a word processor understands them.
class TestTrackedFiles : public QObject
{
    Q_OBJECT

private slots:
    void acceptedGivesTheLaterTextAndRejectedTheEarlierOne_data()
    {
        QTest::addColumn<office::ChangedText>("text");
        QTest::newRow("sample") << sample();
        QTest::newRow("nothing") << textOf({});
        QTest::newRow("all is new") << textOf({whole(u"one"_s, Change::Inserted), whole(u"two"_s, Change::Inserted)});
        QTest::newRow("all is gone") << textOf({whole(u"one"_s, Change::Deleted), whole(u"two"_s, Change::Deleted)});
        QTest::newRow("nothing stays") << textOf({whole(u"one"_s, Change::Deleted), whole(u"two"_s, Change::Inserted)});
        QTest::newRow("the last ones change") << textOf({whole(u"one"_s, Change::None), whole(u"two"_s, Change::Deleted),
            whole(u"three"_s, Change::Inserted), whole(u"four"_s, Change::Deleted), whole(u"five"_s, Change::Inserted)});
        QTest::newRow("the first ones change") << textOf({whole(u"one"_s, Change::Inserted), whole(u"two"_s, Change::Deleted),
            whole(u"three"_s, Change::Inserted), whole(u"four"_s, Change::Deleted), whole(u"five"_s, Change::None)});
        for (quint32 seed = 0; seed < 200; ++seed)
            QTest::addRow("seed %u", seed) << randomText(seed);
    }

    void acceptedGivesTheLaterTextAndRejectedTheEarlierOne()
    {
        QFETCH(const office::ChangedText, text);
        const QByteArray docx = *office::trackedDocx(text);
        const QByteArray odt = *office::trackedOdt(text);
        for (const Verdict verdict : {Verdict::Accepted, Verdict::Rejected}) {
            QCOMPARE(settled::ofDocx(docx, verdict), expected(text, verdict));
            QCOMPARE(settled::ofOdt(odt, verdict), expected(text, verdict));
        }
    }

    void wordsThatTheTextStrikesOutStayStruck()
    {
        const office::ChangedText text = textOf({{{{u"Mend "_s, Change::None}, {u"old "_s, Change::Inserted, true, true}, {u"bridges"_s, Change::None, false, true},
                                                      {u" now."_s, Change::None}},
            Change::None, 0, 0}});
        for (const auto &[name, file] : {std::pair(u"changes.docx"_s, *office::trackedDocx(text)), std::pair(u"changes.odt"_s, *office::trackedOdt(text))}) {
            const auto read = formats::read({name, file});
            QVERIFY(read && read->text.paragraphs.size() == 1);
            QList<model::Span> spans = read->text.paragraphs.first().text.spans;
            spans.removeIf([](const model::Span &span) { return span.style != model::Span::Style::Strike; });
            QCOMPARE(spans, (QList<model::Span> {{model::Span::Style::Strike, 5, 16, {}}}));
        }
    }

    void theProgramReadsTheLaterTextBack()
    {
        const QStringList later {u"Local oars"_s, u"1. Urges all ferries and boats to ring;"_s, u"2. Adds a lighthouse;"_s, u"(a) Below it;"_s, u"3. Goes on."_s};
        QCOMPARE(readBack(u"changes.docx"_s, *office::trackedDocx(sample())), later);
        QCOMPARE(readBack(u"changes.odt"_s, *office::trackedOdt(sample())), later);
    }

    void everyChangeSaysWhoAndWhen()
    {
        const QString docx = QString::fromUtf8(settled::part(*office::trackedDocx(sample()), u"word/document.xml"_s));
        const qsizetype changes = docx.count(u"<w:ins "_s) + docx.count(u"<w:del "_s);
        QCOMPARE(changes, 7);
        QCOMPARE(docx.count(u"w:author=\"Ada &lt;Lovelace&gt; &amp; Co.\""_s), changes);
        QCOMPARE(docx.count(QRegularExpression(u"w:date=\"2026-03-04T05:0[246]:07Z\""_s)), changes);
        const QString odt = QString::fromUtf8(settled::part(*office::trackedOdt(sample()), u"content.xml"_s));
        QCOMPARE(odt.count(u"<text:changed-region "_s), 5);
        QCOMPARE(odt.count(QRegularExpression(u"<dc:creator>Ada &lt;Lovelace&gt; &amp; Co.</dc:creator><dc:date>2026-03-04T05:0[246]:07</dc:date>"_s)), 5);
    }

    void changesOfNeighboursAreOfDifferentMinutes()
    {
        const office::ChangedText text = sample();
        for (qsizetype at = 1; at < text.paragraphs.size(); ++at) {
            const bool areWhole = text.paragraphs[at].change != Change::None && text.paragraphs[at - 1].change != Change::None;
            QCOMPARE(std::abs(text.dateOf(at).secsTo(text.dateOf(at - 1))) >= 120, !areWhole);
        }
    }

    void anArabicTextRunsFromTheRight()
    {
        const office::ChangedText text = textOf({whole(u"تطلب"_s, Change::None)}, u"ar"_s);
        const QByteArray docx = *office::trackedDocx(text);
        QVERIFY(settled::part(docx, u"word/document.xml"_s).contains("<w:pPr><w:bidi/></w:pPr>"));
        QVERIFY(settled::part(docx, u"word/styles.xml"_s).contains("w:bidi=\"ar\""));
        const QByteArray styles = settled::part(*office::trackedOdt(text), u"styles.xml"_s);
        QVERIFY(styles.contains("style:writing-mode=\"rl-tb\"") && styles.contains("style:language-complex=\"ar\""));
    }

    void theKindOfAnOdtStandsInItsFirstBytes()
    {
        QCOMPARE(office::trackedOdt(sample())->mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        QString words = u"a\u0001b\ufffe"_s;
        words += QChar(0xD800);
        words += u'c';
        const office::ChangedText text = textOf({whole(words, Change::None)});
        QCOMPARE(settled::ofDocx(*office::trackedDocx(text), Verdict::Accepted), QStringList {u"abc"_s});
        QCOMPARE(settled::ofOdt(*office::trackedOdt(text), Verdict::Accepted), QStringList {u"abc"_s});
    }
};

QTEST_GUILESS_MAIN(TestTrackedFiles)
#include "tst_trackedfiles.moc"
