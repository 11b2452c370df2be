// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <core/base/ids.h>

#include <QDateTime>
#include <QString>

namespace model {

using TrashId = base::Id<struct TrashTag>;

/// What can be deleted and restored. Note: one that hangs on nothing, in a dossier.
enum class TrashKind { Record, Text, Annotation, Pack, SavedSearch, Dossier, Note };

/// "record", "text", … in the store and on the command line.
QString trashKindName(TrashKind kind);
TrashKind trashKindOfName(const QString &name);

/// A thing that can be deleted.
struct Deletable {
    TrashKind kind = TrashKind::Record;
    qint64 id = 0;
};

/// One thing in the trash.
struct TrashEntry {
    TrashId id;
    TrashKind kind = TrashKind::Record;
    qint64 thing = 0; ///< The id that it had.
    QString title;    ///< A name, a title, or the words that were marked.
    QString detail;   ///< The symbol, the kind of a record, the language of a text, the comment of an annotation.
    QString author;   ///< Who deleted it.
    QDateTime deleted; ///< UTC.
};

}
