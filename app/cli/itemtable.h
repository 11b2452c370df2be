// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace cli {

/// The objects of an array as a table, a column a key, with a row of headings. What names a thing comes first; lists in a cell are parted
/// by "; ", and a column without a value is left out.
QList<QStringList> itemTable(const QJsonArray &items);

}
