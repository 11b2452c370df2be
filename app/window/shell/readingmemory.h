// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <application/usememory.h>

#include <QTimer>

namespace window {

class LibrarySwitcher;

/// Notes which record is in front and where its reader stopped, a moment after it changed, for *Today* and *Quick Open*. Owned
/// by the window; GUI thread.
class ReadingMemory : public QObject
{
    Q_OBJECT

public:
    ReadingMemory(const WindowContext &context, const LibrarySwitcher &libraries);

private:
    /// A library is open: this day counts as one on which it was used.
    void attach();
    /// Notes at once what waits.
    void detach();
    void note();
    /// A document that was unread is read now.
    void markRead(base::RecordId record);

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    QTimer m_waiting;
    application::Reading m_last; ///< As it was noted.
    base::RecordId m_marked; ///< In front, and marked as unread or read by hand since it came there.
};

}
