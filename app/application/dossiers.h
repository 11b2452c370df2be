// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/dossier.h>
#include <core/model/pack.h>
#include <core/model/trash.h>

#include <QList>
#include <QStringList>

namespace application {

/// All dossiers, by name.
Query<QList<model::Dossier>> dossiers();
/// Error: NotFound.
Query<model::DossierContent> dossierContent(model::DossierId dossier);
/// The dossier and those within it, each behind the one that it lies in. Error: NotFound.
Query<QList<model::DossierContent>> dossierWithNested(model::DossierId dossier);
/// Finds a dossier by "#12", by its name, or by its path, "HRC 60/Cities". Errors: NotFound, BadInput (several have this name).
Query<model::Dossier> dossierCalled(const QString &words);
/// What references point at: a record, a paragraph ("A/HRC/RES/57/12 OP8"), "annotation:12", "pack:3" or "search:4".
/// Error: NotFound.
Query<QList<model::DossierItem>> dossierItems(const QStringList &references);
/// The items of a dossier that references point at, as above, or "note:5". Error: NotFound.
Query<QList<model::DossierItemId>> itemsIn(model::DossierId dossier, const QStringList &references);

/// A pack with the name of a dossier and what lies in it, in its order: documents and other records, paragraphs, annotations, notes as own
/// words. Those in it follow below headings; packs and saved searches are left out. Error: NotFound.
Query<model::Pack> packOfDossier(model::DossierId dossier);
/// Stores it with the cover of `blank`. Error: NotFound.
Edit<base::PackId> makePackOfDossier(model::DossierId dossier, const model::Pack &blank);

/// Makes one, in another one or in none. Errors: BadInput (no name), NameTaken, NotFound.
Edit<model::DossierId> makeDossier(const QString &name, model::DossierId parent = {});
/// The same errors.
PlainEdit renameDossier(model::DossierId dossier, const QString &name);
/// Into another one, or into none. Errors: InsideItself, NameTaken, NotFound.
PlainEdit moveDossier(model::DossierId dossier, model::DossierId parent);
/// Gives the new items in the order of the given ones; one that lies there already gets an invalid id. Error: NotFound.
Edit<QList<model::DossierItemId>> addToDossier(model::DossierId dossier, const QList<model::DossierItem> &items);
/// Puts items first in their dossier, or where they were.
PlainEdit pinInDossier(const QList<model::DossierItemId> &items, bool isPinned);
/// Takes items out; the things stay where they are. Notes are moved to the trash instead, in the same edit.
PlainEdit removeFromDossier(const QList<model::DossierItemId> &items, const QList<model::Deletable> &notes = {});
/// Error: NotFound.
PlainEdit writeDossierNote(model::DossierItemId note, const QString &title, const QString &words);

}
