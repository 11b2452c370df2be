// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace window {

/// The relations of a link map, each to be switched off and on. GUI thread.
class RelationMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// Adds what is not there yet: a relation that is switched off, and so drawn no more, stays to be switched on.
    void addRelations(const QStringList &relations);
    /// Empty: all.
    QStringList chosen() const;

signals:
    void chosenChanged();
};

}
