// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <model/imported.h>

namespace storage {

/// What became of one imported text.
struct StoredText {
    model::ImportOutcome outcome = model::ImportOutcome::Added;
    base::RecordId work;
    base::TextId text;
    int orphanedAnnotations = 0;
};

/// Writes records and texts. Made on the stack inside Library::write().
class DocumentStore
{
public:
    explicit DocumentStore(const Database &database)
        : m_database(database)
    {
    }

    /// One text with its links and index rows. The same bytes again: Unchanged. The same passages from another file:
    /// Duplicate. The same symbol and language with other passages: Updated, with ids, links and notes kept where address
    /// or words agree. A new language of a known symbol joins its work.
    base::Result<StoredText> store(const model::ImportedText &imported, const model::Source &source);

    /// Finds or makes a record by its key (kind and symbolKey).
    base::Result<base::RecordId> ensureRecord(const model::Record &record);
    base::Status updateRecord(const model::Record &record);

private:
    const Database &m_database;
};

}
