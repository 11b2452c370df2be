// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

#include <QHash>
#include <QString>

namespace library {

/// What the things of a library are known by in another one: records by their key or name, all others by their UUID. Maps what names a thing on
/// the command line ("#12", "annotation:3", "pack:1", "search:2", "dossier:#4") to its key.
base::Result<QHash<QString, QString>> thingKeys(const Database &database);

}
