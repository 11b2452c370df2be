// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace search {

/// One line of a query as a form shows it. Lines all have to hold; one that `joinsPrevious` is an alternative to the line
/// above it.
struct BuilderRow {
    enum class Match {
        Words,  ///< All of these words; of a field: its value.
        Phrase, ///< The words as they stand.
        Begins, ///< A word that begins so.
        Query,  ///< A part of the query that no form shows: as it was typed.
    };
    bool joinsPrevious = false;
    bool isExcluded = false;
    QString field; ///< English name; empty: the paragraph's words.
    Match match = Match::Words;
    QString value;

    bool operator==(const BuilderRow &) const = default;
};

/// Nothing of a query is lost: what is too deep for a line stands in one as it was typed.
QList<BuilderRow> builderRows(const QString &query);
/// Lines without a value are left out.
QString queryOf(const QList<BuilderRow> &rows);

}
