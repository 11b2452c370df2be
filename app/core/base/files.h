// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <functional>

class QIODevice;

namespace base {

/// The readers of a file that we create: all accounts that the umask admits (files that the user asked for), or the user
/// alone (what the library and the settings keep).
enum class FileAccess { AsUmask, OwnerOnly };

inline constexpr QFileDevice::Permissions kOwnerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions kOwnerOnlyFolder = kOwnerOnlyFile | QFileDevice::ExeOwner;

/// The error of a system call that writes, by its number (errno): DiskFull, or WriteFailed with the words of the system.
Error systemError(int number, const QString &path);
/// The error of a file that could not be written: DiskFull or WriteFailed, with the reason that the system
/// gave. Call it before the file is closed: closing forgets the reason.
Error writeError(const QFileDevice &file, const QString &path);
/// The same by the words that Qt kept of it, as those of a QTemporaryDir.
Error writeError(const QString &reason, const QString &path);
/// The reason why a file could not be opened or read; empty where the system gave none (Qt says "Unknown error" then).
QString reasonOf(const QFileDevice &file);

/// Writes a file whole or not at all: beside its place, flushed to the disk, then renamed, so that an older file stays when
/// it fails. What is no ordinary file (a pipe, a terminal) is written directly. Any thread. Errors: those of writeError(), and
/// what `write` returns.
Status writeFile(const QString &path, const std::function<Status(QIODevice &)> &write, FileAccess access = FileAccess::AsUmask);
Status writeFile(const QString &path, const QByteArray &bytes, FileAccess access = FileAccess::AsUmask);

/// The same for what can only be told a name: `write` makes the file `draft`, which lies beside `path`.
Status writeFileByName(const QString &path, const std::function<Status(const QString &draft)> &write,
    FileAccess access = FileAccess::AsUmask);

/// Gives a file or a folder another name on the same file system, in one step, over what has that name. (QFile::rename() copies
/// when the system refuses, and forgets why.) Errors: DiskFull, WriteFailed.
Status renameFile(const QString &from, const QString &to);

/// Flushes a file or a folder to the disk. Error: WriteFailed, DiskFull.
Status flushToDisk(const QString &path);

/// Makes a folder, and those above it that are missing. Errors: DiskFull, NoPermission, WriteFailed. (QDir::mkpath() does not say
/// which.)
Status makeFolder(const QString &path, FileAccess access = FileAccess::AsUmask);
/// The same for the owner alone.
Status makeOwnerOnlyFolder(const QString &path);
/// Takes a file or a folder from all other accounts. What belongs to another account stays as it is.
void makeOwnerOnly(const QString &path);

}
