// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

#include "freshid.h"
#include "recordmapping.h"

#include <core/model/symbol.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString sortKeyOf(const model::Record &record)
{
    if (record.kind != model::RecordKind::Document || record.symbol.isEmpty())
        return record.name.toCaseFolded();
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    return symbol ? symbol->sortKey() : record.symbol;
}

/// Binds all columns but id and kind, in the order of the table.
Statement &bindRecord(Statement &statement, const model::Record &record)
{
    return statement.bind(record.name, record.symbolKey, record.symbol, sortKeyOf(record), record.body, record.session,
        record.date.toString(Qt::ISODate), int(record.inLibrary), jsonText(record.fields));
}

}

base::Result<base::RecordId> RecordStore::ensure(const model::Record &record)
{
    if (record.symbolKey.isEmpty())
        return add(record);
    const QString kind = model::recordKindName(record.kind);
    Statement known(m_database, u"SELECT id FROM record WHERE kind = ? AND symbol_key = ? AND symbol_key <> ''"_s);
    TRY_VOID(known.bind(kind, record.symbolKey).run());
    if (known.next())
        return known.id<base::RecordId>(0);
    // A user has said that it is the same as another.
    Statement merged(m_database, u"SELECT into_record FROM merged_record WHERE kind = ? AND symbol_key = ? ORDER BY id DESC LIMIT 1"_s);
    TRY_VOID(merged.bind(kind, record.symbolKey).run());
    return merged.next() ? merged.id<base::RecordId>(0) : add(record);
}

base::Result<base::RecordId> RecordStore::add(const model::Record &record)
{
    Statement statement(m_database,
        u"INSERT INTO record (id, kind, name, symbol_key, symbol, sort_key, body, session, date, in_library, fields) "
        u"VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(freshId(u"record")));
    TRY_VOID(bindRecord(statement.bind(model::recordKindName(record.kind)), record).run());
    return base::RecordId(statement.lastInsertId());
}

base::Status RecordStore::update(const model::Record &record)
{
    Statement statement(m_database,
        u"UPDATE record SET name = ?, symbol_key = ?, symbol = ?, sort_key = ?, body = ?, session = ?, date = ?, in_library = ?, "
        u"fields = ? WHERE id = ?"_s);
    return bindRecord(statement, record).bind(record.id).run();
}

}
