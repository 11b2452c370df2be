// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"

#include "documentqueries.h"
#include "passagematching.h"
#include "proposalstore.h"
#include "textstore.h"
#include "workstore.h"

#include <library/index/indexer.h>

namespace library {

base::Result<StoredText> DocumentStore::store(const model::ImportedText &imported, const model::Source &source)
{
    const DocumentQueries queries(m_database);
    TRY(const std::optional<model::Text> same, queries.textOfSource(source.sha256));
    if (same)
        return StoredText {model::ImportOutcome::Unchanged, same->work, same->id};
    TRY(const base::RecordId work, WorkStore(m_database).ensure(imported.read, source));
    TRY(const std::optional<model::Text> known, queries.textIn(work, imported.read.text.language));
    if (known) {
        TRY(const model::ImportOutcome outcome, storeAgain(imported, source, *known));
        return StoredText {outcome, known->work, known->id};
    }
    TRY(const base::TextId text, add(work, imported, source));
    return StoredText {model::ImportOutcome::Added, work, text};
}

base::Result<base::TextId> DocumentStore::add(base::RecordId work, const model::ImportedText &imported, const model::Source &source)
{
    const model::ReadText &read = imported.read;
    TextStore texts(m_database);
    PassageStore passages(m_database, m_progress);
    TRY(const base::TextId text, texts.add(work, read.text));
    TRY_VOID(WorkStore(m_database).complete(work, read));
    TRY_VOID(texts.setSource(text, source));
    TRY_VOID(passages.write(text, read.passages));
    TRY_VOID(passages.writeDropped(text, read.dropped));
    TRY_VOID(m_links.write(work, text, imported.links));
    TRY_VOID(ProposalStore(m_database).write(work, text, imported.proposals));
    Indexer::of(m_database).add(text, read.text.language, read.passages);
    return text;
}

base::Status DocumentStore::replaceText(const model::Text &known, const model::ImportedText &imported)
{
    TRY(const QList<model::Passage> old, DocumentQueries(m_database).passages(known.id));
    return replace(known, old, imported);
}

base::Status DocumentStore::replace(const model::Text &known, const QList<model::Passage> &old, const model::ImportedText &imported)
{
    const model::ReadText &read = imported.read;
    PassageStore passages(m_database, m_progress);
    TRY_VOID(WorkStore(m_database).complete(known.work, read));
    TRY_VOID(Indexer::remove(m_database, known.id));
    TRY_VOID(m_links.removeUndecided(known.id));
    TRY_VOID(TextStore(m_database).update(known.id, read.text));
    TRY(const PassageStore::Kept kept, passages.replace(known.id, old, read.passages));
    TRY_VOID(passages.writeDropped(known.id, read.dropped));
    TRY_VOID(m_links.move(old, read.passages, kept));
    TRY_VOID(m_links.write(known.work, known.id, imported.links));
    TRY_VOID(ProposalStore(m_database).rewrite(known.work, known.id, imported.proposals));
    Indexer::of(m_database).add(known.id, read.text.language, read.passages);
    return base::ok();
}

base::Result<model::ImportOutcome> DocumentStore::storeAgain(
    const model::ImportedText &imported, const model::Source &source, const model::Text &known)
{
    TextStore texts(m_database);
    TRY(const QList<model::Passage> old, DocumentQueries(m_database).passages(known.id));
    // A summary of the sample library gives way to the text itself, and is none of its originals.
    const bool isSummary = known.source.format == u"sample" && source.format != u"sample";
    // So does a scan, of which there is no text yet; but it stays an original.
    const bool isScan = old.isEmpty() && !imported.read.passages.isEmpty();
    if (isSummary)
        TRY_VOID(texts.removeSampleSource(known.id));
    // Another format of the same text is one more original; it does not push out the paragraphs that people have read.
    const bool isAnother = known.source.format != source.format || samePassages(old, imported.read.passages);
    if (!isSummary && !isScan && isAnother) {
        TRY_VOID(texts.addSource(known.id, source));
        return model::ImportOutcome::Duplicate;
    }
    TRY_VOID(texts.setSource(known.id, source));
    TRY_VOID(replace(known, old, imported));
    return model::ImportOutcome::Updated;
}

}
