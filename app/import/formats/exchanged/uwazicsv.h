// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referenceentry.h"

#include <core/base/result.h>

namespace formats {

/// True for a table of comma-separated values, as Uwazi imports and exports it, with a column of titles and one more that we know.
bool isUwaziCsv(QStringView text);

/// The entries of such a table. A column that says nothing to us is kept in the note. Errors: Damaged (a quotation mark without its end),
/// LimitExceeded.
base::Result<QList<ReferenceEntry>> readUwaziCsv(const QString &text);

}
