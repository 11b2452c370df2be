// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QList>
#include <QStringList>

namespace application {

/// Rows as lines of comma-separated values, as spreadsheet programs read them.
QString csvTable(const QList<QStringList> &rows);
/// Writes them to a file. Errors: DiskFull, WriteFailed.
base::Status writeCsvTable(const QString &path, const QList<QStringList> &rows);

}
