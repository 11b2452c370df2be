// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace presentation {

class Settings;

/// The columns of a list behind the title, in their order, and how it is sorted, as the user chose them. Kept in the settings by
/// the name of the list. GUI thread.
struct ListColumns {
    QStringList shown; ///< Names of columns; empty: nothing was chosen.
    QString sortedBy;  ///< The name of a column; empty: nothing was chosen.
    Qt::SortOrder order = Qt::AscendingOrder;

    static ListColumns of(const Settings &settings, const QString &list);
    void keep(Settings &settings, const QString &list) const;
};

}
