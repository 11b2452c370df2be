// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include <library/store/documentqueries.h>
#include <library/store/links.h>
#include <application/citation.h>
#include <output/render/documentbuilder.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/controls/emptystate.h>
#include <window/screens/reader/citationcopy.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/recordpage.h>
#include <window/screens/reader/selectionbar.h>
#include <window/screens/reader/textpane.h>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;
using window::ReaderPage;

/// The reader as a person uses it, over a real library.
class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        QCOMPARE(m_shelf->imported(), 3);
        m_page = std::make_unique<ReaderPage>(m_shelf->session());
        m_page->resize(900, 700);
        static_cast<QWidget *>(m_page.get())->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
        QVERIFY(m_work.isValid());
        QVERIFY(Shelf::open(*m_page, {m_work, u"en"_s, {}, {}}));
    }
    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
    }

    void showsTheTextWithItsAddresses()
    {
        QCOMPARE(m_page->title(), u"66/3"_s);
        QCOMPARE(m_page->symbol(), u"A/HRC/RES/66/3"_s);
        QVERIFY(view()->toPlainText().contains(u"Invites coastal libraries to lend charts"_s));
        const QStringList labels = view()->shown().marginLabels();
        for (const QString &label : {u"PP1"_s, u"PP4"_s, u"OP1"_s, u"OP2"_s, u"a"_s, u"c"_s, u"OP5"_s})
            QVERIFY2(labels.contains(label), qPrintable(label));
        QVERIFY(!view()->toPlainText().contains(u"OP1"_s)); // They stand in the margin, not in the text.
        const auto *facts = m_page->findChild<QWidget *>(u"readerFacts"_s);
        QVERIFY(facts && facts->isVisible());
        Shelf::keepPicture(*m_page, u"reader-en"_s);
    }

    void theColumnIsNotWiderThanPeopleRead()
    {
        m_page->resize(1800, 700);
        const QTextBlock block = blockWith(u"Calls upon"_s);
        QTRY_VERIFY(block.layout()->lineCount() > 0);
        QVERIFY(view()->viewport()->width() < 1000);
        QCOMPARE(int(view()->document()->textWidth()), view()->viewport()->width());
        const QTextBlock longest = blockWith(u"its resolution 62/4"_s);
        QTRY_VERIFY(longest.layout()->lineCount() > 1);
        QVERIFY(longest.layout()->lineAt(0).textLength() < 85);
    }

    void keepsTheParagraphInAnotherLanguage()
    {
        m_page->show(Location{m_work, u"en"_s, model::Address(u"OP3"_s), {}});
        QCOMPARE(m_page->place().address.text(), u"OP3"_s);
        auto *languages = m_page->findChild<QComboBox *>(u"readerLanguages"_s);
        QVERIFY(languages && languages->isVisible());
        QCOMPARE(languages->count(), 2);
        QSignalSpy loaded(m_page.get(), &ReaderPage::loaded);
        m_page->setLanguage(u"ar"_s);
        QVERIFY(loaded.wait());
        QCOMPARE(m_page->place().language, u"ar"_s);
        QCOMPARE(m_page->place().address.text(), u"OP3"_s);
        QCOMPARE(languages->currentData().toString(), u"ar"_s);
    }

    void keepsTheSubParagraphWhereLettersDiffer()
    {
        m_page->show(Location{m_work, u"en"_s, model::Address(u"OP2 (b)"_s), {}});
        QSignalSpy loaded(m_page.get(), &ReaderPage::loaded);
        m_page->setLanguage(u"ar"_s);
        QVERIFY(loaded.wait());
        QCOMPARE(m_page->place().address.text(), u"OP2 (ب)"_s);
    }

    void theCoverIsShownToThoseWhoAskForIt()
    {
        const auto &passages = m_page->content().passages;
        const auto cover = std::ranges::find(passages, model::PassageKind::Cover, &model::Passage::kind);
        QVERIFY(cover != passages.cend());
        const qsizetype before = view()->document()->blockCount();
        Location place{m_work, u"en"_s, {}, cover->id};
        m_page->show(place);
        QVERIFY(view()->document()->blockCount() > before);
        QCOMPARE(m_page->currentPassage(), cover->id);
    }

    void rightToLeftTextsAreMirrored()
    {
        const QTextBlock english = blockWith(u"Invites coastal"_s);
        QVERIFY(english.blockFormat().leftMargin() > english.blockFormat().rightMargin());
        const QRectF before = render::marginRect(english);
        QVERIFY(before.right() < view()->document()->textWidth() / 2);
        QVERIFY(Shelf::open(*m_page, {m_work, u"ar"_s, {}, {}}));
        QVERIFY(view()->isRightToLeftText());
        const QTextBlock arabic = blockWith(u"يدعو"_s);
        QCOMPARE(arabic.blockFormat().layoutDirection(), Qt::RightToLeft);
        QVERIFY(arabic.blockFormat().rightMargin() > arabic.blockFormat().leftMargin());
        QVERIFY(render::marginRect(arabic).left() > view()->document()->textWidth() / 2);
        Shelf::keepPicture(*m_page, u"reader-ar"_s);
    }

    void aHighlightByKeyboardIsStoredAndComesBack()
    {
        selectWords(u"coastal libraries"_s);
        QTest::keyClick(view(), Qt::Key_3);
        QTRY_COMPARE(m_page->annotations().annotations().size(), 1);
        const QList<model::Annotation> stored = m_shelf->stored(m_page->content().text.id);
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().anchor.exact, u"coastal libraries"_s);
        QCOMPARE(stored.first().colour, model::Colour::Green);
        QCOMPARE(stored.first().address, u"OP1"_s);
        QVERIFY(stored.first().isPrivate);
        ReaderPage other(m_shelf->session());
        other.resize(900, 700);
        static_cast<QWidget &>(other).show();
        QVERIFY(Shelf::open(other, {m_work, u"en"_s, {}, {}}));
        QCOMPARE(other.annotations().annotations().size(), 1);
        QVERIFY(!other.findChild<window::ReaderView *>()->extraSelections().isEmpty());
        Shelf::keepPicture(*m_page, u"reader-highlight"_s);
    }

    void aHighlightNeedsNoAmericanKeyboard()
    {
        selectWords(u"coastal libraries"_s);
        QKeyEvent french(QEvent::KeyPress, Qt::Key_QuoteDbl, Qt::NoModifier, 12, 0, 0, u"\""_s); // Where an American one has 3.
        QCoreApplication::sendEvent(view(), &french);
        QTRY_COMPARE(m_page->annotations().annotations().size(), 1);
        QCOMPARE(m_page->annotations().annotations().first().colour, model::Colour::Green);
    }

    void aHighlightIsUndoneAndRedoneByName()
    {
        selectWords(u"coastal libraries"_s);
        m_page->pane().highlight(model::Colour::Yellow);
        QTRY_COMPARE(m_page->annotations().annotations().size(), 1);
        QCOMPARE(m_page->annotations().undoStack().undoText(), u"Highlight"_s);
        m_page->undo();
        QTRY_VERIFY(m_page->annotations().annotations().isEmpty());
        QVERIFY(m_shelf->stored(m_page->content().text.id).isEmpty());
        m_page->redo();
        QTRY_COMPARE(m_shelf->stored(m_page->content().text.id).size(), 1);
        // Undo at once, before the first write is done, does the same.
        m_page->undo();
        m_page->redo();
        m_page->undo();
        QTRY_VERIFY(!m_page->annotations().isBusy());
        QVERIFY(m_shelf->stored(m_page->content().text.id).isEmpty());
    }

    void aSelectionOverParagraphsIsOneNoteEach()
    {
        QTextCursor cursor = view()->textCursor();
        cursor.setPosition(blockWith(u"Invites coastal"_s).position() + 8);
        cursor.setPosition(blockWith(u"To keep one room"_s).position() + 7, QTextCursor::KeepAnchor);
        view()->setTextCursor(cursor);
        const auto parts = m_page->pane().selection().parts();
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0).address.text(), u"OP1"_s);
        QCOMPARE(parts.at(2).words, u"To keep"_s);
        m_page->pane().highlight(model::Colour::Red);
        QTRY_COMPARE(m_page->annotations().annotations().size(), 3);
        QCOMPARE(m_shelf->stored(m_page->content().text.id).at(1).address, u"OP2"_s);
    }

    void offsetsAreRightAfterTheMarkOfANote()
    {
        selectWords(u"more lamps"_s);
        m_page->pane().highlight(model::Colour::Yellow);
        QTRY_COMPARE(m_shelf->stored(m_page->content().text.id).size(), 1);
        QCOMPARE(m_shelf->stored(m_page->content().text.id).first().anchor.exact, u"more lamps"_s);
        QVERIFY(m_shelf->stored(m_page->content().text.id).first().anchor.prefix.endsWith(u"which counts "_s));
    }

    void aNoteOpensItsCommentAndKeepsIt()
    {
        selectWords(u"dry"_s);
        m_page->pane().addNote();
        auto *comment = m_page->findChild<QPlainTextEdit *>(u"commentText"_s);
        QTRY_VERIFY(comment->isVisible());
        QTest::keyClicks(comment, u"ask about towels"_s);
        Shelf::keepPicture(*m_page, u"reader-comment"_s);
        QTest::keyClick(comment, Qt::Key_Escape);
        QVERIFY(!comment->isVisible());
        QTRY_COMPARE(m_shelf->stored(m_page->content().text.id).value(0).comment, u"ask about towels"_s);
        Shelf::keepPicture(*m_page, u"reader-note"_s);
        // The cursor stands in the highlight: Enter opens it again, Del removes it, undo brings it back with its
        // comment.
        QTRY_COMPARE(m_page->annotations().annotations().value(0).comment, u"ask about towels"_s);
        QTRY_VERIFY(!m_page->annotations().isBusy());
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(comment->isVisible());
        QCOMPARE(comment->toPlainText(), u"ask about towels"_s);
        QTest::keyClick(comment, Qt::Key_Escape);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_VERIFY(m_shelf->stored(m_page->content().text.id).isEmpty());
        m_page->undo();
        QTRY_COMPARE(m_shelf->stored(m_page->content().text.id).value(0).comment, u"ask about towels"_s);
    }

    void escapeLeavesOneThingAtATime()
    {
        selectWords(u"coastal libraries"_s);
        emit view()->selectionFinished();
        auto *bar = m_page->findChild<window::SelectionBar *>();
        QVERIFY(bar->isVisible());
        Shelf::keepPicture(*m_page, u"reader-bar"_s);
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(view()->textCursor().hasSelection());
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(!view()->textCursor().hasSelection());
    }

    void findsWithoutAccentsAndCase()
    {
        m_page->pane().showFindBar();
        auto *words = m_page->findChild<QLineEdit *>(u"findWords"_s);
        auto *count = m_page->findChild<QLabel *>(u"findCount"_s);
        QVERIFY(words->isVisible());
        words->setText(u"NAIVE"_s);
        QTRY_COMPARE(count->text(), u"1 of 1"_s);
        QCOMPARE(view()->textCursor().selectedText(), u"naïve"_s);
        words->setText(u"room"_s);
        QTRY_VERIFY(count->text().startsWith(u"1 of "_s) || count->text().contains(u" of "_s));
        const QString before = count->text();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(count->text() != before);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), before);
        Shelf::keepPicture(*m_page, u"reader-find"_s);
        words->setText(u"zeppelin"_s);
        QTRY_COMPARE(count->text(), u"Not found"_s);
    }

    void aHitBecomesAnAnnotation()
    {
        m_page->pane().showFindBar();
        auto *words = m_page->findChild<QLineEdit *>(u"findWords"_s);
        words->setText(u"tide table"_s);
        QTRY_COMPARE(view()->textCursor().selectedText(), u"tide table"_s);
        QTest::keyClick(words, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(m_shelf->stored(m_page->content().text.id).value(0).anchor.exact, u"tide table"_s);
        QCOMPARE(m_shelf->stored(m_page->content().text.id).first().address, u"OP2 (c)"_s);
    }

    void linksAreFollowed()
    {
        QSignalSpy requested(m_page.get(), &ReaderPage::placeRequested);
        QTextCursor cursor = view()->document()->find(u"62/4"_s);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart());
        view()->setTextCursor(cursor);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<Location>().record, m_shelf->record(u"A/HRC/RES/62/4"_s));
        const QPoint point = view()->cursorRect(cursor).center() + QPoint(6, 0);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, point);
        QCOMPARE(requested.count(), 2);
        QCOMPARE(requested.last().at(1).toBool(), true);
        QTest::mouseMove(view()->viewport(), point + QPoint(1, 1));
        auto *preview = m_page->pane().findChild<QWidget *>(u"linkPreview"_s);
        QTRY_VERIFY(preview->isVisible());
        Shelf::keepPicture(*m_page, u"reader-preview"_s);
    }

    /// A link is made, and somebody steps to a paragraph while the page reads it.
    void aStepDropsNoChange()
    {
        const qsizetype before = m_page->content().inText().size();
        const model::Passage &from = m_page->content().passages.last();
        model::Link link;
        link.from = m_work;
        link.fromPassage = from.id;
        link.end = 4;
        link.relation = u"about"_s;
        link.to = m_shelf->record(u"A/HRC/RES/62/4"_s);
        QSignalSpy changed(&m_shelf->session(), &presentation::AsyncLibrary::changed);
        VERIFY_RESULT(m_shelf->library().write(
            [&link](const library::Database &database) { return library::LinkStore(database).add(link); }));
        QVERIFY(changed.count() > 0 || changed.wait());
        m_page->show({m_work, u"en"_s, {}, m_page->content().passages.first().id});
        QTRY_COMPARE(m_page->content().inText().size(), before + 1);
    }

    void notesAreReachedAndLeft()
    {
        QTextCursor mark(view()->document());
        const QTextBlock block = blockWith(u"survey of coastal"_s);
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().hasProperty(render::kNoteProperty))
                mark.setPosition(piece.fragment().position());
        }
        QVERIFY(mark.position() > 0);
        view()->setTextCursor(mark);
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(view()->textCursor().block().text().contains(u"A/HRC/62/17"_s));
        view()->goBackFromNote(u"1"_s);
        QCOMPARE(view()->textCursor().block().position(), block.position());
    }

    void paragraphsAreSteppedThrough()
    {
        m_page->show(Location{m_work, u"en"_s, model::Address(u"OP2"_s), {}});
        m_page->pane().nextParagraph();
        QCOMPARE(m_page->place().address.text(), u"OP2 (a)"_s);
        QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_page->place().address.text(), u"OP2"_s);
    }

    void quotesAndCitationsAreCopied()
    {
        selectWords(u"lend charts"_s);
        m_page->pane().copyQuote();
        const QString quote = QGuiApplication::clipboard()->text();
        QVERIFY2(quote.contains(u"lend charts"_s) && quote.contains(u"66/3"_s) && quote.contains(u"para. 1"_s),
            qPrintable(quote));
        m_page->pane().citations().copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"aide-memoire:A/HRC/RES/66/3#OP1"_s);
    }

    void aCitationStyleIsChosenFromItsPreviewAndRemembered()
    {
        selectWords(u"lend charts"_s);
        window::CitationCopy &citations = m_page->pane().citations();
        citations.popupMenu();
        auto *menu = m_page->findChild<QMenu *>(u"citationStyles"_s);
        QVERIFY(menu && menu->isVisible());
        QHash<QString, QAction *> styles;
        for (QAction *action : menu->actions())
            styles.insert(action->data().toString(), action);
        for (const QString &style : application::citationStyles())
            QVERIFY2(styles.contains(style), qPrintable(style));
        QVERIFY(styles.value(u"un"_s)->isChecked());
        QVERIFY2(styles.value(u"oscola"_s)->text().startsWith(u"OSCOLA: UNHRC Res 66/3"_s), qPrintable(styles.value(u"oscola"_s)->text()));
        styles.value(u"mcgill"_s)->trigger();
        menu->close();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(data->text().contains(u"HRC Res 66/3"_s) && !data->text().contains(u'<'), qPrintable(data->text()));
        QVERIFY2(data->html().contains(u"<i>"_s) && data->html().contains(u"HRC Res 66/3"_s), qPrintable(data->html()));
        const QString chosen = data->text();
        QGuiApplication::clipboard()->clear();
        citations.copyCitation();
        QCOMPARE(QGuiApplication::clipboard()->text(), chosen);
        QCOMPARE(m_shelf->settings().value(presentation::Setting::CitationStyle).toString(), u"mcgill"_s);
        m_page->pane().copyQuote();
        QVERIFY(QGuiApplication::clipboard()->text().contains(chosen));
        // An entry of a bibliography is no citation to stand behind a quotation.
        m_shelf->settings().setValue(presentation::Setting::CitationStyle, u"ris"_s);
        citations.copyCitation();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"TY  - GOVDOC"_s));
        m_page->pane().copyQuote();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Human Rights Council resolution 66/3"_s));
        m_shelf->settings().reset(presentation::Setting::CitationStyle);
    }

    void aWantedDocumentSaysWhoCitesIt()
    {
        const base::RecordId wanted = m_shelf->record(u"A/RES/81/11"_s);
        QVERIFY(wanted.isValid());
        QVERIFY(Shelf::open(*m_page, {wanted, {}, {}, {}}));
        auto *page = m_page->findChild<window::RecordPage *>();
        QVERIFY(page->isVisible());
        QVERIFY(page->toPlainText().contains(u"Import it when you have it"_s));
        QVERIFY(page->toPlainText().contains(u"cited by"_s));
        QVERIFY(page->toPlainText().contains(u"Reading rooms by the sea"_s));
        Shelf::keepPicture(*m_page, u"reader-wanted"_s);
    }

    void aStateIsAPageToRead()
    {
        auto states = m_shelf->library().read([](const library::Database &database) {
            return library::DocumentQueries(database).findRecord(model::RecordKind::State, u"NOR"_s);
        });
        QVERIFY(states && *states);
        QVERIFY(Shelf::open(*m_page, {(*states)->id, {}, {}, {}}));
        QCOMPARE(m_page->title(), u"Norway"_s);
        auto *page = m_page->findChild<window::RecordPage *>();
        QVERIFY(page->toPlainText().contains(u"Reading rooms by the sea"_s));
        Shelf::keepPicture(*m_page, u"record-state"_s);
    }

    void whatIsGoneIsSaid()
    {
        QVERIFY(Shelf::open(*m_page, {base::RecordId(99999), {}, {}, {}}));
        const auto *said = m_page->findChild<window::EmptyState *>();
        QVERIFY(said && said->isVisible());
        QVERIFY(!said->sentence().isEmpty());
        QVERIFY(!view()->isVisible());
    }

    void zoomAndNumbersFollowTheSettings()
    {
        const double before = view()->document()->defaultFont().pointSizeF();
        m_page->pane().zoom(200);
        QVERIFY(view()->document()->defaultFont().pointSizeF() > before * 1.9);
        m_page->pane().zoom(100);
        m_shelf->settings().setValue(presentation::Setting::ShowNumbers, false);
        QCOMPARE(blockWith(u"Invites coastal"_s).blockFormat().leftMargin(), 0.0);
        m_shelf->settings().setValue(presentation::Setting::ShowNumbers, true);
        QVERIFY(blockWith(u"Invites coastal"_s).blockFormat().leftMargin() > 10);
    }

    void darkPalettesAreFollowed()
    {
        m_shelf->settings().setValue(presentation::Setting::ColourScheme, u"dark"_s);
        QTRY_VERIFY(view()->palette().color(QPalette::Base).lightness() < 128);
        const QTextCursor cursor(blockWith(u"Invites coastal"_s));
        QVERIFY(cursor.blockCharFormat().foreground().color().lightness() > 128);
        selectWords(u"coastal libraries"_s);
        m_page->pane().highlight(model::Colour::Purple);
        QTRY_COMPARE(m_page->annotations().annotations().size(), 1);
        Shelf::keepPicture(*m_page, u"reader-dark"_s);
        m_shelf->settings().setValue(presentation::Setting::ColourScheme, u"light"_s);
    }

    void realResolutionsAreReadable()
    {
        NEEDS_REAL_FILES(data);
        jobs::JobControl control;
        pipeline::Importer importer(m_shelf->library());
        const QString top = data + u"/unxml/HRCresolutions/57session/"_s;
        importer.import({top + u"English/A_HRC_RES_57_12E.xml"_s, top + u"French/A_HRC_RES_57_12F.xml"_s,
                            top + u"Arabic/A_HRC_RES_57_12A.xml"_s, top + u"Chinese/A_HRC_RES_57_12C.xml"_s},
            control);
        const base::RecordId work = m_shelf->record(u"A/HRC/RES/57/12"_s);
        m_page->resize(1000, 900);
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"zh"_s}) {
            QVERIFY(Shelf::open(*m_page, {work, language, {}, {}}));
            Shelf::keepPicture(*m_page, u"real-%1-top"_s.arg(language));
            m_page->show(Location{work, language, model::Address(u"OP8"_s), {}});
            QCOMPARE(m_page->place().address.text(), u"OP8"_s);
            Shelf::keepPicture(*m_page, u"real-%1-op8"_s.arg(language));
            QVERIFY(view()->shown().marginLabels().contains(u"OP14"_s));
        }
    }

private:
    window::ReaderView *view() const { return m_page->findChild<window::ReaderView *>(); }

    QTextBlock blockWith(const QString &words) const
    {
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().contains(words))
                return block;
        }
        return {};
    }

    void selectWords(const QString &words)
    {
        const QTextCursor cursor = view()->document()->find(words);
        QVERIFY(!cursor.isNull());
        view()->setTextCursor(cursor);
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ReaderPage> m_page;
    base::RecordId m_work;
};

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
