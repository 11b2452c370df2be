// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace comparison {

/// The longest chain of entries whose values rise (patience sorting), by their places. Any thread.
QList<qsizetype> longestRisingChain(const QList<qsizetype> &values);

}
