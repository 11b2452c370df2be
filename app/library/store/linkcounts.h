// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links.h"

#include <core/model/linkrow.h>
#include <library/database/database.h>

#include <QList>
#include <QString>

#include <optional>

namespace library {

/// Counts the records linked to a record. Every number on a page, in a list, in a pack and on the command line comes from
/// here or from linkCountColumn(), so that none contradicts another. A suggestion is counted apart, a rejected link never, and none counts itself.
base::Result<QList<model::LinkCount>> linkCounts(const Database &database, base::RecordId record);

/// The same number for the record r of a query: of the records that have `relation` to it.
QString linkCountColumn(const QString &relation);

}
