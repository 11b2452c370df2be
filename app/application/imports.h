// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/importreport.h>
#include <import/pipeline/importer.h>
#include <import/pipeline/reprocessing.h>

#include <QStringList>

namespace application {

/// True for a file that can be read, links followed; paths as base::pathText() writes them.
bool isFile(const QString &path);

/// Reads files and folders into the library; `each` is called for a file as soon as its outcome is certain. Blocks.
model::ImportReport importFiles(const OpenLibrary &library, const QStringList &paths, jobs::JobControl &control,
    const pipeline::Importer::EachFile &each, const pipeline::ImportOptions &options);

/// Runs the rules of recognition again over one work's texts, or over all (an invalid id). Blocks.
base::Result<pipeline::ReprocessingReport> recogniseAgain(const OpenLibrary &library, base::RecordId work, jobs::JobControl &control);

}
