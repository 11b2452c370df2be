// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/base/result.h>
#include <library/database/database.h>

#include <QHash>
#include <QStringList>

namespace library {

/// The names of the themes that each document, or a paragraph of it, is about; those only that a person or the rules stand by.
base::Result<QHash<base::RecordId, QStringList>> documentThemes(const Database &database);

}
