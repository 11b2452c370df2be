// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/model/termcount.h>
#include <library/search/assist/completion.h>
#include <library/search/assist/noresultsdiagnosis.h>
#include <library/search/assist/spelling.h>
#include <library/search/evaluation/engine.h>

#include <QList>
#include <QMap>

#include <utility>

namespace application {

using search::editDistance;

/// Answers a query; the user's own annotations are those of ownNames(), whatever the options say. Errors: the store's; Cancelled
/// for a search that was overtaken.
base::Result<search::Answer> search(const OpenLibrary &library, const QString &query, search::Options options = {});

/// Secondary results of a search: they stand beside the hits and may take longer.
struct SecondaryResults {
    QMap<QString, QList<std::pair<QString, qint64>>> facets; ///< Of the fields that the query restricts: as if it did not.
    QList<model::Hit> notes; ///< The user's annotations with the words of the query.
    search::NoResultsDiagnosis trouble; ///< Only of a query that finds nothing.
    bool isKnown = false; ///< False until all of this has come.
};

/// Asks for secondary results.
struct SecondaryRequest {
    QString query;
    QMap<QString, QString> freed; ///< Facet → the query without the field that it restricts.
    search::Options options;
    bool findsNothing = false;
};

base::Result<SecondaryResults> secondaryResults(const OpenLibrary &library, const SecondaryRequest &request);

/// Ways to complete what is typed, the best first; names in `language` where the library has them.
Query<QList<search::Completion>> completions(const search::CompletionPlace &place, const QString &language);
/// Words of the index that begin so, in order.
Query<QList<model::TermCount>> wordsBeginning(const QString &prefix, int limit);

}
