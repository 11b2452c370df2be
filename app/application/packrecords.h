// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/mandaterow.h>
#include <core/model/pack.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace application {

/// A request as a cell of a table has room for it, and whom it asks; empty where the words name them.
struct Request {
    QString task;
    QString addressee;
};

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
    /// The text of a record in a language.
    std::optional<model::Text> text(base::RecordId record, const QString &language) const;
    /// What a mandate asks for in a language: where its own text has another, the paragraph of the text in that one, unless it is
    /// one of its document's restricted() paragraphs.
    base::Result<Request> request(const model::MandateRow &mandate, const QString &language, const QSet<base::PassageId> &withheld) const;

private:
    base::Result<QStringList> textsOf(const model::PackItem &item, const QString &preferred, QSet<base::TextId> &seen) const;

    const library::Database &m_database;
    const model::Pack &m_pack;
};

}
