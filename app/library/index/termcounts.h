// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/termcount.h>
#include <library/database/database.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace library {

/// Counts the occurrences of words in the library. Read-only, stack only.
class TermCounts : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Words that begin so, in order; at most `limit`.
    base::Result<QList<model::TermCount>> beginningWith(const QString &prefix, int limit) const;
    /// In how many passages a word stands.
    base::Result<qint64> passagesWith(const QString &form) const;
    /// In how many texts it stands: known sooner, since there are fewer of them.
    base::Result<qint64> textsWith(const QString &form) const;
};

}
