// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDate>
#include <QList>
#include <QString>

namespace model {

/// One block of a briefing pack, in the order that the user gave.
struct PackItem {
    enum class Kind { Heading, Note, Document, Passage, Annotation, Record };
    Kind kind = Kind::Passage;
    base::RecordId record;
    base::PassageId passage;
    base::AnnotationId annotation;
    QString language; ///< Document: which text; empty for the UI's.
    QString quote;    ///< Passage: the words as they were taken; checked against the source when the pack is made.
    QString text;     ///< Heading or Note: the user's words.
};

QString packItemKindName(PackItem::Kind kind);
PackItem::Kind packItemKindOfName(const QString &name);

/// A briefing pack: what is printed for someone senior.
struct Pack {
    base::PackId id;
    QString title;
    QString subtitle;    ///< Event, place.
    QString preparedFor;
    QString preparedBy;
    QString classification; ///< Printed in capitals at top and bottom of each page; may be empty.
    QDate date;
    QList<PackItem> items;
};

}
