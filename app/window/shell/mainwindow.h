// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/actions/actionregistry.h>
#include <presentation/asynclibrary.h>
#include <presentation/import/importcontroller.h>
#include <presentation/navigation/history.h>
#include <presentation/navigation/libraryopener.h>
#include <presentation/navigation/windowclaim.h>
#include <presentation/settings/settings.h>

#include <QJsonObject>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace exchange {
struct Thesaurus;
}

class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace presentation {
class UndoText;
class WatchedFolder;
}

namespace window {

class BackupController;
class Docks;
class SuggestionsButton;
class MessageBar;
class ReaderPage;
class SearchBox;
class StartPage;
class StatusBar;
class Tabs;
class Tour;

/// The window: one toolbar, the library on the left, tabs in the middle, panels on the right, the running job below.
/// Owns the session of the open library; there may be none. What it does is spread over mainwindow.cpp (how it is
/// built, which library is open), windowactions.cpp (what the actions do), windowjobs.cpp (what runs in the background),
/// windowsearch.cpp (the box and what it asks for) and windowstate.cpp (what is kept for the next start).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(presentation::Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a library in the background; `reference` ("A/HRC/RES/57/12 OP8") is shown when it is there.
    void openLibrary(const QString &folder, const QString &reference = {}, presentation::LibraryAccess access = presentation::LibraryAccess::AsPossible);
    /// Makes the sample library in the user's data folder where there is none yet, and opens it.
    void openSampleLibrary(const QString &reference = {});
    /// Makes a library and opens it; the library that is open stays so when none can be made.
    void newLibrary(const QString &folder);
    /// Comes to the front and does what a start asked for, as soon as a library is open.
    void answer(const presentation::StartRequest &request);
    /// Where the sample library is kept, in the user's data folder.
    static QString sampleFolder();
    void closeLibrary();
    /// The kinds and fields of the library's own; those of an older version move in from the user's configuration.
    void loadKinds(const std::optional<QJsonObject> &own);

    presentation::AsyncLibrary *library() const { return m_library.get(); }
    presentation::ActionRegistry &actions() const { return *m_actions; }
    Tabs &tabs() const { return *m_tabs; }

    void openPlace(const presentation::Location &place, bool inNewTab);
    void openReference(const QString &reference);
    void importPaths(const QStringList &paths);

signals:
    /// A library is open and its window restored, or could not be opened.
    void opened(bool success);

private:
    void makeToolBar();
    void makeMiddle();
    void connectParts();
    void retranslate();
    void startSession(application::OpenLibrary library, const QString &reference);
    void showFailedOpening(const presentation::FailedOpening &failure);
    void showRequest(const presentation::StartRequest &request);
    void showFailure(const base::Error &error);
    void showStart();
    void greet();

    // windowsearch.cpp
    void connectSearch();
    void connectKeptSearches();
    void openSavedSearch(qint64 id);
    void stepHit(int by);
    QUndoStack *undoStack() const;

    // windowactions.cpp
    void connectActions();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectGoActions();
    void connectAnnotateActions();
    void connectToolActions();
    void updateActions();
    void updateChecks();
    void goTo(const presentation::HistoryEntry &stop);
    void reader(const std::function<void(ReaderPage &)> &work);
    void showAbout();
    void takeTour();
    void prepareTour(int step);
    void stepFont(int by);

    // windowjobs.cpp
    void askForImport(bool folder);
    void pasteDocument();
    void review(const application::PreparedFile &prepared);
    void askForVocabulary();
    /// A vocabulary was given where documents are imported.
    void offerVocabulary(const QString &path);
    void readVocabulary(const QString &path);
    void importVocabulary(const exchange::Thesaurus &vocabulary, const QString &name);
    void askForPassword(const QString &path, bool wasWrong);
    void askForLibrary(bool make);
    void addToPack(base::RecordId record, const QList<base::PassageId> &passages);
    void newPack();
    void showImportEnd(const model::ImportReport &report);
    /// The end of an import of one file: what became of it, and a way to it.
    void showImported(const model::FileOutcome &file);
    void checkLibrary();
    void lookForLeftovers();
    void removeLeftovers(const QString &originalsFolder);
    void runRules();
    void askForRestore();
    void askForSalvage();
    void connectBackups();
    /// Says something now, or when the library that is being opened is open or could not be.
    void sayWhenOpen(std::function<void()> say);
    void sayWhatWaits();

    // windowstate.cpp
    void restoreWindow();
    void saveWindow();
    void restoreTabs();
    void saveTabs();
    void pageChanged();
    void showPlace();
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    presentation::Settings &m_settings;
    presentation::ActionRegistry *m_actions;
    presentation::UndoText *m_undoNames;
    QToolBar *m_toolBar;
    QToolButton *m_libraryButton;
    SearchBox *m_searchBox;
    SuggestionsButton *m_flag;
    QStackedWidget *m_middle;
    MessageBar *m_message;
    StartPage *m_start;
    Tabs *m_tabs;
    Docks *m_docks;
    StatusBar *m_status;
    BackupController *m_backups;
    std::function<void()> m_waitingMessage; ///< For when a library is open.
    std::optional<QJsonObject> m_ownKinds; ///< Of the library that was just opened.
    std::unique_ptr<presentation::AsyncLibrary> m_library;
    std::unique_ptr<presentation::ImportController> m_imports;
    std::unique_ptr<presentation::WatchedFolder> m_watched;
    presentation::LibraryOpener m_opener;
    presentation::WindowClaim m_claim;
    QList<presentation::StartRequest> m_waiting; ///< Until a library is open.
    QTimer m_saving; ///< Writes down which tabs are open, a moment after they changed.
    presentation::History m_history;
    QPointer<Tour> m_tour;
    QPointer<ReaderPage> m_followed; ///< The page that the docks show.
    base::PackId m_pack; ///< The pack that paragraphs are added to.
    QString m_folder;    ///< Of the library that is open or was tried.
    QString m_reference; ///< To show again when opening is tried again.
    presentation::LibraryAccess m_access = presentation::LibraryAccess::AsPossible; ///< How the library that is open was opened.
    bool m_travelling = false; ///< Going back or forward: no new stop.
};

}
