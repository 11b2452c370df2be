// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <functional>

namespace library {

/// Cancels the statements of a connection: while it lives, statements fail with Cancelled once `isCancelled` says so, however
/// long each of them runs. Made on the stack by the thread that uses the connection; it asks on that thread, every few
/// thousand steps of SQLite. The transaction is the caller's to roll back.
class Interruption
{
public:
    Interruption(const Database &database, std::function<bool()> isCancelled);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    const Database &m_database;
    std::function<bool()> m_isCancelled;
};

}
