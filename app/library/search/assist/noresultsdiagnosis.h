// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QString>

namespace library {
class Library;
}

namespace search {

/// Why a query finds nothing, and which queries would find something.
struct NoResultsDiagnosis {
    struct Suggestion {
        QString query;   ///< To be asked instead.
        QString changed; ///< The word that takes another's place, or the clause that is left out.
        qint64 total = 0;
    };
    QStringList unmatchedClauses;       ///< Clauses that find nothing by themselves.
    QList<Suggestion> corrected;  ///< With another spelling.
    QList<Suggestion> relaxed;    ///< Without one of the clauses, those that find most first.

    bool isEmpty() const { return unmatchedClauses.isEmpty() && corrected.isEmpty() && relaxed.isEmpty(); }
};

/// Asks again for each part of a query that found nothing. A dozen small queries; never on the GUI's thread.
base::Result<NoResultsDiagnosis> diagnose(const library::Library &library, const QString &query);

}
