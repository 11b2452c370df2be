// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earliertexts.h"

#include <growth.h>

#include <presentation/compare/besidedocument.h>
#include <presentation/compare/besidekey.h>
#include <presentation/reader/readinglook.h>
#include <presentation/settings/language.h>
#include <presentation/shared/palettes.h>
#include <window/screens/compare/besidecolumn.h>
#include <window/screens/compare/besidepage.h>
#include <window/screens/packs/documentchooser.h>

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The tab in which texts stand side by side.
class TestBeside : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_document = m_shelf->record(u"A/HRC/RES/66/3"_s);
        m_page = std::make_unique<window::BesidePage>(m_shelf->session(), QList<application::BesideText> {{m_document, u"en"_s}});
        m_page->resize(900, 500);
        m_page->show();
        QTRY_VERIFY(table() && table()->columns() == 2);
    }
    void cleanup()
    {
        presentation::ReadingLook::reset(m_shelf->settings());
        m_page.reset();
        m_shelf.reset();
    }

    void theOtherLanguageJoinsAndIsLevel()
    {
        QCOMPARE(m_page->key(), u"beside/%1:en/%1:ar"_s.arg(m_document.value()));
        QVERIFY2(m_page->title().contains(u"66/3"_s), qPrintable(m_page->title()));
        int level = 0;
        for (int row = 0; row < table()->rows(); ++row) {
            const QString left = addressIn(row, 0);
            if (left.isEmpty() || left.contains(u'('))
                continue;
            QCOMPARE(addressIn(row, 1), left);
            ++level;
        }
        QVERIFY(level > 3);
        QCOMPARE(table()->cellAt(0, 1).firstCursorPosition().blockFormat().layoutDirection(), Qt::RightToLeft);
    }

    /// As in the text itself: slanted, and bold where a script has no italics.
    void verbsAreSetApart()
    {
        bool isSlanted = false;
        bool isBold = false;
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
            const bool isArabic = block.blockFormat().layoutDirection() == Qt::RightToLeft;
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat look = piece.fragment().charFormat();
                isSlanted |= !isArabic && look.fontItalic() && piece.fragment().text() == "Calls upon"_L1;
                isBold |= isArabic && look.fontWeight() == QFont::Bold && piece.fragment().text().startsWith(u"يهيب"_s);
                QVERIFY(!isArabic || !look.fontItalic());
            }
        }
        QVERIFY(isSlanted);
        QVERIFY(isBold);
    }

    /// Qt would lay the whole table out after each piece of a cell.
    void writingGrowsAsTheTexts()
    {
        const double ratio = growth::ratioOfFour([](qsizetype paragraphs) {
            application::Target text;
            text.text = model::Text();
            text.text->language = u"en"_s;
            application::TextsBeside texts;
            for (qsizetype at = 0; at < paragraphs; ++at) {
                model::Passage passage;
                passage.kind = model::PassageKind::Operative;
                passage.address = model::Address(u"OP%1"_s.arg(at + 1));
                passage.content = u"Invites towns to count their lamps, their benches and their trees;"_s;
                passage.spans.append({model::Span::Style::Italic, 0, 7, {}});
                text.passages.append(passage);
                texts.rows.append({at, at});
            }
            texts.columns = {text, text};
            QTextDocument document;
            document.documentLayout();
            return growth::seconds([&] { presentation::BesideDocument(texts).write(document, {}); });
        }, 60);
        QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
    }

    void aTextIsChosenAndAColumnClosed()
    {
        m_page->findChild<QToolButton *>(u"besideAdd"_s)->click();
        QTRY_COMPARE(table()->columns(), 3);
        const QList<QToolButton *> buttons = m_page->findChildren<QToolButton *>(u"besideClose"_s);
        QCOMPARE(buttons.size(), 3);
        Shelf::keepPicture(*m_page, u"beside-three"_s);
        buttons.at(1)->click();
        QTRY_COMPARE(table()->columns(), 2);
        QComboBox *choice = m_page->findChildren<QComboBox *>(u"besideText"_s).first();
        QCOMPARE(choice->count(), 4); // Two languages, a line, and any other document.
        choice->setCurrentIndex(1);
        emit choice->activated(1);
        QTRY_VERIFY(m_page->key().startsWith(u"beside/%1:ar"_s.arg(m_document.value())));
    }

    void anyOtherDocumentStandsBeside()
    {
        const base::RecordId earlier = earliertexts::import(*m_shelf, m_folder);
        QComboBox *choice = m_page->findChildren<QComboBox *>(u"besideText"_s).at(1);
        emit choice->activated(choice->count() - 1);
        auto *chooser = m_page->findChild<window::DocumentChooser *>();
        QVERIFY(chooser);
        const QString asked = chooser->windowTitle();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(chooser, &change);
        QCOMPARE(chooser->windowTitle(), asked); // And not a document to add to a pack.
        emit chooser->chosen(earlier);
        // In the language of the first column.
        QTRY_COMPARE(m_page->key(), u"beside/%1:en/%2:en"_s.arg(m_document.value()).arg(earlier.value()));
        QTRY_VERIFY(m_page->title().contains(u"60/1"_s));
        QVERIFY(view()->toPlainText().contains(u"To place the benches"_s));
        QVERIFY(m_page->answersTo(u"beside/%1:en"_s.arg(m_document.value())) && m_page->answersTo(u"beside/%1:"_s.arg(m_document.value())));
        QVERIFY(!m_page->answersTo(u"beside/%1:ar"_s.arg(m_document.value())) && !m_page->answersTo(u"beside/%1:en"_s.arg(earlier.value())));
        QVERIFY(m_page->answersTo(m_page->key()));
    }

    void theSameTextStandsElsewhere()
    {
        const int first = rowOf(u"OP1"_s);
        QVERIFY(first > 0);
        click(first);
        QComboBox *choice = m_page->findChildren<QComboBox *>(u"besideText"_s).at(1);
        emit choice->activated(choice->count() - 2);
        auto *dialog = m_page->findChild<QInputDialog *>(u"besideElsewhere"_s);
        QVERIFY(dialog);
        QVERIFY2(dialog->labelText().contains(u"OP1"_s), qPrintable(dialog->labelText()));
        const QStringList paragraphs = dialog->comboBoxItems();
        const auto wanted = std::ranges::find_if(paragraphs, [](const QString &line) { return line.contains(u"OP4"_s); });
        QVERIFY(wanted != paragraphs.end());
        emit dialog->textValueSelected(*wanted);
        dialog->close();
        QTRY_VERIFY(rowOf(u"OP1"_s) >= 0 && addressIn(rowOf(u"OP1"_s), 1) == "OP4"_L1);
        QTRY_VERIFY(isMarked(rowOf(u"OP1"_s), 1));
        const auto *summary = m_page->findChild<QWidget *>(u"besideSummary"_s);
        QVERIFY(!summary->isVisible()); // Nothing is missing.
        Shelf::keepPicture(*m_page, u"beside-elsewhere"_s);
        // It comes back as it is, and goes when the first column shows another text.
        const QString key = m_page->key();
        m_page = std::make_unique<window::BesidePage>(m_shelf->session(), presentation::besidekey::textsOf(key));
        m_page->show();
        QTRY_VERIFY(table());
        QCOMPARE(m_page->key(), key);
        QTRY_COMPARE(addressIn(rowOf(u"OP1"_s), 1), u"OP4"_s);
    }

    void whatCannotBeShownLeavesTheTextsThatAre()
    {
        const QString key = m_page->key();
        QComboBox *choice = m_page->findChildren<QComboBox *>(u"besideText"_s).at(1);
        const QString shown = choice->currentText();
        emit choice->activated(choice->count() - 1);
        auto *chooser = m_page->findChild<window::DocumentChooser *>();
        QVERIFY(chooser);
        QSignalSpy failed(&m_shelf->session(), &presentation::AsyncLibrary::failed);
        choice->setCurrentIndex(choice->count() - 1);
        emit chooser->chosen(base::RecordId(987654));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_page->key(), key);
        QCOMPARE(choice->currentText(), shown);
        // The next choice builds on what is shown.
        m_page->findChild<QToolButton *>(u"besideAdd"_s)->click();
        QTRY_COMPARE(table()->columns(), 3);
        QCOMPARE(failed.count(), 1);
    }

    void withNothingToShowItSaysSo()
    {
        window::BesidePage nothing(m_shelf->session(), {{base::RecordId(987654), {}}});
        nothing.show();
        nothing.findChild<QToolButton *>(u"besideAdd"_s)->click();
        QSignalSpy failed(&m_shelf->session(), &presentation::AsyncLibrary::failed);
        QTRY_COMPARE(failed.count(), 1);
        const QList<QLabel *> labels = nothing.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == "These texts cannot be shown."_L1; }));
        QVERIFY(!nothing.isPrintable());
    }

    void aClickMarksAParagraphAndItsPartner()
    {
        click(3);
        QVERIFY(isMarked(3, 0) && isMarked(3, 1) && !isMarked(2, 0));
        click(2);
        QVERIFY(isMarked(2, 1) && !isMarked(3, 0));
        click(2);
        QVERIFY(!isMarked(2, 0));
    }

    void anAddressOpensItsParagraph()
    {
        QSignalSpy asked(m_page.get(), &window::TabPage::placeRequested);
        emit view()->anchorClicked(QUrl(u"paragraph:1/2"_s));
        QCOMPARE(asked.count(), 1);
        const auto place = asked.first().first().value<presentation::Location>();
        QCOMPARE(place.language, u"ar"_s);
        QVERIFY(place.passage.isValid());
        emit view()->anchorClicked(QUrl(u"paragraph:9/99999"_s));
        QCOMPARE(asked.count(), 1);
    }

    void thePdfIsWrittenWhereTheUserSays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"beside.pdf"_s);
        QVERIFY(m_page->isPrintable());
        m_page->savePdf();
        auto *dialog = m_page->findChild<QFileDialog *>(u"besideSavePdf"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
        dialog->close();
    }

    /// What was drawn stays after another language, other colours, and a change of the library.
    void theSecondState()
    {
        const QString before = view()->document()->toPlainText();
        click(3);
        presentation::Language language(m_shelf->settings());
        for (const QString &code : {u"ar"_s, u"fr"_s, u"en"_s}) {
            language.choose(code);
            QCoreApplication::processEvents();
            QVERIFY(isMarked(3, 0));
            QCOMPARE(addressIn(3, code == "ar"_L1 ? 1 : 0), addressIn(3, code == "ar"_L1 ? 0 : 1));
            Shelf::keepPicture(*m_page, u"beside-"_s + code);
        }
        QPalette dark = m_page->palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_page->setPalette(dark);
        Shelf::keepPicture(*m_page, u"beside-dark"_s);
        QCOMPARE(view()->document()->toPlainText(), before);
        emit m_shelf->session().changed();
        QTest::qWait(200);
        QCOMPARE(view()->document()->toPlainText(), before);
        QVERIFY(isMarked(3, 0));
    }

    /// The texts are set as the reader's are; hidden rows are passed over, but for the marked one.
    void theReadingLookIsFollowed()
    {
        presentation::Settings &settings = m_shelf->settings();
        const auto fontIn = [this](int row) {
            const QTextBlock block = table()->cellAt(row, 0).firstCursorPosition().block();
            return block.charFormat().font();
        };
        const double before = fontIn(2).pointSizeF();
        const int rows = table()->rows();
        presentation::ReadingLook::zoom(settings, 200);
        QCOMPARE(fontIn(2).pointSizeF(), 2 * before);
        QCOMPARE(fontIn(2).families().first(), render::serifFor(u"en"_s));
        settings.setValue(presentation::Setting::ReaderJustified, true);
        QVERIFY(table()->cellAt(2, 0).firstCursorPosition().blockFormat().alignment().testFlag(Qt::AlignJustify));
        settings.setValue(presentation::Setting::ReaderColours, u"sepia"_s);
        QCOMPARE(view()->palette().color(QPalette::Base), presentation::sepiaPalette().color(QPalette::Base));
        presentation::ReadingLook::zoom(settings, 100);
        const int preamble = rowOf(u"PP2"_s);
        click(preamble);
        QVERIFY(isMarked(preamble, 0));
        settings.setValue(presentation::Setting::ReaderParagraphs, u"operative"_s);
        QVERIFY(table()->rows() < rows && rowOf(u"PP1"_s) < 0 && rowOf(u"OP1"_s) > 0);
        QVERIFY(isMarked(rowOf(u"PP2"_s), 0));
        const auto *line = m_page->findChild<QLabel *>(u"filterLine"_s);
        QVERIFY(line && line->isVisible());
        QVERIFY2(line->text().contains(u"6 of 9"_s), qPrintable(line->text()));
        Shelf::keepPicture(*m_page, u"beside-look"_s);
        click(rowOf(u"OP3"_s));
        QVERIFY(isMarked(rowOf(u"OP3"_s), 1));
        settings.setValue(presentation::Setting::ReaderParagraphs, u"requests"_s);
        QVERIFY(rowOf(u"OP5"_s) < 0 && isMarked(rowOf(u"OP3"_s), 0));
        presentation::ReadingLook::reset(settings);
        QCOMPARE(table()->rows(), rows);
        QVERIFY(!line->isVisible() && isMarked(rowOf(u"OP3"_s), 0));
    }

    /// Wide windows have margins, and the heads stand above their columns.
    void columnsAreNotWiderThanPeopleRead()
    {
        m_page->resize(3000, 500);
        QTRY_VERIFY(view()->viewport()->width() < 2400);
        const int wide = view()->viewport()->width();
        m_shelf->settings().setValue(presentation::Setting::ReaderMeasure, 48);
        QTRY_VERIFY(view()->viewport()->width() < wide);
        QVERIFY(view()->viewport()->x() > 100);
        m_page->resize(400, 500);
        QTRY_COMPARE(view()->viewport()->x(), 0);
    }

    void thePanelOpensAboveTheTexts()
    {
        QVERIFY(m_page->showsText());
        m_page->openLook();
        auto *panel = m_page->findChild<QWidget *>(u"readingLookPanel"_s);
        QVERIFY(panel && panel->isVisible());
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void keysNameTexts()
    {
        namespace besidekey = presentation::besidekey;
        QVERIFY(besidekey::textsOf(u"compare/3"_s).isEmpty());
        QVERIFY(besidekey::textsOf(u"beside/x:en"_s).isEmpty());
        const QList<application::BesideText> texts {{m_document, u"en"_s}, {base::RecordId(7), {}}, {m_document, u"en"_s, -12}};
        QCOMPARE(besidekey::textsOf(besidekey::keyOf(texts)), texts);
    }

private:
    QTextBrowser *view() const { return m_page->findChild<QTextBrowser *>(u"besideView"_s); }
    QTextTable *table() const
    {
        const QList<QTextFrame *> frames = view()->document()->rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }

    /// The words of the link that a cell begins with, without signs of direction.
    QString addressIn(int row, int column) const
    {
        const QTextBlock block = table()->cellAt(row, column).firstCursorPosition().block();
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (!piece.fragment().charFormat().anchorHref().isEmpty())
                return piece.fragment().text().remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return {};
    }

    bool isMarked(int row, int column) const { return table()->cellAt(row, column).format().background().style() != Qt::NoBrush; }

    /// The row of an address in the first column; -1: none.
    int rowOf(const QString &address) const
    {
        for (int row = 0; table() && row < table()->rows(); ++row) {
            if (addressIn(row, 0) == address)
                return row;
        }
        return -1;
    }

    void click(int row)
    {
        QTextCursor cursor = table()->cellAt(row, 0).lastCursorPosition();
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->value() + view()->cursorRect(cursor).top() - 100);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->cursorRect(cursor).center() - QPoint(4, 0));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<window::BesidePage> m_page;
    base::RecordId m_document;
};

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
