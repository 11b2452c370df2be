// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/model/dossier.h>
#include <core/model/pack.h>
#include <core/model/record.h>
#include <core/model/savedsearch.h>

#include <QList>

namespace application {

/// Everything in a library that can be opened by its name.
struct Openables {
    QList<model::Record> records; ///< What is in the library, and not only cited.
    QList<model::Pack> packs;     ///< Without their items.
    QList<model::SavedSearch> searches;
    QList<base::RecordId> lately; ///< Read last on this machine, the latest first.
    QList<model::Dossier> dossiers = {};
};

/// Reads no text and counts nothing: 16,000 documents are read at once.
base::Result<Openables> openables(const OpenLibrary &library);

}
