// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherprogram.h"

#include "readingprocess.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#include <sys/types.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr int kCancelLook = 100; ///< Milliseconds between two looks at the cancel button.

/// With all that it started: an office program is a script that starts a starter that starts the program.
void stopGroup(QProcess &process)
{
    if (const qint64 id = process.processId(); id > 0)
        ::kill(-pid_t(id), SIGKILL);
    process.kill();
    process.waitForFinished();
}

}

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

base::Result<QByteArray> runProgram(
    const QString &program, const QStringList &arguments, std::chrono::seconds longest, const jobs::Control &control)
{
    const QString reader = ReadingProcess::program();
    if (program.isEmpty() || reader.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing);
    QProcess process;
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(reader, QStringList {u"--without-network"_s, program} + arguments);
    const QDeadlineTimer deadline(longest);
    while (!process.waitForFinished(kCancelLook)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (!control.isCancelled() && !deadline.hasExpired())
            continue;
        stopGroup(process);
        return base::failure(control.isCancelled() ? base::ErrorCode::Cancelled : base::ErrorCode::ReaderTimedOut);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return base::failure(base::ErrorCode::Damaged, program);
    return process.readAllStandardOutput();
}

}
