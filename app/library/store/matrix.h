// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QStringList>

namespace library {

/// Themes beside years, or beside documents, with the number of texts (paragraphs, for documents) in each cell.
struct Matrix {
    enum class Columns { Years, Documents };
    Columns columns = Columns::Years;
    QList<model::Record> themes;    ///< The rows, the one with most first.
    QStringList years;              ///< Columns of Years, the earliest first.
    QList<model::Record> documents; ///< Columns of Documents, the latest first.
    QHash<std::pair<int, int>, qint64> counts; ///< Row and column; empty cells are not there.
    qint64 moreThemes = 0; ///< Left out.
    qint64 moreColumns = 0;
};

struct MatrixLimits {
    int themes = 200;
    int columns = 80;
};

/// Counts links of the relation "about", whether suggested or accepted.
base::Result<Matrix> readMatrix(const Database &database, Matrix::Columns columns, const MatrixLimits &limits = {});

}
