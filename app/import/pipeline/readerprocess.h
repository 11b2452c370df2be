// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerprotocol.h"
#include "readerslot.h"

#include <core/jobs/job.h>

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>

#include <chrono>
#include <memory>

namespace pipeline {

/// The exit code of a reader process that could not be locked in.
inline constexpr int kSandboxRefused = 126;

/// The time that a reader process may take for one file before it is stopped.
struct ReaderLimits {
    std::chrono::seconds forAFile {60};     ///< Waiting time for one answer,
    std::chrono::seconds forAMegabyte {2};  ///< and this much more for each megabyte of the file.
    std::chrono::seconds forAnArchive {600};         ///< For all members of an archive together,
    std::chrono::seconds forAnArchivesMegabyte {20}; ///< and for each megabyte of it.
    QString program;                        ///< Another program than ours, for tests; else empty.
};

/// Formats are read in a process of their own (aide-memoire-reader), so that a file which crashes, hangs or swells costs
/// its own line and nothing else. The process is started when it is needed, used for many files, and started anew after
/// it died. Belongs to the thread that made it; ask() blocks that thread.
class ReaderProcess
{
public:
    explicit ReaderProcess(ReaderLimits limits = {});
    ~ReaderProcess();

    /// Errors: those of the readers, ReaderCrashed, ReaderTimedOut, Cancelled (answered within a fifth of a second),
    /// ProgramMissing when the reader is not installed, SandboxRefused when it could not be locked in.
    base::Result<ReaderAnswer> ask(const ReaderRequest &request, const jobs::JobControl &control);

    /// The reader beside this program, or empty.
    static QString program();

private:
    base::Status start();
    void stop();
    base::Error died() const;
    base::Result<ReaderAnswer> exchange(const ReaderRequest &request, const jobs::JobControl &control);
    base::Result<QByteArray> receive(const ReaderRequest &request, const jobs::JobControl &control);
    base::Status waitFor(qsizetype count, const QDeadlineTimer &deadline, const jobs::JobControl &control);

    ReaderLimits m_limits;
    ReaderSlot m_slot;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_received;
};

}
