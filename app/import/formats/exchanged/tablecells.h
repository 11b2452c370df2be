// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QStringList>

namespace formats {

/// The cells of a table of comma-separated values (RFC 4180), row by row; semicolons and tabs part them where the first line has more of
/// those. What kept a spreadsheet from taking a cell for a formula is gone. Errors: Damaged (a quotation mark without its end).
base::Result<QList<QStringList>> tableCells(const QString &text);

}
