// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

ShortcutModel::ShortcutModel(const ActionRegistry &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
    connect(&actions, &ActionRegistry::keysChanged, this, [this] {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.actions().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QAction *action = m_actions.actions().at(index.row());
    const QString id = action->objectName();
    if (role == IdRole)
        return id;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Menu: {
        QString title = QCoreApplication::translate("Menu", menuTitle(id.section(u'.', 0, 0)));
        return title.remove(u'&');
    }
    case Action:
        return m_actions.label(id);
    case Keys:
        return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Menu:
        return tr("Menu");
    case Action:
        return tr("Action");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

}
