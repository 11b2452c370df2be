// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <memory>
#include <mutex>
#include <vector>

namespace library {

/// Read-only connections that wait to be lent; as many are made as threads read at once. Any thread.
class ReaderPool
{
public:
    explicit ReaderPool(QString file);

    base::Result<std::unique_ptr<Database>> take();
    void giveBack(std::unique_ptr<Database> database);

private:
    QString m_file;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Database>> m_idle;
};

}
