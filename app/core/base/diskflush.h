// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// Flushes everything that was written to the disk of a folder: once for many files, where each flushed by itself would take long.
void flushDiskOf(const QString &folder);

}
