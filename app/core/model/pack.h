// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace model {

/// One block of a briefing pack, in the order that the user gave.
struct PackItem {
    enum class Kind { Heading, Note, Document, Passage, Annotation, Record, Table };
    Kind kind = Kind::Passage;
    base::RecordId record;
    base::PassageId passage;
    base::AnnotationId annotation;
    /// Document: which text; empty for the UI's. Passage: that of its text, and after a space the one that stands beside it.
    QString language;

    /// The first language, and the second one of a block in two columns; empty where there is none.
    QString firstLanguage() const { return language.section(u' ', 0, 0); }
    QString secondLanguage() const { return language.section(u' ', 1, 1); }

    /// Passage: the words as they were taken; checked against the source when the pack is made. Table: which one, of
    /// packTables(). Note: what a template asks for, shown while the note is empty and never printed. Heading: not empty where a template
    /// made it, which is not printed while nothing stands below it.
    QString quote;
    /// The user's words. Heading, Note: what is printed. Else why the block stays as it is although its words are not those of
    /// the source, or its speakers have not released them.
    QString text;
};

QString packItemKindName(PackItem::Kind kind);
PackItem::Kind packItemKindOfName(const QString &name);

/// The tables that a pack can make of what the library knows: "comparison", "positions" (who wants what in a draft), "sponsors",
/// "votes", "timeline", "deadlines", "contacts", "annotations", "glossary".
QStringList packTables();

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
