// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/damageddatabase.h>
#include <library/database/database.h>

#include <QMap>
#include <QSet>

namespace library {

/// Counts of rows that were salvaged from a damaged database, and of those that were not.
struct SalvagedRows {
    QMap<QString, qint64> taken;   ///< Table → rows.
    QMap<QString, qint64> refused; ///< Rows that could be read, but whose document, text or pack is lost.
    QMap<QString, int> damagedPages;
};

/// A text whose paragraphs are not all there, with the files that it was read from.
struct IncompleteText {
    model::Text text;
    QString name; ///< Of its document.
    QList<model::Source> sources;
};

/// Fills a new library with the rows of a damaged one, under their old numbers. What a row refers to and is lost is left empty;
/// an annotation whose text is lost keeps its words and waits for a place. Stack only, inside Library::write().
class SalvageStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<SalvagedRows> fill(const DamagedDatabase &from, const QList<TableShape> &shapes);

    /// Texts that lack paragraphs. Their sources are taken away until restoreSources(), so that the files can be read again.
    base::Result<QList<IncompleteText>> takeIncomplete() const;
    base::Status restoreSources(const IncompleteText &incomplete) const;
    /// Gives each text a source, removes texts that only stood for others which came back, and builds the index.
    base::Status finish() const;

private:
    base::Status fillTable(const DamagedDatabase &from, const TableShape &shape, SalvagedRows &salvaged);
    bool settleReferences(const TableShape &shape, QVariantList &row) const;
    base::Result<qint64> placeholder(const TableShape &shape, const QVariantList &row);
    base::Result<qint64> makeRecord(qint64 id, const QString &name);
    base::Result<qint64> makeText(qint64 record);

    QHash<QString, QSet<qint64>> m_ids; ///< Table → numbers of the rows that were taken.
};

}
