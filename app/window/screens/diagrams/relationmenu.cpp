// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relationmenu.h"

#include <core/model/link.h>

#include <QCoreApplication>

namespace window {

namespace {

QString relationName(const QString &relation)
{
    return QCoreApplication::translate("Relation", model::relation(relation).forward);
}

}

QStringList RelationMenu::chosen() const
{
    QStringList chosen;
    const QList<QAction *> all = actions();
    for (const QAction *action : all) {
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    return chosen.size() == all.size() ? QStringList() : chosen;
}

void RelationMenu::addRelations(const QStringList &relations)
{
    const bool drawsAll = chosen().isEmpty();
    QStringList known;
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        known.append(action->data().toString());
        action->setText(relationName(known.last()));
    }
    for (const QString &relation : relations) {
        if (known.contains(relation))
            continue;
        QAction *action = addAction(relationName(relation), this, &RelationMenu::chosenChanged);
        action->setCheckable(true);
        action->setChecked(drawsAll);
        action->setData(relation);
    }
}

}
