// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals.h"

#include "recordmapping.h"

#include <library/database/database.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<model::Text> textOf(const Database &database, base::TextId text)
{
    Statement statement(database, u"SELECT "_s + kTextColumns + u" FROM " + kTextTables + u" WHERE t.id = ?");
    TRY_VOID(statement.bind(text).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"#%1"_s.arg(text.value()));
    return textFromRow(statement);
}

base::Result<QList<model::Source>> originalsOf(const Database &database, base::TextId text)
{
    // Every source takes the place of the one that the text was read from, so that its columns are read as ever.
    Statement statement(database,
        u"SELECT "_s + kTextColumns
            + u" FROM text t JOIN source s ON s.text_id = t.id WHERE t.id = ?"
              u" ORDER BY s.id <> coalesce(t.source_id, 0), s.id");
    TRY_VOID(statement.bind(text).run());
    QList<model::Source> sources;
    while (statement.next())
        sources.append(textFromRow(statement).source);
    return sources;
}

base::Result<QList<model::Source>> fileSources(const Database &database)
{
    Statement statement(database, u"SELECT sha256, path, format, size_bytes FROM source WHERE format <> 'sample' ORDER BY id"_s);
    TRY_VOID(statement.run());
    QList<model::Source> sources;
    while (statement.next()) {
        model::Source source;
        source.sha256 = statement.string(0);
        source.path = statement.string(1);
        source.format = statement.string(2);
        source.size = statement.integer(3);
        sources.append(source);
    }
    // A backup and a restore ask on connections of their own.
    TRY_VOID(database.takeFailure());
    return sources;
}

base::Result<QStringList> trashedOriginals(const Database &database)
{
    // A copy that an older version made has no trash.
    Statement trash(database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'trash_original'"_s);
    TRY(const qint64 hasTrash, trash.number());
    if (hasTrash == 0)
        return QStringList();
    Statement deleted(database, u"SELECT DISTINCT sha256 FROM trash_original"_s);
    TRY(const QStringList fingerprints, deleted.strings());
    TRY_VOID(database.takeFailure());
    return fingerprints;
}

}
