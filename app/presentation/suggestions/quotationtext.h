// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>

#include <QString>

namespace presentation {

/// Names of speaker, event, document and place, with the status: the second line of a quotation in a list.
QString quotationSubtitle(const model::QuotationRow &row);
/// Who said it: by name where that is known, else as the text calls them.
QString speakerText(const model::QuotationRow &row);

}
