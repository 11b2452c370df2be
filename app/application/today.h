// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines.h"
#include "openlibrary.h"
#include "savedsearches.h"
#include "usememory.h"

#include <core/model/pack.h>
#include <library/store/todayqueries.h>

#include <QDate>
#include <QList>

namespace application {

/// A saved search with hits in what came since somebody last looked.
struct FreshSearch {
    model::SavedSearch search;
    qint64 fresh = 0;
};

/// A briefing pack on which there is something to do.
struct UnfinishedPack {
    model::Pack pack;
    int changedQuotations = 0; ///< That stop an export: briefing::blocksThatStop().
    bool isAhead = false;      ///< Its day is still to come, or is this one.
};

/// A place to go on reading.
struct ReadingPlace {
    Reading reading;
    model::Record record;
};

/// What matters this morning. A plain value; an empty list has nothing to say.
struct Today {
    QDate day;
    QDate since; ///< The last day before on which the library was open.
    DueSoon due;
    QList<FreshSearch> searches;
    library::Arrivals arrivals;
    library::SuggestionDocuments suggestions;
    QList<library::ArrivedWanted> wanted;
    QList<UnfinishedPack> packs;
    QList<ReadingPlace> readings;

    bool isEmpty() const;
};

/// Answers window and command line alike; changes nothing. Takes its time; never on the GUI thread.
base::Result<Today> today(const OpenLibrary &library, QDate day);

}
