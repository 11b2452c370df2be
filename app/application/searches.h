// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <library/search/evaluation/engine.h>

#include <QStringView>

namespace application {

/// Answers a query; the user's own annotations are those of ownNames(), whatever the options say. Errors: the store's; Cancelled
/// for a search that was overtaken.
base::Result<search::Answer> search(const OpenLibrary &library, const QString &query, search::Options options = {});

/// How many letters one would have to change to make one word of the other; `most` + 1 where it is more than `most`.
int editDistance(QStringView left, QStringView right, int most);

}
