// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationhints.h"
#include "query.h"

#include <core/model/annotation.h>
#include <core/model/linkrow.h>
#include <core/model/passage.h>
#include <core/model/record.h>
#include <core/model/recordsummary.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace application {

/// A record with one of its texts and all that is linked to it, read at one moment.
struct ReadingContent {
    model::Record work;
    QList<model::Text> texts; ///< Of the work, English first.
    model::Text text; ///< The one that is read; without an id when the library has none.
    QList<model::Passage> passages;
    QList<model::Annotation> annotations; ///< Of the text.
    QList<AnnotationHint> hints; ///< Of annotations of its other languages.
    QList<model::LinkRow> from; ///< From the work and its passages, those of the text that is read first.
    QList<model::LinkRow> to; ///< From elsewhere to the work.
    std::optional<model::Record> supersededBy; ///< The revision or the resolution that took this text's place.
    model::RecordSummary summary; ///< Of a record without a text the lists above are cut; these counts never are.

    bool hasText() const { return text.id.isValid(); }
    QStringList languages() const;
    /// Null when the text has no such passage.
    const model::Passage *passage(base::PassageId id) const;
    const model::Passage *passageAt(const model::Address &address) const;
};

/// Names a record and the text of it that is wanted.
struct ReadingRequest {
    base::RecordId record;
    QString language;        ///< Of the text; empty: that of the passage, else `otherwise`, else English, else the first.
    base::PassageId passage; ///< May be invalid.
    QString otherwise;
};

/// Error: NotFound.
Query<ReadingContent> readingContent(const ReadingRequest &request);
/// The words of a paragraph; empty where the record has none at this address. Error: NotFound.
Query<QString> paragraphText(const ReadingRequest &request, const model::Address &address);

}
