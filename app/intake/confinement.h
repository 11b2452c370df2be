// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace intake {

/// How far a reading process may go.
struct Confinement {
    qint64 memory = 3LL * 1024 * 1024 * 1024; ///< Bytes of address space; Poppler's libraries alone map half a gigabyte.
    int openFiles = 64;
};

/// Locks the calling process in, for good: memory and open files are limited, no file is made, changed or removed, no
/// program started, no connection opened, and it ends with the program that started it. What the system refuses to
/// limit stays unlimited; the rest holds. Under the sanitizers memory is left alone, because they map all of it.
void confine(const Confinement &limits);

/// Takes the network from the calling process and from every program that it starts.
void leaveNetwork();

}
