// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <library/database/database.h>

#include <QHash>

#include <functional>
#include <optional>

namespace library {

/// What became of one imported text.
struct StoredText {
    model::ImportOutcome outcome = model::ImportOutcome::Added;
    base::RecordId work;
    base::TextId text;
};

/// What became of the links of a text whose rules ran again.
struct LinkRenewal {
    int added = 0;
    int changed = 0;
    int removed = 0;
};

/// Writes records and texts. Made on the stack inside Library::write(); one instance may take many texts of a batch.
class DocumentStore
{
public:
    explicit DocumentStore(const Database &database)
        : m_database(database)
    {
    }

    /// Told now and then how many paragraphs of the text that is being stored are written; on the writing thread.
    void setProgress(std::function<void(qint64 done, qint64 total)> progress) { m_progress = std::move(progress); }

    /// One text with its links and index rows. The same bytes again: Unchanged. The same passages from another file, or
    /// another format of a text that is there: Duplicate, kept as one more original (a summary of the sample library gives
    /// way instead). The same symbol and language with other passages: Updated, with ids, links and notes kept where
    /// address or words agree; the caller re-attaches the notes. A new language of a known symbol joins its work.
    base::Result<StoredText> store(const model::ImportedText &imported, const model::Source &source);

    /// A text of the library, read anew from the original that it has (a scan, by character recognition): the paragraphs
    /// that are there give way as in an update.
    base::Status replaceText(const model::Text &known, const model::ImportedText &imported);

    /// Finds or makes a record by its key (kind and symbolKey); a record without a key is always made.
    base::Result<base::RecordId> ensureRecord(const model::Record &record);
    base::Status updateRecord(const model::Record &record);

    /// People, events, quotations, mandates and themes of a text that is stored: what no person decided on is said anew.
    base::Status writeKnowledge(base::RecordId work, base::TextId text, const model::Proposals &proposals);
    /// What the rules say now of a text that is stored: links that no person decided on are made, mended or taken away;
    /// all others, and those of the source file, stay as they are.
    base::Result<LinkRenewal> renewLinks(const model::Text &text, const QList<model::ProposedLink> &proposals);

private:
    base::Result<StoredText> storeAgain(const model::ImportedText &imported, const model::Source &source, const model::Text &known);
    base::Result<base::RecordId> insertRecord(const model::Record &record);
    base::Result<base::RecordId> ensureWork(const model::ReadText &read, const model::Source &source);
    base::Status mergeWork(base::RecordId work, const model::ReadText &read);
    base::Result<base::TextId> insertText(base::RecordId work, const model::Text &text);
    base::Result<base::SourceId> insertSource(base::TextId text, const model::Source &source);
    /// One more original, and the one that the passages are read from.
    base::Status setSource(base::TextId text, const model::Source &source);
    base::Status writePassages(base::TextId text, const QList<model::Passage> &passages, const QHash<int, base::PassageId> &kept);
    base::Status writeDropped(base::TextId text, const QList<model::Dropped> &dropped);
    base::Status replacePassages(base::TextId text, const QList<model::Passage> &old, const model::ReadText &read);
    base::Status moveLinks(const QList<model::Passage> &old, const QList<model::Passage> &renewed, const QHash<int, base::PassageId> &kept);
    base::Status writeLinks(base::RecordId work, base::TextId text, const QList<model::ProposedLink> &links);
    base::Result<base::RecordId> targetOf(const model::ProposedLink &link);

    std::function<void(qint64, qint64)> m_progress;
    const Database &m_database;
    QHash<QString, base::RecordId> m_targets; ///< Kind and key → record, for this batch.
};

}
