// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/dossier.h>
#include <library/database/database.h>

#include <QList>
#include <QSet>

namespace library {

/// Reads dossiers and what lies in them. Stack only.
class DossierQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<QList<model::Dossier>> all() const; ///< By name.
    /// Error: NotFound.
    base::Result<model::Dossier> dossier(model::DossierId id) const;
    /// Error: NotFound.
    base::Result<model::DossierContent> content(model::DossierId id) const;
    /// Dossiers of this name, whatever its case and marks; there may be several, in different ones.
    base::Result<QSet<model::DossierId>> named(const QString &name) const;
    /// These and all that lie in them.
    base::Result<QSet<model::DossierId>> withNested(const QSet<model::DossierId> &dossiers) const;
    /// The records that lie in these dossiers.
    base::Result<QSet<base::RecordId>> records(const QSet<model::DossierId> &dossiers) const;
    /// The paragraphs that lie in them with what stands below each, and those in which their annotations stand.
    base::Result<QSet<base::PassageId>> passages(const QSet<model::DossierId> &dossiers) const;

private:
    base::Result<QList<model::DossierRow>> rows(model::DossierId id) const;
    base::Result<QStringList> path(model::DossierId parent) const;
};

/// Changes dossiers. Stack only, inside Library::write().
class DossierStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Errors: BadInput (no name), NameTaken (in the same dossier), NotFound.
    base::Result<model::DossierId> make(const QString &name, model::DossierId parent);
    /// The same errors.
    base::Status rename(model::DossierId id, const QString &name);
    /// Into another one, or into none. Errors: InsideItself, NameTaken, NotFound.
    base::Status move(model::DossierId id, model::DossierId parent);
    /// Gives the new items in the order of the given ones; one that lies there already gets an invalid id. Error: NotFound.
    base::Result<QList<model::DossierItemId>> add(model::DossierId id, const QList<model::DossierItem> &items);
    /// Those that are pinned stand first.
    base::Status setPinned(const QList<model::DossierItemId> &items, bool isPinned);
    /// The things themselves stay; a note is gone.
    base::Status remove(const QList<model::DossierItemId> &items);
    /// Error: NotFound.
    base::Status writeNote(model::DossierItemId note, const QString &title, const QString &words);

private:
    base::Result<QString> checkedName(const QString &name, model::DossierId parent, model::DossierId own) const;
    base::Result<bool> holds(model::DossierId id, const model::DossierItem &item) const;
    base::Status describe(model::DossierItem &item) const;
};

}
