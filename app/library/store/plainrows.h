// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignkeys.h"
#include "rowsnapshot.h"

#include <QJsonObject>
#include <QSet>

namespace library {

/// Reads the rows of a plain export or a bundle, which may come from anybody: takes the tables that an export has and the columns
/// of the schema. Stack only. Every error of the content is ExportDamaged.
class PlainRows
{
public:
    explicit PlainRows(const Database &database)
        : m_database(database)
        , m_keys(database)
    {
    }

    /// The one row of the table of records.
    base::Result<RowSnapshot::Table> record(const QJsonObject &content);
    /// Those of all other tables, but for that of the library.
    base::Result<QList<RowSnapshot::Table>> others(const QJsonObject &content);
    /// The tables that an export has.
    base::Result<QSet<QString>> exportedTables();

private:
    base::Result<RowSnapshot::Table> tableOf(const QString &name, const QJsonArray &rows);
    const Database &m_database;
    ForeignKeys m_keys;
    QSet<QString> m_tables; ///< That an export has, once they were asked for.
};

/// The error of content that no export has.
std::unexpected<base::Error> damagedContent(const QString &detail);

/// Tables in an export.
namespace plaintables {

inline const QString kRecord = QStringLiteral("record");
inline const QString kPack = QStringLiteral("pack");
inline const QString kLibrary = QStringLiteral("library"); ///< What a person adds to the kinds of records.
/// Tables of what hangs on no record.
inline const QStringList kWithoutRecord {QStringLiteral("saved_search"), QStringLiteral("dossier")};

}

}
