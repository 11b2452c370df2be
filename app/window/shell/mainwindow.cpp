// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "docks.h"
#include "documentcommands.h"
#include "importflow.h"
#include "keyfallback.h"
#include "librarymaintenance.h"
#include "libraryswitcher.h"
#include "maintoolbar.h"
#include "menus.h"
#include "navigationcontroller.h"
#include "searchcoordinator.h"
#include "startpage.h"
#include "statusbar.h"
#include "tabs.h"
#include "windowcommands.h"
#include "windowstate.h"

#include <presentation/reader/readercontent.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/controls/retranslation.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/reader/readerpage.h>

#include <QDragEnterEvent>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Under this width the panels on the right give way to the text.
constexpr int kNarrow = 1100;

}

MainWindow::MainWindow(presentation::Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new presentation::ActionRegistry(settings, this))
    , m_toolBar(new MainToolBar(*m_actions, this))
    , m_middle(new QStackedWidget(this))
    , m_message(new MessageBar(this))
    , m_start(new StartPage(this))
    , m_tabs(new Tabs(this))
    , m_docks(new Docks(this))
    , m_status(new StatusBar(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    addActions(m_actions->actions());
    new KeyFallback(this);
    m_docks->addToMenu((new Menus(*m_actions, menuBar()))->menu(u"view/layout"_s));
    addToolBar(m_toolBar);
    setContextMenuPolicy(Qt::PreventContextMenu); // It would only hide the one toolbar.
    makeMiddle();
    setStatusBar(m_status);
    const WindowContext context {*this, settings, *m_actions, *m_tabs, *m_message};
    m_libraries = new LibrarySwitcher(context);
    m_navigation = new NavigationController(context, *m_libraries);
    m_search = new SearchCoordinator(context, *m_libraries, m_toolBar->searchBox());
    m_imports = new ImportFlow(context);
    m_maintenance = new LibraryMaintenance(context, *m_libraries);
    m_document = new DocumentCommands(context, *m_libraries);
    m_state = new WindowState(context, *m_libraries, *m_docks);
    new WindowCommands(context, *m_libraries, *m_navigation, *m_docks);
    connectLibraries();
    connectParts();
    m_status->follow(&m_maintenance->runner());
    retranslated(this, [this] { updateTitle(); });
    resize(1280, 800);
    m_state->restore();
    pageChanged();
}

MainWindow::~MainWindow()
{
    m_libraries->close();
    // What the parts say while they are destroyed comes too late.
    m_docks->disconnect();
    m_tabs->disconnect();
}

presentation::AsyncLibrary *MainWindow::library() const
{
    return m_libraries->library();
}

void MainWindow::makeMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_middle, 1);
    m_middle->addWidget(m_start);
    m_middle->addWidget(m_tabs);
    setCentralWidget(middle);
}

void MainWindow::connectLibraries()
{
    connect(m_libraries, &LibrarySwitcher::opening, this, [this] { m_start->showState(StartPage::State::Opening); });
    connect(m_libraries, &LibrarySwitcher::opened, this, &MainWindow::attach);
    connect(m_libraries, &LibrarySwitcher::aboutToClose, this, &MainWindow::detach);
    connect(m_libraries, &LibrarySwitcher::closed, this, &MainWindow::updateActions);
    connect(m_libraries, &LibrarySwitcher::requested, this, &MainWindow::answer);
    connect(m_libraries, &LibrarySwitcher::openingFailed, this, [this](const presentation::FailedOpening &failure) {
        m_start->showFailure(m_libraries->folder(), failure);
        emit opened(false);
    });
}

void MainWindow::connectParts()
{
    connect(m_start, &StartPage::actionRequested, this, [this](const QString &id) { m_actions->action(id)->trigger(); });
    connect(m_start, &StartPage::entryRequested, m_navigation, &NavigationController::openEntry);
    connect(m_start, &StartPage::savedSearchRequested, m_search, &SearchCoordinator::openSavedSearch);
    connect(m_start, &StartPage::openRequested, m_libraries, &LibrarySwitcher::tryAgain);
    connect(m_docks, &Docks::placeRequested, m_navigation, &NavigationController::openPlace);
    connect(m_imports, &ImportFlow::placeRequested, m_navigation, &NavigationController::openPlace);
    connect(m_imports, &ImportFlow::bundleGiven, m_document, &DocumentCommands::mergeBundle);
    connect(m_maintenance, &LibraryMaintenance::broughtBack, m_document, &DocumentCommands::bringBack);
    connect(m_imports, &ImportFlow::failuresCounted, m_status, &StatusBar::setFailures);
    connect(m_navigation, &NavigationController::savedSearchRequested, m_search, &SearchCoordinator::openSavedSearch);
    connect(m_navigation, &NavigationController::moved, this, &MainWindow::updateActions);
    connect(m_tabs, &Tabs::pageChanged, this, &MainWindow::pageChanged);
    connect(m_tabs, &Tabs::importRequested, m_actions->action(u"file.import"_s), &QAction::trigger);
    connect(m_status, &StatusBar::reportRequested, m_tabs, &Tabs::openReports);
}

void MainWindow::attach()
{
    presentation::AsyncLibrary &library = *m_libraries->library();
    m_imports->attach(library);
    m_tabs->attach(library, *m_imports->controller());
    m_toolBar->attach(&library, m_libraries->folder());
    m_docks->attach(library);
    LibraryTree *const tree = m_docks->tree();
    m_search->attach(*tree);
    m_document->attach(*tree);
    connect(tree, &LibraryTree::listRequested, this, [this, tree](const presentation::NavigationTarget &target) {
        if (target == presentation::NavigationTarget::packs() || target == presentation::NavigationTarget::searches())
            tree->expand(tree->currentIndex());
        else
            m_tabs->openList(target);
    });
    m_status->follow(&library.runner());
    m_start->setLibrary(&library);
    m_start->showState(StartPage::State::Library, m_libraries->name());
    m_state->restoreTabs();
    m_navigation->clear();
    emit m_tabs->pageChanged();
    if (!m_libraries->reference().isEmpty())
        m_navigation->openReference(m_libraries->reference());
    for (const presentation::StartRequest &request : std::exchange(m_waiting, {}))
        showRequest(request);
    m_maintenance->attach();
    emit opened(true);
}

void MainWindow::detach()
{
    m_state->leaveLibrary();
    m_start->setLibrary(nullptr);
    m_maintenance->detach();
    m_status->follow(&m_maintenance->runner());
    m_status->setFailures(0);
    m_docks->showPage(nullptr);
    m_tabs->detach();
    m_docks->detach();
    m_navigation->clear();
    m_toolBar->attach(nullptr, m_libraries->folder());
    m_imports->detach();
}

void MainWindow::answer(const presentation::StartRequest &request)
{
    if (library())
        showRequest(request);
    else
        m_waiting.append(request);
    // The desktop lets a window come to the front that can show what the user started.
    if (!request.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void MainWindow::showRequest(const presentation::StartRequest &request)
{
    if (!request.reference.isEmpty())
        m_navigation->openReference(request.reference);
    if (!request.files.isEmpty())
        m_imports->importPaths(request.files);
}

void MainWindow::pageChanged()
{
    m_middle->setCurrentWidget(m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_start);
    // The panels follow what their page shows by themselves.
    if (ReaderPage *page = m_tabs->reader(); page != m_followed || !page) {
        m_followed = page;
        m_docks->showPage(page);
    }
    updateTree();
    updateTitle();
    updateActions();
}

void MainWindow::updateTree()
{
    if (!m_docks->tree())
        return;
    const presentation::HistoryEntry here = m_tabs->location();
    presentation::NavigationTarget target;
    if (here.kind == presentation::HistoryEntry::Kind::List || here.kind == presentation::HistoryEntry::Kind::Page)
        target.text = here.text;
    else if (here.place.record.isValid())
        target = presentation::NavigationTarget::ofRecord(here.place.record);
    m_docks->tree()->showKey(target);
}

void MainWindow::updateActions()
{
    QSet<presentation::Needs> present = m_document->available();
    const auto have = [&present](bool there, presentation::Needs needs) {
        if (there)
            present.insert(needs);
    };
    have(library() != nullptr, presentation::Needs::Library);
    have(m_libraries->isWritable(), presentation::Needs::Writable);
    have(m_tabs->count() > 0, presentation::Needs::Tab);
    have(m_tabs->hasClosed(), presentation::Needs::Closed);
    have(m_tabs->location().kind == presentation::HistoryEntry::Kind::List, presentation::Needs::List);
    have(m_navigation->hasBack(), presentation::Needs::Earlier);
    have(m_navigation->hasForward(), presentation::Needs::Later);
    m_actions->setAvailable(present);
}

/// What is read, in the status bar and the title of the window.
void MainWindow::updateTitle()
{
    QString place;
    QStringList title;
    if (const ReaderPage *page = m_tabs->reader()) {
        const QString name = presentation::names::isolated(page->title());
        const presentation::Location now = page->place();
        const model::Passage *passage = page->content().passage(now.passage);
        bool isNumber = false;
        const int number = passage ? passage->page.toInt(&isNumber) : 0;
        const QString label = passage && !passage->pageLabel.isEmpty() ? passage->pageLabel : QLocale().toString(number);
        place = presentation::names::subtitle({presentation::names::isolated(now.address.text()),
            //: The page of the file that a paragraph stands on.
            isNumber ? tr("p. %1").arg(label) : QString(), name});
        if (!page->title().isEmpty())
            title.append(name);
    }
    m_status->setPlace(place);
    if (library())
        title.append(m_libraries->name());
    setWindowTitle((title + QStringList {u"Aide-Mémoire"_s}).join(u" – "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->save();
    m_libraries->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->setNarrow(width() < kNarrow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_libraries->isWritable() && !presentation::ImportController::localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = presentation::ImportController::localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_imports->importPaths(paths);
}

}
