// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <sqlite3.h>

#include <utility>

namespace library {

namespace {

constexpr int kStepsBetweenLooks = 20'000; ///< Well below a millisecond.

int isStopped(void *asked)
{
    return (*static_cast<std::function<bool()> *>(asked))() ? 1 : 0;
}

}

Interruption::Interruption(const Database &database, std::function<bool()> isCancelled)
    : m_database(database)
    , m_isCancelled(std::move(isCancelled))
{
    if (m_isCancelled)
        sqlite3_progress_handler(m_database.handle(), kStepsBetweenLooks, isStopped, &m_isCancelled);
}

Interruption::~Interruption()
{
    if (m_isCancelled)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

}
