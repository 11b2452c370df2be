// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

#include <QList>

namespace library {

/// A theme as a tree shows it.
struct ThemeNode {
    model::Record record;
    qint64 narrower = 0; ///< Themes right below it.
    qint64 texts = 0;    ///< Records that are about it: linkCountColumn().
};

struct ThemeCounts {
    qint64 all = 0;
    qint64 used = 0; ///< Something is about them, or a person made them.
    qint64 top = 0;  ///< With nothing above them.
};

/// Reads the tree of themes branch by branch: a vocabulary may have a hundred thousand. Stack only.
class ThemeTreeQueries
{
public:
    explicit ThemeTreeQueries(const Database &database)
        : m_database(database)
    {
    }

    base::Result<ThemeCounts> counts() const;
    /// Those right below a theme (invalid: the top), by name, `limit` of them behind the first `offset`.
    base::Result<QList<ThemeNode>> below(base::RecordId theme, qint64 offset, int limit) const;
    /// Those with these words in a label of any language; labels that begin with them first.
    base::Result<QList<ThemeNode>> matching(const QString &words, int limit) const;

private:
    const Database &m_database;
};

/// The condition on a record r that it is a theme in use.
QString usedThemeCondition();

}
