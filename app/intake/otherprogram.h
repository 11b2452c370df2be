// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <jobs/job.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace intake {

/// Where a program that we start lies, or empty.
QString findProgram(const QString &name);

/// Runs another program to its end, without network, and gives what it prints. When it takes too long or the user cancels,
/// it is stopped with everything that it has started. Blocks.
/// Errors: ProgramMissing (ours or the other), ReaderTimedOut, Cancelled, Damaged (it failed).
base::Result<QByteArray> runProgram(
    const QString &program, const QStringList &arguments, std::chrono::seconds longest, const jobs::Control &control);

}
