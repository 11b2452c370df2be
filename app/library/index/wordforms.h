// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

#include <QString>
#include <QStringList>

namespace library {

/// The index of texts holds the beginnings of words up to so many characters as words of their own.
inline constexpr int kLongestBeginning = 2;

/// The term that the index holds for the beginning of a word: "re*".
QString beginningAsWord(const QString &beginning);
bool isWholeBeginning(const QString &beginning);

/// The words that the library holds, with what belongs together by its stem. Read-only, stack only.
class WordForms : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Other forms of a word: those that the library holds and whose stem is the word's in one of the library's languages, or
    /// in `language`, and the stem itself. `typed` is the word as a person wrote it, `form` as the index folds it; without
    /// `form` itself.
    QStringList othersOf(const QString &typed, const QString &form, const QString &language = {}) const;

    /// Words that begin so, in order; at most `limit` of them.
    QStringList beginningWith(const QString &prefix, int limit) const;
};

}
