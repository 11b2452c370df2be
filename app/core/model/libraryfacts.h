// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace model {

/// The contents of a library in numbers.
struct LibraryFacts {
    int version = 0; ///< Of the schema.
    qint64 documents = 0;
    qint64 records = 0;
    qint64 annotations = 0;
    qint64 packs = 0;
    qint64 decisions = 0;     ///< Links that a person made or decided on.
    QDateTime lastImport;     ///< Null where nothing was imported.
    QDateTime lastAnnotation; ///< Null where there is none.

    bool operator==(const LibraryFacts &) const = default;
};

/// The result of a check of the library.
struct CheckReport {
    QStringList problems; ///< English; empty when all is well.
    qint64 records = 0;
    qint64 texts = 0;
    qint64 passages = 0;
    qint64 links = 0;
    qint64 annotations = 0;
    qint64 originals = 0;
};

/// Files below originals/ that serve nothing: copies that an import did not finish, and originals that no text names.
struct Leftovers {
    QStringList unfinished; ///< Paths.
    QStringList orphans;    ///< Paths.
    qint64 bytes = 0;       ///< Of all of them.

    bool isEmpty() const { return unfinished.isEmpty() && orphans.isEmpty(); }
    qsizetype count() const { return unfinished.size() + orphans.size(); }
};

}
