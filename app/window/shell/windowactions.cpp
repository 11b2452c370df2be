// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the window do; what they start in the background is in windowjobs.cpp.
#include "docks.h"
#include "gotobar.h"
#include "mainwindow.h"
#include "quickopen.h"
#include "tabs.h"
#include "tour.h"

#include <core/model/annotation.h>
#include <presentation/actions/undotext.h>
#include <presentation/settings/language.h>
#include <presentation/shared/swatch.h>
#include <window/controls/messagebar.h>
#include <window/controls/tabpage.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/library/newrecorddialog.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/search/searchpage.h>
#include <window/screens/settings/settingsdialog.h>
#include <window/screens/settings/shortcutlist.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kZoomStep = 10;
constexpr int kSmallestZoom = 50;
constexpr int kLargestZoom = 400;
constexpr int kSmallestFont = 7;
constexpr int kLargestFont = 24;

/// True while the user writes into a field: undo belongs to the field then.
bool isWriting()
{
    const QWidget *widget = QApplication::focusWidget();
    // A list whose row may be renamed takes input too, but nothing is written in it.
    return widget && !qobject_cast<const QAbstractItemView *>(widget) && widget->testAttribute(Qt::WA_InputMethodEnabled)
        && !widget->inputMethodQuery(Qt::ImReadOnly).toBool();
}

/// Calls a slot of the widget that has the focus, where it has one of this name: cut, copy, paste, undo.
void callFocus(const char *slot)
{
    QWidget *widget = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (widget && widget->metaObject()->indexOfSlot(signature.constData()) >= 0)
        QMetaObject::invokeMethod(widget, slot);
}

}

void MainWindow::connectActions()
{
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectGoActions();
    connectAnnotateActions();
    connectToolActions();
    updateChecks();
}

void MainWindow::connectFileActions()
{
    m_actions->onTriggered(u"file.newLibrary"_s, this, [this] { askForLibrary(true); });
    m_actions->onTriggered(u"file.newPack"_s, this, [this] { newPack(); });
    m_actions->onTriggered(u"file.newRecord"_s, this, [this] {
        auto *dialog = new NewRecordDialog(*m_library, this);
        connect(dialog, &NewRecordDialog::made, this,
            [this](base::RecordId record) { openPlace(presentation::Location {record, {}, {}, {}}, true); });
        dialog->open();
    });
    m_actions->onTriggered(u"file.open"_s, this, [this] { askForLibrary(false); });
    m_actions->onTriggered(u"file.openSample"_s, this, [this] { openSampleLibrary(); });
    m_actions->onTriggered(u"file.import"_s, this, [this] { askForImport(false); });
    m_actions->onTriggered(u"file.importFolder"_s, this, [this] { askForImport(true); });
    m_actions->onTriggered(u"file.importVocabulary"_s, this, [this] { askForVocabulary(); });
    m_actions->onTriggered(u"edit.pasteDocument"_s, this, [this] { pasteDocument(); });
    const auto paper = [this](const QString &id, void (TabPage::*work)()) {
        m_actions->onTriggered(id, this, [this, work] {
            if (TabPage *page = m_tabs->printable())
                (page->*work)();
        });
    };
    paper(u"file.savePdf"_s, &TabPage::savePdf);
    paper(u"file.print"_s, &TabPage::print);
    paper(u"file.printPreview"_s, &TabPage::printPreview);
    m_actions->onTriggered(u"file.closeTab"_s, this, [this] { m_tabs->closePage(m_tabs->currentIndex()); });
    m_actions->onTriggered(u"file.quit"_s, this, [this] { close(); });
}

void MainWindow::connectEditActions()
{
    for (const char *slot : {"cut", "copy", "paste", "selectAll"})
        m_actions->onTriggered(u"edit."_s + QLatin1StringView(slot), this, [slot] { callFocus(slot); });
    const auto history = [this](const char *slot, void (QUndoStack::*ofStack)()) {
        m_actions->onTriggered(u"edit."_s + QLatin1StringView(slot), this, [this, slot, ofStack] {
            if (isWriting())
                callFocus(slot);
            else if (QUndoStack *stack = undoStack())
                (stack->*ofStack)();
        });
    };
    history("undo", &QUndoStack::undo);
    history("redo", &QUndoStack::redo);
    const auto forward = [this](const QString &id, void (ReaderPage::*slot)()) {
        m_actions->onTriggered(id, this, [this, slot] { reader([slot](ReaderPage &page) { (page.*slot)(); }); });
    };
    const auto ofText = [this](const QString &id, void (TextPane::*slot)()) {
        m_actions->onTriggered(id, this, [this, slot] { reader([slot](ReaderPage &page) { (page.pane().*slot)(); }); });
    };
    ofText(u"edit.copyCitation"_s, &TextPane::copyCitation);
    ofText(u"edit.copyQuote"_s, &TextPane::copyQuote);
    ofText(u"edit.copyLink"_s, &TextPane::copyLink);
    ofText(u"edit.find"_s, &TextPane::showFindBar);
    ofText(u"edit.findNext"_s, &TextPane::findNext);
    ofText(u"edit.findPrevious"_s, &TextPane::findPrevious);
    forward(u"edit.merge"_s, &ReaderPage::mergeRecord);
    forward(u"tools.readScan"_s, &ReaderPage::readScan);
    ofText(u"view.original"_s, &TextPane::toggleOriginal);
    ofText(u"go.nextParagraph"_s, &TextPane::nextParagraph);
    ofText(u"go.previousParagraph"_s, &TextPane::previousParagraph);
    ofText(u"annotate.note"_s, &TextPane::addNote);
    m_actions->onTriggered(u"edit.advancedSearch"_s, this, [this] {
        m_tabs->openSearch();
        m_searchBox->setFocus(Qt::ShortcutFocusReason);
        m_searchBox->selectAll();
    });
    m_actions->onTriggered(
        u"edit.settings"_s, this, [this] { (new SettingsDialog(m_settings, *m_actions, this))->show(); });
}

void MainWindow::connectViewActions()
{
    const auto zoom = [this](int (*next)(int)) {
        return [this, next] {
            const int percent
                = std::clamp(next(m_settings.value(presentation::Setting::ReaderZoom).toInt()), kSmallestZoom, kLargestZoom);
            m_settings.setValue(presentation::Setting::ReaderZoom, percent);
            reader([percent](ReaderPage &page) { page.pane().zoom(percent); });
        };
    };
    m_actions->onTriggered(u"view.zoomIn"_s, this, zoom([](int percent) { return percent + kZoomStep; }));
    m_actions->onTriggered(u"view.zoomOut"_s, this, zoom([](int percent) { return percent - kZoomStep; }));
    m_actions->onTriggered(u"view.zoomReset"_s, this, zoom([](int) { return 100; }));
    m_actions->onTriggered(u"view.fontBigger"_s, this, [this] { stepFont(1); });
    m_actions->onTriggered(u"view.fontSmaller"_s, this, [this] { stepFont(-1); });
    m_actions->onTriggered(u"view.fontReset"_s, this, [this] { m_settings.setValue(presentation::Setting::FontSize, 0); });
    m_actions->onTriggered(u"view.resetLayout"_s, this, [this] { m_docks->reset(); });
    m_actions->onTriggered(u"view.sidebar"_s, this, [this] { m_docks->setAllVisible(!m_docks->isAnyVisible()); });
    m_actions->onTriggered(
        u"view.fullScreen"_s, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    const auto toggle = [this](const QString &id, presentation::Setting setting) {
        m_actions->onTriggered(
            id, this, [this, id, setting] { m_settings.setValue(setting, m_actions->action(id)->isChecked()); });
    };
    toggle(u"view.numbers"_s, presentation::Setting::ShowNumbers);
    toggle(u"view.table"_s, presentation::Setting::ListAsTable);
    toggle(u"view.preview"_s, presentation::Setting::ListPreview);
    const auto choose = [this](const QString &id, presentation::Setting setting, const QString &value) {
        m_actions->onTriggered(id, this, [this, setting, value] {
            m_settings.setValue(setting, value);
            updateChecks(); // The same choice again must not lose its mark.
        });
    };
    choose(u"view.schemeSystem"_s, presentation::Setting::ColourScheme, u"system"_s);
    choose(u"view.schemeLight"_s, presentation::Setting::ColourScheme, u"light"_s);
    choose(u"view.schemeDark"_s, presentation::Setting::ColourScheme, u"dark"_s);
    choose(u"view.languageEn"_s, presentation::Setting::UiLanguage, u"en"_s);
    choose(u"view.languageFr"_s, presentation::Setting::UiLanguage, u"fr"_s);
    choose(u"view.languageAr"_s, presentation::Setting::UiLanguage, u"ar"_s);
    m_actions->onTriggered(u"view.reload"_s, this, [this] { emit m_library->changed(); });
}

void MainWindow::connectGoActions()
{
    m_actions->onTriggered(u"go.back"_s, this, [this] {
        if (const presentation::HistoryEntry *stop = m_history.back())
            goTo(*stop);
    });
    m_actions->onTriggered(u"go.forward"_s, this, [this] {
        if (const presentation::HistoryEntry *stop = m_history.forward())
            goTo(*stop);
    });
    m_actions->onTriggered(u"go.to"_s, this, [this] {
        const ReaderPage *page = m_tabs->reader();
        auto *bar = new GoToBar(*m_library, page ? page->place() : presentation::Location {}, this);
        connect(bar, &GoToBar::placeRequested, this, &MainWindow::openPlace);
        bar->popUp();
    });
    m_actions->onTriggered(u"go.quickOpen"_s, this, [this] {
        auto *list = new QuickOpen(m_library.get(), *m_actions, this);
        connect(list, &QuickOpen::placeRequested, this, &MainWindow::openPlace);
        list->popUp();
    });
    m_actions->onTriggered(u"go.searchBox"_s, this, [this] {
        m_searchBox->setFocus(Qt::ShortcutFocusReason);
        m_searchBox->selectAll();
    });
    m_actions->onTriggered(u"go.nextHit"_s, this, [this] { stepHit(1); });
    m_actions->onTriggered(u"go.previousHit"_s, this, [this] { stepHit(-1); });
    m_actions->onTriggered(u"go.nextTab"_s, this, [this] { m_tabs->step(1); });
    m_actions->onTriggered(u"go.previousTab"_s, this, [this] { m_tabs->step(-1); });
    m_actions->onTriggered(u"go.reopenTab"_s, this, [this] { m_tabs->reopenClosed(); });
}

void MainWindow::connectAnnotateActions()
{
    m_actions->onTriggered(u"annotate.highlight"_s, this, [this] {
        const model::Colour colour = model::colourOfName(m_settings.value(presentation::Setting::HighlightColour).toString());
        reader([colour](ReaderPage &page) { page.pane().highlight(colour); });
    });
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        m_actions->onTriggered(u"annotate.colour%1"_s.arg(colour + 1), this, [this, colour] {
            m_settings.setValue(presentation::Setting::HighlightColour, model::colourName(model::Colour(colour)));
            updateChecks();
        });
    }
    m_actions->onTriggered(u"annotate.addToPack"_s, this, [this] {
        reader([this](ReaderPage &page) { addToPack(page.place().record, page.pane().selection().passages()); });
    });
    m_actions->onTriggered(u"annotate.browse"_s, this, [this] { m_tabs->openList(presentation::NavigationTarget::annotations()); });
}

void MainWindow::connectToolActions()
{
    m_actions->onTriggered(u"tools.words"_s, this, [this] { m_tabs->openWords(); });
    const auto picture = [this](const QString &id, const QString &key) {
        m_actions->onTriggered(id, this, [this, key] {
            reader([this, key](ReaderPage &page) { m_tabs->openPage(key.arg(page.place().record.value())); });
        });
    };
    picture(u"tools.map"_s, u"map/%1"_s);
    picture(u"tools.timeline"_s, u"timeline/%1"_s);
    picture(u"tools.sponsors"_s, u"sponsors/%1"_s);
    m_actions->onTriggered(u"tools.matrix"_s, this, [this] { m_tabs->openPage(u"matrix"_s); });
    m_actions->onTriggered(u"tools.decide"_s, this, [this] { m_tabs->openPage(u"decide"_s); });
    m_actions->onTriggered(u"tools.recognise"_s, this, [this] { runRules(); });
    m_actions->onTriggered(u"tools.wanted"_s, this, [this] { m_tabs->openList(presentation::NavigationTarget::wanted()); });
    m_actions->onTriggered(
        u"tools.copyList"_s, this, [this] { QGuiApplication::clipboard()->setText(m_tabs->page()->asText()); });
    m_actions->onTriggered(u"tools.importReports"_s, this, [this] { m_tabs->openReports(); });
    m_actions->onTriggered(u"tools.checkLibrary"_s, this, [this] { checkLibrary(); });
    connectBackups();
    m_actions->onTriggered(u"help.query"_s, this, [this] {
        if (SearchPage *page = m_tabs->openSearch())
            page->showHelp();
    });
    m_actions->onTriggered(u"help.shortcuts"_s, this, [this] { (new ShortcutDialog(*m_actions, this))->show(); });
    m_actions->onTriggered(u"help.tour"_s, this, [this] { takeTour(); });
    m_actions->onTriggered(u"help.about"_s, this, [this] { showAbout(); });
}

void MainWindow::updateActions()
{
    QSet<presentation::Needs> present;
    const auto have = [&present](bool there, presentation::Needs needs) {
        if (there)
            present.insert(needs);
    };
    const ReaderPage *page = m_tabs->reader();
    have(m_library != nullptr, presentation::Needs::Library);
    have(m_library && !m_library->library().isReadOnly(), presentation::Needs::Writable);
    have(m_tabs->count() > 0, presentation::Needs::Tab);
    have(page && page->place().record.isValid(), presentation::Needs::Document);
    have(page && page->canMerge(), presentation::Needs::Mergeable);
    have(page && page->content().needsRecognition() && page->annotations().isWritable(), presentation::Needs::Scan);
    have(m_tabs->printable() != nullptr, presentation::Needs::Paper);
    have(m_tabs->location().kind == presentation::HistoryEntry::Kind::List, presentation::Needs::List);
    have(m_tabs->hasClosed(), presentation::Needs::Closed);
    have(m_history.hasBack(), presentation::Needs::Earlier);
    have(m_history.hasForward(), presentation::Needs::Later);
    m_actions->setAvailable(present);
    m_undoNames->follow(undoStack());
    m_searchBox->setEnabled(m_library != nullptr);
}

void MainWindow::updateChecks()
{
    const auto check = [this](const QString &id, bool on) { m_actions->action(id)->setChecked(on); };
    check(u"view.numbers"_s, m_settings.value(presentation::Setting::ShowNumbers).toBool());
    check(u"view.table"_s, m_settings.value(presentation::Setting::ListAsTable).toBool());
    check(u"view.preview"_s, m_settings.value(presentation::Setting::ListPreview).toBool());
    check(u"view.sidebar"_s, m_docks->isAnyVisible());
    check(u"view.fullScreen"_s, isFullScreen());
    const QString scheme = m_settings.value(presentation::Setting::ColourScheme).toString();
    check(u"view.schemeSystem"_s, scheme == "system"_L1);
    check(u"view.schemeLight"_s, scheme == "light"_L1);
    check(u"view.schemeDark"_s, scheme == "dark"_L1);
    check(u"view.languageEn"_s, presentation::Language::current() == "en"_L1);
    check(u"view.languageFr"_s, presentation::Language::current() == "fr"_L1);
    check(u"view.languageAr"_s, presentation::Language::current() == "ar"_L1);
    const QString chosen = m_settings.value(presentation::Setting::HighlightColour).toString();
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        QAction *action = m_actions->action(u"annotate.colour%1"_s.arg(colour + 1));
        action->setIcon(presentation::swatch(model::Colour(colour)));
        action->setChecked(chosen == model::colourName(model::Colour(colour)));
    }
}

void MainWindow::goTo(const presentation::HistoryEntry &stop)
{
    m_travelling = true;
    m_tabs->open(presentation::HistoryEntry(stop), false); // A copy: the history changes with the tabs.
    m_travelling = false;
    updateActions();
}

void MainWindow::reader(const std::function<void(ReaderPage &)> &work)
{
    if (ReaderPage *page = m_tabs->reader())
        work(*page);
}

void MainWindow::stepFont(int by)
{
    const int points = m_settings.value(presentation::Setting::FontSize).toInt();
    const int now = points > 0 ? points : QApplication::font().pointSize();
    m_settings.setValue(presentation::Setting::FontSize, std::clamp(now + by, kSmallestFont, kLargestFont));
}

void MainWindow::takeTour()
{
    if (m_tour)
        m_tour->deleteLater();
    m_message->hide();
    m_tour = new Tour(this, [this](int step) { prepareTour(step); });
    connect(m_tour, &Tour::ended, this, [this] { m_settings.setValue(presentation::Setting::TourSeen, true); });
    m_tour->goTo(0);
}

/// The tour speaks of a text, so one is opened where none is in front; only the sample is sure to hold this one.
void MainWindow::prepareTour(int step)
{
    constexpr int kText = 1;
    constexpr int kLinks = 3;
    constexpr int kNotes = 4;
    if (step == kText && !m_tabs->reader() && m_folder == sampleFolder())
        openReference(u"A/HRC/RES/57/12"_s);
    if (step == kLinks || step == kNotes)
        m_docks->raise(step == kLinks ? u"dock/links"_s : u"dock/notes"_s);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Aide-Mémoire"),
        u"<h3>Aide-Mémoire %1</h3><p>%2</p><p>%3</p>"_s.arg(QCoreApplication::applicationVersion(),
            tr("An offline knowledge base for policy officers. It never opens a network connection.").toHtmlEscaped(),
            tr("Texts of the United Nations that you import are unofficial copies for information; the United Nations "
               "is their "
               "source. The program is free software under the GNU General Public License, version 3 or later.")
                .toHtmlEscaped()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->open();
}

}
