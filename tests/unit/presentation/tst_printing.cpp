// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"

#include <application/comparison.h>
#include <output/render/packpages.h>
#include <presentation/compare/changewords.h>
#include <presentation/compare/comparisondocument.h>
#include <presentation/library/dossierpaper.h>
#include <presentation/packs/pagepainter.h>
#include <presentation/packs/thumbnailmodel.h>
#include <presentation/search/resultprinting.h>
#include <presentation/settings/language.h>

#include <testdata.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;
using comparison::Change;
using presentation::ComparisonDocument;
using Layout = ComparisonDocument::Layout;
using presentation::PagePainter;

namespace {

model::Hit hit(qint64 record, const QString &title, const QString &address, const QString &snippet)
{
    model::Hit made;
    made.record = base::RecordId(record);
    made.symbol = u"A/HRC/RES/57/%1"_s.arg(record);
    made.title = title;
    made.address = address;
    made.language = u"en"_s;
    made.snippet = snippet;
    return made;
}

model::Passage passage(const QString &address, const QString &content)
{
    model::Passage made;
    made.kind = address.startsWith(u"OP"_s) ? model::PassageKind::Operative : model::PassageKind::Preambular;
    made.address = model::Address(address);
    made.content = content;
    return made;
}

application::Target side(const QList<model::Passage> &passages)
{
    application::Target made;
    made.text = model::Text();
    made.text->language = u"en"_s;
    made.passages = passages;
    return made;
}

/// One paragraph stays, one is edited, one is dropped, one is new.
application::ComparedTexts compared()
{
    application::ComparedTexts texts;
    texts.left = side({passage(u"PP1"_s, u"Recalling the Charter,"_s), passage(u"OP1"_s, u"Requests the Office to report on water;"_s), passage(u"OP2"_s, u"Welcomes the old panel."_s)});
    texts.right = side({passage(u"PP1"_s, u"Recalling the Charter,"_s), passage(u"OP1"_s, u"Requests the Office to report on housing;"_s), passage(u"OP3"_s, u"Invites cities & towns."_s)});
    texts.pairs = {{0, 0, Change::Same, 1, -1}, {1, 1, Change::Edited, 0.8, -1}, {2, -1, Change::Dropped, 0, -1}, {-1, 2, Change::Added, 0, -1}};
    return texts;
}

QStringList struckOut(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().fontStrikeOut())
                found.append(piece.fragment().text());
        }
    }
    return found;
}

QString cell(const QTextDocument &document, int row, int column)
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document));
    cursor.movePosition(QTextCursor::NextBlock);
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return {};
    const QTextTableCell found = table->cellAt(row, column);
    QTextCursor words = found.firstCursorPosition();
    words.setPosition(found.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return rows::plain(words.selectedText());
}

}

/// What is put on paper: answers of a search, comparisons, the pages of a pack.
class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    /// Words of paragraphs, annotations and notes, names of the rest; those within it below headings of their own.
    void aDossierIsWrittenWhole()
    {
        model::DossierRow document;
        document.record.name = u"Local government"_s;
        document.record.symbol = u"A/HRC/RES/57/12"_s;
        model::DossierRow paragraph = document;
        paragraph.item.kind = model::DossierItem::Kind::Passage;
        paragraph.item.title = u"OP8"_s;
        paragraph.item.words = u"Calls upon local governments, "_s.repeated(20) + u"at last;"_s;
        model::DossierRow annotation = document;
        annotation.item.kind = model::DossierItem::Kind::Annotation;
        annotation.name = u"smart city"_s;
        annotation.detail = u"Ask the *capital*"_s;
        model::DossierRow search;
        search.item.kind = model::DossierItem::Kind::Search;
        search.name = u"Cities"_s;
        search.detail = u"city AND water"_s;
        model::DossierRow note;
        note.item = model::DossierItem::note(u"Lunch"_s, u"They **may** join.\n\n- one\n- two"_s);
        model::DossierRow arabic;
        arabic.item = model::DossierItem::note(u"غداء"_s, u"قد ينضمون"_s);
        model::DossierContent outer;
        outer.dossier.name = u"HRC 60"_s;
        outer.path = {u"Geneva"_s};
        outer.rows = {document, paragraph, annotation, search, note};
        model::DossierContent nested;
        nested.dossier.name = u"Cities <1>"_s;
        nested.path = {u"Geneva"_s, u"HRC 60"_s};
        nested.rows = {arabic};
        model::DossierContent empty = nested;
        empty.dossier.name = u"Empty"_s;
        empty.rows.clear();
        QTextDocument written;
        presentation::writeDossier({outer, nested, empty}, written);
        const QString words = written.toPlainText();
        for (const QString &each : {u"Local government"_s, u"A/HRC/RES/57/12"_s, paragraph.item.words, u"smart city"_s, u"Ask the capital"_s, u"city AND water"_s,
                 u"They may join."_s, u"two"_s, u"قد ينضمون"_s, u"Nothing lies in this dossier."_s})
            QVERIFY2(words.contains(each), qPrintable(each));
        QHash<QString, int> levels;
        bool isMirrored = false;
        for (QTextBlock block = written.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                levels.insert(block.text(), block.blockFormat().headingLevel());
            isMirrored = isMirrored || (block.text() == u"غداء"_s && block.textDirection() == Qt::RightToLeft);
        }
        QCOMPARE(levels, (QHash<QString, int> {{u"HRC 60"_s, 1}, {u"Cities <1>"_s, 2}, {u"Empty"_s, 2}}));
        QVERIFY(isMirrored);
        const auto printable = presentation::printableDossier({outer, nested, empty});
        QCOMPARE(printable.name, u"HRC 60"_s);
        QTemporaryDir folder;
        const auto pages = printable.writePdf(printable.words(), folder.filePath(u"dossier.pdf"_s));
        VERIFY_RESULT(pages);
        QCOMPARE(*pages, 1);
        QVERIFY(QFile::exists(folder.filePath(u"dossier.pdf"_s)));
    }

    void init() { m_language.choose(u"en"_s); }

    void hitsStandUnderTheirDocument()
    {
        model::SearchAnswer answer;
        answer.query = u"\"water\" <b>"_s;
        answer.hits = {hit(12, u"Local government"_s, u"OP8"_s, u"clean water & air"_s), hit(13, u"Water"_s, u"PP1"_s, u"water"_s),
            hit(12, u"Local government"_s, u"OP9"_s, u"ماء"_s)};
        answer.hits.first().marks = {{6, 11}};
        const QString html = presentation::resultsAsHtml(answer, u"texts with water"_s);
        QCOMPARE(html.count(u"<h3>"_s), 2);
        QVERIFY(html.startsWith(u"<h1>&quot;water&quot; &lt;b&gt;</h1><p>texts with water</p>"_s));
        QVERIFY2(html.contains(u"<b>OP8</b> clean <b>water</b> &amp; air</p>"_s), qPrintable(html));
        QVERIFY2(html.contains(u"<p dir=\"rtl\"><b>OP9</b> ماء</p>"_s), qPrintable(html));
        // Both paragraphs of the first document come before the second one.
        QVERIFY(html.indexOf(u"OP9"_s) < html.indexOf(u"PP1"_s));
        QVERIFY(!presentation::resultsAsHtml({}, {}).contains(u"<h3>"_s));
    }

    void anAnswerIsWrittenAsPdf()
    {
        const QTemporaryDir folder;
        model::SearchAnswer answer;
        answer.query = u"water"_s;
        answer.hits = {hit(12, u"Local government"_s, u"OP8"_s, u"clean water"_s)};
        const presentation::Printable printable = presentation::printableResults(answer, u"texts with water"_s);
        QCOMPARE(printable.name, u"Search water"_s);
        const QString path = folder.filePath(u"results.pdf"_s);
        const auto pages = printable.writePdf(printable.words(), path);
        VERIFY_RESULT(pages);
        QCOMPARE(*pages, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QCOMPARE(printable.writePdf({}, folder.filePath(u"nowhere/results.pdf"_s)).error().code, base::ErrorCode::WriteFailed);
    }

    void aComparisonIsATableOfBothTexts()
    {
        const application::ComparedTexts texts = compared();
        QTextDocument document;
        ComparisonDocument(texts).write(document, Layout::SideBySide, allChanges(), QPalette());
        QCOMPARE(cell(document, 0, 0), u"PP1  Recalling the Charter,"_s);
        QCOMPARE(cell(document, 0, 1), u"\u200b"_s); // Nothing became of it.
        QCOMPARE(cell(document, 1, 0), u"OP1  Requests the Office to report on water;"_s);
        QCOMPARE(cell(document, 1, 1), u"edited"_s);
        QCOMPARE(cell(document, 1, 2), u"OP1  Requests the Office to report on housing;"_s);
        QCOMPARE(cell(document, 2, 1), u"dropped"_s);
        QCOMPARE(cell(document, 2, 2), QString());
        QCOMPARE(cell(document, 3, 0), QString());
        QCOMPARE(cell(document, 3, 2), u"OP3  Invites cities & towns."_s);
    }

    void onlyWantedChangesAreShown()
    {
        const application::ComparedTexts texts = compared();
        QTextDocument document;
        ComparisonDocument(texts).write(document, Layout::SideBySide, {Change::Dropped}, QPalette());
        QCOMPARE(cell(document, 0, 0), u"OP2  Welcomes the old panel."_s);
        QCOMPARE(presentation::changes::anchorsOfChanges(texts, {Change::Dropped}), QStringList {u"row2"_s});
        QCOMPARE(presentation::changes::anchorsOfChanges(texts, allChanges()), (QStringList {u"row1"_s, u"row2"_s, u"row3"_s}));
        // Written again, nothing of before is left.
        ComparisonDocument(texts).write(document, Layout::SideBySide, {}, QPalette());
        QCOMPARE(document.toPlainText(), QString());
    }

    void fromRightToLeftTheEarlierTextStandsOnTheRight()
    {
        m_language.choose(u"ar"_s);
        const application::ComparedTexts texts = compared();
        QTextDocument document;
        ComparisonDocument(texts).write(document, Layout::SideBySide, {Change::Dropped}, QPalette());
        QCOMPARE(cell(document, 0, 2), u"OP2  Welcomes the old panel."_s);
        QCOMPARE(cell(document, 0, 0), QString());
    }

    void asOneTextTheWordsOfBothStandInOneColumn()
    {
        application::ComparedTexts texts = compared();
        texts.pairs[1].change = Change::Moved;
        texts.right.passages[1].address = model::Address(u"OP2"_s);
        QTextDocument document;
        ComparisonDocument(texts).write(document, Layout::OneText, allChanges(), QPalette());
        QCOMPARE(cell(document, 0, 0).remove(u'\u200b'), u"PP1  "_s);
        QCOMPARE(cell(document, 0, 1), u"Recalling the Charter,"_s);
        QCOMPARE(cell(document, 1, 0).remove(u'\u200b'), u"OP1  →  OP2  \u2028moved"_s);
        QCOMPARE(cell(document, 1, 1), u"Requests the Office to report on waterhousing;"_s);
        QCOMPARE(cell(document, 2, 0).remove(u'\u200b'), u"OP2  \u2028dropped"_s);
        QCOMPARE(cell(document, 2, 1), u"Welcomes the old panel."_s);
        QCOMPARE(cell(document, 3, 0).remove(u'\u200b'), u"OP3  \u2028new"_s);
        QCOMPARE(struckOut(document), (QStringList {u"water"_s, u"Welcomes the old panel."_s}));
    }

    void anArabicTextHasItsMarginOnTheRight()
    {
        application::ComparedTexts texts = compared();
        texts.left.text->language = texts.right.text->language = u"ar"_s;
        QTextDocument document;
        ComparisonDocument(texts).write(document, Layout::OneText, {Change::Dropped}, QPalette());
        QCOMPARE(cell(document, 0, 0), u"Welcomes the old panel."_s);
        QVERIFY(cell(document, 0, 1).contains(u"OP2"_s));
    }

    void anExcerptKeepsTheWordsAroundAChange()
    {
        using Kind = comparison::RedlinePart::Kind;
        const QString long1 = u"Calls upon all States to take every measure that is needed, "_s;
        const QString long2 = u" and to report on them to the Council at its next regular session"_s;
        const auto parts = presentation::changes::excerpt({{Kind::Common, long1}, {Kind::Removed, u"soon"_s}, {Kind::Added, u"now"_s}, {Kind::Common, long2}});
        QCOMPARE(parts.size(), 4);
        QVERIFY2(parts[0].text.startsWith(u'…') && long1.endsWith(parts[0].text.mid(1)) && parts[0].text.size() < 32, qPrintable(parts[0].text));
        QVERIFY2(parts[3].text.endsWith(u'…') && long2.startsWith(parts[3].text.chopped(1)), qPrintable(parts[3].text));
        QCOMPARE(parts[1].text, u"soon"_s);
        QCOMPARE(presentation::changes::excerpt({{Kind::Common, long1}}).first().text, long1);
    }

    void aComparisonIsSummedUpInWords()
    {
        QCOMPARE(rows::plain(ComparisonDocument::summary(compared())), u"PP: 1 same · OP: 1 edited, 1 new, 1 dropped"_s);
        QCOMPARE(ComparisonDocument::summary({}), QString());
        QSet<QString> called;
        for (const Change change : allChanges())
            called.insert(presentation::changes::name(change));
        QCOMPARE(called.size(), 5);
    }

    void onlyTheLatestPagesArePainted()
    {
        jobs::Runner runner(jobs::Runner::Threads::One);
        PagePainter painter(runner);
        QSignalSpy laidOut(&painter, &PagePainter::laidOut);
        QSignalSpy painted(&painter, &PagePainter::painted);
        painter.layOut(pagesWith(1));
        painter.layOut(pagesWith(80));
        QVERIFY(laidOut.wait());
        QVERIFY(painter.facts().count > 1);
        const int pages = painter.facts().count;
        painter.paint({1, 0}, 0.5);
        QTRY_COMPARE(painted.count(), 2);
        QCOMPARE(laidOut.count(), 1);
        QCOMPARE(painted.at(0).at(0).toInt(), 1); // The first one asked for.
        const QImage picture = painted.at(0).at(2).value<QImage>();
        QCOMPARE(picture.size(), (render::standardPageLayout().fullRect(QPageLayout::Point).size() * 0.5).toSize());
        QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white));
        painter.layOut(pagesWith(1));
        QTRY_COMPARE(laidOut.count(), 2);
        QVERIFY(painter.facts().count < pages);
    }

    void smallPicturesAreRequestsOfTheirOwn()
    {
        jobs::Runner runner(jobs::Runner::Threads::One);
        PagePainter painter(runner);
        QSignalSpy laidOut(&painter, &PagePainter::laidOut);
        painter.layOut(pagesWith(120));
        QVERIFY(laidOut.wait());
        QSignalSpy painted(&painter, &PagePainter::painted);
        QSignalSpy small(&painter, &PagePainter::paintedSmall);
        painter.paint({0, 1}, 0.5);
        painter.paintSmall({0}, 0.1);
        painter.paintSmall({1, 2}, 0.1); // In the place of the one before, but not of the large ones.
        QTRY_COMPARE(painted.count(), 2);
        QTRY_VERIFY(small.count() >= 2);
        QCOMPARE(small.last().at(0).toInt(), 2);
        QCOMPARE(small.last().at(2).value<QImage>().width(), 60);
    }

    void manySmallPagesArePaintedAsTheyAreSeen()
    {
        jobs::Runner runner(jobs::Runner::Threads::One);
        PagePainter painter(runner);
        presentation::ThumbnailModel model(painter);
        const QAbstractItemModelTester tester(&model);
        model.setPictureWidth(84);
        QCOMPARE(model.rowCount(), 0);
        painter.layOut(pagesWith(6000));
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() >= 200, 120'000);
        QVERIFY(model.proportion() > 1.4 && model.proportion() < 1.5);
        QSignalSpy painted(&painter, &PagePainter::paintedSmall);
        // A view that runs over all pages asks for each, and wants the last ones.
        QElapsedTimer time;
        time.start();
        for (int page = 0; page < model.rowCount(); ++page)
            (void)model.index(page).data(Qt::DecorationRole);
        QVERIFY(time.elapsed() < 2000); // Nothing is painted on this thread.
        const int last = model.rowCount() - 1;
        QTRY_VERIFY_WITH_TIMEOUT(model.isCurrent(last), 30'000);
        QVERIFY(!model.isCurrent(100));
        QVERIFY(painted.count() <= 60);
        // One that was left out comes when it is seen again.
        (void)model.index(100).data(Qt::DecorationRole);
        QTRY_VERIFY(model.isCurrent(100));
        QCOMPARE(model.index(100).data(Qt::DecorationRole).value<QImage>().width(), 84);
    }

private:
    static QSet<Change> allChanges() { return {Change::Same, Change::Edited, Change::Moved, Change::Added, Change::Dropped}; }

    /// A pack with so many notes.
    static PagePainter::Layout pagesWith(int notes)
    {
        return [notes](render::PackLayout &layout) {
            briefing::Outline outline;
            for (int at = 0; at < notes; ++at) {
                briefing::Block block;
                block.kind = briefing::Block::Kind::Note;
                block.text = u"A note that takes a line of the page."_s;
                outline.blocks.append(block);
            }
            return layout.pages(outline, render::englishPageWords(), render::standardPageLayout().paintRect(QPageLayout::Point).size());
        };
    }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
