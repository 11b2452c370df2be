// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

/// The program as a script calls it, left to its end or killed at a random moment.
namespace feature {

constexpr int kPatience = 120'000; // Milliseconds.

/// What became of a call.
struct Attempt {
    bool wasKilled = false;
    int exitCode = -1; ///< -1: it was killed, crashed or hung.
    QByteArray output;
    QByteArray error;

    /// Whole lines alone: the last one may be cut off.
    QList<QJsonObject> said() const
    {
        QList<QJsonObject> lines;
        const QList<QByteArray> all = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : all) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
    bool isAcknowledged() const { return exitCode == 0 || (wasKilled && !said().isEmpty()); }
};

inline Attempt ended(QProcess &process, bool wasKilled)
{
    Attempt attempt;
    attempt.wasKilled = wasKilled;
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit && !wasKilled)
        attempt.exitCode = process.exitCode();
    attempt.output = process.readAllStandardOutput();
    attempt.error = process.readAllStandardError();
    return attempt;
}

inline Attempt run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(AIDE_PROGRAM), arguments);
    if (!process.waitForFinished(kPatience))
        process.kill();
    process.waitForFinished();
    return ended(process, false);
}

/// Kills calls at moments of chance: of their whole duration, or right after the database was written to first.
class Killer
{
public:
    explicit Killer(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return int(m_random.bounded(end)); }

    /// `kind` is what durations are remembered by; `watched` is the file that is written to.
    Attempt kill(const QStringList &arguments, const QString &kind, const QString &watched, int longestAtFirst)
    {
        QElapsedTimer timer;
        const Stamp before = stampOf(watched);
        timer.start();
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        process.waitForStarted();
        const int longest = m_durations.value(kind, longestAtFirst);
        bool hasEnded = false;
        if (below(3) == 0) {
            const QDeadlineTimer deadline(2 * longest);
            while (!hasEnded && stampOf(watched) == before && !deadline.hasExpired())
                hasEnded = process.waitForFinished(1);
            QThread::usleep(hasEnded ? 0 : m_random.bounded(20'000));
            hasEnded = hasEnded || process.waitForFinished(0);
        } else {
            hasEnded = process.waitForFinished(1 + longest / 4 + below(longest)); // Little happens at the start.
        }
        if (!hasEnded) {
            process.kill();
            process.waitForFinished();
            hasEnded = process.exitStatus() == QProcess::NormalExit; // It was faster.
        }
        if (hasEnded)
            m_durations.insert(kind, int(timer.elapsed()) + 1);
        return ended(process, !hasEnded);
    }

private:
    struct Stamp {
        qint64 size = 0;
        QDateTime changed;
        bool operator==(const Stamp &) const = default;
    };
    static Stamp stampOf(const QString &file)
    {
        const QFileInfo info(file);
        return {info.size(), info.lastModified()};
    }

    QRandomGenerator m_random;
    QHash<QString, int> m_durations; ///< Milliseconds of the last call that ended by itself.
};

}
