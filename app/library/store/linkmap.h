// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/linkmap.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QList>
#include <QStringList>

namespace library {

/// The records around one, nearest first; what does not fit is counted, never dropped in silence. Error: NotFound.
base::Result<model::LinkMap> readLinkMap(const Database &database, base::RecordId middle, const model::MapFilter &filter);

}
