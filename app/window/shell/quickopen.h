// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <presentation/navigation/history.h>

#include <QFrame>

class QModelIndex;

namespace presentation {
class ActionRegistry;
class QuickOpenModel;
}

namespace window {

class FilteredList;

/// Ctrl+K: one line and the documents, paragraphs, people, themes, packs, searches, dossiers and commands that fit it. A popup over the window; it deletes
/// itself when it is left.
class QuickOpen : public QFrame
{
    Q_OBJECT

public:
    /// `library` may be null: commands alone.
    QuickOpen(presentation::AsyncLibrary *library, presentation::ActionRegistry &actions, QWidget *window);

    void popUp();

signals:
    void entryRequested(const presentation::HistoryEntry &entry, presentation::OpenIn where);
    void savedSearchRequested(qint64 search);

private:
    void take(const QModelIndex &index);

    presentation::ActionRegistry &m_actions;
    presentation::QuickOpenModel *m_model; // Owned.
    FilteredList *m_list;
};

}
