// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/exchanged.h>
#include <core/model/imported.h>

#include <QStringList>

namespace library {
class Database;
}

namespace pipeline {

/// What became of the entries of one file.
struct ExchangedCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int loose = 0;   ///< Annotations among them whose words were not found in their document.
    int missing = 0; ///< Annotations left out, because their document is not in the library.

    model::ImportOutcome outcome() const;
    /// As Text::remarks: "entries-added:3", "entries-updated:1", "entries-unchanged:7", "annotations-loose:2",
    /// "annotations-without-document:1"; what is none is left out.
    QStringList remarks() const;
};

/// Takes what a file of another program holds into the library. A document is found by its symbol, else its address, else its title and
/// date, and never made twice: one that has a text gets what it lacks, one that is only wanted what the file says; what a
/// person has edited stays. An annotation is found by its UUID, and the later edit holds; a new one is hung on its words. One whose document
/// is not here is left out, and comes with the next import of the file. Inside Library::write().
base::Result<ExchangedCounts> storeExchanged(const library::Database &database, const model::ExchangedContent &content);

}
