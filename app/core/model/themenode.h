// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace model {

/// A theme as a tree shows it.
struct ThemeNode {
    Record record;
    qint64 narrower = 0; ///< Themes right below it.
    qint64 texts = 0;    ///< Records that are about it: linkCountColumn().
};

struct ThemeCounts {
    qint64 all = 0;
    qint64 used = 0; ///< Something is about them, or a person made them.
    qint64 top = 0;  ///< With nothing above them.
};

}
