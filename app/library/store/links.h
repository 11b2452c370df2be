// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/link.h>
#include <core/model/linkrow.h>
#include <core/model/record.h>
#include <library/database/database.h>
#include <library/database/statement.h>

#include <QList>

#include <optional>

namespace library {

/// Reads links. Stack only.
class LinkQueries
{
public:
    explicit LinkQueries(const Database &database)
        : m_database(database)
    {
    }

    /// Links that start at a record or in its passages; `language` restricts those in passages (empty: all).
    base::Result<QList<model::LinkRow>> from(base::RecordId record, const QString &language = {}) const;
    base::Result<QList<model::LinkRow>> to(base::RecordId record) const;
    /// Links of a record with as many records of each relation and role at most at the other end, the latest first.
    base::Result<QList<model::LinkRow>> some(base::RecordId record, model::LinkEnd end, int ofEach, const QString &relation = {}) const;
    /// Those that start in a text's passages: what the reader underlines.
    base::Result<QList<model::LinkRow>> inText(base::TextId text) const;
    /// What waits for a decision, by rule, then in the order of the texts: all of it, or that of one rule (an empty one: of
    /// source files). A negative limit is none.
    base::Result<QList<model::LinkRow>> suggested(const std::optional<QString> &rule = {}, int limit = -1) const;
    /// What the rules of citations say of a text's passages and no person has decided on.
    base::Result<QList<model::Link>> ofRules(base::TextId text) const;
    /// Whether a passage has a link to a record, whatever its status.
    base::Result<bool> areLinked(base::PassageId passage, base::RecordId record) const;
    /// The link that stands on the same words with the same relation, role and target, whatever its status.
    base::Result<std::optional<base::LinkId>> same(const model::Link &link) const;

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

    /// Gives no id where the link stands already, or where a person has decided on it.
    base::Result<base::LinkId> add(const model::Link &link);
    /// Makes a link that no person decided on say what `link` says.
    base::Status replace(base::LinkId id, const model::Link &link);
    base::Status remove(base::LinkId id);
    base::Status setStatus(base::LinkId link, model::LinkStatus status);

private:
    const Database &m_database;
    std::optional<Statement> m_insert; // Prepared once for the many links of a batch.
};

}
