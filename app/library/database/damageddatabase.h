// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefile.h"
#include "rowformat.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace library {

/// Reads the rows of a database that SQLite gives up on: by its trees where they hold together, and page by page where they
/// do not. Never writes. One thread.
class DamagedDatabase
{
public:
    /// A row; its first value is its number where the table has one.
    using EachRow = std::function<void(const QVariantList &values)>;

    /// Finds where the rows of these tables are.
    DamagedDatabase(PageFile pages, const QList<TableShape> &shapes);

    /// Each row of a table that can be read, those whose place is certain first.
    void read(const QString &table, const EachRow &each) const;
    /// Pages of a table that should be there and cannot be read.
    int damagedPages(const QString &table) const { return m_damaged.value(table); }
    /// Is the list of tables, and with it the root of each tree, readable?
    bool hasSchema() const { return m_hasSchema; }

private:
    struct Cell {
        qint64 rowid = 0;
        QByteArray payload;
        quint32 child = 0; ///< Of inner pages.
    };

    void readPages(const QList<quint32> &pages, const TableShape &shape, const EachRow &each) const;
    QList<Cell> cells(quint32 number, bool &isWhole) const;
    std::optional<Cell> cellAt(QByteArrayView page, qsizetype at, int kind) const;
    QByteArray payload(QByteArrayView page, qsizetype at, qint64 size, bool isTableLeaf) const;
    QHash<QString, quint32> roots();
    void walk(const QString &table, quint32 root);
    void skipFreePages();
    void placeStrays();

    PageFile m_pages;
    QHash<QString, TableShape> m_shapes;
    QHash<QString, QList<quint32>> m_certain; ///< Table → pages with its rows.
    QHash<QString, QList<quint32>> m_strays;  ///< Pages that no tree leads to, and that hold rows of this shape.
    QHash<QString, int> m_damaged;
    QSet<quint32> m_seen;
    bool m_hasSchema = false;
};

}
