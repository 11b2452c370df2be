// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/pack.h>
#include <core/model/record.h>
#include <output/briefing/table.h>

#include <QDate>

#include <functional>

namespace application {

/// Words of a pack's tables in the language of the pages. What is not set says it in English.
struct TableWords {
    std::function<QString(const char *)> word;              ///< Of an English word of kTableWords.
    std::function<QString(const model::Record &)> name;     ///< How a record is called.
    std::function<QString(const QDate &)> date;
    std::function<QString(const QDate &)> about;            ///< Of an estimated day, of which no more than the month is known.
};

/// A table of a pack (model::packTables()): of the item's own document, else of the first document in the pack; deadlines,
/// contacts, annotations and the glossary of all of them. Private annotations are in none, nor what a paragraph says whose speakers have
/// not released their words. Empty where the library knows nothing.
Query<briefing::Table> packTable(const model::PackItem &item, const model::Pack &pack, const QString &language, const TableWords &words);

}
