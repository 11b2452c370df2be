// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrent>

namespace jobs {

/// Runs one piece of work beside the caller; result() waits for it.
template<typename Function>
auto runAsync(Function function)
{
    return QtConcurrent::run(std::move(function));
}

}
