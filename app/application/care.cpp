// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care.h"

#include <import/pipeline/sample.h>
#include <library/store/library.h>

#include <QDateTime>

namespace application {

base::Status makeLibrary(const QString &folder, NewLibrary kind)
{
    if (kind == NewLibrary::Sample)
        return pipeline::makeSampleLibrary(folder);
    return library::Library::create(folder).transform([](const std::unique_ptr<library::Library> &) { return std::monostate(); });
}

base::Result<model::CheckReport> checkLibrary(const OpenLibrary &library)
{
    const QString folder = library.library().originalsFolder();
    return library.library().read([&folder](const library::Database &database) { return library::checkLibrary(database, folder); });
}

base::Result<model::Leftovers> findLeftovers(const OpenLibrary &library)
{
    const QString folder = library.library().originalsFolder();
    return library.library().read([&folder](const library::Database &database) {
        return library::findLeftovers(database, folder, library::leftoversBefore(folder));
    });
}

base::Result<model::Leftovers> removeLeftovers(const OpenLibrary &library)
{
    const QString folder = library.library().originalsFolder();
    return library.library().write([&folder](const library::Database &database) {
        return library::removeOrphans(database, folder, QDateTime::currentDateTimeUtc());
    });
}

Edit<std::monostate> rebuildIndex()
{
    return library::rebuildIndex;
}

}
