// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <core/base/result.h>
#include <core/model/hit.h>

#include <QList>
#include <QString>

namespace library {
class Database;
}

namespace search {

/// Notes of the user that hold the words of a query, the latest first, at most `options.limit`: the hit is the paragraph
/// that the note hangs on, its snippet is what the note says. What the query asks of documents and paragraphs is asked of
/// those that the notes hang on: under "year:2023" stand the notes on documents of that year, whenever they were written.
/// Only the language is not asked: people write notes in their own.
base::Result<QList<model::Hit>> notesMatching(const library::Database &database, const QString &query, const Options &options = {});

}
