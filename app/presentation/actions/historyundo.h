// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/historyundo.h>
#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace presentation {

/// What Edit ▸ Undo offers where nothing was done yet in the place in front: the last change that was made before the library was opened, and that its
/// log can revert. GUI thread; owned by the window.
class HistoryUndo : public QObject
{
    Q_OBJECT

public:
    explicit HistoryUndo(QObject *parent = nullptr);

    /// Follows a library that was opened, until it is closed; null: none.
    void attach(AsyncLibrary *library);
    /// "Delete “Boats”": what would be undone; empty where nothing can be.
    QString text() const;
    /// What redo() would do again; empty where there is nothing.
    QString redoText() const;
    /// Undoes it, or says why that cannot be.
    void undo();
    /// What undo() undid last is done again.
    void redo();

signals:
    /// text() or redoText() is another one.
    void changed();
    /// It was undone; redo() does it again.
    void undone(const QString &sentence);
    /// It was done again, or cannot be undone.
    void told(const QString &sentence);

private:
    void look();
    void revert(const application::LoggedStep &step, std::function<void(const application::LoggedStep &)> done);

    QPointer<AsyncLibrary> m_library;
    std::optional<qint64> m_upTo; ///< The latest change when the library was opened.
    std::optional<application::LoggedStep> m_step;
    /// What does a step again, and that step, which says what it is called in whatever language.
    struct Redo {
        application::LoggedStep step;
        application::LoggedStep undone;
    };
    std::optional<Redo> m_redo;
    bool m_isWriting = false;
    QTimer m_wait; ///< An import changes the library many times a second.
    jobs::LatestOnly m_latest;
};

}
