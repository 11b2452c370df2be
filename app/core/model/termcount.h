// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// A word of the index.
struct TermCount {
    QString form; ///< As the index folds it.
    qint64 passages = 0;
    qint64 places = 0;
};

}
