// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/readingcontent.h>
#include <application/records.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/hinttexts.h>
#include <window/screens/reader/marginnotes.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Annotations of other languages, hinted at beside the paragraphs of the text that is read, in the real window.
class TestHints : public QObject, private WindowFixture
{
    Q_OBJECT

public:
    TestHints()
        : WindowFixture(u"hints-"_s)
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

    void aClickOpensTheOtherLanguageThere_data()
    {
        QTest::addColumn<QString>("ui");
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s << u"en"_s;
        QTest::newRow("a window from right to left") << u"ar"_s << u"en"_s;
        QTest::newRow("a text from right to left") << u"ar"_s << u"ar"_s;
    }

    void aClickOpensTheOtherLanguageThere()
    {
        QFETCH(const QString, ui);
        QFETCH(const QString, language);
        m_language->choose(ui);
        const auto back = qScopeGuard([this] { m_language->choose(u"en"_s); });
        annotate(u"fr"_s, u"OP9"_s, u"Robin"_s, u"demander à la mission"_s);
        annotate(u"fr"_s, u"OP9"_s, u"Kim"_s, u"à revoir"_s);
        openAt(u"OP9"_s, language);
        QTRY_VERIFY(markAt(u"OP9"_s));
        const window::MarginNotes::Mark mark = *markAt(u"OP9"_s);
        QCOMPARE(mark.hint.count, 2);
        QVERIFY(mark.comment.contains(u"Français"_s));
        for (const QString &said : {u"Français"_s, u"OP9"_s, u"Robin"_s, u"Kim"_s, u"demander à la mission"_s})
            QVERIFY2(mark.hint.toolTip.contains(said), qPrintable(mark.hint.toolTip));
        QVERIFY(margin()->accessibleDescription().contains(u"Robin"_s));
        QVERIFY(!margin()->accessibleName().isEmpty());
        // The strip stands at the outer side of the text, the sign at its inner edge.
        const bool isMirrored = language == u"ar"_s;
        QCOMPARE(margin()->x() < view()->viewport()->x(), isMirrored);
        const QPoint sign(isMirrored ? margin()->width() - 12 : 12, mark.top + mark.height / 2);
        QVERIFY(drawn(sign));
        shoot(ui + u'-' + language);
        m_settings->setValue(presentation::Setting::ColourScheme, u"dark"_s);
        shoot(ui + u'-' + language + u"-dark"_s);
        m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
        QTRY_VERIFY(markAt(u"OP9"_s));
        const auto tabs = m_window->tabs().count();
        QTest::mouseClick(margin(), Qt::LeftButton, {}, {sign.x(), markAt(u"OP9"_s)->top + 8});
        QTRY_COMPARE(page()->content().text.language, u"fr"_s);
        QTRY_COMPARE(page()->place().address.text(), u"OP9"_s);
        QCOMPARE(m_window->tabs().count(), tabs);
        // Back returns to the paragraph that was read.
        QTRY_VERIFY(part<QAction>(u"go.back"_s)->isEnabled());
        part<QAction>(u"go.back"_s)->trigger();
        QTRY_COMPARE(page()->content().text.language, language);
        QTRY_COMPARE(page()->place().address.text(), u"OP9"_s);
    }

    void itFollowsWhatIsDoneInTheOtherLanguage()
    {
        openAt(u"OP9"_s, u"fr"_s);
        window::ReaderPage *english = page();
        presentation::AnnotationController &annotations = page()->annotations();
        annotations.add({noteOn(page()->content(), u"OP9"_s, u"Robin"_s, u"ici"_s)}, u"Note"_s);
        QTRY_VERIFY(!annotations.isBusy());
        page()->setLanguage(u"en"_s);
        QTRY_COMPARE(page()->content().text.language, u"en"_s);
        QTRY_VERIFY(markAt(u"OP9"_s));
        QCOMPARE(markAt(u"OP9"_s)->hint.count, 1);
        // What was made there is undone and made again from here.
        page()->undo();
        QTRY_VERIFY(!markAt(u"OP9"_s));
        page()->redo();
        QTRY_VERIFY(markAt(u"OP9"_s));
        // A comment that changes elsewhere is told anew.
        const auto &library = m_window->libraries().library()->library();
        const model::Annotation made = presentation::hints::beside(page()->content().hints, markAt(u"OP9"_s)->hint.paragraph).first().annotations.first();
        model::Annotation changed = made;
        changed.comment = u"là-bas"_s;
        VERIFY_RESULT(library.run(application::updateAnnotations({{made, changed}})));
        QTRY_VERIFY(markAt(u"OP9"_s) && markAt(u"OP9"_s)->hint.toolTip.contains(u"là-bas"_s));
        // The language of the window.
        const QString before = markAt(u"OP9"_s)->hint.words;
        m_language->choose(u"fr"_s);
        QTRY_VERIFY(markAt(u"OP9"_s) && markAt(u"OP9"_s)->hint.words != before);
        m_language->choose(u"en"_s);
        QTRY_VERIFY(markAt(u"OP9"_s) && markAt(u"OP9"_s)->hint.words == before);
        // Deleted, it goes.
        VERIFY_RESULT(library.run(application::removeAnnotations({changed})));
        QTRY_VERIFY(!markAt(u"OP9"_s));
        // In the text of the other language, those of this one are the hints.
        english->setLanguage(u"fr"_s);
        QTRY_COMPARE(english->content().text.language, u"fr"_s);
        QTRY_VERIFY(std::ranges::all_of(english->content().hints, [](const application::AnnotationHint &hint) { return hint.language == u"en"_s; }));
        QVERIFY(!english->content().hints.isEmpty());
        const QString annotated = english->content().hints.last().address;
        english->show({english->content().work.id, u"fr"_s, model::Address(annotated), {}});
        QTRY_VERIFY(markAt(annotated));
        QVERIFY(markAt(annotated)->comment.contains(u"English"_s));
    }

    void itIsThereAtTheNextStart()
    {
        annotate(u"ar"_s, u"OP9"_s, u"Robin"_s, u"انظر"_s);
        m_window.reset();
        makeWindow();
        QVERIFY(openLibrary());
        openAt(u"OP9"_s, u"en"_s);
        QTRY_VERIFY(markAt(u"OP9"_s));
        QVERIFY(markAt(u"OP9"_s)->hint.toolTip.contains(u"dir=\"rtl\""_s));
    }

    void byKeyboard()
    {
        openAt(u"OP9"_s, u"ar"_s);
        // The sample's annotations in English and French are hints; without them there is nothing to show.
        QTRY_VERIFY(action()->isEnabled());
        m_window->tabs().openPlace({state(), {}, {}, {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(!action()->isEnabled());
        annotate(u"fr"_s, u"OP9"_s, u"Robin"_s, u"ici"_s);
        annotate(u"ar"_s, u"OP9"_s, u"Kim"_s, u"هنا"_s);
        openAt(u"OP10"_s, u"en"_s);
        QTRY_VERIFY(std::ranges::count(page()->content().hints, u"OP9"_s, &application::AnnotationHint::address) == 2);
        QTRY_VERIFY(action()->isEnabled());
        // Nothing beside this paragraph, and nothing below: it goes to the first that has some, and on from there.
        QVERIFY(presentation::hints::beside(page()->content().hints, page()->currentPassage()).isEmpty());
        action()->trigger();
        QTRY_VERIFY(!presentation::hints::beside(page()->content().hints, page()->currentPassage()).isEmpty());
        page()->show({page()->content().work.id, u"en"_s, model::Address(u"OP9"_s), {}});
        QTRY_COMPARE(page()->place().address.text(), u"OP9"_s);
        // Of two languages, a menu asks.
        QTest::keyClick(view(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(part<QMenu>(u"hintMenu"_s) && part<QMenu>(u"hintMenu"_s)->isVisible());
        auto *menu = part<QMenu>(u"hintMenu"_s);
        shoot(*menu, u"menu"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(page()->content().text.language, u"fr"_s);
        QTRY_COMPARE(page()->place().address.text(), u"OP9"_s);
        // The menu of the text has the same.
        openAt(u"OP9"_s, u"en"_s);
        QContextMenuEvent keyboard(QContextMenuEvent::Keyboard, view()->cursorRect().center(), view()->mapToGlobal(view()->cursorRect().center()));
        QCoreApplication::sendEvent(view(), &keyboard);
        auto *toArabic = part<QAction>(u"openHint/ar"_s);
        QVERIFY(toArabic);
        QVERIFY2(toArabic->text().contains(u"العربية"_s) && toArabic->text().contains(u"Kim"_s) && toArabic->text().contains(u"OP9"_s), qPrintable(toArabic->text()));
        toArabic->trigger();
        QTRY_COMPARE(page()->content().text.language, u"ar"_s);
        QTRY_COMPARE(page()->place().address.text(), u"OP9"_s);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void theMarginHasAMenu()
    {
        annotate(u"fr"_s, u"OP9"_s, u"Robin"_s, u"ici"_s);
        openAt(u"OP9"_s, u"en"_s);
        QTRY_VERIFY(markAt(u"OP9"_s));
        const QPoint sign(12, markAt(u"OP9"_s)->top + 8);
        QContextMenuEvent mouse(QContextMenuEvent::Mouse, sign, margin()->mapToGlobal(sign));
        QCoreApplication::sendEvent(margin(), &mouse);
        QTRY_VERIFY(part<QMenu>(u"hintMenu"_s));
        part<QAction>(u"openHint/fr"_s)->trigger();
        QTRY_COMPARE(page()->content().text.language, u"fr"_s);
        QTRY_COMPARE(page()->place().address.text(), u"OP9"_s);
        part<QMenu>(u"hintMenu"_s)->close();
        // A button beside the sign opens nothing.
        openAt(u"OP9"_s, u"en"_s);
        QTest::mouseClick(margin(), Qt::RightButton, {}, sign);
        QTest::mouseClick(margin(), Qt::LeftButton, {}, {12, margin()->height() - 2});
        QTest::qWait(200);
        QCOMPARE(page()->content().text.language, u"en"_s);
    }

    void whatHangsOnTheWholeStandsAtTheTop()
    {
        const auto target = m_window->libraries().library()->library().run(application::target(u"A/HRC/RES/57/12"_s, u"ar"_s));
        VERIFY_RESULT(target);
        auto note = application::annotationOn(*target, model::AnnotationKind::DocumentNote);
        VERIFY_RESULT(note);
        note->author = u"Robin"_s;
        note->comment = u"<b>كل</b> النص"_s;
        VERIFY_RESULT(m_window->libraries().library()->library().run(application::addAnnotations({*note})));
        openAt(u"PP2"_s, u"en"_s);
        page()->show({page()->content().work.id, u"en"_s, {}, {}});
        QTRY_VERIFY(markAt({}));
        QVERIFY(markAt({})->hint.toolTip.contains(u"&lt;b&gt;"_s));
        shoot(u"top"_s);
        QTRY_VERIFY(action()->isEnabled());
        QTest::mouseClick(margin(), Qt::LeftButton, {}, {12, markAt({})->top + 8});
        QTRY_COMPARE(page()->content().text.language, u"ar"_s);
    }

private:
    window::ReaderPage *page() const { return m_window->tabs().reader(); }
    window::ReaderView *view() const { return page()->pane().view(); }
    window::MarginNotes *margin() const { return view()->findChild<window::MarginNotes *>(u"noteMargin"_s); }
    QAction *action() const { return part<QAction>(u"annotate.elsewhere"_s); }
    base::RecordId state() const
    {
        const auto states = m_window->libraries().library()->library().run(application::recordsOf({model::RecordKind::State}));
        return states && !states->isEmpty() ? states->first().id : base::RecordId();
    }

    /// The hint beside a paragraph, or at the top of the text.
    std::optional<window::MarginNotes::Mark> markAt(const QString &address) const
    {
        const model::Passage *passage = page()->content().passageAt(model::Address(address));
        const base::PassageId wanted = passage ? passage->id : base::PassageId();
        for (const window::MarginNotes::Mark &mark : margin()->marks()) {
            if (mark.hint.count > 0 && mark.hint.paragraph == wanted)
                return mark;
        }
        return std::nullopt;
    }

    /// Something else than the ground is painted around a place of the margin.
    bool drawn(QPoint at) const
    {
        const QImage image = margin()->grab({at - QPoint(8, 8), QSize(16, 16)}).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                    return true;
            }
        }
        return false;
    }

    static model::Annotation noteOn(const application::ReadingContent &content, const QString &address, const QString &author, const QString &comment)
    {
        const model::Passage &passage = *content.passageAt(model::Address(address));
        model::Annotation note = application::newAnnotation(model::AnnotationKind::ParagraphNote);
        note.record = content.work.id;
        note.text = content.text.id;
        note.passage = passage.id;
        note.address = address;
        note.anchor.exact = passage.content;
        note.anchor.end = int(passage.content.size());
        note.author = author;
        note.comment = comment;
        return note;
    }

    void annotate(const QString &language, const QString &address, const QString &author, const QString &comment)
    {
        const auto &library = m_window->libraries().library()->library();
        const auto target = library.run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        const auto content = library.run(application::readingContent({target->record.id, language, {}, {}}));
        VERIFY_RESULT(content);
        VERIFY_RESULT(library.run(application::addAnnotations({noteOn(*content, address, author, comment)})));
    }

    void openAt(const QString &address, const QString &language)
    {
        const auto target = m_window->libraries().library()->library().run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        m_window->tabs().openPlace({target->record.id, language, model::Address(address), {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(page() && page()->content().text.language == language && page()->place().address.text() == address);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        view()->setFocus();
        QTRY_VERIFY(view()->hasFocus());
    }
};

QTEST_MAIN(TestHints)
#include "tst_hints.moc"
