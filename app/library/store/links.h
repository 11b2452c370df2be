// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/link.h>
#include <core/model/linkrow.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>

#include <optional>

namespace library {

/// A passage that mentions a record.
struct Evidence {
    model::Record document;
    QString address;
    QString content; ///< Of the passage.
    int start = 0;   ///< Of the words, UTF-16 units.
    int end = 0;
    QString rule;
};

/// Reads links. Stack only.
class LinkQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Links that start at a record or in its passages; `language` restricts those in passages (empty: all).
    base::Result<QList<model::LinkRow>> from(base::RecordId record, const QString &language = {}) const;
    base::Result<QList<model::LinkRow>> to(base::RecordId record) const;
    /// Links of a record with as many records of each relation and role at most at the other end, the latest first.
    base::Result<QList<model::LinkRow>> some(base::RecordId record, model::LinkEnd end, int ofEach, const QString &relation = {}) const;
    /// Links that start in a text's passages: the reader underlines them.
    base::Result<QList<model::LinkRow>> inText(base::TextId text) const;
    /// Suggestions, by rule, then in the order of the texts: all of it, or that of one rule (an empty one: of
    /// source files). A negative limit is none.
    base::Result<QList<model::LinkRow>> suggested(const std::optional<QString> &rule = {}) const;
    /// The same, document by document in the order of its text.
    base::Result<QList<model::LinkRow>> suggestedByDocument() const;
    /// Undecided links of a text's passages that were made by the rules of citations.
    base::Result<QList<model::Link>> ofRules(base::TextId text) const;
    /// Whether a passage has a link to a record, whatever its status.
    base::Result<bool> areLinked(base::PassageId passage, base::RecordId record) const;
    /// The link that stands on the same words with the same relation, role and target, whatever its status.
    base::Result<std::optional<base::LinkId>> same(const model::Link &link) const;
    /// For every record of a kind the first passages that tell of it, at most `ofEach`.
    base::Result<QHash<base::RecordId, QList<Evidence>>> evidence(model::RecordKind kind, int ofEach) const;
};

/// Writes links. Stack only, inside Library::write().
class LinkStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Gives no id where the link stands already, or where a person has decided on it.
    base::Result<base::LinkId> add(const model::Link &link);
    /// Adds links that all start at one record.
    base::Status addAll(base::RecordId from, const QList<model::Link> &links);
    /// Makes a link that no person decided on say what `link` says.
    base::Status replace(base::LinkId id, const model::Link &link);
    base::Status remove(base::LinkId id);
    base::Status setStatus(base::LinkId link, model::LinkStatus status);

private:
    base::Result<bool> hasDecisions(base::RecordId from) const;
};

}
