// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/link.h>
#include <core/model/proposals.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>
#include <QSet>

namespace library {

/// Writes what rules propose in a text beside its citations: people, events and themes with their links, quotations, mandates.
/// Stack only, inside Library::write().
class ProposalStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Of a text that is new. A resolution that was known by its title alone is found from then on.
    base::Status write(base::RecordId work, base::TextId text, const model::Proposals &proposals);
    /// Of a text that is stored: replaces what no person decided on.
    base::Status rewrite(base::RecordId work, base::TextId text, const model::Proposals &proposals);

private:
    using Ids = QList<base::RecordId>;

    base::Status ensureRecords(const QList<model::ProposedRecord> &records);
    base::Result<Ids> idsOf(const model::ProposedRecord &proposed);
    base::Result<Ids> titled(const model::ProposedRecord &proposed) const;
    base::Status writeRelation(base::RecordId work, base::PassageId passage, const model::ProposedRelation &relation);
    base::Status resolveTitles(base::RecordId work);
    base::Status moveLinks(base::RecordId wanted, base::RecordId work);
    Ids known(const model::RecordKey &key) const;

    base::RecordId m_work; ///< Of the text that is written.
    QSet<QString> m_toldElsewhere; ///< Events of which another text tells too, as in m_ids.
    QHash<QString, Ids> m_ids; ///< Kind and key → records; a title may fit several.
};

}
