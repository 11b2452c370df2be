// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>

namespace pipeline {

/// Permits access below one folder, or to one file.
struct FileRule {
    enum class Access { Read, Run, Write };
    QByteArray path;               ///< As the system spells it; a path that does not exist permits nothing.
    Access access = Access::Read;  ///< Run and Write include reading.
};

/// Restricts the calling thread, and all that it starts from now on, to these files, for good (Landlock, Linux 5.13 and
/// later). Files that are open stay open. From Linux 6.7 TCP is closed as well, from 6.12 abstract sockets and signals to
/// processes outside. Call it before the first thread is started.
/// Succeeds without effect on a kernel that lacks Landlock. Errors: SandboxRefused when the kernel has it and refuses.
base::Status restrictFiles(const QList<FileRule> &rules);

/// Whether this kernel has Landlock.
bool canRestrictFiles();

/// The files that every program needs to read: libraries, fonts, time zones, the data of the libraries that we use.
QList<FileRule> systemFiles();

}
