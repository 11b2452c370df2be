// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps for the next start, and what follows when another page comes to the front.
#include "docks.h"
#include "mainwindow.h"
#include "statusbar.h"
#include "tabs.h"

#include <application/recordkinds.h>
#include <presentation/reader/readercontent.h>
#include <presentation/settings/kinds.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/search/searchpage.h>

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Number of the layout of docks and toolbar; another one starts with the default layout.
constexpr int kLayoutVersion = 1;
/// Under this width the panels on the right give way to the text.
constexpr int kNarrow = 1100;

}

void MainWindow::restoreWindow()
{
    restoreGeometry(m_settings.value(presentation::Setting::WindowGeometry).toByteArray());
    const QByteArray state = m_settings.value(presentation::Setting::WindowState).toByteArray();
    restoreState(state, kLayoutVersion);
    m_docks->followDirection();
}

void MainWindow::saveWindow()
{
    m_settings.setValue(presentation::Setting::WindowGeometry, saveGeometry());
    m_docks->setNarrow(false); // The layout that is kept is the wide one.
    m_settings.setValue(presentation::Setting::WindowState, saveState(kLayoutVersion));
}

void MainWindow::restoreTabs()
{
    const QJsonObject saved = QJsonDocument::fromJson(m_settings.value(presentation::Setting::OpenPlaces).toByteArray()).object();
    // The ids of another library mean nothing here.
    if (saved.value(u"library"_s).toString() == m_folder)
        m_tabs->restore(saved.value(u"pages"_s).toArray());
    m_history.clear();
    pageChanged();
}

void MainWindow::saveTabs()
{
    const QJsonObject saved {{u"library"_s, m_folder}, {u"pages"_s, m_tabs->saved()}};
    m_settings.setValue(presentation::Setting::OpenPlaces, QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

void MainWindow::pageChanged()
{
    showStart();
    // The panels follow what their page shows by themselves.
    if (ReaderPage *page = m_tabs->reader(); page != m_followed || !page) {
        m_followed = page;
        m_docks->showPage(page);
    }
    const presentation::HistoryEntry stop = m_tabs->location();
    if (!stop.isEmpty() && !m_travelling)
        m_history.visit(stop);
    if (m_docks->tree()) {
        presentation::NavigationTarget key;
        if (stop.kind == presentation::HistoryEntry::Kind::List || stop.kind == presentation::HistoryEntry::Kind::Page)
            key.text = stop.text;
        else if (stop.place.record.isValid())
            key = presentation::NavigationTarget::ofRecord(stop.place.record);
        m_docks->tree()->showKey(key);
    }
    if (!m_searchBox->hasFocus()) {
        const SearchPage *search = m_tabs->search();
        m_searchBox->showQuery(search ? search->query() : QString());
    }
    showPlace();
    updateActions();
    // Not at quitting alone: a power cut asks nobody.
    if (m_library)
        m_saving.start();
}

void MainWindow::showPlace()
{
    const ReaderPage *page = m_tabs->reader();
    QString place;
    if (page) {
        const presentation::Location now = page->place();
        const model::Passage *passage = page->content().passage(now.passage);
        bool isNumber = false;
        const int number = passage ? passage->page.toInt(&isNumber) : 0;
        const QString called = passage && !passage->pageLabel.isEmpty() ? passage->pageLabel : QLocale().toString(number);
        place = presentation::names::subtitle({presentation::names::isolated(now.address.text()),
            //: The page of the file that a paragraph stands on.
            isNumber ? tr("p. %1").arg(called) : QString(), presentation::names::isolated(page->title())});
    }
    m_status->setPlace(place);
    QStringList title;
    if (page && !page->title().isEmpty())
        title.append(presentation::names::isolated(page->title()));
    if (m_library)
        title.append(QDir(m_folder).dirName());
    title.append(u"Aide-Mémoire"_s);
    setWindowTitle(title.join(u" – "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    closeLibrary();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->setNarrow(width() < kNarrow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_library && !m_library->library().isReadOnly() && !presentation::ImportController::localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = presentation::ImportController::localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    importPaths(paths);
}

void MainWindow::loadKinds(const std::optional<QJsonObject> &own)
{
    const auto keep = [session = m_library.get()](const QJsonObject &kinds) {
        session->write(session, application::setCustomKinds(kinds));
    };
    const bool isWritable = !m_library->library().isReadOnly();
    const QJsonObject known = own ? *own : presentation::kinds::ofConfiguration();
    presentation::kinds::attach(known, isWritable ? std::function<void(const QJsonObject &)>(keep) : nullptr);
    if (!own && isWritable && !known.isEmpty())
        keep(known);
}

/// What a person has to know of the library that was just opened.
void MainWindow::greet()
{
    if (m_library->library().isReadOnly())
        m_message->show(MessageBar::Kind::Information, m_access == presentation::LibraryAccess::ReadOnly
                ? tr("This library is open for reading only.")
                : tr("This library can be read, but not changed: its folder may not be written to."));
    else if (m_library->library().isMigrated())
        m_message->show(MessageBar::Kind::Done,
            tr("The library was brought up to date. A copy of what it was is kept: File ▸ Restore…"));
    else if (m_folder == sampleFolder() && !m_settings.value(presentation::Setting::TourSeen).toBool())
        m_message->show(MessageBar::Kind::Information, tr("New here? Six steps show what this window can do."),
            tr("Take the Tour"), [this] { takeTour(); });
}

}
