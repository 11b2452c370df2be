// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerprocess.h"

#include <core/base/log.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

const QString kProgram = u"aide-memoire-reader"_s;
constexpr int kLook = 100; ///< Milliseconds between two looks at the cancel button.

}

ReaderProcess::ReaderProcess(ReaderLimits limits)
    : m_limits(std::move(limits))
{
}

ReaderProcess::~ReaderProcess()
{
    stop();
}

QString ReaderProcess::program()
{
    const QString folder = QCoreApplication::applicationDirPath();
    // Beside the program, where it is installed, and where tests are built.
    for (const QString &place : {u"/"_s, u"/../libexec/aide-memoire/"_s, u"/../"_s}) {
        const QFileInfo candidate(folder + place + kProgram);
        if (candidate.isExecutable())
            return candidate.canonicalFilePath();
    }
    return {};
}

base::Status ReaderProcess::start()
{
    if (m_process && m_process->state() == QProcess::Running)
        return base::ok();
    const QString path = m_limits.program.isEmpty() ? program() : m_limits.program;
    if (path.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing, {}, kProgram);
    m_received.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(path, {m_slot.folder()});
    if (!m_process->waitForStarted())
        return base::failure(base::ErrorCode::ProgramMissing, {}, m_process->errorString());
    return base::ok();
}

void ReaderProcess::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

base::Error ReaderProcess::died() const
{
    qCWarning(base::importLog, "the reader process ended: exit status %d, code %d", int(m_process->exitStatus()), m_process->exitCode());
    const bool isCrash = m_process->exitStatus() == QProcess::CrashExit;
    if (!isCrash && m_process->exitCode() == kSandboxRefused)
        return {base::ErrorCode::SandboxRefused, {}, {}};
    return {base::ErrorCode::ReaderCrashed, {}, (isCrash ? u"signal %1"_s : u"exit code %1"_s).arg(m_process->exitCode())};
}

base::Status ReaderProcess::waitFor(qsizetype count, const QDeadlineTimer &deadline, const jobs::JobControl &control)
{
    while (true) {
        m_received += m_process->readAllStandardOutput();
        if (m_received.size() >= count)
            return base::ok();
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return base::failure(base::ErrorCode::ReaderTimedOut);
        if (m_process->state() != QProcess::Running)
            return base::failure(died());
        m_process->waitForReadyRead(kLook);
    }
}

base::Result<QByteArray> ReaderProcess::receive(const ReaderRequest &request, const jobs::JobControl &control)
{
    const qint64 megabytes = QFileInfo(request.path.isEmpty() ? request.source : request.path).size() >> 20;
    const QDeadlineTimer deadline(m_limits.forAFile + m_limits.forAMegabyte * megabytes);
    quint32 length = 0;
    TRY_VOID(waitFor(sizeof length, deadline, control));
    std::memcpy(&length, m_received.constData(), sizeof length);
    if (length > kLongestMessage)
        return base::failure(base::ErrorCode::LimitExceeded);
    TRY_VOID(waitFor(qsizetype(sizeof length) + length, deadline, control));
    QByteArray message = std::move(m_received);
    m_received.clear();
    message.remove(0, sizeof length);
    return message;
}

base::Result<ReaderAnswer> ReaderProcess::ask(const ReaderRequest &request, const jobs::JobControl &control)
{
    // An archive stays open between its members. Into the slot it goes when it is not: where the slot lies on another disk,
    // that is a copy of the whole archive.
    if (request.kind == ReaderRequest::Kind::Member) {
        ReaderRequest open = request;
        open.source = std::exchange(open.path, {});
        base::Result<ReaderAnswer> answer = exchange(open, control);
        if (answer || answer.error().code != base::ErrorCode::NotFound)
            return answer;
    }
    TRY(const auto placed, m_slot.put(request.path));
    ReaderRequest inside = request;
    inside.path = placed;
    inside.source = request.path;
    base::Result<ReaderAnswer> answer = exchange(inside, control);
    // The file is called by its own path wherever a person reads of it.
    if (!answer && answer.error().subject == inside.path)
        return base::failure(answer.error().code, request.path, answer.error().detail);
    return answer;
}

base::Result<ReaderAnswer> ReaderProcess::exchange(const ReaderRequest &request, const jobs::JobControl &control)
{
    TRY_VOID(start());
    const QByteArray message = packed(request);
    const quint32 length = quint32(message.size());
    m_process->write(reinterpret_cast<const char *>(&length), sizeof length);
    m_process->write(message);
    base::Result<QByteArray> received = receive(request, control);
    if (!received) {
        // Whatever it was doing, the next file gets a fresh process.
        stop();
        return base::failure(received.error());
    }
    std::optional<ReaderAnswer> answer = answerOf(*received);
    if (!answer) {
        stop();
        return base::failure(base::ErrorCode::ReaderCrashed, {}, u"an answer that means nothing"_s);
    }
    if (answer->error)
        return base::failure(*answer->error);
    return *std::move(answer);
}

}
