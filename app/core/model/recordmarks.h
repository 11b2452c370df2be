// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

namespace model {

/// What a person marked a record with. A plain value.
struct RecordMarks {
    base::RecordId record;
    bool isStarred = false;
    bool isUnread = false; ///< A document that arrived and was not opened since, or is to be read once more.

    bool operator==(const RecordMarks &) const = default;
};

}
