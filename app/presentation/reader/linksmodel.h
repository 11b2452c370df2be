// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linkitem.h"
#include "readercontent.h"

#include <QAbstractItemModel>

namespace presentation {

/// The links of a record in groups: suggestions first, with a column to accept and one to reject, then who cites it, what it
/// cites, themes, events, and sponsors last. Every record once in its group, with the places in the tooltip; a group's number
/// is model::RecordSummary, however many rows are here.
class LinksModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AcceptColumn, RejectColumn, ColumnCount };
    enum Role {
        IsSuggestionRole = Qt::UserRole + 1, ///< bool
        IsFoldedRole, ///< bool, of a group: it is long and of less use, so it starts folded.
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setContent(const ReaderContent &content);
    /// Where a row leads; without a record for a group.
    Location placeOf(const QModelIndex &index) const;
    /// The links that a row stands for.
    QList<base::LinkId> linksOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QString relation; ///< Empty: what is suggested.
        model::LinkEnd end = model::LinkEnd::From;
        model::LinkCount count;
        QList<LinkItem> items;

        bool isSuggested() const { return relation.isEmpty(); }
        QString title() const;
        int rank() const;
    };

    void addRow(const QString &relation, const model::LinkRow &row, model::LinkEnd end);
    void sortGroups();
    const LinkItem *itemOf(const QModelIndex &index) const;
    QVariant dataOf(const LinkItem &item, bool isSuggested, int column, int role) const;

    QList<Group> m_groups;
};

}
