// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/model/change.h>
#include <core/model/hit.h>
#include <core/model/link.h>
#include <core/model/merge.h>
#include <core/model/quotationrow.h>
#include <core/model/record.h>

#include <QList>
#include <QStringList>

namespace application {

/// A paragraph that has a record's name without being linked to it, and the link that it could become.
struct Mention {
    model::Hit hit;
    model::Link link;
    QString content; ///< Of the paragraph.
};

struct Mentions {
    QList<Mention> found;
    qint64 total = 0; ///< Paragraphs that have the name, linked or not.
    QString query;    ///< What finds them all.
};

/// Details of a record beside its own content; they may take longer.
struct RecordDetails {
    Mentions mentions;
    QList<model::Change> history;      ///< The latest first.
    QList<model::MergedRecord> merged; ///< The latest first.
    QList<model::QuotationRow> quotations;
};

/// Name and aliases of a record: what it is called in texts.
QStringList namesOf(const model::Record &record);

/// Looks for a record's names in the library.
base::Result<Mentions> mentions(const OpenLibrary &library, const model::Record &record);

base::Result<RecordDetails> recordDetails(const OpenLibrary &library, const model::Record &record);

}
