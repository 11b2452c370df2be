// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// A range of a paragraph's text. Offsets are UTF-16 units, end exclusive. A value; any thread.
struct TextRange {
    int start = 0;
    int end = 0;

    bool contains(int position) const { return start <= position && position < end; }
    QString of(const QString &content) const { return content.mid(start, end - start); }
};

}
