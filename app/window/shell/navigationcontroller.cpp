// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationcontroller.h"

#include "gotobar.h"
#include "libraryswitcher.h"
#include "quickopen.h"
#include "tabs.h"

#include <application/records.h>
#include <core/model/reference.h>
#include <presentation/compare/besidekey.h>
#include <window/controls/messagebar.h>
#include <window/screens/compare/besidepage.h>
#include <window/screens/compare/comparepage.h>
#include <window/screens/library/newrecorddialog.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/sourcepage.h>
#include <window/screens/reader/textpane.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace window {

NavigationController::NavigationController(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    connect(&context.tabs, &Tabs::placeRequested, this, &NavigationController::openPlace);
    connect(&context.tabs, &Tabs::pageAdded, this,
        [this](TabPage *page) {
            connect(page, &TabPage::entryRequested, this, &NavigationController::openEntry);
            if (const auto *source = qobject_cast<SourcePage *>(page))
                connect(source, &SourcePage::originalPagesRequested, this, &NavigationController::showOriginalPages);
        });
    connect(&context.tabs, &Tabs::pageChanged, this, &NavigationController::visit);
    connectHistory();
    connectTabs();
}

void NavigationController::connectHistory()
{
    presentation::ActionRegistry &actions = m_context.actions;
    actions.onTriggered(u"go.back"_s, this, [this] { travel(m_history.back()); });
    actions.onTriggered(u"go.forward"_s, this, [this] { travel(m_history.forward()); });
    actions.onTriggered(u"go.to"_s, this, [this] { askWhereTo(); });
    actions.onTriggered(u"go.quickOpen"_s, this, [this] { quickOpen(); });
    actions.onTriggered(u"file.newRecord"_s, this, [this] {
        auto *dialog = new NewRecordDialog(*m_libraries.library(), &m_context.window);
        connect(dialog, &NewRecordDialog::made, this,
            [this](base::RecordId record) { openPlace(presentation::Location {record, {}, {}, {}}, presentation::OpenIn::NewTab); });
        dialog->open();
    });
}

void NavigationController::connectTabs()
{
    presentation::ActionRegistry &actions = m_context.actions;
    Tabs &tabs = m_context.tabs;
    actions.onTriggered(u"go.nextTab"_s, &tabs, [&tabs] { tabs.step(1); });
    actions.onTriggered(u"go.previousTab"_s, &tabs, [&tabs] { tabs.step(-1); });
    actions.onTriggered(u"go.reopenTab"_s, &tabs, [&tabs] { tabs.reopenClosed(); });
    actions.onTriggered(u"file.closeTab"_s, &tabs, [&tabs] { tabs.closePage(tabs.currentIndex()); });
    actions.onTriggered(u"annotate.browse"_s, &tabs, [&tabs] { tabs.openList(presentation::NavigationTarget::annotations()); });
    actions.onTriggered(u"tools.decide"_s, &tabs, [&tabs] { tabs.openList(presentation::NavigationTarget::decide()); });
    actions.onTriggered(u"tools.wanted"_s, &tabs, [&tabs] { tabs.openList(presentation::NavigationTarget::wanted()); });
    actions.onTriggered(u"go.today"_s, &tabs, [&tabs] { tabs.openPage(presentation::NavigationTarget::today().text); });
    actions.onTriggered(u"tools.matrix"_s, &tabs, [&tabs] { tabs.openPage(u"matrix"_s); });
    actions.onTriggered(u"tools.themeRules"_s, &tabs, [&tabs] { tabs.openPage(presentation::NavigationTarget::themeRules().text); });
    actions.onTriggered(u"tools.words"_s, &tabs, [&tabs] { tabs.openWords(); });
    actions.onTriggered(u"tools.importReports"_s, &tabs, [&tabs] { tabs.openReports(); });
    actions.onTriggered(u"tools.copyList"_s, &tabs, [&tabs] { QGuiApplication::clipboard()->setText(tabs.page()->asText()); });
    actions.onTriggered(u"view.beside"_s, &tabs, [&tabs] {
        const ReaderPage *page = tabs.reader();
        if (!page)
            return;
        const model::Passage *read = page->content().passage(page->currentPassage());
        const base::PassageId passage = read && !read->address.isEmpty() ? read->id : base::PassageId();
        tabs.openPage(presentation::besidekey::keyOf({{page->place().record, page->place().language}}));
        if (auto *beside = qobject_cast<BesidePage *>(tabs.page()); beside && passage.isValid())
            beside->goTo(passage);
    });
    actions.onTriggered(u"view.source"_s, &tabs, [&tabs] { showSource(tabs); });
    actions.onTriggered(u"tools.compare"_s, &tabs, [&tabs] {
        if (const ReaderPage *page = tabs.reader())
            tabs.openPage(ComparePage::keyOf({page->place().record, {}, page->place().language}));
    });
    actions.onTriggered(u"tools.positions"_s, &tabs, [&tabs] {
        if (const ReaderPage *page = tabs.reader())
            tabs.openPage(u"positions/%1/%2"_s.arg(page->place().record.value()).arg(page->content().text.language));
    });
    actions.onTriggered(u"tools.agreed"_s, &tabs, [&tabs] {
        if (const ReaderPage *page = tabs.reader())
            page->pane().findWording();
    });
    for (const QString &diagram : {u"map"_s, u"timeline"_s, u"sponsors"_s}) {
        actions.onTriggered(u"tools."_s + diagram, &tabs, [&tabs, diagram] {
            if (const ReaderPage *page = tabs.reader())
                tabs.openPage(u"%1/%2"_s.arg(diagram).arg(page->place().record.value()));
        });
    }
}

void NavigationController::showSource(Tabs &tabs)
{
    // The same command leads back.
    if (auto *source = qobject_cast<SourcePage *>(tabs.page())) {
        source->showParagraph();
        return;
    }
    const ReaderPage *page = tabs.reader();
    if (!page || !page->content().hasText())
        return;
    const base::PassageId passage = page->currentPassage();
    tabs.openPage(presentation::sourcekey::keyOf({page->place().record, page->place().language}));
    if (auto *source = qobject_cast<SourcePage *>(tabs.page()))
        source->goTo(passage);
}

void NavigationController::showOriginalPages()
{
    ReaderPage *page = m_context.tabs.reader();
    if (!page)
        return;
    if (page->content().hasText())
        page->pane().showOriginal();
    else
        connect(page, &ReaderPage::loaded, page, [page] { page->pane().showOriginal(); }, Qt::SingleShotConnection);
}

void NavigationController::openPlace(const presentation::Location &place, presentation::OpenIn where)
{
    const ReaderPage *front = m_context.tabs.reader();
    const bool jumps = !place.address.isEmpty() || place.passage.isValid();
    if (jumps && front && front->place().record == place.record)
        m_history.jump(presentation::HistoryEntry::at(place));
    m_context.tabs.openPlace(place, where);
}

void NavigationController::openEntry(const presentation::HistoryEntry &entry, presentation::OpenIn where)
{
    if (entry.kind == presentation::HistoryEntry::Kind::Location)
        openPlace(entry.place, where);
    else
        m_context.tabs.open(entry, where);
}

void NavigationController::openReference(const QString &text)
{
    const auto reference = model::Reference::parse(text);
    if (!reference || !m_libraries.library()) {
        m_context.message.showFailure({base::ErrorCode::NotFound, text, {}});
        return;
    }
    m_libraries.library()->read(this, application::resolve(*reference),
        [this, address = reference->address](const model::Record &record) {
            openPlace(presentation::Location {record.id, {}, address, {}}, presentation::OpenIn::NewTab);
        });
}

void NavigationController::visit()
{
    const presentation::HistoryEntry entry = m_context.tabs.location();
    if (entry.isEmpty() || m_isTravelling)
        return;
    // A tab whose key grew with what it read is the same place.
    const presentation::HistoryEntry present = m_history.present();
    const TabPage *page = m_context.tabs.page();
    const bool isRenamed = page && entry.kind == presentation::HistoryEntry::Kind::Page && present.kind == entry.kind && page->answersTo(present.text);
    isRenamed ? m_history.rename(entry) : m_history.visit(entry);
}

void NavigationController::travel(const presentation::HistoryEntry *entry)
{
    if (!entry)
        return;
    m_isTravelling = true;
    m_context.tabs.open(presentation::HistoryEntry(*entry), presentation::OpenIn::SameTab); // A copy: the history changes with the tabs.
    m_isTravelling = false;
    emit moved();
}

void NavigationController::askWhereTo()
{
    const ReaderPage *page = m_context.tabs.reader();
    auto *bar = new GoToBar(*m_libraries.library(), page ? page->place() : presentation::Location {}, &m_context.window);
    connect(bar, &GoToBar::placeRequested, this, &NavigationController::openPlace);
    bar->popUp();
}

void NavigationController::quickOpen()
{
    auto *list = new QuickOpen(m_libraries.library(), m_context.actions, &m_context.window);
    connect(list, &QuickOpen::entryRequested, this, &NavigationController::openEntry);
    connect(list, &QuickOpen::savedSearchRequested, this, &NavigationController::savedSearchRequested);
    list->popUp();
}

}
