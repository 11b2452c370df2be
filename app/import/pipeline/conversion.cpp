// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversion.h"

#include "otherprogram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr std::chrono::seconds kLongest {120}; ///< The first start of LibreOffice takes ten.

}

base::Result<QByteArray> convertToDocx(const QString &path, const jobs::Control &control)
{
    const QString office = findProgram(u"soffice"_s);
    if (office.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing, {}, u"LibreOffice"_s);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"document.doc"_s);
    if (!folder.isValid() || !QFile::copy(path, copy))
        return base::failure(base::ErrorCode::WriteFailed, folder.path());
    const base::Result<QByteArray> ended = runProgram({office,
        {u"--headless"_s, u"--norestore"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
            u"--convert-to"_s, u"docx"_s, u"--outdir"_s, folder.filePath(u"out"_s), copy},
        folder.path(), kLongest}, control);
    // It fails and says nothing, or says nothing and makes no file.
    if (!ended && ended.error().code != base::ErrorCode::Damaged)
        return base::failure(ended.error());
    QFile converted(folder.filePath(u"out/document.docx"_s));
    if (!converted.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Damaged, path, u"LibreOffice could not read it"_s);
    return converted.readAll();
}

}
