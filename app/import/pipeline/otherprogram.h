// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pipeline {

/// The path of a program that we start, or empty.
QString findProgram(const QString &name);

/// Another program to run, once.
struct OtherProgram {
    QString path;               ///< As findProgram() gives it.
    QStringList arguments;
    QString folder;             ///< The one folder that it may write in, also its home and its folder for temporary files.
    std::chrono::seconds longest {120};
};

/// Runs another program to its end, locked in (see restrictOtherProgram()), and gives what it prints. When it takes too long
/// or the user cancels, it is stopped with everything that it has started. Blocks.
/// Errors: ProgramMissing (ours or the other), SandboxRefused, ReaderTimedOut, Cancelled, Damaged (it failed).
base::Result<QByteArray> runProgram(const OtherProgram &program, const jobs::JobControl &control);

}
