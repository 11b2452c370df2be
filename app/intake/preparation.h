// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"

#include <QString>

namespace intake {

/// A file that was read and recognised, or the reason why not; what the store takes.
struct Prepared {
    FileOutcome outcome;
    model::ImportedText imported;
    model::Source source;
    bool cancelled = false; ///< Not read, because the user stopped the import.
};

/// Reads one file, copies it to the originals, parses it and recognises its links. Any thread; touches no database.
Prepared prepare(const QString &path, const QString &originalsFolder, const base::Clock &clock, const jobs::Control &control);

}
