// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found: facets, ways out of nothing, concordance, stepping through hits.
#include "searchfixture.h"

#include <presentation/actions/actionregistry.h>
#include <presentation/search/concordancemodel.h>
#include <presentation/search/querytext.h>
#include <window/screens/reader/readerpage.h>

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

class TestSearch : public QObject, protected SearchFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeSample(); }
    void init() { startInTheBox(); }
    void cleanup() { stop(); }
    void facetsAskForEitherOrLeaveOut();
    void nothingFoundOffersAWayOut();
    void typedWordIsABeginning();
    void concordanceShowsEachMatch();
    void nextHitOpensInTheReader();
    void hitsAreSteppedThroughFromTheBox();
    void hitsBringTheirParagraphInTheLanguageOfTheWindow();
    void verbsAndNotesAreFacets();
    void screenshots();
};

void TestSearch::facetsAskForEitherOrLeaveOut()
{
    search(u"session:57"_s);
    auto *facets = part<QTreeWidget>(u"facets"_s);
    const auto item = [facets](const QString &text) -> QTreeWidgetItem * {
        const auto found = facets->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, 0);
        return found.isEmpty() ? nullptr : found.first();
    };
    // The complete answer comes behind the first one and moves what is below.
    const auto standsStill = [&](const QString &text) {
        const QRect before = item(text) ? facets->visualItemRect(item(text)) : QRect();
        QTest::qWait(150);
        return item(text) && facets->visualItemRect(item(text)) == before;
    };
    const auto click = [&](const QString &text, Qt::KeyboardModifiers modifiers) {
        QTRY_VERIFY(standsStill(text));
        facets->scrollToItem(item(text));
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, modifiers, facets->visualItemRect(item(text)).center());
    };
    QTRY_VERIFY(item(u"English"_s) && item(u"Français"_s));
    click(u"English"_s, Qt::NoModifier);
    QTRY_COMPARE(box()->text(), u"session:57 lang:en"_s);
    QTRY_VERIFY(item(u"English"_s) && item(u"English"_s)->checkState(0) == Qt::Checked);
    // The other languages stay to be chosen, from the first answer on.
    QVERIFY(item(u"Français"_s));
    click(u"Français"_s, Qt::NoModifier);
    QTRY_COMPARE(box()->text(), u"session:57 (lang:en OR lang:fr)"_s);
    QTRY_VERIFY(item(u"Français"_s) && item(u"Français"_s)->checkState(0) == Qt::Checked);
    click(u"Français"_s, Qt::ShiftModifier);
    QTRY_COMPARE(box()->text(), u"session:57 lang:en -lang:fr"_s);
    QTRY_VERIFY(item(u"Français"_s) && item(u"Français"_s)->font(0).strikeOut());
    click(u"Français"_s, Qt::NoModifier);
    QTRY_COMPARE(box()->text(), u"session:57 lang:en"_s);
}

void TestSearch::nothingFoundOffersAWayOut()
{
    search(u"goverment rights"_s);
    auto *trouble = part<QWidget>(u"searchTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    const auto way = [trouble]() -> QPushButton * {
        const auto buttons = trouble->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->toolTip() == u"government rights"_s)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(way());
    shoot(u"trouble"_s);
    QTest::mouseClick(way(), Qt::LeftButton);
    QTRY_COMPARE(box()->text(), u"government rights"_s);
    QTRY_VERIFY(hits()->isVisible() && hits()->model()->rowCount() > 0);
}

void TestSearch::typedWordIsABeginning()
{
    search(u"local governm"_s);
    QTRY_VERIFY(hits()->isVisible() && hits()->model()->rowCount() > 0);
    QTRY_COMPARE(m_window->tabs().search()->settledQuery(), u"local governm*"_s);
    search(u"local governm "_s); // A space ends the word.
    QTRY_VERIFY(part<QWidget>(u"searchTrouble"_s)->isVisible());
    QCOMPARE(m_window->tabs().search()->settledQuery(), u"local governm "_s);
}

void TestSearch::concordanceShowsEachMatch()
{
    search(u"cities"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    QTest::mouseClick(part<QToolButton>(u"searchConcordance"_s), Qt::LeftButton);
    auto *lines = part<QTableView>(u"searchLines"_s);
    QTRY_VERIFY(lines->isVisible() && lines->model()->rowCount() > 1);
    const QString match = lines->model()->index(0, presentation::ConcordanceModel::Match).data().toString();
    QVERIFY2(match.startsWith(u"cit"_s, Qt::CaseInsensitive), qPrintable(match));
    shoot(u"concordance"_s);
}

void TestSearch::nextHitOpensInTheReader()
{
    search(u"rights"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 1);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(hits()->hasFocus());
    QTest::keyClick(hits(), Qt::Key_Return);
    auto *reader = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    QVERIFY(reader);
    QTRY_VERIFY(reader->place().record.isValid());
    const presentation::Location before = reader->place();
    m_window->actions().action(u"go.nextHit"_s)->trigger();
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place() != before);
    m_window->actions().action(u"go.previousHit"_s)->trigger();
    QTRY_COMPARE(m_window->tabs().reader()->place().record, before.record);
}

void TestSearch::hitsAreSteppedThroughFromTheBox()
{
    search(u"rights"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 1);
    // The first step opens the first hit; the keys stay where they are.
    QTest::keyClick(box(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place().record.isValid());
    QVERIFY(box()->hasFocus());
    QCOMPARE(box()->text(), u"rights"_s);
    const presentation::Location first = m_window->tabs().reader()->place();
    QTest::keyClick(box(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->tabs().reader()->place() != first);
    QVERIFY(box()->hasFocus());
    QTest::keyClick(box(), Qt::Key_Up, Qt::ShiftModifier);
    QTRY_COMPARE(m_window->tabs().reader()->place(), first);
    // In the reader the same keys select text, as everywhere.
    auto *view = m_window->tabs().reader()->findChild<QTextEdit *>();
    QVERIFY(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_window->tabs().reader()->place(), first);
    // From the results.
    search(u"cities"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    hits()->setFocus();
    QTest::keyClick(hits(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->tabs().reader());
    QVERIFY(box()->hasFocus());
    QCOMPARE(box()->text(), u"cities"_s);
}

void TestSearch::hitsBringTheirParagraphInTheLanguageOfTheWindow()
{
    search(u"lang:fr villes"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    const auto first = [this] { return hits()->model()->index(0, 0, hits()->model()->index(0, 0)); };
    const auto height = [this, first] { return hits()->visualRect(first()).height(); };
    const QString alone = first().data(Qt::AccessibleTextRole).toString();
    const int before = height();
    auto *menu = part<QToolButton>(u"searchMenu"_s)->menu();
    emit menu->aboutToShow();
    auto *beside = menu->findChild<QAction *>(u"searchBeside"_s);
    QVERIFY(beside && !beside->isChecked());
    beside->trigger();
    QTRY_VERIFY(first().data(Qt::AccessibleTextRole).toString().size() > alone.size());
    QVERIFY(first().data(Qt::AccessibleTextRole).toString().startsWith(alone));
    QTRY_VERIFY(height() > before);
    shoot(u"beside-en"_s);
    // It follows the language of the window.
    m_window->actions().action(u"view.languageAr"_s)->trigger();
    QTest::qWait(300);
    shoot(u"beside-ar"_s);
    m_window->actions().action(u"view.languageEn"_s)->trigger();
}

void TestSearch::verbsAndNotesAreFacets()
{
    search(u"kind:operative"_s);
    auto *facets = part<QTreeWidget>(u"facets"_s);
    const auto item = [facets](const QString &text) -> QTreeWidgetItem * {
        const auto found = facets->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, 0);
        return found.isEmpty() ? nullptr : found.first();
    };
    const auto click = [&](const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        facets->scrollToItem(item(text));
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, modifiers, facets->visualItemRect(item(text)).center());
    };
    // The summaries of the sample open with verbs in Arabic alone.
    const QString encourages = u"تشجع"_s;
    QTRY_VERIFY(item(u"Opening verb"_s) && item(encourages));
    const QString count = item(encourages)->text(1);
    click(encourages);
    QTRY_COMPARE(box()->text(), u"kind:operative verb:\"تشجع\""_s);
    QTRY_VERIFY(part<QLabel>(u"searchCount"_s)->text().startsWith(count + u' '));
    QTRY_VERIFY(item(u"يطلب"_s));
    click(encourages, Qt::ShiftModifier);
    QTRY_COMPARE(box()->text(), u"kind:operative -verb:\"تشجع\""_s);
    QTRY_VERIFY(item(u"Notes of your own"_s) && item(u"Notes of your own"_s)->text(1).toInt() > 1);
    click(u"Notes of your own"_s);
    QTRY_COMPARE(box()->text(), u"kind:operative -verb:\"تشجع\" has:mine"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    // A vote is the document's, and stays out of this group.
    search(u"has:votes has:notes"_s);
    QCOMPARE(presentation::toggledClause(u"has:votes"_s, u"has"_s, u"notes"_s), u"has:votes has:notes"_s);
    QCOMPARE(presentation::toggledClause(u"has:votes has:notes"_s, u"has"_s, u"notes"_s), u"has:votes"_s);
    QCOMPARE(presentation::toggledExclusion(u"water"_s, u"has"_s, u"notes"_s), u"water -has:notes"_s);
}

void TestSearch::screenshots()
{
    if (qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS"))
        QSKIP("Set AIDE_SCREENSHOTS to a folder to get pictures of the window.");
    const QString real = testdata::folder();
    if (!real.isEmpty()) {
        QSignalSpy changed(m_window->library(), &presentation::AsyncLibrary::changed);
        m_window->imports().importPaths({real + u"/unxml/HRCresolutions/57session"_s, real + u"/unxml/HRCresolutions/51session"_s});
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 60000);
        QTest::qWait(8000);
    }
    for (const QString &code : {u"en"_s, u"ar"_s}) {
        m_window->actions().action(u"view.language"_s + code.at(0).toUpper() + code.at(1))->trigger();
        QTest::qWait(200);
        search(u"\"smart city\" OR digital -lang:fr"_s);
        shoot(u"panel-"_s + code);
        search(u"local government verb:calls theme:\"smart"_s);
        QTest::qWait(500);
        shoot(u"completion-"_s + code);
        QTest::keyClick(box(), Qt::Key_Escape);
        box()->type(code == u"ar"_s ? u"حقوق الإنسان"_s : u"human rights defenders"_s);
        QTest::qWait(500);
        shoot(u"words-"_s + code);
    }
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
