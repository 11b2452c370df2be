// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryopener.h"

#include <import/pipeline/sample.h>
#include <library/store/ownkinds.h>

#include <QThread>

#include <utility>

namespace presentation {

namespace {

using LibraryResult = base::Result<std::unique_ptr<library::Library>>;

LibraryResult openAsPossible(const QString &folder)
{
    LibraryResult library = library::Library::open(folder, library::Database::Access::ReadWrite);
    if (!library && library.error().code == base::ErrorCode::NoPermission)
        library = library::Library::open(folder, library::Database::Access::ReadOnly);
    return library;
}

LibraryResult openSample(const QString &folder)
{
    LibraryResult library = openAsPossible(folder);
    if (library || library.error().code != base::ErrorCode::NotALibrary)
        return library;
    if (const base::Status made = pipeline::makeSampleLibrary(folder); !made)
        return base::failure(made.error());
    return openAsPossible(folder);
}

LibraryResult obtainLibrary(const QString &folder, LibraryAccess access)
{
    switch (access) {
    case LibraryAccess::AsPossible:
        return openAsPossible(folder);
    case LibraryAccess::ReadOnly:
        return library::Library::open(folder, library::Database::Access::ReadOnly);
    case LibraryAccess::TakeOver:
        return library::Library::takeOver(folder);
    case LibraryAccess::Sample:
        return openSample(folder);
    case LibraryAccess::New:
        return library::Library::create(folder);
    }
    Q_UNREACHABLE_RETURN(openAsPossible(folder));
}

base::Result<OpenedLibrary> openedWithKinds(const QString &folder, LibraryAccess access)
{
    LibraryResult library = obtainLibrary(folder, access);
    if (!library)
        return base::failure(library.error());
    const auto kinds = (*library)->read([](const library::Database &database) { return library::OwnKinds(database).all(); });
    if (!kinds)
        return base::failure(kinds.error());
    return OpenedLibrary {*std::move(library), *kinds};
}

}

void LibraryOpener::open(QObject *context, const QString &folder, LibraryAccess access, std::function<void(Answer)> deliver)
{
    const auto holder = std::make_shared<std::optional<model::LockHolder>>();
    m_runner.runQuietly<OpenedLibrary>(context,
        [folder, access, holder, thread = context->thread()] {
            base::Result<OpenedLibrary> opened = openedWithKinds(folder, access);
            if (opened)
                opened->library->moveToThread(thread);
            else
                *holder = library::LibraryLock::holderOf(folder);
            return opened;
        },
        [holder, deliver = std::move(deliver)](base::Result<OpenedLibrary> opened) {
            if (opened)
                deliver(*std::move(opened));
            else
                deliver(std::unexpected(FailedOpening {opened.error(), *holder}));
        });
}

}
