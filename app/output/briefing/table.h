// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>
#include <core/model/quotation.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace briefing {

/// A cell of a table that a pack makes.
struct TableCell {
    QString text;
    QList<model::Span> spans = {}; ///< Within its text.
};

/// A table that a pack makes of what the library knows; its first row is its head.
struct Table {
    QStringList lines = {}; ///< Stand above it.
    QList<QList<TableCell>> rows = {};
    /// The strictest status of the words that it would have: what they do not allow is left out already.
    model::Attribution attribution = model::Attribution::OnTheRecord;

    bool isEmpty() const { return rows.size() < 2 && lines.isEmpty(); }
};

/// The table as rows of a text, which pages and files set as a table. Without rows where there is only a head.
QList<model::Passage> passagesOf(const Table &table);

/// Paragraphs of two languages side by side: a row for each of `left`, with the one of `right` that has the same address.
QList<model::Passage> besideEachOther(const QList<model::Passage> &left, const QList<model::Passage> &right);

}
