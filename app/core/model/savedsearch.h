// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// A query that is kept under a name. Its answer is never kept: it is asked anew each time.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    QString query;
    qint64 createdMilliseconds = 0; ///< Since 1970, UTC.
    qint64 seenText = 0; ///< Texts above this id came after somebody last looked.
};

}
