// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutmodel.h"

#include "placekeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

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
    return parent.isValid() ? 0 : int(m_actions.actions().size()) + int(placeKeys().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int actions = int(m_actions.actions().size());
    if (index.row() >= actions)
        return role == Qt::DisplayRole ? placeKeyText(index.row() - actions, index.column()) : QVariant();
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

/// Keys of a place cannot be changed: they have no id.
QVariant ShortcutModel::placeKeyText(int row, int column)
{
    const PlaceKey &key = placeKeys()[size_t(row)];
    switch (column) {
    case Menu:
        return QCoreApplication::translate("PlaceKey", key.place);
    case Action:
        return QCoreApplication::translate("PlaceKey", key.text);
    case Keys:
        return QKeySequence::listToString(
            QKeySequence::listFromString(QLatin1StringView(key.keys), QKeySequence::PortableText), QKeySequence::NativeText);
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
