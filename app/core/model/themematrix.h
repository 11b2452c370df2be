// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <utility>

namespace model {

/// Themes beside years, or beside documents, with the number of texts (paragraphs, for documents) in each cell.
struct ThemeMatrix {
    enum class Columns { Years, Documents };
    Columns columns = Columns::Years;
    QList<Record> themes;    ///< The rows, the one with most first.
    QStringList years;              ///< Columns of Years, the earliest first.
    QList<Record> documents; ///< Columns of Documents, the latest first.
    QHash<std::pair<int, int>, qint64> counts; ///< Row and column; empty cells are not there.
    qint64 moreThemes = 0; ///< Left out.
    qint64 moreColumns = 0;
};

}
