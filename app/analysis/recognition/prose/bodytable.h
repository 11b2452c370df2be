// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recognition {

/// A body that holds sessions or meetings, one row of resources/prose/bodies.tsv.
struct BodyRow {
    enum class Counted { BySession, ByYear, Not };

    QString code; ///< Its usual abbreviation, "CEDAW"; its name where it has none.
    QString name; ///< In English.
    QString parent; ///< The code of the body that it belongs to; may be empty.
    Counted counted = Counted::BySession;
};

struct NamedBody {
    const BodyRow *row = nullptr; ///< Of the table, which lives as long as the program.
    int start = 0;
    int end = 0;
};

/// The bodies that a text of one of the six languages names, in order; a subsidiary body before the parent whose name its own holds.
QList<NamedBody> namedBodiesIn(const QString &content, const QString &language);

/// Null for a code that the table lacks.
const BodyRow *bodyRow(const QString &code);

}
