// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversion.h"

#include "readingprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr std::chrono::seconds kLongest {120}; ///< The first start of LibreOffice takes ten.
constexpr int kLook = 100;

base::Status waitFor(QProcess &process, const jobs::Control &control)
{
    const QDeadlineTimer deadline(kLongest);
    while (!process.waitForFinished(kLook)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (!control.isCancelled() && !deadline.hasExpired())
            continue;
        process.kill();
        process.waitForFinished();
        return base::failure(control.isCancelled() ? base::ErrorCode::Cancelled : base::ErrorCode::ReaderTimedOut);
    }
    return base::ok();
}

}

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

base::Result<QByteArray> convertToDocx(const QString &path, const jobs::Control &control)
{
    const QString office = findProgram(u"soffice"_s);
    const QString reader = ReadingProcess::program();
    if (office.isEmpty() || reader.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing, {}, u"LibreOffice"_s);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"document.doc"_s);
    if (!folder.isValid() || !QFile::copy(path, copy))
        return base::failure(base::ErrorCode::WriteFailed, folder.path());
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(reader, {u"--without-network"_s, office, u"--headless"_s, u"--norestore"_s,
        u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--convert-to"_s, u"docx"_s, u"--outdir"_s,
        folder.filePath(u"out"_s), copy});
    if (const base::Status ended = waitFor(process, control); !ended)
        return base::failure(ended.error());
    QFile converted(folder.filePath(u"out/document.docx"_s));
    if (!converted.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Damaged, path, u"LibreOffice could not read it"_s);
    return converted.readAll();
}

}
