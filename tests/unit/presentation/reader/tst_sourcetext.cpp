// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/reader/sourcecolours.h>
#include <presentation/reader/sourcetext.h>

#include <growth.h>

#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::SourceText;

namespace {

model::Source originalOf(const QString &path, const QString &format)
{
    model::Source original;
    original.path = path;
    original.format = format;
    return original;
}

/// The words of a row that have a colour of their own.
QStringList colouredWords(const SourceText &text, const presentation::SourceColours &colours, qsizetype row)
{
    QStringList words;
    for (const QTextLayout::FormatRange &range : colours.ofRow(row))
        words.append(text.row(row).sliced(range.start, range.length).toString().trimmed());
    return words;
}

}

/// A file in rows, and the colours of the rows.
class TestSourceText : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsARow()
    {
        const SourceText text(u"one\n\ntwo three\n"_s);
        QCOMPARE(text.rows().size(), 3);
        QCOMPARE(text.lineCount(), 3);
        QCOMPARE(text.row(2), u"two three"_s);
        QCOMPARE(text.lineAt(0), 1);
        QCOMPARE(text.lineAt(3), 1);
        QCOMPARE(text.lineAt(4), 2);
        QCOMPARE(text.lineAt(7), 3);
        QCOMPARE(SourceText(QString()).rows().size(), 1);
        QCOMPARE(SourceText(u"\n"_s).rows().size(), 1);
    }

    void aLongLineIsBrokenAndKeepsItsNumber()
    {
        const QString line = u"<p>Invites all towns</p>"_s.repeated(1000);
        const SourceText text(u"first\n"_s + line + u"\nlast"_s);
        QVERIFY(text.rows().size() > 10);
        QCOMPARE(text.lineCount(), 3);
        QCOMPARE(text.rows().at(1).line, 2);
        QCOMPARE(text.rows().at(2).line, 0);
        QCOMPARE(text.rows().last().line, 3);
        QVERIFY(text.row(1).endsWith(u'>'));
        QCOMPARE(text.lineAt(int(line.size() / 2)), 2);
        // Together the rows are the line again.
        QString together;
        for (qsizetype row = 1; row + 1 < text.rows().size(); ++row)
            together += text.row(row);
        QCOMPARE(together, line);
    }

    void positionsLeadThereAndBack()
    {
        const SourceText text((u"😀"_s.repeated(3000) + u"\nb\n"_s + u"x"_s.repeated(4100) + u"\n"_s));
        const std::unique_ptr<QTextDocument> document = text.document();
        QCOMPARE(document->blockCount(), int(text.rows().size()));
        for (const int offset : {0, 1999, 2000, 2001, 5999, 6000, 6001, 6002, 8003, int(text.text().size()) - 1}) {
            const int position = text.positionOf(offset);
            QCOMPARE(text.offsetOf(position), offset);
            const QTextBlock block = document->findBlock(position);
            const QString row = text.row(block.blockNumber()).toString();
            QCOMPARE(block.text(), row);
        }
        // No row begins within a character.
        for (qsizetype row = 0; row < text.rows().size(); ++row)
            QVERIFY(text.row(row).isEmpty() || !text.row(row).front().isLowSurrogate());
    }

    void whatEndsABlockIsShownAsUnknown()
    {
        const SourceText text(u"a"_s + QChar(0xfdd0) + u"b"_s + QChar(0) + u"c"_s);
        QCOMPARE(text.document()->blockCount(), 1);
        QCOMPARE(text.rows().size(), 1);
    }

    void xmlIsColoured()
    {
        const SourceText text(u"<p class=\"x\">Invites</p>\n<!-- a\nb -->\n"_s);
        jobs::JobControl control;
        const auto colours = presentation::coloursOf(text, originalOf(u"a.xml"_s, u"akn"_s), false, 100, control);
        QVERIFY(colours);
        QCOMPARE(colours->rowCount(), 3);
        QVERIFY2(colouredWords(text, *colours, 0).join(u' ').contains(u"class"_s), qPrintable(colouredWords(text, *colours, 0).join(u'|')));
        QVERIFY(!colouredWords(text, *colours, 0).join(u' ').contains(u"Invites"_s));
        // A comment goes on in the next line.
        QVERIFY(colouredWords(text, *colours, 2).join(u' ').contains(u"b"_s));
        const auto dark = presentation::coloursOf(text, originalOf(u"a.xml"_s, u"akn"_s), true, 1, control);
        QCOMPARE(dark->rowCount(), 1);
        QVERIFY(dark->ofRow(0).first().format.foreground() != colours->ofRow(0).first().format.foreground());
        QVERIFY(dark->ofRow(7).isEmpty());
    }

    void formatsHaveTheirSyntax()
    {
        QCOMPARE(presentation::syntaxOf(originalOf(u"a.html"_s, u"html"_s)), u"HTML"_s);
        QCOMPARE(presentation::syntaxOf(originalOf(u"a.md"_s, u"markdown"_s)), u"Markdown"_s);
        QCOMPARE(presentation::syntaxOf(originalOf(u"sample:57-12.en"_s, u"sample"_s)), u"JSON"_s);
        QCOMPARE(presentation::syntaxOf(originalOf(u"a.xml"_s, u"akn"_s)), u"XML"_s);
        QVERIFY(presentation::syntaxOf(originalOf(u"a.txt"_s, u"text"_s)).isEmpty());
    }

    void aLongJobCanBeStopped()
    {
        jobs::JobControl control;
        control.cancel();
        const auto colours = presentation::coloursOf(SourceText(u"<p/>\n"_s.repeated(10)), originalOf(u"a.xml"_s, u"akn"_s), false, 100, control);
        QVERIFY(!colours);
        QCOMPARE(colours.error().code, base::ErrorCode::Cancelled);
    }

    /// A line of megabytes costs no more than as many lines.
    void costGrowsWithTheFile()
    {
        jobs::JobControl control;
        for (const QString &end : {u""_s, u"\n"_s}) {
            const double ratio = growth::ratioOfFour([&](qsizetype count) {
                const QString words = QString(u"<p><i>Invites</i> towns to light &amp; keep lamps</p>"_s + end).repeated(count);
                return growth::seconds([&] {
                    const SourceText text(words);
                    (void)text.document();
                    (void)presentation::coloursOf(text, originalOf(u"a.xml"_s, u"akn"_s), false, text.rows().size(), control);
                });
            }, 4000);
            QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
