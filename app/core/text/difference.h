// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace text {

/// The similarity of two strings, from 0 to 1: twice the length of their common subsequence of words by their joint length.
double similarity(QStringView left, QStringView right);

}
