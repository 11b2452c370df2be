// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <output/exchange/thesaurusimport.h>

namespace application {

/// Reads a vocabulary of themes from a file, or the goals that come with the program ("sdg"). These block; run them in a job.
/// Errors: those of the format; Cancelled.
base::Result<exchange::Thesaurus> readVocabulary(const QString &path, jobs::JobControl &control);
/// Makes themes of a vocabulary; `name` is its own where it is not empty. A cancelled import keeps what is stored.
base::Result<exchange::ThesaurusReport> importVocabulary(
    const OpenLibrary &library, const exchange::Thesaurus &vocabulary, const QString &name, jobs::JobControl &control);

}
