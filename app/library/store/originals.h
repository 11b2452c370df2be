// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/record.h>

#include <QList>
#include <QStringList>

namespace library {

class Database;

/// A text by its id. Errors: NotFound.
base::Result<model::Text> textOf(const Database &database, base::TextId text);

/// All files that hold a text, the one that its passages were read from first.
base::Result<QList<model::Source>> originalsOf(const Database &database, base::TextId text);

/// All files that documents of the library were read from, without what the sample library made up.
base::Result<QList<model::Source>> fileSources(const Database &database);

/// The fingerprints of the files that what lies in the trash was read from; of the sample library there is no such file.
base::Result<QStringList> trashedOriginals(const Database &database);

}
