// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "target.h"

#include <analysis/comparison/levelling.h>
#include <core/base/ids.h>
#include <core/model/record.h>

#include <QList>
#include <QString>

namespace application {

/// A text that stands in a column.
struct BesideText {
    base::RecordId document;
    QString language; ///< Empty: that of the first column, else English, else the first.
    /// The same text as the first column, elsewhere: so many paragraphs ahead of it; 0: level by what the paragraphs say.
    int ahead = 0;

    bool operator==(const BesideText &) const = default;
};

/// What may stand beside a document: those before it in its series, the most likely first, and those after it.
struct SeriesNeighbours {
    model::Record document;
    QList<model::Record> before;
    QList<model::Record> after;
};
/// Errors: NotFound.
Query<SeriesNeighbours> seriesNeighbours(base::RecordId document);

/// Two or more texts side by side, paragraph level with paragraph.
struct TextsBeside {
    QList<BesideText> texts; ///< What the columns show, each with its language.
    QList<Target> columns;   ///< Each with a text; the first says the order.
    SeriesNeighbours neighbours; ///< Of the first text.
    QList<comparison::LevelRow> rows;
    bool hasShift = false; ///< A column shows another place of the first text: what has no partner there is not missing.
};

/// Puts translations of one document level by their addresses, texts of one language by their words, others by their addresses.
/// One text alone is joined by its document in another language, else by a text of its series. Errors: NotFound, NoText.
Query<TextsBeside> textsBeside(const QList<BesideText> &texts);

}
