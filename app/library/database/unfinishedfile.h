// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QFile>
#include <QString>

#include <memory>

namespace library {

/// A large file that is being made, for its owner alone. It replaces an older file only when it is complete. Without a name a
/// file goes with its program; a named one ends in ".part", is locked by its maker, and is removed by removeUnfinished() when
/// its maker was killed. Move-only; one thread.
class UnfinishedFile
{
public:
    /// Unnamed where the file system can do it; SQLite can only open what has a name.
    enum class Naming { Named, Unnamed };

    /// Opens a new file that is to become `target`. Errors: DiskFull, WriteFailed.
    static base::Result<UnfinishedFile> make(const QString &target, Naming naming);
    UnfinishedFile(UnfinishedFile &&) noexcept;
    ~UnfinishedFile(); ///< Removes what was not kept.

    /// Open for reading and writing.
    QFile &file() const { return *m_file; }
    /// The path of a named file; empty for one without a name.
    QString path() const { return m_path; }

    /// Flushes the file to the disk and gives it the name of its target; an older file of that name is replaced.
    base::Status keep();

private:
    UnfinishedFile() = default;

    std::unique_ptr<QFile> m_file; ///< Null once moved from.
    QString m_target;
    QString m_path; ///< Empty without a name, and once it was kept.
};

/// Removes the files ending in ".part" in a folder (not below it) that no program is making any more.
void removeUnfinished(const QString &folder);

}
