// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentqueries.h"
#include "links.h"

#include <core/model/mandaterow.h>
#include <core/model/proposals.h>
#include <core/model/quotationrow.h>
#include <library/database/database.h>

#include <QHash>
#include <QList>

namespace library {

class DocumentStore;

/// All that may be due: what paragraphs ask for, and the events, of which some are calls with a last day.
struct DeadlineRows {
    QList<model::MandateRow> mandates;
    QList<model::RecordRow> events;
};

/// Where a text tells of a record.
struct Evidence {
    model::Record document;
    QString address;
    QString content; ///< Of the passage.
    int start = 0;   ///< Of the words, UTF-16 units.
    int end = 0;
    QString rule;
};

/// Reads quotations and mandates. Stack only.
class KnowledgeQueries
{
public:
    explicit KnowledgeQueries(const Database &database)
        : m_database(database)
    {
    }

    /// All that are not rejected; of one document, or by one speaker, where an id is given.
    base::Result<QList<model::QuotationRow>> quotations(base::RecordId document = {}, base::RecordId speaker = {}) const;
    /// Those that a record has to do with: that it says, that are said at it, or that stand in it.
    base::Result<QList<model::QuotationRow>> quotationsOf(base::RecordId record) const;
    /// Those of a document that are not on the record.
    base::Result<QList<model::Quotation>> restricted(base::RecordId document) const;
    base::Result<qint64> quotationCount() const;
    base::Result<QList<model::MandateRow>> mandates(base::RecordId document = {}) const;
    base::Result<qint64> mandateCount() const;
    base::Result<DeadlineRows> deadlines() const;
    /// For every record of a kind the first passages that tell of it, at most `ofEach`.
    base::Result<QHash<base::RecordId, QList<Evidence>>> evidence(model::RecordKind kind, int ofEach) const;

private:
    base::Result<QList<model::QuotationRow>> quotationsWhere(const QString &condition, const QList<base::RecordId> &values) const;

    const Database &m_database;
};

/// Writes what the rules see in a text beside its citations. Stack only, inside Library::write().
class KnowledgeStore
{
public:
    KnowledgeStore(const Database &database, DocumentStore &documents)
        : m_database(database)
        , m_documents(documents)
    {
    }

    /// What rules said of this text before is said anew; what the user decided stays.
    base::Status write(base::RecordId work, base::TextId text, const model::Proposals &proposals);
    /// A resolution has come, or has got its title: what named it by its title alone now points at it.
    base::Status settleTitles(base::RecordId work);

private:
    using Ids = QList<base::RecordId>;

    base::Status forget(base::TextId text);
    base::Status ensureRecords(const QList<model::ProposedRecord> &records);
    base::Result<Ids> idsOf(const model::ProposedRecord &proposed);
    base::Result<Ids> titled(const model::ProposedRecord &proposed) const;
    base::Status writeRelation(base::RecordId work, base::PassageId passage, const model::ProposedRelation &relation);
    base::Status writeQuotation(base::RecordId work, base::PassageId passage, const model::ProposedQuotation &proposed);
    base::Status writeMandate(base::RecordId work, base::PassageId passage, const model::Mandate &mandate);
    base::Status moveTo(base::RecordId wanted, base::RecordId work);
    Ids known(const model::RecordKey &key) const;

    const Database &m_database;
    DocumentStore &m_documents;
    QHash<QString, Ids> m_ids; ///< Kind and key → records; a title may fit several.
};

}
