// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searches.h"

#include "identity.h"

#include <library/search/assist/spelling.h>

namespace application {

base::Result<search::Answer> search(const OpenLibrary &library, const QString &query, search::Options options)
{
    options.authors = ownNames();
    return search::Engine(library.library()).search(query, options);
}

int editDistance(QStringView left, QStringView right, int most)
{
    return search::editDistance(left, right, most);
}

}
