// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

#include <QList>

namespace library {

/// A document that is pointed at, but whose text is not in the library.
struct WantedRow {
    model::Record record;
    qint64 citations = 0; ///< Places that point at it.
    QStringList citedBy; ///< Symbols, or names, of the documents that they stand in.
};

/// Wanted documents, by the number of documents that cite them, then of places. A draft that is known only because it was
/// adopted is not wanted. Those that nothing cites, but a list of references describes, come last.
base::Result<QList<WantedRow>> wantedDocuments(const Database &database);

/// SQL condition: a record r is cited for its content, not only as an earlier version of a text; or a list of references that was
/// imported describes it.
QString isCitedCondition();

}
