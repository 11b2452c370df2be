// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingkeys.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<QHash<QString, QString>> thingKeys(const Database &database)
{
    Statement statement(database,
        u"SELECT '#' || id, 'record/' || kind || '/' || CASE symbol_key WHEN '' THEN name ELSE symbol_key END FROM record WHERE in_library = 1 "
        u"UNION ALL SELECT 'annotation:' || id, 'annotation/' || uuid FROM annotation UNION ALL SELECT 'pack:' || id, 'pack/' || uuid FROM pack "
        u"UNION ALL SELECT 'search:' || id, 'search/' || uuid FROM saved_search UNION ALL SELECT 'dossier:#' || id, 'dossier/' || uuid FROM dossier"_s);
    TRY_VOID(statement.run());
    QHash<QString, QString> keys;
    while (statement.next())
        keys.insert(statement.string(0), statement.string(1));
    return keys;
}

}
