// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "docks.h"
#include "keyfallback.h"
#include "menus.h"
#include "startpage.h"
#include "statusbar.h"
#include "tabs.h"

#include <application/documents.h>
#include <core/model/reference.h>
#include <presentation/actions/undotext.h>
#include <presentation/import/watchedfolder.h>
#include <presentation/settings/kinds.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/controls/retranslation.h>
#include <window/screens/library/backupcontroller.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/suggestions/suggestionsbutton.h>

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Tabs that come and go together are written down once.
constexpr std::chrono::milliseconds kSaveAfter(500);

/// Lists of something else than records, which are pages.
bool isPage(const presentation::NavigationTarget &key)
{
    return key == presentation::NavigationTarget::decide() || key == presentation::NavigationTarget::deadlines() || key == presentation::NavigationTarget::quotations() || key == presentation::NavigationTarget::allThemes();
}

}

MainWindow::MainWindow(presentation::Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new presentation::ActionRegistry(settings, this))
    , m_undoNames(new presentation::UndoText(*m_actions, this))
    , m_toolBar(new QToolBar(this))
    , m_libraryButton(new QToolButton(this))
    , m_searchBox(new SearchBox(this))
    , m_flag(new SuggestionsButton(*m_actions->action(u"tools.decide"_s), this))
    , m_middle(new QStackedWidget(this))
    , m_message(new MessageBar(this))
    , m_start(new StartPage(this))
    , m_tabs(new Tabs(this))
    , m_docks(new Docks(this))
    , m_status(new StatusBar(this))
    , m_backups(new BackupController(settings, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    addActions(m_actions->actions());
    new KeyFallback(this);
    m_docks->addToMenu((new Menus(*m_actions, menuBar()))->menu(u"view/layout"_s));
    makeToolBar();
    makeMiddle();
    setStatusBar(m_status);
    connectParts();
    connectSearch();
    connectActions();
    retranslated(this, [this] { retranslate(); });
    resize(1280, 800);
    restoreWindow();
    showStart();
    updateActions();
}

MainWindow::~MainWindow()
{
    closeLibrary();
    // What the parts say while they are destroyed comes too late for this class.
    m_docks->disconnect(this);
    m_tabs->disconnect(this);
}

void MainWindow::makeToolBar()
{
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(22, 22));
    m_toolBar->addAction(m_actions->action(u"go.back"_s));
    m_toolBar->addAction(m_actions->action(u"go.forward"_s));
    m_libraryButton->setObjectName(u"libraryButton"_s);
    m_libraryButton->setIcon(QIcon::fromTheme(u"go-home"_s));
    m_libraryButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_libraryButton->setPopupMode(QToolButton::InstantPopup);
    m_libraryButton->setAutoRaise(true);
    auto *menu = new QMenu(m_libraryButton);
    for (const QString &id : {u"file.newLibrary"_s, u"file.open"_s, u"file.openSample"_s})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    menu->addAction(m_actions->action(u"tools.checkLibrary"_s));
    menu->addAction(m_actions->action(u"tools.backup"_s));
    menu->addAction(m_actions->action(u"file.restore"_s));
    m_libraryButton->setMenu(menu);
    m_toolBar->addWidget(m_libraryButton);
    m_toolBar->addWidget(m_searchBox);
    m_toolBar->addWidget(m_flag);
    addToolBar(m_toolBar);
    // The one toolbar is always there; its context menu would only hide it.
    m_toolBar->toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
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

void MainWindow::connectParts()
{
    connect(
        m_start, &StartPage::actionRequested, this, [this](const QString &id) { m_actions->action(id)->trigger(); });
    connect(m_start, &StartPage::openRequested, this, [this](presentation::LibraryAccess access) { openLibrary(m_folder, m_reference, access); });
    connect(&m_claim, &presentation::WindowClaim::requested, this, &MainWindow::answer);
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveAfter);
    connect(&m_saving, &QTimer::timeout, this, &MainWindow::saveTabs);
    connect(m_docks, &Docks::placeRequested, this, &MainWindow::openPlace);
    connect(m_docks, &Docks::visibilityChanged, this, &MainWindow::updateChecks);
    connect(m_tabs, &Tabs::placeRequested, this, &MainWindow::openPlace);
    connect(m_tabs, &Tabs::packRequested, this, &MainWindow::addToPack);
    connect(m_tabs, &Tabs::importRequested, m_actions->action(u"file.import"_s), &QAction::trigger);
    connect(m_tabs, &Tabs::pageChanged, this, &MainWindow::pageChanged);
    connect(m_status, &StatusBar::reportRequested, m_tabs, &Tabs::openReports);
    connect(&m_settings, &presentation::Settings::settingChanged, this, &MainWindow::updateChecks);
}

void MainWindow::retranslate()
{
    m_toolBar->setWindowTitle(tr("Toolbar"));
    if (!m_library)
        m_libraryButton->setText(tr("Library"));
    m_libraryButton->setToolTip(tr("The library: %1").arg(presentation::names::isolated(QDir::toNativeSeparators(m_folder))));
    m_searchBox->setToolTip(tr("Search the library"));
    m_undoNames->setTexts();
    showPlace();
}

void MainWindow::openLibrary(const QString &folder, const QString &reference, presentation::LibraryAccess access)
{
    closeLibrary();
    m_folder = folder;
    m_reference = reference;
    m_access = access;
    m_start->showState(StartPage::State::Opening);
    m_claim.claim(folder);
    m_opener.open(this, folder, access, [this, reference](presentation::LibraryOpener::Answer answer) {
        if (!answer) {
            showFailedOpening(answer.error());
            sayWhatWaits();
            emit opened(false);
            return;
        }
        m_ownKinds = answer->customKinds;
        startSession(std::move(answer->library), reference);
    });
}

void MainWindow::newLibrary(const QString &folder)
{
    m_opener.open(this, folder, presentation::LibraryAccess::New, [this, folder](const presentation::LibraryOpener::Answer &answer) {
        if (!answer && m_library) {
            showFailure(answer.error().error);
            return;
        }
        if (!answer) {
            m_folder = folder;
            showFailedOpening(answer.error());
            emit opened(false);
            return;
        }
        // It is made, and closed again when this returns; then it is opened like any other.
        QTimer::singleShot(0, this, [this, folder] { openLibrary(folder); });
    });
}

QString MainWindow::sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/aide-memoire/sample"_s;
}

void MainWindow::openSampleLibrary(const QString &reference)
{
    openLibrary(sampleFolder(), reference, presentation::LibraryAccess::Sample);
}

void MainWindow::showFailedOpening(const presentation::FailedOpening &failure)
{
    m_claim.release();
    m_start->showFailure(m_folder, failure);
}

void MainWindow::answer(const presentation::StartRequest &request)
{
    if (m_library)
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
        openReference(request.reference);
    if (!request.files.isEmpty())
        importPaths(request.files);
}

void MainWindow::startSession(application::OpenLibrary library, const QString &reference)
{
    m_library = std::make_unique<presentation::AsyncLibrary>(std::move(library), m_settings);
    m_imports = std::make_unique<presentation::ImportController>(*m_library);
    connect(m_library.get(), &presentation::AsyncLibrary::failed, this, &MainWindow::showFailure);
    connect(m_imports.get(), &presentation::ImportController::ended, this, &MainWindow::showImportEnd);
    connect(m_imports.get(), &presentation::ImportController::reviewRequested, this, &MainWindow::review);
    connect(m_imports.get(), &presentation::ImportController::passwordRequested, this, &MainWindow::askForPassword);
    connect(m_imports.get(), &presentation::ImportController::vocabularyGiven, this, &MainWindow::offerVocabulary);
    if (!m_library->library().isReadOnly()) {
        m_watched = std::make_unique<presentation::WatchedFolder>(*m_library);
        connect(m_watched.get(), &presentation::WatchedFolder::filesArrived, this,
            [this](const QList<application::FoundFile> &files) { m_imports->importFound(files); });
    }
    m_tabs->attach(*m_library, *m_imports);
    m_searchBox->attach(m_library.get());
    m_docks->attach(*m_library);
    m_flag->follow(m_library.get());
    connect(m_docks->tree(), &LibraryTree::listRequested, this, [this](const presentation::NavigationTarget &key) {
        if (key == presentation::NavigationTarget::packs() || key == presentation::NavigationTarget::searches())
            m_docks->tree()->expand(m_docks->tree()->currentIndex());
        else if (isPage(key))
            m_tabs->openPage(key.text);
        else
            m_tabs->openList(key);
    });
    connect(m_docks->tree(), &LibraryTree::packRequested, this,
        [this](base::PackId pack) { m_tabs->openPage(presentation::NavigationTarget::ofPack(pack).text); });
    connectKeptSearches();
    m_status->follow(&m_library->runner());
    m_backups->attach(m_library.get());
    loadKinds(m_ownKinds);
    m_settings.setValue(presentation::Setting::LastLibrary, m_folder);
    const QString name = QDir(m_folder).dirName();
    m_libraryButton->setText(name);
    m_start->showState(StartPage::State::Library, name);
    greet();
    restoreTabs();
    retranslate();
    updateActions();
    if (!reference.isEmpty())
        openReference(reference);
    for (const presentation::StartRequest &request : std::exchange(m_waiting, {}))
        showRequest(request);
    sayWhatWaits();
    emit opened(true);
}

void MainWindow::closeLibrary()
{
    if (!m_library)
        return;
    m_saving.stop();
    saveTabs();
    m_claim.release();
    m_backups->attach(nullptr);
    m_status->follow(&m_backups->runner());
    m_status->setFailures(0);
    m_docks->showPage(nullptr);
    m_tabs->detach();
    m_flag->follow(nullptr);
    m_docks->detach();
    m_history.clear();
    m_pack = {};
    m_searchBox->showQuery({});
    m_searchBox->attach(nullptr);
    m_message->hide();
    m_watched.reset();
    m_imports.reset();
    m_library.reset();
    presentation::kinds::detach();
    m_saving.stop();
    updateActions();
}

void MainWindow::openPlace(const presentation::Location &place, bool inNewTab)
{
    const ReaderPage *front = m_tabs->reader();
    const bool jumps = !place.address.isEmpty() || place.passage.isValid();
    if (jumps && front && front->place().record == place.record)
        m_history.jump({presentation::HistoryEntry::Kind::Location, place, {}});
    m_tabs->openPlace(place, inNewTab);
}

void MainWindow::openReference(const QString &text)
{
    const auto reference = model::Reference::parse(text);
    if (!reference || !m_library) {
        showFailure({base::ErrorCode::NotFound, text, {}});
        return;
    }
    m_library->read(this, application::resolve(*reference),
        [this, address = reference->address](const model::Record &record) {
            openPlace(presentation::Location {record.id, {}, address, {}}, true);
        });
}

void MainWindow::showFailure(const base::Error &error)
{
    const QString sentences = tr("%1 %2").arg(presentation::names::cause(error), presentation::names::remedy(error));
    m_message->show(MessageBar::Kind::Failure,
        error.subject.isEmpty() ? sentences
                                //: %1 is a file or a symbol, %2 what is wrong with it.
                                : tr("%1: %2").arg(presentation::names::isolated(error.subject), sentences));
    m_message->setToolTip(error.detail);
}

void MainWindow::showStart()
{
    m_middle->setCurrentWidget(m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_start);
}

}
