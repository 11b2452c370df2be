// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QToolButton;

namespace presentation {
class ActionRegistry;
class AsyncLibrary;
}

namespace window {

class SearchBox;
class SuggestionsButton;

/// The one toolbar: Back and Forward, the library with a menu, the search box, the suggestions. GUI thread; owned by the window.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    MainToolBar(const presentation::ActionRegistry &actions, QWidget *parent);

    SearchBox &searchBox() const { return *m_searchBox; }
    /// Follows the library in a folder; null: it is closed.
    void attach(presentation::AsyncLibrary *library, const QString &folder);

private:
    void makeLibraryButton(const presentation::ActionRegistry &actions);
    void retranslate();

    QToolButton *m_libraryButton;
    SearchBox *m_searchBox;
    SuggestionsButton *m_suggestions;
    QString m_folder;
    bool m_isOpen = false;
};

}
