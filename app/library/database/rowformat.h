// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>

// The rows of a table as SQLite writes them (sqlite.org/fileformat2.html, section 2.1).
namespace library {

/// Layout of a table's rows in a file: identifies rows whose B-tree is lost.
struct TableShape {
    enum class Type { Integer, Real, Text, Blob };
    struct Column {
        QString name;
        Type type = Type::Text;
        bool mayBeNull = false;
        QString refersTo; ///< The table that a foreign key points to; empty for any other column.
        bool isCascade = false; ///< The row is deleted with the one that it refers to.
        bool isKey = false;     ///< A part of the primary key.
    };

    QString name;
    QList<Column> columns; ///< In the order of the file; those that SQLite works out are not among them.
    qsizetype fewest = 0;  ///< Columns that every row has; a row that was written before the others were added stops there.
    qsizetype usual = 0;   ///< Columns of the first version: what a row must have to be known by its looks.
    bool hasRowid = true;
    bool isFirstRowid = false; ///< The first column is the row's number, and stands in the file as NULL.
};

/// Returns the values of a record that fits a table, with the row's number in its place; nothing where it does not fit.
std::optional<QVariantList> rowOfShape(const QVariantList &record, qint64 rowid, const TableShape &shape);

/// The values of a record in SQLite's format; none when it is no record.
std::optional<QVariantList> decodedRecord(QByteArrayView payload);

/// Reads a variable-length integer and moves on; false at the end of the bytes.
bool readVarint(QByteArrayView bytes, qsizetype &at, qint64 &value);

}
