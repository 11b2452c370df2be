// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merging.h"

#include "identity.h"

#include <library/store/merging.h>

namespace application {

Edit<qint64> mergeRecords(base::RecordId other, base::RecordId kept)
{
    return [=](const library::Database &database) { return library::MergeStore(database, signature()).merge(other, kept); };
}

Edit<base::RecordId> splitRecord(base::RecordId kept)
{
    return [=](const library::Database &database) { return library::MergeStore(database, signature()).split(kept); };
}

}
