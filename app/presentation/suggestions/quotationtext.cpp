// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationtext.h"

#include <presentation/shared/names.h>

namespace presentation {

QString speakerText(const model::QuotationRow &row)
{
    return row.speaker.id.isValid() ? names::record(row.speaker) : row.quotation.speakerWords;
}

QString quotationSubtitle(const model::QuotationRow &row)
{
    const QString document = row.document.symbol.isEmpty() ? names::record(row.document) : names::isolated(row.document.symbol);
    return names::subtitle({speakerText(row), row.event.id.isValid() ? names::record(row.event) : QString(), document,
        names::isolated(row.address), names::isolated(row.place)});
}

}
