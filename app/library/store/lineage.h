// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

#include <QList>

#include <optional>

namespace library {

/// The relations, in SQL, that make several documents one text on its way from its first draft to what was adopted.
inline constexpr QStringView kLineageRelations = u"'adoptedFrom', 'revisionOf', 'correctionOf', 'addendumTo'";

/// One document of a text's way from its first draft to what was adopted, with its revisions, corrections and addenda.
struct LineageMember {
    model::Record record;
    QString relation; ///< To `of`: "revisionOf", "adoptedFrom", ...; empty for the first draft.
    base::RecordId of;
    base::RecordId supersededBy; ///< What is to be read in its place, directly; invalid where nothing is.
};

/// Reads the lineage of texts. Made on the stack.
class LineageQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// All documents of a record's lineage, itself among them: drafts by number, then what was adopted. One member where
    /// there is no other.
    base::Result<QList<LineageMember>> chain(base::RecordId record) const;
    /// The latest text that takes this one's place: the last revision, or the resolution that a draft became.
    base::Result<std::optional<model::Record>> supersededBy(base::RecordId record) const;

private:
    base::Result<QList<model::Record>> members(base::RecordId record) const;
};

}
