// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earliertexts.h"

#include <presentation/compare/versionsmodel.h>
#include <presentation/settings/language.h>
#include <window/controls/emptystate.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/reader/versionspanel.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The dock with what a paragraph was before, over a page that shows a text.
class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_later = m_shelf->record(u"A/HRC/RES/66/3"_s);
        m_page = std::make_unique<window::ReaderPage>(m_shelf->session());
        m_page->resize(900, 500);
        static_cast<QWidget *>(m_page.get())->show();
        m_panel = std::make_unique<window::VersionsPanel>(m_shelf->session());
        m_panel->resize(300, 400);
    }
    void cleanup()
    {
        m_panel.reset();
        m_page.reset();
        m_shelf.reset();
    }

    void aParagraphShowsItsAncestor()
    {
        QVERIFY(openWithPredecessor());
        QAbstractItemModelTester tester(rows()->model());
        goTo(u"OP2"_s);
        QTRY_COMPARE(text(Qt::DisplayRole), u"60/1 OP2"_s);
        QCOMPARE(text(presentation::TrailingRole), u"8 October 2021"_s);
        QCOMPARE(text(presentation::SubtitleRole), u"edited · encourages → calls upon: stronger ▲"_s);
        QVERIFY2(text(Qt::AccessibleTextRole).contains(u"Encourages"_s), qPrintable(text(Qt::AccessibleTextRole)));
        Shelf::keepPicture(*m_panel, u"versions-edited"_s);
        goTo(u"OP3"_s);
        QTRY_COMPARE(text(presentation::SubtitleRole), u"same"_s);
        Shelf::keepPicture(*m_panel, u"versions-same"_s);
    }

    void aClickOrEnterGoesThere()
    {
        QVERIFY(openWithPredecessor());
        goTo(u"OP3"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 1);
        QSignalSpy asked(m_panel.get(), &window::ReaderPanel::placeRequested);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(rows()->model()->index(0, 0)).center());
        QCOMPARE(asked.count(), 1);
        const auto place = asked.first().first().value<presentation::Location>();
        QCOMPARE(place.record, m_earlier);
        QCOMPARE(place.language, u"en"_s);
        QVERIFY(place.passage.isValid());
        rows()->setCurrentIndex(rows()->model()->index(0, 0));
        QTest::keyClick(rows(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().at(1).value<presentation::OpenIn>(), presentation::OpenIn::NewTab);
    }

    void aButtonComparesTheWholeTexts()
    {
        QVERIFY(openWithPredecessor());
        goTo(u"OP3"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 1);
        QSignalSpy asked(m_panel.get(), &window::ReaderPanel::pageRequested);
        m_panel->findChild<QToolButton *>(u"versionsCompare"_s)->click();
        QCOMPARE(asked.first().first().toString(), u"compare/%1/%2/en"_s.arg(m_later.value()).arg(m_earlier.value()));
    }

    void fromTheEarlierTextTheLaterOneIsSeen()
    {
        QVERIFY(openWithPredecessor());
        QVERIFY(Shelf::open(*m_page, {m_earlier, u"ar"_s, {}, {}}));
        goTo(u"OP2"_s);
        QTRY_COMPARE(text(Qt::DisplayRole), u"66/3 OP2"_s);
        m_panel->findChild<QToolButton *>(u"versionsCompare"_s)->click();
        presentation::Language language(m_shelf->settings());
        language.choose(u"ar"_s);
        QCoreApplication::processEvents();
        goTo(u"OP2"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 1);
        Shelf::keepPicture(*m_panel, u"versions-ar"_s);
        language.choose(u"en"_s);
    }

    void nothingFalseIsSaidWhileItReads()
    {
        const auto *empty = m_panel->findChild<window::EmptyState *>();
        QVERIFY(openWithPredecessor());
        QCOMPARE(empty->sentence(), QString());
        goTo(u"OP2"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 1);
        // Another paragraph, another language, a change elsewhere: the rows stay, and so does the one that was chosen.
        rows()->setCurrentIndex(rows()->model()->index(0, 0));
        QSignalSpy reset(rows()->model(), &QAbstractItemModel::modelReset);
        goTo(u"OP3"_s);
        QEvent otherLanguage(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_panel.get(), &otherLanguage);
        QSignalSpy loaded(m_page.get(), &window::ReaderPage::loaded);
        emit m_shelf->session().changed();
        QTRY_VERIFY(loaded.count() > 0);
        QTest::qWait(200);
        QCOMPARE(reset.count(), 0);
        QVERIFY(rows()->currentIndex().isValid());
    }

    void withoutASeriesItSaysSo()
    {
        static_cast<QWidget *>(m_panel.get())->show();
        m_panel->ReaderPanel::show(nullptr);
        const auto *empty = m_panel->findChild<window::EmptyState *>();
        QCOMPARE(empty->sentence(), u"Open a document to see what its paragraphs were in earlier texts of the series."_s);
        QVERIFY(Shelf::open(*m_page, {m_later, u"en"_s, {}, {}}));
        m_panel->ReaderPanel::show(m_page.get());
        QTRY_COMPARE(empty->sentence(), u"The library has no earlier or later text of this series."_s);
        QVERIFY(empty->isVisible());
        Shelf::keepPicture(*m_panel, u"versions-empty"_s);
    }

private:
    QListView *rows() const { return m_panel->findChild<QListView *>(u"versionRows"_s); }

    bool openWithPredecessor()
    {
        m_earlier = earliertexts::import(*m_shelf, m_folder);
        m_panel->ReaderPanel::show(m_page.get());
        static_cast<QWidget *>(m_panel.get())->show();
        return m_earlier.isValid() && Shelf::open(*m_page, {m_later, u"en"_s, {}, {}});
    }

    void goTo(const QString &address)
    {
        const model::Passage *passage = m_page->content().passageAt(model::Address(address));
        QVERIFY(passage);
        m_page->pane().view()->goTo(passage->id);
        QTRY_COMPARE(m_page->currentPassage(), passage->id);
    }

    /// Of the first row, without signs of direction.
    QString text(int role) const
    {
        QString words = rows()->model()->index(0, 0).data(role).toString();
        for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
            words.remove(QChar(mark));
        return words;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<window::ReaderPage> m_page;
    std::unique_ptr<window::VersionsPanel> m_panel;
    base::RecordId m_later;
    base::RecordId m_earlier;
};

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
