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

/// Edit distance of two words, with swapped neighbours counted as one edit;
/// `most` + 1 where it is more than `most`.
int editDistance(QStringView left, QStringView right, int most);

/// Suggests words of the library for a misspelt one, the likeliest first. A word that the library holds gives none.
QStringList meantWords(const library::Database &database, const QString &word, int most = 3);

}
