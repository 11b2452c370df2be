// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

namespace pipeline {

/// A folder that holds the one file which a reader process may open. It is the process's whole view of the user's files,
/// so a file that takes the process over can read no other. Owned by ReaderProcess, on its thread.
class ReaderSlot
{
public:
    /// Also removes the slots of programs that were killed, once a run.
    ReaderSlot();
    ~ReaderSlot();

    QString folder() const { return m_folder.path(); }

    /// Puts @p path into the folder, in place of what lay there, and gives its path inside: as a second name of the same
    /// file where the file system allows it, else as a copy. Errors: Unreadable, WriteFailed.
    base::Result<QString> put(const QString &path);

private:
    QString current() const;
    bool holds(const QFileInfo &file) const;

    QTemporaryDir m_folder;
    int m_lock = -1; ///< Held while the slot is in use, so that no other program takes it for a leftover.
    QFileInfo m_file; ///< What was put in last; its size and time tell whether it is still that.
    int m_number = 0; ///< Every file gets a name of its own: the process keeps the last one open by its name.
};

}
