// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarycreation.h"

#include <import/pipeline/sample.h>
#include <library/database/librarylock.h>
#include <library/store/library.h>

namespace application {

base::Status makeLibrary(const QString &folder, NewLibrary kind)
{
    if (kind == NewLibrary::Sample)
        return pipeline::makeSampleLibrary(folder);
    TRY_VOID(library::Library::create(folder));
    return base::ok();
}

std::optional<model::LockHolder> lockHolder(const QString &folder)
{
    return library::LibraryLock::holderOf(folder);
}

}
