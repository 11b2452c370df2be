// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/documentbuilder.h>
#include <output/render/packpages.h>
#include <output/render/pagetags.h>
#include <output/render/tablewriter.h>

#include <readfile.h>

#include <QAbstractTextDocumentLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Tables of a page of the web, from its HTML to the words of a PDF.
class TablePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsInThePdfOnceButTheHeads_data();
    void everyWordIsInThePdfOnceButTheHeads();
    void spansAreThoseOfThePage();
    void rowsThatHaveNoRoomAreLines();
    void columnsShareThePageByWhatTheySay();
    void annotatedCellsStayAnnotated();
    void onScreenARowIsALine();
    void cellsAreReadInTheOrderOfTheirColumns();
};

namespace {

constexpr QSizeF kArea(300, 260);
constexpr double kWide = 2000;

/// "word0001 word0002 ...", no word twice.
class Words
{
public:
    QString take(int count)
    {
        QStringList made;
        for (int index = 0; index < count; ++index)
            made.append(u"word%1"_s.arg(++m_last, 4, 10, QChar(u'0')));
        return made.join(u' ');
    }
    int count() const { return m_last; }

private:
    int m_last = 0;
};

/// A table with a head of two rows, whose cells go over columns and rows, and a row that is longer than a page.
QString table(Words &words, int rows, const QString &direction)
{
    QString html = u"<table dir=%1><thead><tr><th rowspan=2>headone</th><th colspan=2>headtwo</th></tr>"
                   "<tr><th>headthree</th><th>headfour</th></tr></thead><tbody>"_s.arg(direction);
    // Elements of a list are made in their order; arguments of a call in any.
    const auto cells = [&words](std::initializer_list<int> counts) {
        QStringList made;
        for (const int count : counts)
            made.append(words.take(count));
        return made;
    };
    const QStringList top = cells({2, 3, 1, 4});
    html += u"<tr><td rowspan=2>%1</td><td>%2</td><td>%3</td></tr><tr><td>%4</td><td></td></tr>"_s.arg(top[0], top[1], top[2], top[3]);
    for (int row = 0; row < rows; ++row) {
        const QStringList two = cells({1, 5});
        html += u"<tr><td>%1</td><td colspan=2>%2</td></tr>"_s.arg(two[0], two[1]);
    }
    for (const QStringList &three : {cells({30, 160, 3}), cells({1, 1, 1})})
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(three[0], three[1], three[2]);
    return html + u"</tbody></table>"_s;
}

render::DocumentContent contentOf(const QString &html, const QString &language = u"en"_s)
{
    const QString page = u"<html lang=%1><head><title>Benches</title></head><body><h1>Benches</h1>%2</body></html>"_s.arg(language, html);
    const auto read = readfile::read({u"benches.html"_s, page.toUtf8()});
    render::DocumentContent content;
    if (!read)
        return content;
    content.text = read->text.text;
    content.text.language = language;
    content.passages = read->text.passages;
    qint64 id = 0;
    for (model::Passage &passage : content.passages)
        passage.id = base::PassageId(++id);
    return content;
}

std::unique_ptr<QTextDocument> documentOf(const render::DocumentContent &content, double width)
{
    render::Typography typography;
    typography.tableWidth = width;
    return render::buildDocument(content, typography);
}

/// The tables of the text in a document.
QList<QTextTable *> tablesOf(const QTextDocument &document)
{
    QList<QTextTable *> tables;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextTable *table = QTextCursor(block).currentTable();
        if (table && !tables.contains(table))
            tables.append(table);
    }
    return tables;
}

/// The words of the pages as a PDF has them, page by page.
QList<QStringList> printed(const render::DocumentContent &content, const QString &language)
{
    render::PageWords words = render::englishPageWords();
    words.uiLanguage = language;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pages.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageLayout({QPageSize(kArea, QPageSize::Point), QPageLayout::Portrait, QMarginsF()});
        render::documentPages(content, words, kArea)->paintAll(writer);
    }
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    if (!process.waitForFinished())
        return {};
    static const QRegularExpression kWord(u"word\\d{4}|head(one|two|three|four)"_s);
    QList<QStringList> pages;
    QStringList texts = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    texts.removeLast();
    for (const QString &text : std::as_const(texts)) {
        pages.append(QStringList());
        for (auto match = kWord.globalMatch(text); match.hasNext();)
            pages.last().append(match.next().captured());
    }
    return pages;
}

}

void TablePagesTest::everyWordIsInThePdfOnceButTheHeads_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("language");
    for (const int rows : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 30}) {
        QTest::addRow("%d rows", rows) << rows << u"en"_s;
        QTest::addRow("%d rows, from the right", rows) << rows << u"ar"_s;
    }
}

void TablePagesTest::everyWordIsInThePdfOnceButTheHeads()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not here.");
    QFETCH(int, rows);
    QFETCH(QString, language);
    Words words;
    QString html = u"<p>%1</p>"_s.arg(words.take(20));
    const int before = words.count();
    html += table(words, rows, language == "ar"_L1 ? u"rtl"_s : u"ltr"_s);
    const int behind = words.count();
    html += u"<p>%1</p>"_s.arg(words.take(12));
    const QList<QStringList> pages = printed(contentOf(html, language), language);
    QVERIFY(pages.size() > 2);

    QStringList found;
    const QStringList heads{u"headfour"_s, u"headone"_s, u"headthree"_s, u"headtwo"_s};
    for (const QStringList &page : pages) {
        QStringList headsHere;
        bool hasRows = false;
        for (const QString &word : page) {
            const int number = word.sliced(4).toInt();
            hasRows = hasRows || (number > before && number <= behind);
            (number > 0 ? found : headsHere).append(word);
        }
        headsHere.sort();
        // The heads stand once above the rows of each page.
        QCOMPARE(headsHere, hasRows ? heads : QStringList());
    }
    QStringList wanted;
    for (int word = 1; word <= words.count(); ++word)
        wanted.append(u"word%1"_s.arg(word, 4, 10, QChar(u'0')));
    found.sort();
    QCOMPARE(found, wanted);
}

void TablePagesTest::spansAreThoseOfThePage()
{
    Words words;
    QString html = table(words, 2, u"ltr"_s);
    html += u"<p>Between.</p>"_s;
    html += table(words, 0, u"ltr"_s);
    const auto document = documentOf(contentOf(html), kWide);
    const QList<QTextTable *> tables = tablesOf(*document);
    QCOMPARE(tables.size(), 2);
    const QTextTable *first = tables.first();
    QCOMPARE(first->rows(), 8);
    QCOMPARE(first->columns(), 3);
    QCOMPARE(first->format().headerRowCount(), 2);
    const auto text = [first](int row, int column) { return first->cellAt(row, column).firstCursorPosition().block().text(); };
    QCOMPARE(text(0, 0), u"headone"_s);
    QCOMPARE(text(1, 0), u"headone"_s); // One cell.
    QCOMPARE(text(0, 2), u"headtwo"_s);
    QCOMPARE(text(1, 2), u"headfour"_s);
    QCOMPARE(text(3, 0), u"word0001 word0002"_s);
    QCOMPARE(text(3, 1), u"word0007 word0008 word0009 word0010"_s);
    QCOMPARE(text(3, 2), QString());
    QCOMPARE(text(4, 1), text(4, 2));
    // Laid out as they are merged.
    document->setTextWidth(kArea.width());
    const auto area = [&](int row, int column) {
        return document->documentLayout()->blockBoundingRect(first->cellAt(row, column).firstCursorPosition().block());
    };
    QVERIFY(area(4, 1).right() >= area(3, 2).right() - 1);
    QVERIFY(area(0, 1).right() >= area(1, 2).right() - 1);
    QVERIFY(area(1, 1).left() > area(0, 0).right());
    // The heads are as bold as the page has them.
    QVERIFY(first->cellAt(0, 1).firstCursorPosition().block().begin().fragment().charFormat().fontWeight() >= QFont::Bold);
}

void TablePagesTest::rowsThatHaveNoRoomAreLines()
{
    QString row = u"<tr>"_s;
    for (int column = 0; column < 14; ++column)
        row += u"<td>column%1value</td>"_s.arg(column);
    const render::DocumentContent content = contentOf(u"<table>"_s + row + u"</tr>"_s + row + u"</tr></table>"_s);
    QCOMPARE(tablesOf(*documentOf(content, kWide)).size(), 1);
    const auto narrow = documentOf(content, kArea.width());
    QVERIFY(tablesOf(*narrow).isEmpty());
    QCOMPARE(narrow->toPlainText().count(u"column13value"_s), 2);
}

void TablePagesTest::columnsShareThePageByWhatTheySay()
{
    Words words;
    const QString rows = u"<tr><td>1 June</td><td>%1</td><td>A Mission</td></tr><tr><td>2 June</td><td>%2</td><td>An Office</td></tr>"_s.arg(words.take(2), words.take(60));
    for (const QString &direction : {u"en"_s, u"ar"_s}) {
        const auto document = documentOf(contentOf(u"<table>"_s + rows + u"</table>"_s, direction), kArea.width());
        document->setTextWidth(kArea.width());
        const QTextTable *table = tablesOf(*document).first();
        const auto width = [&](int column) {
            return document->documentLayout()->blockBoundingRect(table->cellAt(1, column).firstCursorPosition().block()).width();
        };
        QVERIFY2(width(1) > 2 * width(0) && width(1) > 2 * width(2), qPrintable(u"%1 %2 %3"_s.arg(width(0)).arg(width(1)).arg(width(2))));
        QVERIFY(width(0) + width(1) + width(2) <= kArea.width());
    }
    // What has room is no wider than its words.
    const auto small = documentOf(contentOf(u"<table><tr><td>one</td><td>two</td></tr><tr><td>a</td><td>b</td></tr></table>"_s), kArea.width());
    small->setTextWidth(kArea.width());
    const QTextTable *table = tablesOf(*small).first();
    const QRectF last = small->documentLayout()->blockBoundingRect(table->cellAt(1, 1).firstCursorPosition().block());
    QVERIFY(last.right() < kArea.width() / 2);
}

void TablePagesTest::annotatedCellsStayAnnotated()
{
    render::DocumentContent content = contentOf(u"<table><tr><th>Place</th><th>Benches</th></tr><tr><td>the pier</td><td>seventeen of oak</td></tr></table>"_s);
    const model::Passage &row = content.passages.last();
    QCOMPARE(row.content, u"the pier | seventeen of oak"_s);
    model::Annotation note;
    note.id = base::AnnotationId(7);
    note.passage = row.id;
    note.anchor.start = int(row.content.indexOf(u"pier"_s));
    note.anchor.end = int(row.content.indexOf(u" of oak"_s));
    content.annotations.append(note);
    const auto document = documentOf(content, kWide);
    QStringList marked;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().hasProperty(render::kAnnotationProperty))
                marked.append(part.fragment().text());
        }
    }
    QCOMPARE(marked, (QStringList{u"pier"_s, u"seventeen"_s}));
}

void TablePagesTest::onScreenARowIsALine()
{
    Words words;
    const render::DocumentContent content = contentOf(table(words, 2, u"ltr"_s));
    const auto document = documentOf(content, 0);
    QVERIFY(tablesOf(*document).isEmpty());
    for (const model::Passage &passage : content.passages)
        QCOMPARE(render::blockOf(*document, passage.id).text(), passage.content);
}

/// Who hears a PDF hears the first column first, on whichever side it stands.
void TablePagesTest::cellsAreReadInTheOrderOfTheirColumns()
{
    for (const auto &[language, direction] : {std::pair(u"en"_s, u"ltr"_s), std::pair(u"ar"_s, u"rtl"_s)}) {
        const QString html = u"<table dir=%1><tr><td>one</td><td>two</td><td>three</td></tr><tr><td>four</td><td>five</td><td>six</td></tr></table>"_s;
        const auto document = documentOf(contentOf(html.arg(direction), language), kWide);
        const render::PageTags tags = render::tagsOf(*document, render::paginate(*document, kArea), 0);
        QHash<int, double> lefts;
        for (const render::PageRegion &region : tags.pages.first())
            lefts.insert(region.element, region.area.left());
        int pairs = 0;
        for (int index = 1; index < tags.elements.size(); ++index) {
            const render::PageElement &one = tags.elements.at(index - 1);
            const render::PageElement &next = tags.elements.at(index);
            if (one.table < 0 || one.table != next.table || one.row != next.row)
                continue;
            ++pairs;
            QCOMPARE(lefts.value(index) < lefts.value(index - 1), language == "ar"_L1);
        }
        QCOMPARE(pairs, 4);
    }
}

QTEST_MAIN(TablePagesTest)

#include "tst_tablepages.moc"
