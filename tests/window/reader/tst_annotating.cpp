// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/commentdrafts.h>
#include <import/pipeline/importer.h>
#include <import/pipeline/sample.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/shared/annotationtexts.h>
#include <window/screens/reader/carrydialog.h>
#include <window/screens/reader/commenteditor.h>
#include <window/screens/reader/marginnotes.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <testdata.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Annotations made, changed and removed in the real window, with keys alone.
class TestAnnotating : public QObject, private WindowFixture
{
    Q_OBJECT

public:
    TestAnnotating()
        : WindowFixture(u"annotating-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        start();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void theWholeLifeByKeyboard_data()
    {
        QTest::addColumn<QString>("ui");
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s << u"en"_s;
        QTest::newRow("a text from right to left") << u"ar"_s << u"ar"_s;
    }

    void theWholeLifeByKeyboard()
    {
        QFETCH(const QString, ui);
        QFETCH(const QString, language);
        m_language->choose(ui);
        const auto back = qScopeGuard([this] { m_language->choose(u"en"_s); });
        openAt(u"OP10"_s, language);
        const qsizetype before = notes().size();
        // Three words are selected from the paragraph's beginning.
        QTest::keyClick(view(), Qt::Key_Home);
        for (int word = 0; word < 3; ++word)
            QTest::keyClick(view(), language == u"ar" ? Qt::Key_Left : Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        const QString words = view()->textCursor().selectedText().trimmed();
        QVERIFY(!words.isEmpty());
        QTest::keyClick(view(), Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(notes().size(), before + 1);
        auto *comment = part<QPlainTextEdit>(u"commentText"_s);
        QTRY_VERIFY(comment->isVisible() && comment->hasFocus());
        QTest::keyClicks(comment, u"ask the #mission about it"_s);
        shoot(ui + u"-comment"_s);
        QTest::keyClick(comment, Qt::Key_Tab);
        auto *tags = part<QLineEdit>(u"commentTags"_s);
        QTRY_VERIFY(tags->hasFocus());
        QTest::keyClicks(tags, u"to ask, hrc 60"_s);
        QTest::keyClick(tags, Qt::Key_Return);
        QVERIFY(!comment->isVisible());
        QTRY_COMPARE(last().comment, u"ask the #mission about it"_s);
        QCOMPARE(last().kind, model::AnnotationKind::WordNote);
        QCOMPARE(last().tags, (QStringList {u"to ask"_s, u"hrc 60"_s, u"mission"_s}));
        QCOMPARE(last().anchor.exact.trimmed(), words);
        QVERIFY(last().isPrivate);
        QVERIFY(!last().uuid.isEmpty());
        // At the cursor: another colour, the comment again, without the tag.
        const base::AnnotationId made = last().id;
        QTRY_VERIFY(view()->hasFocus());
        page()->pane().goToAnnotation(made);
        QTest::keyClick(view(), Qt::Key_2);
        QTRY_COMPARE(last().colour, model::Colour::Red);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(comment->isVisible());
        comment->selectAll();
        QTest::keyClicks(comment, u"asked"_s);
        auto *lock = part<QToolButton>(u"commentLock"_s);
        lock->setFocus();
        QTest::keyClick(lock, Qt::Key_Space);
        comment->setFocus();
        QTest::keyClick(comment, Qt::Key_Escape);
        QTRY_COMPARE(last().comment, u"asked"_s);
        QTRY_VERIFY(!last().isPrivate);
        QCOMPARE(last().tags, (QStringList {u"to ask"_s, u"hrc 60"_s}));
        // Removed, and back.
        QTRY_VERIFY(view()->hasFocus());
        page()->pane().goToAnnotation(made);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(notes().size(), before);
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), before + 1);
        while (page()->undoStack()->canUndo()) {
            QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY(!page()->annotations().isBusy());
        }
        QTRY_COMPARE(notes().size(), before);
    }

    void everyKindIsMadeAndDrawn()
    {
        openAt(u"OP10"_s, u"en"_s);
        const qsizetype before = notes().size();
        select(u"panel"_s);
        QTest::keyClick(view(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(notes().size(), before + 1);
        QCOMPARE(last().kind, model::AnnotationKind::Underline);
        QCOMPARE(page()->undoStack()->undoText(), u"Underline"_s);
        select(u"sixtieth"_s);
        QTest::keyClick(view(), Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(notes().size(), before + 2);
        QCOMPARE(last().kind, model::AnnotationKind::Strike);
        for (const auto &[key, kind] : {std::pair(Qt::Key_5, model::AnnotationKind::ParagraphNote), std::pair(Qt::Key_6, model::AnnotationKind::DocumentNote)}) {
            const qsizetype count = notes().size();
            QTest::keyClick(view(), key, Qt::AltModifier);
            QTRY_COMPARE(notes().size(), count + 1);
            QCOMPARE(last().kind, kind);
            auto *comment = part<QPlainTextEdit>(u"commentText"_s);
            QTRY_VERIFY(comment->isVisible());
            QTest::keyClicks(comment, presentation::annotationKindLabel(kind));
            QTest::keyClick(comment, Qt::Key_Escape);
            QTRY_COMPARE(last().comment, presentation::annotationKindLabel(kind));
            QTRY_VERIFY(view()->hasFocus());
        }
        QVERIFY(!last().passage.isValid() && last().isAttached());
        QTest::keyClick(view(), Qt::Key_7, Qt::AltModifier);
        QTRY_COMPARE(last().kind, model::AnnotationKind::Bookmark);
        QCOMPARE(last().address, u"OP10"_s);
        QCOMPARE(last().anchor.exact, last().anchor.paragraph);
        // Every one on this paragraph has its sign in the margin.
        const auto marks = part<window::MarginNotes>(u"noteMargin"_s)->marks();
        QVERIFY(std::ranges::any_of(marks, [](const window::MarginNotes::Mark &mark) { return mark.kind == model::AnnotationKind::Bookmark; }));
        QVERIFY(std::ranges::any_of(marks, [](const window::MarginNotes::Mark &mark) { return mark.kind == model::AnnotationKind::ParagraphNote; }));
        shoot(u"kinds"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        shoot(u"kinds-dark"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
        page()->show({page()->content().work.id, u"en"_s, {}, {}});
        QTRY_VERIFY(std::ranges::any_of(part<window::MarginNotes>(u"noteMargin"_s)->marks(),
            [](const window::MarginNotes::Mark &mark) { return mark.kind == model::AnnotationKind::DocumentNote; }));
    }

    void aMouseTakesWholeWords()
    {
        openAt(u"OP10"_s, u"en"_s);
        select(u"anel"_s);
        const QTextCursor cursor = view()->textCursor();
        QTextCursor at(cursor);
        at.setPosition(cursor.selectionStart() + 1);
        const QPoint from = view()->cursorRect(at).center();
        at.setPosition(cursor.selectionStart() + 3);
        const QPoint to = view()->cursorRect(at).center();
        const auto drag = [&](Qt::KeyboardModifiers held) {
            view()->clearSelection();
            QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
            QMouseEvent move(QEvent::MouseMove, to, view()->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view()->viewport(), &move);
            QTest::mouseRelease(view()->viewport(), Qt::LeftButton, held, to);
        };
        drag(Qt::NoModifier);
        QCOMPARE(view()->textCursor().selectedText(), u"panel"_s);
        drag(Qt::AltModifier);
        QCOMPARE(view()->textCursor().selectedText(), u"ne"_s);
    }

    void aHalfTypedCommentComesBack()
    {
        openAt(u"OP8"_s, u"en"_s);
        const model::Annotation note = notes().first();
        page()->pane().editAnnotation(note.id);
        auto *comment = part<QPlainTextEdit>(u"commentText"_s);
        QTRY_VERIFY(comment->isVisible());
        comment->setPlainText(u"half of a thou"_s);
        // On the disk within two seconds; it is in nobody's way while one writes on.
        const QString file = home(u"settings/aide-memoire/drafts.json"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 2000);
        QVERIFY(!application::drafts::left().contains(note.uuid));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVERIFY(QFile::copy(file, home(u"kept.json"_s)));
        QTest::keyClick(comment, Qt::Key_Escape);
        QTRY_COMPARE(byId(note.id).comment, u"half of a thou"_s);
        QVERIFY(!QFile::exists(file));
        // As after a crash: the draft of another run is there.
        page()->undoStack()->undo();
        QTRY_COMPARE(byId(note.id).comment, note.comment);
        m_window.reset();
        QVERIFY(QFile::copy(home(u"kept.json"_s), file));
        makeWindow();
        QVERIFY(openLibrary());
        openAt(u"OP8"_s, u"en"_s);
        comment = part<QPlainTextEdit>(u"commentText"_s);
        QTRY_VERIFY(comment->isVisible());
        QCOMPARE(comment->toPlainText(), u"half of a thou"_s);
        QTest::keyClick(comment, Qt::Key_Escape);
        QTRY_COMPARE(byId(note.id).comment, u"half of a thou"_s);
    }

    void aSheetOpenedAgainShowsWhatWasJustWritten()
    {
        openAt(u"OP8"_s, u"en"_s);
        const model::Annotation note = notes().first();
        page()->pane().editAnnotation(note.id);
        auto *comment = part<QPlainTextEdit>(u"commentText"_s);
        QTRY_VERIFY(comment->isVisible());
        const auto *title = part<window::CommentEditor>(u"commentEditor"_s)->findChild<QLabel *>();
        const QString english = title->text();
        m_language->choose(u"fr"_s);
        QTRY_VERIFY(title->text() != english);
        m_language->choose(u"en"_s);
        QTRY_COMPARE(title->text(), english);
        comment->setPlainText(u"one thought"_s);
        page()->pane().editAnnotation(note.id);
        QCOMPARE(comment->toPlainText(), u"one thought"_s);
        QTRY_COMPARE(byId(note.id).comment, u"one thought"_s);
        // What another tab writes stays where only the tags are changed here.
        const auto &library = m_window->libraries().library()->library();
        model::Annotation elsewhere = byId(note.id);
        elsewhere.comment = u"another thought"_s;
        VERIFY_RESULT(library.run(application::updateAnnotations({{byId(note.id), elsewhere}})));
        QTRY_COMPARE(byId(note.id).comment, u"another thought"_s);
        part<QLineEdit>(u"commentTags"_s)->setText(u"later"_s);
        QTest::keyClick(comment, Qt::Key_Escape);
        QTRY_COMPARE(byId(note.id).tags, QStringList {u"later"_s});
        QCOMPARE(byId(note.id).comment, u"another thought"_s);
    }

    void theyAreCarriedToTheNextTextOneByOne()
    {
        openAt(u"OP10"_s, u"en"_s);
        part<QAction>(u"annotate.carry"_s)->trigger();
        QPointer<window::CarryDialog> dialog = part<window::CarryDialog>(u"carryDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) { return label->text().startsWith(u"No earlier text"_s); }));
        dialog->close();
        QTRY_VERIFY(!dialog);
        NEEDS_REAL_FILES(data);
        const QString folder = data + u"/unxml/HRCresolutions/"_s;
        const auto &library = m_window->libraries().library()->library();
        jobs::JobControl control;
        pipeline::Importer(library.library()).import(
            {folder + u"54session/English/A_HRC_RES_54_32E.xml"_s, folder + u"57session/English/A_HRC_RES_57_27E.xml"_s}, control);
        const auto earlier = library.run(application::target(u"A/HRC/RES/54/32"_s));
        VERIFY_RESULT(earlier);
        QList<model::Annotation> made;
        for (const model::Passage &passage : earlier->passages) {
            if (passage.kind != model::PassageKind::Preambular)
                continue;
            application::Target target = *earlier;
            target.passages = {passage};
            target.address = passage.address;
            auto note = application::annotationOn(target, model::AnnotationKind::ParagraphNote);
            VERIFY_RESULT(note);
            note->comment = u"on "_s + note->address;
            made.append(*note);
        }
        VERIFY_RESULT(library.run(application::addAnnotations(made)));
        openAt(u"OP1"_s, u"en"_s, u"A/HRC/RES/57/27"_s);
        QVERIFY(notes().isEmpty());
        part<QAction>(u"annotate.carry"_s)->trigger();
        dialog = part<window::CarryDialog>(u"carryDialog"_s);
        auto *rows = dialog->findChild<QTreeWidget *>(u"carryRows"_s);
        QTRY_VERIFY(rows->topLevelItemCount() > 2);
        shoot(*dialog, u"carry"_s);
        const int offered = rows->topLevelItemCount();
        rows->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QEvent otherLanguage(QEvent::LanguageChange);
        QCoreApplication::sendEvent(dialog, &otherLanguage);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(notes().size(), offered - 1);
        QVERIFY(last().carriedFrom.startsWith(u"54/32 PP"_s));
        QVERIFY(page()->undoStack()->undoText().startsWith(u"Copy Annotation from 54/32 PP"_s));
        QCOMPARE(page()->undoStack()->count(), offered - 1);
        page()->undoStack()->undo();
        QTRY_COMPARE(notes().size(), offered - 2);
    }

    /// Over two paragraphs, over the whole text with its notes: each annotation holds whole letters of one paragraph, and stands where
    /// they stand.
    void oddSelectionsHoldWholeWordsOfOneParagraph()
    {
        openAt(u"OP10"_s, u"en"_s);
        const qsizetype before = notes().size();
        QTextCursor over(view()->textCursor().block());
        over.setPosition(over.position() + over.block().length() - 12);
        over.setPosition(over.block().next().position() + 8, QTextCursor::KeepAnchor);
        view()->setTextCursor(over);
        QTest::keyClick(view(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(notes().size() > before && !page()->annotations().isBusy());
        verifyPlaces();
        const qsizetype crossed = notes().size() - before;
        QCOMPARE(crossed, 2);
        page()->undoStack()->undo();
        QTRY_COMPARE(notes().size(), before);

        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(!page()->annotations().isBusy());
        QTRY_VERIFY(notes().size() == before || page()->undoStack()->canUndo());
        verifyPlaces();
        while (page()->undoStack()->canUndo()) {
            page()->undoStack()->undo();
            QTRY_VERIFY(!page()->annotations().isBusy());
        }
        QTRY_COMPARE(notes().size(), before);
    }

private:
    /// The words of each annotation stand at its place, from a letter to a letter.
    void verifyPlaces()
    {
        for (const model::Annotation &note : notes()) {
            const model::Passage *passage = page()->content().passage(note.passage);
            if (!model::isOnWords(note.kind) || !passage)
                continue;
            QCOMPARE(passage->content.sliced(note.anchor.start, note.anchor.end - note.anchor.start), note.anchor.exact);
            for (const int edge : {note.anchor.start, note.anchor.end}) {
                const bool isInside = edge > 0 && edge < passage->content.size();
                QVERIFY(!isInside || !passage->content.at(edge).isLowSurrogate());
                QVERIFY(!isInside || !passage->content.at(edge).isMark());
            }
        }
    }

    window::ReaderPage *page() const { return m_window->tabs().reader(); }
    window::ReaderView *view() const { return page()->pane().view(); }
    const QList<model::Annotation> &notes() const { return page()->annotations().annotations(); }
    /// The one that was made last; read anew, they are in the order of the text.
    const model::Annotation &last() const { return *std::ranges::max_element(notes(), {}, &model::Annotation::id); }
    model::Annotation byId(base::AnnotationId id) const
    {
        const model::Annotation *known = page()->annotations().find(id);
        return known ? *known : model::Annotation();
    }

    void openAt(const QString &address, const QString &language, const QString &symbol = u"A/HRC/RES/57/12"_s)
    {
        const auto target = m_window->libraries().library()->library().run(application::target(symbol));
        VERIFY_RESULT(target);
        m_window->tabs().openPlace({target->record.id, language, model::Address(address), {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(page() && page()->content().hasText() && page()->place().record == target->record.id && page()->place().address.text() == address);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        view()->setFocus();
        QTRY_VERIFY(view()->hasFocus());
    }

    void select(const QString &words)
    {
        const QTextCursor cursor = view()->document()->find(words, view()->textCursor().block().position());
        QVERIFY2(!cursor.isNull(), qPrintable(words));
        view()->setTextCursor(cursor);
    }
};

QTEST_MAIN(TestAnnotating)
#include "tst_annotating.moc"
