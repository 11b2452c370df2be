// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentthemes.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<QHash<base::RecordId, QStringList>> documentThemes(const Database &database)
{
    Statement statement(database,
        u"SELECT DISTINCT l.from_record, r.name FROM link l JOIN record r ON r.id = l.to_record "
        u"WHERE l.relation = 'about' AND l.status = 'accepted' AND r.kind = 'theme' ORDER BY l.from_record, r.name"_s);
    TRY_VOID(statement.run());
    QHash<base::RecordId, QStringList> themes;
    while (statement.next())
        themes[statement.id<base::RecordId>(0)].append(statement.string(1));
    return themes;
}

}
