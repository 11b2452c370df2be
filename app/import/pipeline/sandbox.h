// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QtTypes>

namespace pipeline {

/// The resources that a reader process may use.
struct SandboxLimits {
    qint64 memory = 3LL * 1024 * 1024 * 1024; ///< Bytes of address space; Poppler's libraries alone map half a gigabyte.
    int openFiles = 64;
};

/// Restricts the files of the calling process, for good: it may read the system's libraries, fonts and data and what lies
/// in @p folder, and write nowhere. Call it first in main(), while there is one thread. Errors: SandboxRefused.
base::Status enterReadingFolder(const QByteArray &folder);

/// Locks the calling process in, for good: memory and open files are limited, and only those system calls are answered that
/// reading, computing and answering take; every other fails with EPERM. So no file is made, changed or removed, no
/// program started, no socket opened, no other process touched. The process ends with the program that started it.
/// Under the sanitizers memory is not limited, because they map all of it, and the calls that they need are answered.
/// Errors: SandboxRefused; the caller must not go on then.
base::Status enterSandbox(const SandboxLimits &limits);

/// Restricts the calling process and every program that it starts: no connection to anywhere, no io_uring, no access to
/// other processes; system files and @p program can be read and run, and only @p folder can be written.
/// Errors: SandboxRefused; the caller must not go on then.
base::Status restrictOtherProgram(const QByteArray &program, const QByteArray &folder);

}
