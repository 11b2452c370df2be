// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier.h"

#include <core/base/names.h>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kDossierItemKinds {
    base::Named {DossierItem::Kind::Record, "record"_L1},
    base::Named {DossierItem::Kind::Passage, "passage"_L1},
    base::Named {DossierItem::Kind::Annotation, "annotation"_L1},
    base::Named {DossierItem::Kind::Pack, "pack"_L1},
    base::Named {DossierItem::Kind::Search, "search"_L1},
    base::Named {DossierItem::Kind::Note, "note"_L1},
};

}

DossierItem DossierItem::ofRecord(base::RecordId record)
{
    DossierItem item;
    item.record = record;
    return item;
}

DossierItem DossierItem::ofPassage(base::RecordId record, base::PassageId passage)
{
    DossierItem item;
    item.kind = Kind::Passage;
    item.record = record;
    item.passage = passage;
    return item;
}

DossierItem DossierItem::ofAnnotation(base::AnnotationId annotation)
{
    DossierItem item;
    item.kind = Kind::Annotation;
    item.annotation = annotation;
    return item;
}

DossierItem DossierItem::ofPack(base::PackId pack)
{
    DossierItem item;
    item.kind = Kind::Pack;
    item.pack = pack;
    return item;
}

DossierItem DossierItem::ofSearch(qint64 search)
{
    DossierItem item;
    item.kind = Kind::Search;
    item.search = search;
    return item;
}

DossierItem DossierItem::note(const QString &title, const QString &words)
{
    DossierItem item;
    item.kind = Kind::Note;
    item.title = title;
    item.words = words;
    return item;
}

QString dossierItemKindName(DossierItem::Kind kind)
{
    return base::nameOf(kDossierItemKinds, kind);
}

DossierItem::Kind dossierItemKindOfName(const QString &name)
{
    return base::valueOf(kDossierItemKinds, name, DossierItem::Kind::Note);
}

}
