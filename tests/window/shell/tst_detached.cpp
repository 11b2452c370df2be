// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <analysis/anchoring/anchoring.h>
#include <application/annotations.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/annotationbrowser.h>
#include <presentation/library/recordlistmodel.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/detachedwindow.h>
#include <window/shell/tabs.h>

#include <QListView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using window::DetachedWindow;

/// Tabs in windows of their own.
class TestDetached : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestDetached()
        : WindowFixture(u"detached-"_s)
    {
    }

private slots:
    void initTestCase() { VERIFY_RESULT(pipeline::makeSampleLibrary(m_library)); }
    void init()
    {
        start();
        QVERIFY(openLibrary());
        m_window->tabs().openPage(u"matrix"_s);
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
    }
    void cleanup() { stop(); }

    void aTabGetsAWindowAndComesBack()
    {
        window::Tabs &tabs = m_window->tabs();
        const QPointer<window::TabPage> page = tabs.page();
        const int count = tabs.count();
        detach();
        QCOMPARE(tabs.count(), count - 1);
        QCOMPARE(detached()->page(), page.data());
        QVERIFY2(detached()->windowTitle().contains(u"57/12"_s), qPrintable(detached()->windowTitle()));
        shoot(*detached(), u"window"_s);
        detached()->findChild<QToolButton *>(u"putBack"_s)->click();
        QCOMPARE(tabs.count(), count);
        QCOMPARE(tabs.page(), page.data());
        QVERIFY(tabs.tabText(tabs.currentIndex()).contains(u"57/12"_s));
        QTRY_VERIFY(!detached());
        // Closing a window loses nothing either.
        detach();
        detached()->close();
        QCOMPARE(tabs.page(), page.data());
        QTRY_VERIFY(!detached());
    }

    void commandsWorkInTheWindowThatIsActive()
    {
        window::Tabs &tabs = m_window->tabs();
        detach();
        QVERIFY(QTest::qWaitForWindowActive(detached()));
        QTRY_VERIFY(tabs.reader() && tabs.reader()->symbol() == "A/HRC/RES/57/12"_L1);
        QVERIFY(m_window->actions().action(u"edit.copyCitation"_s)->isEnabled());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!tabs.reader());
        QTRY_VERIFY(!m_window->actions().action(u"edit.copyCitation"_s)->isEnabled());
    }

    void itComesBackAtTheNextStart()
    {
        detach();
        detached()->resize(640, 480);
        const int count = m_window->tabs().count();
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(detached());
        QCOMPARE(m_window->tabs().count(), count);
        QTRY_VERIFY(detached()->windowTitle().contains(u"57/12"_s));
        QCOMPARE(detached()->size(), QSize(640, 480));
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        detach();
        m_language->choose(u"ar"_s);
        QCoreApplication::processEvents();
        QCOMPARE(detached()->findChild<QToolButton *>(u"putBack"_s)->text(), u"إعادة"_s);
        QCOMPARE(detached()->layoutDirection(), Qt::RightToLeft);
        shoot(*detached(), u"ar"_s);
    }

    void itsTitleSpeaksTheLanguageOfTheWindow()
    {
        m_window->tabs().openPage(u"matrix"_s);
        detach();
        const QString english = detached()->windowTitle();
        m_language->choose(u"fr"_s);
        QTRY_VERIFY(detached()->windowTitle() != english);
        QCOMPARE(detached()->windowTitle(), detached()->page()->title());
    }

    void aSecondOpeningFindsTheWindow()
    {
        window::Tabs &tabs = m_window->tabs();
        window::TabPage *reader = tabs.page();
        detach();
        tabs.openPage(u"matrix"_s);
        window::TabPage *matrix = tabs.page();
        tabs.openPlace(reader->location()->place, presentation::OpenIn::NewTab);
        QCOMPARE(tabs.page(), reader);
        QCOMPARE(tabs.count(), 1);
        // What is in no window comes to the front among the tabs.
        tabs.openPage(u"matrix"_s);
        QCOMPARE(tabs.page(), matrix);
        tabs.openPage(presentation::NavigationTarget::annotations().text);
        QCOMPARE(tabs.page()->key(), presentation::NavigationTarget::annotations().text);
        tabs.openSearch()->setQuery(u"lamps"_s);
        window::TabPage *search = tabs.page();
        detach();
        QCOMPARE(tabs.searchTab(), search);
        QCOMPARE(tabs.openSearch(), search);
        QCOMPARE(tabs.search(), search);
        tabs.openList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        window::TabPage *list = tabs.page();
        detach();
        tabs.openList(presentation::NavigationTarget::ofKind(model::RecordKind::Event));
        QCOMPARE(tabs.page(), list);
        QCOMPARE(tabs.count(), 2);
        QCOMPARE(tabs.pages().size(), 5);
    }

    void theSameTabIsInFrontAtTheNextStart()
    {
        detach();
        m_window->tabs().openPage(presentation::NavigationTarget::annotations().text);
        m_window->tabs().openPage(u"matrix"_s);
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(detached());
        QCOMPARE(m_window->tabs().count(), 2);
        QCOMPARE(static_cast<window::TabPage *>(m_window->tabs().currentWidget())->key(), u"matrix"_s);
    }

    /// In a window of its own, in the preview of a list and among all annotations: each shows at once what another one does, and stays
    /// where it is.
    void whatIsAnnotatedIsSeenInEveryView()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12 OP8"_s);
        window::ReaderPage *apart = m_window->tabs().reader();
        QTRY_COMPARE(apart->place().address.text(), u"OP8"_s);
        detach();
        window::ReaderPage *beside = openPreview(apart->place().record);
        beside->pane().view()->goTo(passageAt(*beside, u"OP2"_s));
        const auto stayed = [&] { return apart->place().address.text() == "OP8"_L1 && beside->place().address.text() == "OP2"_L1; };
        QVERIFY(stayed());
        const qsizetype before = notesOf(*apart).size();
        QCOMPARE(notesOf(*beside).size(), before);
        // Made in the window, seen in the preview, where it is drawn.
        model::Annotation note = application::newAnnotation(model::AnnotationKind::Highlight);
        const model::Passage &passage = *beside->content().passage(passageAt(*beside, u"OP2"_s));
        note.record = apart->content().work.id;
        note.text = apart->content().text.id;
        note.passage = passage.id;
        note.address = passage.address.text();
        note.anchor = anchoring::anchorAt(passage, 0, 10);
        apart->annotations().add({note}, u"Highlight"_s);
        QTRY_COMPARE(notesOf(*beside).size(), before + 1);
        QTRY_COMPARE(notesOf(*apart).size(), before + 1);
        const base::AnnotationId made = std::ranges::max_element(notesOf(*apart), {}, &model::Annotation::id)->id;
        const auto isDrawn = [beside, &note] {
            const QList<QTextEdit::ExtraSelection> marks = beside->pane().view()->extraSelections();
            return std::ranges::any_of(marks, [&note](const QTextEdit::ExtraSelection &mark) { return mark.cursor.selectedText() == note.anchor.exact; });
        };
        QTRY_VERIFY(isDrawn());
        QVERIFY(stayed());
        // Changed in the preview, seen in the window; taken back there, then where it was made.
        const auto colourIn = [made](window::ReaderPage &page) { return page.annotations().find(made) ? page.annotations().find(made)->colour : model::Colour::Grey; };
        beside->annotations().recolour(made, model::Colour::Blue);
        QTRY_COMPARE(colourIn(*apart), model::Colour::Blue);
        QTRY_VERIFY(!beside->annotations().isBusy());
        beside->undo();
        QTRY_COMPARE(colourIn(*apart), model::Colour::Yellow);
        QCOMPARE(colourIn(*beside), model::Colour::Yellow);
        QVERIFY(stayed());
        apart->undo();
        QTRY_VERIFY(!beside->annotations().find(made) && !apart->annotations().find(made));
        apart->redo();
        QTRY_COMPARE(notesOf(*beside).size(), before + 1);
        QVERIFY(stayed());
        // Among all annotations as well.
        m_window->tabs().openPage(presentation::NavigationTarget::annotations().text);
        auto &all = *m_window->findChild<presentation::AnnotationBrowser *>();
        QTRY_VERIFY(all.isLoaded() && all.all().size() > before);
        const base::AnnotationId again = std::ranges::max_element(notesOf(*apart), {}, &model::Annotation::id)->id;
        all.recolour({again}, model::Colour::Red);
        const auto isRed = [again](window::ReaderPage &page) { return page.annotations().find(again) && page.annotations().find(again)->colour == model::Colour::Red; };
        QTRY_VERIFY(isRed(*apart) && isRed(*beside));
        apart->undo();
        QTRY_VERIFY(!all.annotations().find(again) && !beside->annotations().find(again));
        QVERIFY(stayed());
    }

    /// The last of all: the document is gone then.
    void whatIsDeletedLosesItsWindow()
    {
        const QPointer<window::TabPage> page = m_window->tabs().page();
        detach();
        QVERIFY(QTest::qWaitForWindowActive(detached()));
        QTRY_COMPARE(m_window->tabs().page(), page.data());
        m_window->actions().action(u"edit.delete"_s)->trigger();
        QTRY_VERIFY(!detached());
        QVERIFY(!page);
        QVERIFY(m_window->tabs().hasClosed());
        QVERIFY(!m_window->tabs().reader());
    }

private:
    void detach() { m_window->actions().action(u"view.detachTab"_s)->trigger(); }
    static const QList<model::Annotation> &notesOf(window::ReaderPage &page) { return page.annotations().annotations(); }
    static base::PassageId passageAt(window::ReaderPage &page, const QString &address)
    {
        for (const model::Passage &passage : page.content().passages) {
            if (passage.address.text() == address)
                return passage.id;
        }
        return {};
    }
    /// The reader beside the list of documents, once it shows this one.
    window::ReaderPage *openPreview(base::RecordId record)
    {
        m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        auto *list = qobject_cast<window::RecordListPage *>(m_window->tabs().currentWidget());
        auto *rows = list->findChild<QListView *>(u"listRows"_s);
        [&] { QTRY_VERIFY(rows->model()->rowCount() > 1); }();
        for (int row = 0; row < rows->model()->rowCount(); ++row) {
            const QModelIndex index = rows->model()->index(row, 0);
            if (index.data(presentation::RecordListModel::RecordRole).value<base::RecordId>() == record)
                rows->setCurrentIndex(index);
        }
        [&] { QTRY_VERIFY(list->reader() && list->reader()->content().hasText() && list->reader()->place().record == record); }();
        return list->reader();
    }
    DetachedWindow *detached() const { return m_window->findChild<DetachedWindow *>(); }
};

QTEST_MAIN(TestDetached)
#include "tst_detached.moc"
