// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QString>

namespace library {
class Database;
}

namespace search {

/// The piece of a query at its cursor, which a completion replaces.
struct CompletionPlace {
    int start = 0; ///< UTF-16 units of the query; from the value's first character on, its quote included.
    int end = 0;
    QString field; ///< English name of the field whose value is typed; empty: a word, or the name of a field.
    QString typed; ///< Without its quote.

    bool operator==(const CompletionPlace &) const = default;
};

CompletionPlace completionPlace(const QString &query, int cursor);

/// One way to go on.
struct Completion {
    enum class Kind { Field, Value, Word, History };
    Kind kind = Kind::Word;
    QString text;   ///< What is put at the place: "theme:", "\"Smart cities\"", "municipalities".
    QString value;  ///< Value: what it stands for, in the words of the library ("HRC", "fr", "Smart cities"). Else as `text`.
    QString field;  ///< Field and Value: the English name of the field.
    QString detail; ///< A second name: of a field its own in English, of a State its code.
};

/// Ways to go on at a place, the best first; names in `language` where the library has them.
base::Result<QList<Completion>> completions(
    const library::Database &database, const CompletionPlace &place, const QString &language);

/// The query with a completion in its place, and where the cursor stands then.
struct Completed {
    QString query;
    int cursor = 0;
};
Completed completed(const QString &query, const CompletionPlace &place, const Completion &completion);

/// A value as a clause has it: in quotation marks where it has spaces or signs of its own.
QString quotedValue(const QString &value);

/// A text as a phrase, whatever signs it holds.
QString quotedPhrase(const QString &text);

}
