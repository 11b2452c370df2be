// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherprogram.h"

#include "readerprocess.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <sys/types.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace pipeline {

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

base::Result<QByteArray> runProgram(const OtherProgram &program, const jobs::JobControl &control)
{
    const QString reader = ReaderProcess::program();
    if (program.path.isEmpty() || reader.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, program.folder);
    process.setProcessEnvironment(environment);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(reader, QStringList {u"--restricted"_s, program.folder, program.path} + program.arguments);
    const QDeadlineTimer deadline(program.longest);
    while (!process.waitForFinished(kCancelLook)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (!control.isCancelled() && !deadline.hasExpired())
            continue;
        stopGroup(process);
        return base::failure(control.isCancelled() ? base::ErrorCode::Cancelled : base::ErrorCode::ReaderTimedOut);
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == kSandboxRefused)
        return base::failure(base::ErrorCode::SandboxRefused, program.path);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return base::failure(base::ErrorCode::Damaged, program.path);
    return process.readAllStandardOutput();
}

}
