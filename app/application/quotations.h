// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/change.h>
#include <core/model/quotationrow.h>

#include <QList>

namespace application {

/// Quotations that a record says, that are said at it, or that stand in it; of the whole library for an invalid id.
Query<QList<model::QuotationRow>> quotations(base::RecordId record);

/// Changes what a person may change of a quotation; answers how it was. Errors: those of library::QuotationEdits::set().
Edit<model::QuotationState> changeQuotation(const model::QuotationState &wanted, const model::Signature &by);

}
