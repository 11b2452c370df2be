// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/packs.h>
#include <presentation/import/importcontroller.h>
#include <window/controls/tabpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/tabs.h>

#include "../reader/shelf.h"

#include <QUndoStack>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using presentation::HistoryEntry;

/// The tabs by themselves, over a small library.
class TestTabs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_imports = std::make_unique<presentation::ImportController>(m_shelf->session());
        m_tabs = std::make_unique<window::Tabs>();
        m_tabs->attach(m_shelf->session(), *m_imports);
        m_record = m_shelf->record(u"A/HRC/RES/66/3"_s);
    }

    void cleanup()
    {
        m_tabs.reset();
        m_imports.reset();
        m_shelf.reset();
    }

    void entriesAreKeptAsJson()
    {
        const HistoryEntry place {HistoryEntry::Kind::Location, {base::RecordId(4), u"fr"_s, model::Address(u"OP8"_s), base::PassageId(9)}, {}};
        const HistoryEntry read = HistoryEntry::fromJson(place.toJson());
        QCOMPARE(read.kind, HistoryEntry::Kind::Location);
        QCOMPARE(read.place, place.place);
        for (const HistoryEntry::Kind kind : {HistoryEntry::Kind::List, HistoryEntry::Kind::Page, HistoryEntry::Kind::Search}) {
            const HistoryEntry text = HistoryEntry::fromJson(HistoryEntry {kind, {}, u"words"_s}.toJson());
            QCOMPARE(text.kind, kind);
            QCOMPARE(text.text, u"words"_s);
        }
        const HistoryEntry pack = HistoryEntry::fromJson({{u"page"_s, u"pack"_s}, {u"pack"_s, 3}}); // As it was kept before.
        QCOMPARE(pack.kind, HistoryEntry::Kind::Page);
        QCOMPARE(pack.text, u"pack/3"_s);
        QVERIFY(HistoryEntry::fromJson({}).isEmpty());
    }

    void tabsComeBack()
    {
        QVERIFY(m_record.isValid());
        m_tabs->openList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        m_tabs->openList(presentation::NavigationTarget::decide()); // No list of records: a page of its own.
        m_tabs->openSearch();
        m_tabs->openReports(); // Not kept.
        m_tabs->openPlace({m_record, {}, {}, {}}, presentation::OpenIn::NewTab);
        m_tabs->setCurrentIndex(1);
        QCOMPARE(m_tabs->count(), 5);
        const QJsonArray saved = m_tabs->saved();
        QCOMPARE(saved.size(), 4);
        m_tabs->detach();
        QCOMPARE(m_tabs->count(), 0);
        m_tabs->attach(m_shelf->session(), *m_imports);
        m_tabs->restore(saved);
        QCOMPARE(m_tabs->count(), 4);
        QCOMPARE(m_tabs->page()->key(), u"decide"_s);
        QCOMPARE(m_tabs->saved(), saved);
    }

    void aClosedTabIsOpenedAgain()
    {
        m_tabs->openSearch()->setQuery(u"water"_s);
        m_tabs->openPage(u"decide"_s);
        m_tabs->closePage(0);
        QVERIFY(!m_tabs->searchTab());
        QVERIFY(m_tabs->hasClosed());
        m_tabs->reopenClosed();
        QVERIFY(m_tabs->search());
        QCOMPARE(m_tabs->search()->query(), u"water"_s);
        QVERIFY(!m_tabs->hasClosed());
    }

    void menusFindWhatIsInFront()
    {
        QVERIFY(!m_tabs->page() && !m_tabs->reader() && !m_tabs->printable());
        QVERIFY(m_tabs->location().isEmpty());
        m_tabs->openPlace({m_record, {}, {}, {}}, presentation::OpenIn::NewTab);
        QCOMPARE(m_tabs->page(), m_tabs->reader());
        QCOMPARE(m_tabs->printable(), m_tabs->page());
        QCOMPARE(m_tabs->location().place.record, m_record);
        m_tabs->openReports();
        QVERIFY(!m_tabs->reader() && !m_tabs->printable());
        QVERIFY(m_tabs->location().isEmpty());
    }

    void aPackIsUndone()
    {
        model::Pack pack;
        pack.title = u"Pack"_s;
        const auto made = m_shelf->session().library().run(application::storePack(pack));
        QVERIFY(made);
        m_tabs->openPage(presentation::NavigationTarget::ofPack(*made).text);
        QCOMPARE(m_tabs->location().text, u"pack/%1"_s.arg(made->value()));
        QVERIFY(m_tabs->page()->undoStack());
        QVERIFY(m_tabs->printable());
        m_tabs->openPage(presentation::NavigationTarget::ofPack(*made).text);
        QCOMPARE(m_tabs->count(), 1);
    }

private:
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<presentation::ImportController> m_imports;
    std::unique_ptr<window::Tabs> m_tabs;
    base::RecordId m_record;
};

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
