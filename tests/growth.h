// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>

/// How the cost of a piece of work grows. Time of the processor, of this thread alone: what else the machine does is not in it.
namespace growth {

/// Seconds that the work takes.
template<typename Work>
double seconds(Work work)
{
    timespec before {};
    timespec after {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    return double(after.tv_sec - before.tv_sec) + double(after.tv_nsec - before.tv_nsec) / 1e9;
}

/// Where cost is linear, four times as much takes four times as long; where it is quadratic, sixteen times.
inline constexpr double kTooSteep = 9;

/// How many times as long four times as much takes. `secondsOf` works through so many bytes and says how long it took. What
/// disturbs only adds, so the least of some tries counts, and a steep one is tried again.
template<typename SecondsOf>
double ratioOfFour(SecondsOf secondsOf, long long size = 20'000)
{
    constexpr double kNothing = 0.003; // Seconds; below, the clock tells little.
    double once = secondsOf(size);
    double four = secondsOf(4 * size);
    for (int more = 0; more < 3 && four / std::max(once, kNothing) >= kTooSteep; ++more) {
        once = std::min(once, secondsOf(size));
        four = std::min(four, secondsOf(4 * size));
    }
    return four / std::max(once, kNothing);
}

}
