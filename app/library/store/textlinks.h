// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagestore.h"

#include <core/model/link.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QHash>

namespace library {

/// Counts of the links that changed when the rules ran again.
struct LinkRenewal {
    int added = 0;
    int changed = 0;
    int removed = 0;
};

/// Writes the links that files and rules propose in a text. Stack only, inside Library::write(); one instance may take many
/// texts, and remembers the records that they point at.
class TextLinks : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Writes links, then accepts those of the citations that the date of a document decides.
    base::Status write(base::RecordId work, base::TextId text, const QList<model::ProposedLink> &links);
    /// Compares the links of a text with what the rules say now. Links that no person decided on are added, changed or removed;
    /// all others, and those of the source file, stay as they are.
    base::Result<LinkRenewal> renew(const model::Text &text, const QList<model::ProposedLink> &proposals);
    /// Removes the links that no person decided on.
    base::Status removeUndecided(base::TextId text);
    /// Moves links to where their words stand in the changed passages. Links whose words are gone keep the paragraph.
    base::Status move(const QList<model::Passage> &old, const QList<model::Passage> &renewed, const PassageStore::Kept &kept);

private:
    base::Result<QList<model::Link>> linksOf(base::RecordId work, base::TextId text, const QList<model::ProposedLink> &proposals);
    base::Result<base::RecordId> targetOf(const model::ProposedLink &link);

    QHash<QString, base::RecordId> m_targets; ///< Kind and key → record.
};

}
