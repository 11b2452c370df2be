// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

namespace pipeline {

/// The observers of a process: the sanitizers start a process of their own at the end, to look for leaks.
enum class Observer { None, Sanitizers };

/// Answers only the system calls that reading takes; every other fails with EPERM, in every thread of the process and for
/// good. Errors: SandboxRefused.
base::Status allowOnlyReading(Observer observer);

/// Forbids, for the calling process and all that it starts: sockets but those of the local kind, connecting and sending to
/// an address, io_uring, and looking into other processes. Whether a place can be written to is always answered with no,
/// since no call tells of Landlock; to write in the permitted folder needs no question. Errors: SandboxRefused.
base::Status forbidReachingOut();

}
