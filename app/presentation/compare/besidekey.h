// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>

/// The key of a tab with texts side by side, "beside/12:en/12:fr", by which it is found again in the window and at the next start.
namespace presentation::besidekey {

inline constexpr qsizetype kMostColumns = 4;

/// The texts that a key names, at most kMostColumns; none where it is the key of another page.
QList<application::BesideText> textsOf(const QString &key);
QString keyOf(const QList<application::BesideText> &texts);

}
