// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <analysis/comparison/sponsors.h>
#include <core/base/result.h>
#include <core/model/record.h>

namespace library {
class Database;
}

namespace exchange {

/// A text's States by the role that a relation gives them; of several roles the one that says most: core group and main
/// sponsors before those that are no members, these before plain sponsors.
struct States {
    QMap<QString, QString> roles;
    QMap<QString, QString> names; ///< English, by State.
};

base::Result<States> readStates(const library::Database &database, base::RecordId record, const QString &relation);

struct SponsorHistory {
    comparison::SponsorTable table;
    QMap<QString, QString> names;
};

/// The sponsors of all versions that the library holds, oldest first; where only the adopted text is there, those that its
/// file tells of.
base::Result<SponsorHistory> readSponsorHistory(const library::Database &database, base::RecordId record);

}
