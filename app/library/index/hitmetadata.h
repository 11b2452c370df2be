// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>
#include <library/database/database.h>

#include <QList>
#include <QString>

namespace library {

/// Fills in what the work and the text of each hit say. Any thread that holds the connection.
base::Status fillMetadata(const Database &database, QList<model::Hit> &hits);

/// Fills in the paragraph of the same address in another language, where the library has it: model::Hit::parallel, whole.
/// A title stands beside a title. Reads the paragraphs of one text for each hit.
base::Status addParallels(const Database &database, QList<model::Hit> &hits, const QString &language);

}
