// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QDockWidget>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QMainWindow;
class QMenu;

namespace window {

class LibraryTree;
class ReaderPage;

/// The docks round the middle: the library on the leading side; Info, Outline, Notes, Links and Versions on the trailing one, and
/// the sides change places when the language is written from right to left. The docks live as long as the window, what
/// stands in them as long as a session.
class Docks : public QObject
{
    Q_OBJECT

public:
    explicit Docks(QMainWindow *window);

    void attach(presentation::AsyncLibrary &library);
    void detach();
    LibraryTree *tree() const { return m_tree; }
    /// The panels on the right follow this page; null: none.
    void showPage(ReaderPage *page);

    void addToMenu(QMenu *menu);
    void reset();
    void setAllVisible(bool visible);
    bool isAnyVisible() const;
    /// Brings the dock of this object name to the front, where there is room for docks.
    void raise(const QString &name);
    /// Puts the library on the side where the UI's language begins.
    void followDirection();
    /// Gives the text its room in a narrow window, and the panels their place again in a wide one.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void pageRequested(const QString &key);
    void visibilityChanged();

private:
    /// Panels that nobody sees are made a moment later, or when a document is in front.
    template<typename Panel>
    void addPanel(int place, presentation::AsyncLibrary &library);
    void makePanel(QDockWidget *dock);
    void makePanels();
    QDockWidget *makeDock(const QString &name, Qt::DockWidgetArea area);
    QList<QDockWidget *> all() const;
    bool isMirrored() const;
    int panelWidth() const;
    void showTitles();
    void retranslate();

    QMainWindow *m_window;         // Not owned.
    QDockWidget *m_library;        // Owned by the window.
    QList<QDockWidget *> m_panels; // Owned by the window.
    LibraryTree *m_tree = nullptr; // Owned by its dock.
    QList<std::function<void(ReaderPage *)>> m_followers;
    QMap<QDockWidget *, std::function<void()>> m_unmade; ///< Makers of panels that are not there yet.
    QSet<QDockWidget *> m_seen; ///< Docks that are open and not behind another one.
    QTimer m_making;
    bool m_narrow = false;
    QList<QDockWidget *> m_hiddenByWidth;
};

}
