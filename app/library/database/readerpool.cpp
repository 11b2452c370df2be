// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpool.h"

namespace library {

ReaderPool::ReaderPool(QString file)
    : m_file(std::move(file))
{
}

base::Result<std::unique_ptr<Database>> ReaderPool::take()
{
    {
        const std::lock_guard lock(m_mutex);
        while (!m_idle.empty()) {
            std::unique_ptr<Database> database = std::move(m_idle.back());
            m_idle.pop_back();
            if (!database->isOutdated())
                return database;
        }
    }
    TRY(Database opened, Database::open(m_file, Database::Access::ReadOnly));
    return std::make_unique<Database>(std::move(opened));
}

void ReaderPool::giveBack(std::unique_ptr<Database> database)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(database));
}

}
