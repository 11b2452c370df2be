// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <model/link.h>
#include <model/record.h>

#include <QList>

namespace storage {

/// A link with what a list shows of its ends.
struct LinkRow {
    model::Link link;
    model::Record from;
    model::Record to;
    QString fromAddress;  ///< Of the passage that it starts in.
    QString fromLanguage;
    QString sentence;     ///< The passage's content.
};

/// The citation states another day than the one on which its target was adopted: a misprint, or another text is meant.
bool dateDiffers(const LinkRow &row);

/// Reads links. Stack only.
class LinkQueries
{
public:
    explicit LinkQueries(const Database &database)
        : m_database(database)
    {
    }

    /// Links that start at a record or in its passages; `language` restricts those in passages (empty: all).
    base::Result<QList<LinkRow>> from(base::RecordId record, const QString &language = {}) const;
    base::Result<QList<LinkRow>> to(base::RecordId record) const;
    /// Those that start in a text's passages: what the reader underlines.
    base::Result<QList<LinkRow>> inText(base::TextId text) const;

private:
    const Database &m_database;
};

/// Writes links. Stack only, inside Library::write().
class LinkStore
{
public:
    explicit LinkStore(const Database &database)
        : m_database(database)
    {
    }

    base::Result<base::LinkId> add(const model::Link &link);
    base::Status setStatus(base::LinkId link, model::LinkStatus status);

private:
    const Database &m_database;
};

}
