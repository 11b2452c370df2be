// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace model {

/// The holder of the lock of a library.
struct LockHolder {
    QString host;
    QString program;
    qint64 process = 0;
    QDateTime lastSeen;          ///< When the holder last touched the lock; UTC.
    bool isOnThisComputer = false;
    bool isGone = false; ///< On this computer, and its program has ended.
    /// On another computer, and silent for so long that its program may well be gone. Nobody can know from here.
    bool isStale = false;

    /// "aide-memoire, process 1234, on desk-12".
    QString text() const;
};

}
