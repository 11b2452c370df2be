// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagestore.h"
#include "recordstore.h"
#include "textlinks.h"

#include <core/model/imported.h>
#include <library/database/database.h>

namespace library {

/// Outcome of storing one text.
struct StoredText {
    model::ImportOutcome outcome = model::ImportOutcome::Added;
    base::RecordId work;
    base::TextId text;
};

/// Takes an imported text into the library: each step has a class of its own. Made on the stack inside Library::write(); one
/// instance may take many texts of a batch.
class DocumentStore
{
public:
    explicit DocumentStore(const Database &database)
        : m_database(database)
        , m_links(database)
    {
    }

    /// Called now and then with the number of paragraphs written of the text that is being stored; on the writing thread.
    void setProgress(PassageStore::Progress progress) { m_progress = std::move(progress); }

    /// One text with its links and index rows. The same bytes again: Unchanged. The same passages from another file, or
    /// another format of a text that is there: Duplicate, kept as one more original (a summary of the sample library gives
    /// way instead). The same symbol and language with other passages: Updated, with ids, links and notes kept where
    /// address or words agree; the caller re-attaches the notes. A new language of a known symbol joins its work.
    base::Result<StoredText> store(const model::ImportedText &imported, const model::Source &source);

    /// A text of the library, read anew from the original that it has (a scan, by character recognition): the paragraphs
    /// that are there give way as in an update.
    base::Status replaceText(const model::Text &known, const model::ImportedText &imported);

private:
    base::Result<base::TextId> add(base::RecordId work, const model::ImportedText &imported, const model::Source &source);
    base::Result<model::ImportOutcome> storeAgain(
        const model::ImportedText &imported, const model::Source &source, const model::Text &known);
    base::Status replace(const model::Text &known, const QList<model::Passage> &old, const model::ImportedText &imported);

    const Database &m_database;
    TextLinks m_links;
    PassageStore::Progress m_progress;
};

}
