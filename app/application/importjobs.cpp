// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjobs.h"

#include <import/pipeline/diskfile.h>
#include <import/pipeline/importer.h>
#include <import/pipeline/reprocessing.h>
#include <import/pipeline/ocr.h>

namespace application {

model::ImportReport importPaths(
    const OpenLibrary &library, const QStringList &paths, const QString &password, jobs::JobControl &control)
{
    pipeline::ImportOptions options;
    options.password = password;
    return pipeline::Importer(library.library()).import(paths, control, {}, options);
}

model::ImportReport importFound(const OpenLibrary &library, const QList<FoundFile> &files, jobs::JobControl &control)
{
    return pipeline::Importer(library.library()).importFound(files, control);
}

model::ImportReport importPrepared(const OpenLibrary &library, const QList<PreparedFile> &prepared)
{
    return pipeline::Importer(library.library()).store(prepared);
}

std::optional<PreparedFile> prepareFile(
    const OpenLibrary &library, const QString &path, const QString &password, jobs::JobControl &control)
{
    pipeline::ImportOptions options;
    options.password = password;
    options.otherContent = formats::OtherContent::Accepted; // The review says what it is.
    return pipeline::Importer(library.library()).prepare(path, control, options);
}

std::optional<PreparedFile> prepareBytes(
    const OpenLibrary &library, const QByteArray &bytes, const QString &name, jobs::JobControl &control)
{
    return pipeline::Importer(library.library()).prepareBytes(bytes, name, control);
}

FolderListing listFolder(const QString &folder, jobs::JobControl &control)
{
    pipeline::FolderWalk walk(control);
    walk.add({folder});
    return {walk.folders(), walk.files()};
}

bool isFolder(const QString &path)
{
    return pipeline::isFolder(path);
}

bool isOnDisk(const QString &path)
{
    return pipeline::isOnDisk(path);
}

base::Status readScan(const OpenLibrary &library, base::TextId text, jobs::JobControl &control)
{
    return pipeline::readScan(library.library(), text, control);
}

base::Result<RulesReport> runRules(const OpenLibrary &library, jobs::JobControl &control)
{
    return pipeline::recogniseAgain(library.library(), {}, control).transform([](const pipeline::ReprocessingReport &report) {
        return RulesReport {report.links.added, report.links.changed, report.links.removed};
    });
}

}
