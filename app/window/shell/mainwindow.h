// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/actions/actionregistry.h>
#include <presentation/asynclibrary.h>
#include <presentation/navigation/windowclaim.h>
#include <presentation/settings/settings.h>

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace window {

class Docks;
class DocumentCommands;
class ImportFlow;
class LibraryMaintenance;
class LibrarySwitcher;
class MainToolBar;
class MessageBar;
class NavigationController;
class ReaderPage;
class SearchCoordinator;
class StartPage;
class StatusBar;
class Tabs;
class WindowState;

/// The window: one toolbar, the library on the left, tabs in the middle, panels on the right, the running job below. Makes the
/// parts and the controllers, which do the work, and tells them when a library opens and closes. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(presentation::Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Comes to the front and does what a start asked for, as soon as a library is open.
    void answer(const presentation::StartRequest &request);

    LibrarySwitcher &libraries() const { return *m_libraries; }
    NavigationController &navigation() const { return *m_navigation; }
    ImportFlow &imports() const { return *m_imports; }
    Tabs &tabs() const { return *m_tabs; }
    presentation::ActionRegistry &actions() const { return *m_actions; }
    /// Null: none is open.
    presentation::AsyncLibrary *library() const;

signals:
    /// A library is open and its window restored, or could not be opened.
    void opened(bool success);

private:
    void makeMiddle();
    void connectLibraries();
    void connectParts();
    void attach();
    void detach();
    void showRequest(const presentation::StartRequest &request);
    void pageChanged();
    void updateActions();
    void updateTree();
    void updateTitle();
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    // All owned by the window.
    presentation::ActionRegistry *m_actions;
    MainToolBar *m_toolBar;
    QStackedWidget *m_middle;
    MessageBar *m_message;
    StartPage *m_start;
    Tabs *m_tabs;
    Docks *m_docks;
    StatusBar *m_status;
    LibrarySwitcher *m_libraries;
    NavigationController *m_navigation;
    SearchCoordinator *m_search;
    ImportFlow *m_imports;
    LibraryMaintenance *m_maintenance;
    DocumentCommands *m_document;
    WindowState *m_state;
    QList<presentation::StartRequest> m_waiting; ///< Until a library is open.
    QPointer<ReaderPage> m_followed; ///< The page that the docks show.
};

}
