// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>
#include <library/database/database.h>

#include <QList>

namespace library {

/// Reads quotations. Stack only.
class QuotationQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// All but the rejected.
    base::Result<QList<model::QuotationRow>> all() const;
    base::Result<QList<model::QuotationRow>> inDocument(base::RecordId document) const;
    base::Result<QList<model::QuotationRow>> bySpeaker(base::RecordId speaker) const;
    /// Quotations of a speaker, at an event or in a document.
    base::Result<QList<model::QuotationRow>> around(base::RecordId record) const;
    /// Quotations of a document that are not on the record.
    base::Result<QList<model::Quotation>> restricted(base::RecordId document) const;
    base::Result<qint64> count() const;

private:
    base::Result<QList<model::QuotationRow>> where(const QString &condition, const QList<base::RecordId> &values) const;
};

/// Writes the quotations that rules find. Stack only, inside Library::write().
class QuotationStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Leaves a quotation as it is that stands there already.
    base::Status add(const model::Quotation &quotation);
    /// Removes the quotations of a text that no person decided on.
    base::Status removeUndecided(base::TextId text);
};

}
