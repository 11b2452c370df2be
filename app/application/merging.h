// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/base/ids.h>

namespace application {

/// Makes two records one, signed by the user; gives the id of the merge. Errors: NotFound; BadInput for records that cannot
/// be one.
Edit<qint64> mergeRecords(base::RecordId other, base::RecordId kept);

/// Undoes the last merge into a record; gives the record that is back. Error: NotFound where nothing was merged into it.
Edit<base::RecordId> splitRecord(base::RecordId kept);

}
