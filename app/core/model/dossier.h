// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <core/base/ids.h>

#include <QList>
#include <QString>

namespace model {

using DossierId = base::Id<struct DossierTag>;
using DossierItemId = base::Id<struct DossierItemTag>;

/// A folder of the user's own.
struct Dossier {
    DossierId id;
    DossierId parent; ///< Invalid: it lies in no other one.
    QString name;
    qint64 items = 0; ///< Things in it, those in nested dossiers not counted.
};

/// One thing in a dossier: a reference, or a note that hangs on nothing.
struct DossierItem {
    enum class Kind { Record, Passage, Annotation, Pack, Search, Note };
    DossierItemId id;
    Kind kind = Kind::Record;
    base::RecordId record;   ///< Passage: its document.
    base::PassageId passage; ///< Invalid where the paragraph is gone since.
    base::AnnotationId annotation;
    base::PackId pack;
    qint64 search = 0;
    qint64 position = 0; ///< In its dossier, from 1; 0: at the end.
    bool isPinned = false; ///< Stands before those that are not.
    QString title; ///< Note: its title. Passage: its address.
    QString words; ///< Note: Markdown. Passage: its words as they were when it was added.

    static DossierItem ofRecord(base::RecordId record);
    static DossierItem ofPassage(base::RecordId record, base::PassageId passage);
    static DossierItem ofAnnotation(base::AnnotationId annotation);
    static DossierItem ofPack(base::PackId pack);
    static DossierItem ofSearch(qint64 search);
    static DossierItem note(const QString &title, const QString &words);
};

/// "record", "passage", … in the store and on the command line.
QString dossierItemKindName(DossierItem::Kind kind);
DossierItem::Kind dossierItemKindOfName(const QString &name);

/// An item with what a list shows of it.
struct DossierRow {
    DossierItem item;
    Record record;    ///< Of a record, a paragraph, an annotation.
    QString language; ///< Of the text of a paragraph or annotation.
    base::PassageId passage; ///< The paragraph, or that in which an annotation stands.
    QString name;     ///< The words of an annotation, the title of a pack, the name of a search.
    QString detail;   ///< The comment of an annotation, the subtitle of a pack, the query of a search.
};

/// A dossier with all that a page shows of it.
struct DossierContent {
    Dossier dossier;
    QStringList path;        ///< Names of the dossiers that it lies in, the outermost first.
    QList<Dossier> nested;   ///< Those that lie in it, by name.
    QList<DossierRow> rows;  ///< In the order in which they were added.
};

}
