// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <library/database/database.h>

#include <QHash>

#include <functional>

namespace library {

/// Writes the paragraphs of a text. Stack only, inside Library::write().
class PassageStore
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// New index → id of the old passage that lives on there.
    using Kept = QHash<int, base::PassageId>;

    explicit PassageStore(const Database &database, Progress progress = {})
        : m_database(database)
        , m_progress(std::move(progress))
    {
    }

    base::Status write(base::TextId text, const QList<model::Passage> &passages, const Kept &kept = {});
    /// Writes passages in the place of others. Old ones live on with their ids where address or words agree.
    base::Result<Kept> replace(base::TextId text, const QList<model::Passage> &old, const QList<model::Passage> &renewed);
    /// Writes what a reader left out, in the place of what it left out before.
    base::Status writeDropped(base::TextId text, const QList<model::Dropped> &dropped);

private:
    const Database &m_database;
    Progress m_progress;
};

}
