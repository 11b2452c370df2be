// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

#include <QString>
#include <QStringList>

namespace library {

/// The index of texts holds the beginnings of words up to so many characters as words of their own.
inline constexpr int kLongestBeginning = 2;

/// How it writes the beginning of a word, or the beginning of that: "re*".
QString beginningAsWord(const QString &beginning);
bool isWholeBeginning(const QString &beginning);

/// The words that the library holds, with what belongs together by its stem. Read-only, stack only.
class WordForms
{
public:
    explicit WordForms(const Database &database)
        : m_database(database)
    {
    }

    /// Other forms of a word: those that the library holds and whose stem is the word's in one of the library's languages, or
    /// in `language`, and the stem itself. `typed` is the word as a person wrote it, `form` as the index folds it; without
    /// `form` itself.
    QStringList othersOf(const QString &typed, const QString &form, const QString &language = {}) const;

    /// Words that begin so, in order; at most `limit` of them.
    QStringList beginningWith(const QString &prefix, int limit) const;

private:
    const Database &m_database;
};

}
