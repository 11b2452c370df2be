// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/pagination.h>

#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Where pages are cut, whatever the text above pushes to their ends.
class PaginationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineStandsOnOnePage_data();
    void everyLineStandsOnOnePage();
    void aHeadingStaysWithItsText_data();
    void aHeadingStaysWithItsText();
    void noLineOfALongParagraphStandsAlone_data();
    void noLineOfALongParagraphStandsAlone();
    void aRowOfATableIsNotCut();
    void whatIsTallerThanAPageIsCutAllTheSame();

private:
    void fillings();
};

namespace {

constexpr QSizeF kPage(300, 200);
const QString kLong
    = u"A paragraph that is long enough to need four or five lines of a narrow page, so that a page may end within it, "
      "which is what is looked at here, and then it says a little more to be sure."_s;

void add(QTextDocument &document, const QString &words, bool keep = false)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat format;
    format.setBottomMargin(6);
    format.setProperty(render::kKeepWithNextProperty, keep);
    if (!document.isEmpty())
        cursor.insertBlock(format);
    else
        cursor.setBlockFormat(format);
    cursor.insertText(words);
}

void fill(QTextDocument &document, int lines)
{
    for (int line = 0; line < lines; ++line)
        add(document, u"Filling."_s);
}

int pageOf(const QList<render::PageSlice> &slices, double y)
{
    for (qsizetype page = 0; page < slices.size(); ++page) {
        if (y >= slices.at(page).top - 0.1 && y < slices.at(page).bottom - 0.1)
            return int(page);
    }
    return -1;
}

/// The pages of each line of a block.
QList<int> pagesOf(const QList<render::PageSlice> &slices, const QTextBlock &block)
{
    QList<int> pages;
    for (int line = 0; line < block.layout()->lineCount(); ++line)
        pages.append(pageOf(slices, block.layout()->position().y() + block.layout()->lineAt(line).y()));
    return pages;
}

}

void PaginationTest::fillings()
{
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 12; ++lines)
        QTest::addRow("%d lines above", lines) << lines;
}

void PaginationTest::everyLineStandsOnOnePage_data()
{
    fillings();
}

void PaginationTest::everyLineStandsOnOnePage()
{
    QFETCH(int, lines);
    QTextDocument document;
    fill(document, lines);
    for (int paragraph = 0; paragraph < 9; ++paragraph)
        add(document, kLong);
    const QList<render::PageSlice> slices = render::paginate(document, kPage);
    QVERIFY(slices.size() > 2);
    for (qsizetype page = 0; page + 1 < slices.size(); ++page) {
        QVERIFY(slices.at(page).bottom > slices.at(page).top);
        QCOMPARE(slices.at(page).bottom, slices.at(page + 1).top);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int line = 0; line < block.layout()->lineCount(); ++line) {
            const QTextLine one = block.layout()->lineAt(line);
            const double top = block.layout()->position().y() + one.y();
            const int page = pageOf(slices, top);
            QVERIFY(page >= 0);
            QVERIFY(top + one.height() - slices.at(page).top <= kPage.height() + 0.2);
        }
    }
    QCOMPARE(document.findBlockByNumber(slices.last().firstBlock).isValid(), true);
}

void PaginationTest::aHeadingStaysWithItsText_data()
{
    fillings();
}

void PaginationTest::aHeadingStaysWithItsText()
{
    QFETCH(int, lines);
    QTextDocument document;
    fill(document, lines);
    add(document, u"A heading"_s, true);
    add(document, u"And one below it"_s, true);
    add(document, u"The text."_s);
    fill(document, 9);
    const QList<render::PageSlice> slices = render::paginate(document, kPage);
    const QTextBlock heading = document.findBlockByNumber(lines);
    QCOMPARE(heading.text(), u"A heading"_s);
    const int page = pagesOf(slices, heading).first();
    QCOMPARE(pagesOf(slices, heading.next()).first(), page);
    QCOMPARE(pagesOf(slices, heading.next().next()).first(), page);
}

void PaginationTest::noLineOfALongParagraphStandsAlone_data()
{
    fillings();
}

void PaginationTest::noLineOfALongParagraphStandsAlone()
{
    QFETCH(int, lines);
    QTextDocument document;
    fill(document, lines);
    add(document, kLong);
    add(document, kLong);
    const QList<render::PageSlice> slices = render::paginate(document, kPage);
    for (const int number : {lines, lines + 1}) {
        const QList<int> pages = pagesOf(slices, document.findBlockByNumber(number));
        QVERIFY(pages.size() >= 4);
        QCOMPARE(pages.at(0), pages.at(1));
        QCOMPARE(pages.at(pages.size() - 1), pages.at(pages.size() - 2));
    }
}

void PaginationTest::aRowOfATableIsNotCut()
{
    QTextDocument document;
    fill(document, 5);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    QTextTable *table = cursor.insertTable(6, 2);
    for (int row = 0; row < 6; ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(u"short"_s);
        table->cellAt(row, 1).firstCursorPosition().insertText(u"a cell of rather many words for its width of the page"_s);
    }
    const QList<render::PageSlice> slices = render::paginate(document, kPage);
    QVERIFY(slices.size() > 1);
    for (int row = 0; row < 6; ++row) {
        const double left = render::firstLineTop(table->cellAt(row, 0).firstCursorPosition().block());
        const QTextBlock cell = table->cellAt(row, 1).firstCursorPosition().block();
        const double last = render::firstLineTop(cell) + cell.layout()->lineAt(cell.layout()->lineCount() - 1).y();
        QCOMPARE(pageOf(slices, left), pageOf(slices, last));
    }
}

void PaginationTest::whatIsTallerThanAPageIsCutAllTheSame()
{
    QTextDocument document;
    add(document, QString(kLong + u' ').repeated(12), true);
    add(document, u"The end."_s);
    const QList<render::PageSlice> slices = render::paginate(document, kPage);
    QVERIFY(slices.size() > 3);
    for (qsizetype page = 0; page + 1 < slices.size(); ++page)
        QVERIFY(slices.at(page).bottom - slices.at(page).top <= kPage.height() + 0.2);
}

QTEST_MAIN(PaginationTest)

#include "tst_pagination.moc"
