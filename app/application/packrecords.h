// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/pack.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QList>
#include <QSet>
#include <QStringList>

namespace application {

/// Reads the records and texts that the tables of a pack are made of. Stack only; the pack outlives it.
class PackRecords
{
public:
    PackRecords(const library::Database &database, const model::Pack &pack)
        : m_database(database)
        , m_pack(pack)
    {
    }

    QSet<base::RecordId> own() const;
    /// The records of the pack, each followed by those that accepted links join to it.
    base::Result<QList<model::Record>> linked() const;
    /// The document that a table is about where its item names none; invalid where the pack has none.
    base::Result<base::RecordId> firstDocument() const;
    /// The paragraphs of a document with words that their speakers have not released.
    base::Result<QSet<base::PassageId>> restricted(base::RecordId document) const;
    /// What the pack and the texts in it say, without such paragraphs. An item that names no language takes the preferred one.
    base::Result<QStringList> texts(const QString &preferred) const;

private:
    base::Result<QStringList> textsOf(const model::PackItem &item, const QString &preferred, QSet<base::TextId> &seen) const;

    const library::Database &m_database;
    const model::Pack &m_pack;
};

}
