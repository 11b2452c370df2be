// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referenceentry.h"

#include <core/base/result.h>

namespace formats {

/// True for a text that begins with an entry, after comments.
bool isBibTex(QStringView text);

/// The entries of a BibTeX or BibLaTeX file: strings of its own, comments, accents and signs of TeX. Errors: Damaged (braces or
/// quotation marks that do not end, a field without a value), LimitExceeded.
base::Result<QList<ReferenceEntry>> readBibTex(const QString &text);

}
