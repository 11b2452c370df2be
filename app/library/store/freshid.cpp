// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshid.h"

using namespace Qt::StringLiterals;

namespace library {

QString freshId(QStringView table)
{
    return u"(SELECT 1 + max(ifnull((SELECT max(id) FROM %1), 0), ifnull((SELECT max(thing_id) FROM trash_part WHERE place = '%1'), 0), "
           "ifnull((SELECT CAST(value AS INTEGER) FROM library WHERE name = 'used_%1'), 0)))"_s.arg(table);
}

base::Status noteUsedIds(const Database &database)
{
    return database.execute(
        u"INSERT INTO library (name, value) SELECT 'used_' || place, CAST(max(thing_id) AS TEXT) FROM trash_part WHERE true GROUP BY place "
        "ON CONFLICT (name) DO UPDATE SET value = CAST(max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER)) AS TEXT)"_s);
}

}
