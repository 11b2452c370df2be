// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "record.h"
#include "trash.h"

#include <QList>

namespace model {

enum class ChangeAction { Added, Changed, Deleted, Restored };

/// "added", "changed", …: the words of the store and of the command line.
QString changeActionName(ChangeAction action);
ChangeAction changeActionOfName(const QString &name);

/// Whether a kind of thing that was changed is one of records: "document", "person", …
bool isRecordKind(const QString &kind);

/// The subjects of changes that are no field of a record.
inline constexpr QLatin1StringView kLinkSubject("link");
inline constexpr QLatin1StringView kStarSubject("star");
inline constexpr QLatin1StringView kNoStarSubject("no star");
inline constexpr QLatin1StringView kTextSubject("text");   ///< A document was read again from a newer file.
inline constexpr QLatin1StringView kItemsSubject("items"); ///< What lies in a dossier.

/// One thing that happened to a library.
struct LibraryChange {
    qint64 id = 0;   ///< The later, the greater, whatever the clock said.
    qint64 step = 0; ///< The same for all that one edit of a person did; 0 for an import or a rule.
    ChangeAction action = ChangeAction::Changed;
    QString kind;     ///< Of a record ("document", "person", …), or "text", "annotation", "link", "pack", "search", "dossier", "note".
    qint64 thing = 0; ///< Its id.
    Change change;    ///< Who and when; of an edit of a field or a link, what it said before and after.
    QString title;    ///< Empty for words that a passphrase keeps, and for what is gone.
    QString detail;   ///< The symbol of a document, the language of a text, the document of an annotation.
    QString file;     ///< The name of the file that a document came from.
    Record record;    ///< The one that the thing is, or hangs on: id, kind and name; without an id where it is gone.
    TrashId trash;    ///< The entry in which it lies now: its own, or that of a thing that it went with.
    TrashId deletedAs; ///< The entry that a deletion made.
    base::PassageId passage; ///< Where an annotation hangs.
    qint64 dossier = 0;      ///< Where a note lies.
    bool isThere = false;    ///< It can be opened.
};

/// Which changes are asked for.
struct ChangeFilter {
    QDateTime since; ///< UTC.
    QDateTime now;   ///< UTC: what has a later time was noted by a clock that was wrong, and is always among them.
    QString kind;    ///< Empty: all.
};

}
