// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trashedrows.h"

#include <core/model/change.h>
#include <core/model/trash.h>

#include <optional>

namespace library {

/// Reads what was deleted and can come back. Stack only.
class TrashQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The latest first.
    base::Result<QList<model::TrashEntry>> all() const;
    base::Result<qint64> count() const;
    /// Was anything deleted before?
    base::Result<bool> hasBefore(const QDateTime &before) const;
    /// The entry of an annotation that was deleted under this id. Ids are reused, so that its UUID decides; nothing where it is
    /// not in the trash.
    base::Result<std::optional<model::TrashId>> find(base::AnnotationId annotation, const QString &uuid) const;
};

/// Deletes things so that they can be restored. Stack only, inside Library::write().
class TrashStore
{
public:
    TrashStore(const Database &database, model::Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
        , m_keys(database)
        , m_trashed(database)
    {
    }

    /// Moves a thing to the trash with what hangs on it. A document that others cite stays known as a wanted one, and
    /// the last text of a document takes the document along. Error: NotFound.
    base::Result<model::TrashId> remove(model::TrashKind kind, qint64 thing);
    /// Brings it back as it was, a note with its dossier where that is in the trash too. Gives the id of the thing, which is
    /// another one where the former was taken meanwhile. Errors: NotFound, AlreadyInLibrary.
    base::Result<qint64> restore(model::TrashId id);
    /// Deletes for good what was deleted before, and its titles in the log of changes; gives how much it was. The original files are left to removeOrphans().
    base::Result<qint64> purge(const QDateTime &before);

private:
    base::Result<model::TrashEntry> describe(model::TrashKind kind, qint64 thing);
    /// Not before the last thing that was done here: with a clock that went back it would go for good too soon.
    base::Result<QDateTime> momentOfDeletion();
    base::Result<bool> isCitedByOthers(qint64 record) const;
    base::Result<model::TrashId> keep(const model::TrashEntry &entry, const RowSnapshot &snapshot);
    /// The rows of a table with this value in a column.
    struct Part {
        QString table;
        QString column;
        qint64 value = 0;
    };
    /// What is deleted, in this order; the rest goes with it by the foreign keys. `staysListed`: the record stays as a wanted one.
    base::Result<QList<Part>> partsOf(model::TrashKind kind, qint64 thing, bool staysListed) const;
    base::Status removeParts(RowSnapshots &snapshots, const QList<Part> &parts);
    base::Status setListed(qint64 record, bool isListed);
    /// Frees the keys of what was found to be wanted while its document lay in the trash. Gives the ids by those of the documents.
    base::Result<QHash<qint64, qint64>> setAsideWanted(const RowSnapshot &snapshot);
    /// It gives way to the document, which has the id that `moved` says.
    base::Status replaceWanted(const QHash<qint64, qint64> &wanted, const QHash<qint64, qint64> &moved);
    /// A note stands nowhere but in its dossier: without that it would be lost to sight.
    base::Status restoreDossierOf(const RowSnapshot &note);
    base::Status indexTexts(const QVariantList &texts, const QHash<qint64, qint64> &moved);

    const Database &m_database;
    model::Signature m_signature;
    ForeignKeys m_keys;
    TrashedRows m_trashed;
    std::optional<qint64> m_latest; ///< Of what was done in the library: milliseconds since 1970, UTC.
};

}
