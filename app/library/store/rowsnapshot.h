// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace library {

/// Rows that were deleted together with all that went with them, so that they can come back as they were: what the foreign keys
/// of the schema delete with them, and the references to them that the schema clears. A plain value.
struct RowSnapshot {
    /// Rows of one table.
    struct Table {
        QString name;
        QStringList columns;
        QList<QVariantList> rows;
    };
    /// A cleared reference in a row that stays.
    struct Reference {
        QString table;
        QStringList keyColumns;
        QVariantList key;
        QString column;
        qint64 value = 0;
    };
    QList<Table> tables; ///< Those first that others refer to, as far as that can be.
    QList<Reference> references;

    bool isEmpty() const { return tables.isEmpty(); }
    /// The values of one column.
    QVariantList values(const QString &table, const QString &column) const;

    QByteArray toBytes() const;
    /// Error: Storage for what toBytes() did not make.
    static base::Result<RowSnapshot> fromBytes(const QByteArray &bytes);
};

}
