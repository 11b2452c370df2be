// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

/// What a person reads in a model.
namespace rows {

/// The rows below `parent` from the top, by one role.
inline QStringList texts(const QAbstractItemModel &model, int role = Qt::DisplayRole, const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row)
        found.append(model.index(row, 0, parent).data(role).toString());
    return found;
}

/// All rows of a tree, two spaces a level.
inline QStringList tree(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found.append(QString(level * 2, u' ') + index.data().toString());
        found += tree(model, index, level + 1);
    }
    return found;
}

/// Without the marks that keep symbols and numbers in their direction.
inline QString plain(QString text)
{
    static constexpr char16_t kIsolates[] = {0x2066, 0x2067, 0x2068, 0x2069};
    for (const char16_t mark : kIsolates)
        text.remove(QChar(mark));
    return text;
}

}
