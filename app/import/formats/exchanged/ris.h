// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referenceentry.h"

#include <core/base/result.h>

namespace formats {

/// True for a text whose first line is the type of an entry.
bool isRis(QStringView text);

/// The entries of a RIS file. A line without a tag goes on with the field above it. Errors: Damaged (a field outside an entry,
/// an entry without its end), LimitExceeded.
base::Result<QList<ReferenceEntry>> readRis(const QString &text);

}
