// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <application/recordmarks.h>

#include <QObject>
#include <QUndoStack>

namespace window {

class LibrarySwitcher;
class TabPage;

/// Gives what is in front or selected a star, marks it as unread or read, edits its data, and pins things in their dossier. Owned by the window;
/// GUI thread.
class MarkController : public QObject
{
    Q_OBJECT

public:
    MarkController(const WindowContext &context, const LibrarySwitcher &libraries);

    /// True where the tab in front has records that can be marked.
    bool canMark() const;
    bool canPin() const;

private:
    void switchMarkInFront(application::Mark mark);
    void switchMark(TabPage &page, application::Mark mark);
    void change(TabPage &page, application::Mark mark, const QList<model::RecordMarks> &before);
    void editData(TabPage &page);
    void sayLeftOut(const QStringList &names);
    void push(TabPage &page, QUndoCommand *command, const QString &done);

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    QUndoStack m_undo; ///< Of what no tab keeps.
};

}
