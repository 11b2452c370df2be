// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links.h"

#include <library/database/database.h>

#include <QList>
#include <QString>

#include <optional>

namespace library {

/// How much of one relation a record has, in one role or in any.
struct LinkCount {
    QString relation;
    std::optional<QString> role; ///< Not there where every role counts: who has two at one text has that text once.
    LinkEnd end = LinkEnd::From; ///< Where the record stands.
    qint64 records = 0;   ///< At the other end, each once, whatever language, paragraph or rule its links come from.
    qint64 suggested = 0; ///< Further ones, of which no link is accepted yet.
};

/// How many records are linked to a record. Every number on a page, in a list, in a pack and on the command line comes from
/// here or from linkCountColumn(), so that none contradicts another. A suggestion is counted apart, a rejected link never, and none counts itself.
base::Result<QList<LinkCount>> linkCounts(const Database &database, base::RecordId record);

/// The count of a relation in any role; of nothing where there is none.
LinkCount countOf(const QList<LinkCount> &counts, const QString &relation, LinkEnd end);

/// The same number for the record r of a query: of the records that have `relation` to it.
QString linkCountColumn(const QString &relation);

}
