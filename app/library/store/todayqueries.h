// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

#include <QDateTime>
#include <QList>

namespace library {

/// A document that an import added or brought up to date.
struct ArrivedDocument {
    model::Record record;
    QDateTime arrived; ///< UTC.
    bool isUpdate = false;
    bool isUnread = false; ///< It was not opened since.
};

/// The latest of the documents that arrived, and how many there are.
struct Arrivals {
    QList<ArrivedDocument> documents;
    qint64 total = 0;
};

/// A document that was cited before its text came.
struct ArrivedWanted {
    model::Record record;
    qint64 citedBy = 0; ///< Documents that cited it before.
    bool isUnread = false;
};

/// A document with links that wait for a decision.
struct SuggestionDocument {
    model::Record record;
    base::PassageId passage; ///< The first with a suggestion; none where a suggestion is about the whole document.
    qint64 count = 0;
};

/// The documents with most suggestions, and what there is in all.
struct SuggestionDocuments {
    QList<SuggestionDocument> documents;
    qint64 documentCount = 0;
    qint64 suggestionCount = 0;
};

/// Reads what the page *Today* tells and no other list does. Stack only.
class TodayQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// What imports that ended at `since` or later added or updated, the latest first.
    base::Result<Arrivals> arrivals(const QDateTime &since, int limit) const;
    /// What such an import added, and a document cited that came with an earlier import; the most cited first.
    base::Result<QList<ArrivedWanted>> arrivedWanted(const QDateTime &since, int limit) const;
    base::Result<SuggestionDocuments> suggestionDocuments(int limit) const;
};

}
