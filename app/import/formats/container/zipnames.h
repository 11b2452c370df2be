// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zipdirectory.h"

#include <QStringList>

namespace formats {

/// The names of the members of a container, in its order: paths with forward slashes, none of them twice, none that
/// climbs or begins at the root. Where the container does not state the character set, the names are read together in the
/// set that makes the most likely words of them, and a name that it makes nonsense of in the likeliest of its own. Bytes
/// that mean nothing in any are written as base::pathText() does. A folder has an empty name. Pure; any thread.
QStringList memberNames(const QList<ZipMember> &members);

}
