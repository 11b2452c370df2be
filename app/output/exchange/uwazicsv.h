// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bibliography.h"

namespace exchange {

/// The name of the format: a table as Uwazi imports it, a property of its template a column, several values parted by "|", titles in
/// other languages in columns of their own ("Title__fr"), days as 2024/10/09.
inline const QString kUwaziCsv = QStringLiteral("uwazi-csv");

/// Such a table, which this program reads back without a loss. Pure; any thread.
QString uwaziCsv(const QList<BibliographyEntry> &entries);

}
