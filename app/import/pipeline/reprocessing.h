// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/job.h>
#include <library/store/library.h>
#include <library/store/textlinks.h>

namespace pipeline {

/// The result of running the rules again.
struct ReprocessingReport {
    int texts = 0;
    library::LinkRenewal links;
    bool cancelled = false;
};

/// Runs the rules of recognition again over texts that are stored: one work's, or all. What a person decided, made or
/// wrote is not touched. Any thread but the GUI's.
base::Result<ReprocessingReport> recogniseAgain(library::Library &library, base::RecordId work, jobs::JobControl &control);

}
