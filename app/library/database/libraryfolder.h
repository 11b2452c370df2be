// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>

namespace library {

/// The database of a library's folder.
QString databaseFile(const QString &folder);

/// Takes the files of a library from all other accounts. Cheap where that was done before.
void makeLibraryOwnerOnly(const QString &folder);

/// The folder of a library that is being made. Unless it is kept, everything that was made in it goes again, and so do the
/// folders that were made for it. What a failed attempt left is no obstacle. One thread.
class NewFolder
{
public:
    /// Errors: LibraryExists, FolderNotEmpty, NoPermission, DiskFull, WriteFailed.
    static base::Result<NewFolder> make(const QString &folder);

    NewFolder(NewFolder &&other) noexcept;
    NewFolder &operator=(NewFolder &&) = delete;
    ~NewFolder();

    QString path() const { return m_path; }
    /// Path of the database while it is being made, before it gets its name.
    QString draft() const;
    /// Gives the finished database its name. Errors: DiskFull, WriteFailed.
    base::Status publish() const;
    void keep() { m_isKept = true; }

private:
    explicit NewFolder(const QString &folder);

    QString m_path;
    QString m_highestMade; ///< The highest folder that was not there before; empty: all were.
    bool m_isKept = false;
};

}
