// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include <library/store/quotationedits.h>
#include <library/store/quotations.h>

namespace application {

Query<QList<model::QuotationRow>> quotations(base::RecordId record)
{
    return [record](const library::Database &database) {
        const library::QuotationQueries queries(database);
        return record.isValid() ? queries.around(record) : queries.all();
    };
}

Edit<model::QuotationState> changeQuotation(const model::QuotationState &wanted, const model::Signature &by)
{
    return [=](const library::Database &database) -> base::Result<model::QuotationState> {
        library::QuotationEdits edits(database, by);
        TRY(const model::QuotationState before, edits.state(wanted.quotation));
        TRY_VOID(edits.set(wanted));
        return before;
    };
}

}
