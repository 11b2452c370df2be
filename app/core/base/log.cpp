// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include "files.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace base {

Q_LOGGING_CATEGORY(importLog, "aide.import", QtFatalMsg)
Q_LOGGING_CATEGORY(libraryLog, "aide.library", QtFatalMsg)
Q_LOGGING_CATEGORY(jobLog, "aide.job", QtFatalMsg)

namespace {

QtMessageHandler previousHandler = nullptr;
QMutex logMutex;

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "error"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The file is opened for each line, because the window and commands share it, and any of them may rotate it. A line that cannot
/// be written is dropped: the log must not stop the work that it tells of.
void appendToLog(const QByteArray &line)
{
    const QMutexLocker lock(&logMutex);
    const QString path = logPath();
    if (QFileInfo(path).size() + line.size() > kLargestLog) {
        const QString older = QFileInfo(path).path() + u"/aide-memoire.1.log"_s;
        QFile::remove(older);
        QFile::rename(path, older);
    }
    QFile file(path);
    if (file.open(QIODevice::Append, kOwnerOnlyFile))
        file.write(line);
}

void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QLatin1StringView category(context.category);
    if (!category.startsWith("aide."_L1)) {
        previousHandler(type, context, message);
        return;
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    appendToLog(u"%1 %2 %3: %4\n"_s.arg(time, category, levelName(type), message).toUtf8());
}

}

void setLogging(bool on)
{
    if (on == isLogging())
        return;
    if (on && !makeOwnerOnlyFolder(QFileInfo(logPath()).path()))
        return;
    const QtMessageHandler replaced = qInstallMessageHandler(on ? logMessage : previousHandler);
    previousHandler = on ? replaced : nullptr;
    QLoggingCategory::setFilterRules(on ? u"aide.*=true"_s : QString());
}

bool isLogging()
{
    return previousHandler != nullptr;
}

QString logPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::StateLocation) + u"/aide-memoire.log"_s;
}

void setLoggingFromEnvironment()
{
    const QByteArray wish = qgetenv("AIDE_LOG");
    setLogging(!wish.isEmpty() && wish != "0");
}

}
