// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports.h"

#include <import/pipeline/diskfile.h>

namespace application {

bool isFile(const QString &path)
{
    return pipeline::isFile(path);
}

model::ImportReport importFiles(const OpenLibrary &library, const QStringList &paths, jobs::JobControl &control,
    const pipeline::Importer::EachFile &each, const pipeline::ImportOptions &options)
{
    return pipeline::Importer(library.library()).import(paths, control, each, options);
}

base::Result<pipeline::ReprocessingReport> recogniseAgain(const OpenLibrary &library, base::RecordId work, jobs::JobControl &control)
{
    return pipeline::recogniseAgain(library.library(), work, control);
}

}
