// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links.h"

namespace storage {

/// How much of one relation a record has, in one role or in any.
struct LinkCount {
    QString relation;
    std::optional<QString> role; ///< Not there where every role counts: who has two at one text has that text once.
    LinkEnd end = LinkEnd::From; ///< Where the record stands.
    qint64 links = 0;
    qint64 records = 0; ///< At the other end, each once.
};

/// What a record page says in numbers, whatever it lists.
struct RecordSummary {
    QList<LinkCount> counts; ///< Of each relation in any role, and in each.
    QList<std::pair<QString, qint64>> years; ///< Of the texts that are linked to it, the earliest first.
};

base::Result<RecordSummary> readSummary(const Database &database, base::RecordId record);

}
