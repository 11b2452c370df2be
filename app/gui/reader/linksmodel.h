// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <QAbstractItemModel>

namespace gui {

/// The links of a record in groups: what it cites, who cites it, sponsors, themes; suggestions in a group of their own
/// with a column to accept and one to reject. Every target once, with the places in the tooltip.
class LinksModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AcceptColumn, RejectColumn, ColumnCount };
    enum Role {
        IsSuggestionRole = Qt::UserRole + 1, ///< bool
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setContent(const ReaderContent &content);
    /// Where a row leads; without a record for a group.
    Place placeOf(const QModelIndex &index) const;
    /// The links that a row stands for.
    QList<base::LinkId> linksOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item {
        QList<storage::LinkRow> rows; // Links to (or from) one place.
        bool forward = true;
    };
    struct Group {
        QString name;
        bool isSuggested = false;
        QList<Item> items;
    };

    void addRow(const QString &group, bool isSuggested, const storage::LinkRow &row, bool forward);
    const Item *itemOf(const QModelIndex &index) const;
    QVariant dataOf(const Item &item, bool isSuggested, int column, int role) const;

    QList<Group> m_groups;
};

}
