// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversion.h"

#include "otherprogram.h"

#include <core/base/files.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr std::chrono::seconds kLongest {120}; ///< The first start of LibreOffice takes ten.

/// The office itself. What "soffice" names is a script with a starter that insists on making a socket in /tmp, where the
/// sandbox lets nobody write; where the office does not lie beside it, "soffice" has to do.
QString findOffice()
{
    const QString starter = findProgram(u"soffice"_s);
    if (starter.isEmpty())
        return {};
    const QString office = QFileInfo(starter).canonicalPath() + u"/soffice.bin"_s;
    return QFileInfo(office).isExecutable() ? office : starter;
}

/// Errors: those of runProgram(); when it fails, it says nothing of why, so that Damaged is left to what it made.
base::Status convert(const OtherProgram &office, const jobs::JobControl &control)
{
    // With a profile that is new it sets itself up, and ends to be started again; the starter would do that.
    constexpr int kStarts = 2;
    for (int start = 0; start < kStarts; ++start) {
        const base::Result<QByteArray> ended = runProgram(office, control);
        if (ended)
            return base::ok();
        if (ended.error().code != base::ErrorCode::Damaged)
            return base::failure(ended.error());
    }
    return base::ok();
}

}

base::Result<QByteArray> convertToDocx(const QString &path, const jobs::JobControl &control)
{
    const QString office = findOffice();
    if (office.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing, {}, u"LibreOffice"_s);
    const QTemporaryDir room;
    if (!room.isValid())
        return base::failure(base::writeError(room.errorString(), room.path()));
    const QString copy = room.filePath(u"document.doc"_s);
    if (QFile original(path); !original.copy(copy))
        return base::failure(base::writeError(original, room.path()));
    const QString profile = QUrl::fromLocalFile(room.filePath(u"profile"_s)).toString(QUrl::FullyEncoded);
    const OtherProgram program {office,
        {u"--headless"_s, u"--norestore"_s, u"-env:UserInstallation="_s + profile, u"-env:OSL_SOCKET_PATH="_s + room.path(),
            u"--convert-to"_s, u"docx"_s, u"--outdir"_s, room.filePath(u"out"_s), copy},
        room.path(), kLongest};
    TRY_VOID(convert(program, control));
    QFile converted(room.filePath(u"out/document.docx"_s));
    if (!converted.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Damaged, path, u"LibreOffice could not read it"_s);
    return converted.readAll();
}

}
