// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexbatch.h"

#include <library/database/database.h>

#include <future>
#include <vector>

namespace library {

class Statement;

/// Gathers what a transaction adds to the index, and writes it once, in the order of the index. The words are cut on a thread of
/// its own, while the transaction goes on. An extension of the writing connection.
class Indexer final : public ConnectionExtension
{
public:
    static Indexer &of(const Database &database) { return database.extension<Indexer>(); }

    /// All passages of a text, instead of those that the index had; the old ones have been taken out by remove().
    void add(base::TextId text, const QString &language, const QList<model::Passage> &passages);
    /// Takes the rows of a text out of the index, while its passages still stand as they were indexed.
    static base::Status remove(const Database &database, base::TextId text);

    /// Writes what has been gathered.
    base::Status committing(const Database &database) override;
    void rolledBack() override;

    /// The index of every text, made anew from its passages.
    base::Status rebuild(const Database &database);
    /// The same for some texts behind `after`, while the others are found as before. The last of them; invalid at the end.
    base::Result<base::TextId> renew(const Database &database, base::TextId after);

private:
    struct Input {
        base::TextId text;
        QString language;
        QList<model::Passage> passages;
    };

    void cut(const std::vector<Input> &inputs);
    base::Status addAll(const Database &database, Statement &scan);
    static std::vector<Input> readSome(Statement &scan, Input &next);
    static base::Status write(const Database &database, IndexBatch batch);
    static base::Status writePassages(const Database &database, IndexBatch &batch);
    static base::Status writeTexts(const Database &database, IndexBatch &batch);
    static base::Status writeForms(const Database &database, IndexBatch &batch);

    IndexBatchBuilder m_builder; ///< Of the thread that cuts, while it runs.
    std::vector<Input> m_waiting;
    std::future<void> m_cutting;
};

}
