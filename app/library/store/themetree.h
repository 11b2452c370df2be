// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <core/model/themenode.h>
#include <library/database/database.h>

#include <QList>

namespace library {

/// Reads the tree of themes branch by branch: a vocabulary may have a hundred thousand. Stack only.
class ThemeTreeQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<model::ThemeCounts> counts() const;
    /// Children of a theme (invalid: the top), by name, `limit` of them behind the first `offset`.
    base::Result<QList<model::ThemeNode>> below(base::RecordId theme, qint64 offset, int limit) const;
    /// Themes with these words in a label of any language; labels that begin with them first.
    base::Result<QList<model::ThemeNode>> matching(const QString &words, int limit) const;
};

/// The condition on a record r that it is a theme in use.
QString usedThemeCondition();

}
