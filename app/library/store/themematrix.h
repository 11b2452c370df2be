// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/themematrix.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QStringList>

namespace library {

struct MatrixLimits {
    int themes = 200;
    int columns = 80;
};

/// Counts links of the relation "about", whether suggested or accepted.
base::Result<model::ThemeMatrix> readMatrix(const Database &database, model::ThemeMatrix::Columns columns, const MatrixLimits &limits = {});

}
