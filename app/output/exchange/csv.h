// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>
#include <QStringList>

namespace exchange {

/// A line of a table of comma-separated values (RFC 4180), its end included. What a spreadsheet would take for a formula is
/// kept from it. The one writer of such tables.
QString csvLine(const QStringList &cells);
/// Writes a table of such lines, with the mark that tells a spreadsheet program that the file is UTF-8. Error: WriteFailed.
base::Status writeCsv(const QString &path, const QString &lines);

}
