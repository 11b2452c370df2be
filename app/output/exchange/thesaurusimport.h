// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thesaurus.h"

#include <functional>

namespace library {
class Library;
}

namespace exchange {

struct ThesaurusReport {
    QString vocabulary;
    qsizetype concepts = 0;
    qsizetype added = 0; ///< Themes that the library did not have.
    QStringList cut; ///< Concepts that the file puts above themselves; they stand at the top.
};

/// True from `progress` goes on; false stops between two batches, and keeps what is stored.
using ThesaurusProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// Makes themes of a vocabulary, in batches, each in a transaction. A theme that the library has under one of the labels is
/// that concept from now on; importing the file again changes nothing. Blocks; run it in a job. Errors: as readThesaurus()
/// and the library's; Cancelled.
base::Result<ThesaurusReport> importThesaurus(
    library::Library &library, const Thesaurus &vocabulary, const QString &name, const ThesaurusProgress &progress = {});

}
