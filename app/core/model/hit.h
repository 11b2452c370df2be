// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"

#include <core/base/ids.h>

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace model {

/// The order in which hits are shown.
enum class HitOrder { Relevance, Newest, Oldest, Symbol };

/// A paragraph of another language at the same address.
struct Parallel {
    base::PassageId passage;
    QString language;
    QString content;

    bool isEmpty() const { return !passage.isValid(); }
};

/// A paragraph that answers a query.
struct Hit {
    base::PassageId passage;
    base::RecordId record;
    base::TextId text;
    QString symbol;
    QString title;
    QString address;
    QString body;
    QString language;
    QDate date;
    PassageKind kind = PassageKind::Body;
    QString snippet;                  ///< A piece of the passage's content around the matches.
    QList<std::pair<int, int>> marks; ///< Matches within the snippet: start, end in UTF-16 units.
    Parallel parallel;                ///< Where it was asked for, and the library has it.
    double score = 0.0;               ///< Larger is better.
};

/// The answer to one query.
struct SearchAnswer {
    QString query;
    QString explained;   ///< One English sentence: what was understood.
    qint64 total = 0;    ///< Passages that match; with isComplete false, those that were seen.
    qint64 documents = 0; ///< Works that they stand in.
    bool isComplete = true; ///< False: a quick answer that stopped early. There are at least `total` passages.
    bool countsDocuments = false; ///< Then the facets (and `documents`) are exact, and count texts instead of passages.
    double elapsedMilliseconds = 0;
    QMap<QString, QList<std::pair<QString, qint64>>> facets; ///< "body" → (value, count), most frequent first.
    QList<Hit> hits;
};

}
