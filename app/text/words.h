// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace text {

/// A word as the index sees it, and where it stands in the source (UTF-16 units, end exclusive).
struct Word {
    QString token;
    int start = 0;
    int end = 0;
};

/// The words of a text in reading order: letters and digits by the rules of Unicode, elisions split (l'eau gives l, eau),
/// Chinese, Japanese and Korean as overlapping pairs. The same for index and query. Any thread.
QList<Word> words(QStringView source);

/// The number of the rules above; an index made by another number is rebuilt.
inline constexpr int kWordRulesVersion = 1;

}
