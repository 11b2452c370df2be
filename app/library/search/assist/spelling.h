// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace library {
class Database;
}

namespace search {

/// How many letters one would have to change, add, leave out or swap with their neighbour to make one word of the other;
/// `most` + 1 where it is more than `most`.
int editDistance(QStringView left, QStringView right, int most);

/// Words of the library that somebody may have meant, the likeliest first. A word that the library holds gives none.
QStringList meantWords(const library::Database &database, const QString &word, int most = 3);

}
