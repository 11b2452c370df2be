// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace text {

/// A text folded for searching, with the way back: NFKC, lower case, marks off, quotes and apostrophes unified,
/// soft hyphens and direction marks dropped, Arabic letters and digits unified, ё to е, Romanian cedillas to commas.
struct Normalised {
    QString folded;
    QList<int> sourceOffsets; ///< For each unit of `folded`, and one past its end: the UTF-16 offset in the source.
};

/// The one normaliser, used for index and query alike. Any thread.
Normalised normalise(QStringView source);

/// Only the folded text, for comparing.
QString fold(QStringView source);

/// All runs of white space (tabs, line ends, no-break and thin spaces excepted) as one space, ends trimmed.
QString collapseSpace(QStringView source);

}
