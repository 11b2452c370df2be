// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/annotationrow.h>
#include <core/model/dossier.h>
#include <core/model/passage.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QSet>

namespace library {

/// Reads annotations. Stack only.
class AnnotationQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<model::Annotation> annotation(base::AnnotationId id) const;
    base::Result<QList<model::Annotation>> ofText(base::TextId text) const;
    /// All of the library, by document and place.
    base::Result<QList<model::AnnotationRow>> all() const;
    /// How many all() gives.
    base::Result<qint64> count() const;
    /// Those that stand in packs or lie in dossiers.
    base::Result<QSet<base::AnnotationId>> inCollections(const QList<base::PackId> &packs, const QList<model::DossierId> &dossiers) const;
    /// Of the other texts of the same work, by language and place.
    base::Result<QList<model::AnnotationRow>> ofOtherTexts(base::TextId text) const;
    /// All passages of those other texts of the same work that carry annotations, text after text, without their words.
    base::Result<QList<model::Passage>> placesInOtherTexts(base::TextId text) const;
    /// The names of the themes that the paragraph of an annotation is about, or where it is about none, its document.
    base::Result<QHash<base::AnnotationId, QStringList>> themes() const;
};

/// Writes annotations. Stack only, inside Library::write().
class AnnotationStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Adds one; a valid id is kept (undo of a removal).
    base::Result<base::AnnotationId> add(const model::Annotation &annotation);
    /// Of a locked one, where it stands and how it looks.
    base::Status update(const model::Annotation &annotation);
    base::Status remove(base::AnnotationId id);

private:
    base::Status updateLocked(const model::Annotation &annotation);
};

}
