// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"

#include <QAbstractTableModel>

namespace presentation {

/// The actions of the window with their keys: menu, action, keys; then the keys that work in one place alone, which cannot
/// be changed. GUI thread; the registry outlives it.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Menu, Action, Keys, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit ShortcutModel(const ActionRegistry &actions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QVariant placeKeyText(int row, int column);

    const ActionRegistry &m_actions;
};

}
