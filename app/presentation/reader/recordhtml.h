// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <application/recorddetails.h>
#include <core/model/change.h>
#include <core/model/merge.h>
#include <core/model/quotationrow.h>

#include <QPalette>

namespace presentation {

/// A record's page as it is set: what it says, and where its links lead. A link is "place:3" (an index of `places`),
/// "edit:fields.note", "accept:12", "reject:12", "whole:>cites", "page:map/7", "search:…", "mention:0", "revert:5",
/// "merge:", "split:3", "quotation:2".
struct RecordHtml {
    QString html;
    QString style; ///< CSS.
    QList<Location> places;
    QList<model::Record> records; ///< What each place shows, for the preview.
};

/// What a record's page shows besides its content.
struct RecordState {
    bool isWritable = false;
    QStringList whole;                ///< Groups that the user wants to see whole.
    std::optional<application::Mentions> mentions; ///< Not there while they are looked for.
    QList<model::Change> history;
    QList<model::QuotationRow> quotations; ///< That the record says, or that were said at it.
    QList<model::MergedRecord> merged; ///< The latest first.
};

RecordHtml recordHtml(const ReaderContent &content, const RecordState &state, const QPalette &palette, Qt::LayoutDirection direction);

}
