// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/session.h>

#include <QList>

namespace presentation {

/// Edits of links and records in the order in which the user made them: an undo never overtakes what it undoes. One for
/// each session, owned by it; GUI thread.
class EditQueue : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<base::Status(const library::Database &)>;

    static EditQueue &of(Session &session);

    /// Writes in the background when all before it is written; a failure is shown by the window.
    void add(Work work);

signals:
    /// Everything is written.
    void idle();

private:
    explicit EditQueue(Session &session);
    void startNext();

    Session &m_session;
    QList<Work> m_waiting;
};

}
