// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarycreation.h"

#include <import/pipeline/sample.h>
#include <library/database/librarylock.h>

namespace application {

base::Status makeSampleLibrary(const QString &folder)
{
    return pipeline::makeSampleLibrary(folder);
}

std::optional<model::LockHolder> lockHolder(const QString &folder)
{
    return library::LibraryLock::holderOf(folder);
}

}
