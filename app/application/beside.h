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
    QString language; ///< Empty: English, else the first.

    bool operator==(const BesideText &) const = default;
};

/// Two or more texts side by side, paragraph level with paragraph.
struct TextsBeside {
    QList<Target> columns; ///< Each with a text; the first says the order.
    QList<comparison::LevelRow> rows;
};

/// Puts translations of one document level by their addresses, texts of one language by their words, others by their addresses.
/// Errors: NotFound, NoText.
Query<TextsBeside> textsBeside(const QList<BesideText> &texts);

/// What may stand beside a document: those before it in its series, the most likely first, and those after it.
struct SeriesNeighbours {
    QList<model::Record> before;
    QList<model::Record> after;
};
Query<SeriesNeighbours> seriesNeighbours(base::RecordId document);

}
