// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openlibrary.h"

namespace application {

base::Result<OpenLibrary> OpenLibrary::open(const QString &folder, Access access)
{
    using Mode = library::Database::Access;
    auto library = access == Access::TakeOver ? library::Library::takeOver(folder)
                                              : library::Library::open(folder, access == Access::Read ? Mode::ReadOnly : Mode::ReadWrite);
    if (!library)
        return base::failure(library.error());
    return OpenLibrary(std::move(*library));
}

}
