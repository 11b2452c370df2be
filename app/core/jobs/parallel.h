// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrent>

namespace jobs {

/// Applies a function to each value on all cores and returns the results in order. Blocks; for work inside a job.
template<typename Out, typename In, typename Function>
QList<Out> mapInParallel(const QList<In> &values, Function function)
{
    return QtConcurrent::blockingMapped<QList<Out>>(values, function);
}

/// Runs one piece of work beside the caller; result() waits for it.
template<typename Function>
auto runAsync(Function function)
{
    return QtConcurrent::run(std::move(function));
}

}
