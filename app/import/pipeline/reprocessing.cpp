// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reprocessing.h"

#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>
#include <library/store/documentqueries.h>
#include <library/store/proposalstore.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

// As many texts share one transaction: few enough to let other writers in between.
constexpr qsizetype kTextsInBatch = 50;

base::Status renewText(const library::Database &database, library::TextLinks &links, const model::Text &text, ReprocessingReport &report)
{
    const library::DocumentQueries queries(database);
    base::Result<model::Record> work = queries.record(text.work);
    base::Result<QList<model::Passage>> passages = queries.passages(text.id);
    if (!work || !passages)
        return base::failure(work ? passages.error() : work.error());
    model::ReadText read;
    read.work = *std::move(work);
    read.text = text;
    read.passages = *std::move(passages);
    TRY(const auto renewed, links.renew(text, recognition::recognise(read)));
    TRY_VOID(library::ProposalStore(database).rewrite(text.work, text.id, recognition::proposals(read)));
    ++report.texts;
    report.links.added += renewed.added;
    report.links.changed += renewed.changed;
    report.links.removed += renewed.removed;
    return base::ok();
}

}

base::Result<ReprocessingReport> recogniseAgain(library::Library &library, base::RecordId work, jobs::JobControl &control)
{
    const base::Result<QList<model::Text>> texts = library.read([work](const library::Database &database) {
        const library::DocumentQueries queries(database);
        return work.isValid() ? queries.texts(work) : queries.allTexts();
    });
    if (!texts)
        return base::failure(texts.error());
    ReprocessingReport report;
    for (qsizetype first = 0; first < texts->size() && !control.isCancelled(); first += kTextsInBatch) {
        control.report(first, texts->size());
        const base::Status done = library.write([&](const library::Database &database) -> base::Status {
            library::TextLinks links(database);
            for (const model::Text &text : texts->sliced(first, std::min(kTextsInBatch, texts->size() - first))) {
                TRY_VOID(renewText(database, links, text, report));
            }
            return base::ok();
        });
        if (!done)
            return base::failure(done.error());
    }
    report.cancelled = control.isCancelled();
    return report;
}

}
