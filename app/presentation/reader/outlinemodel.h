// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace presentation {

/// The build of a text as a tree: title, preamble, operative paragraphs with their sub-paragraphs, annexes, votes,
/// notes.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PassageRole = Qt::UserRole + 1, ///< base::PassageId; invalid for a group.
        SearchRole, ///< Folded words to filter by.
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setContent(const ReaderContent &content);
    /// The row of a passage; for one that has no row the one above it.
    QModelIndex indexOf(base::PassageId passage) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    Node *add(Node *parent, const QString &name, const model::Passage *passage);
    Node *groupFor(const model::Passage &passage);

    std::unique_ptr<Node> m_root;
    QList<base::PassageId> m_order; // All passages of the text, to find the row above.
    QHash<base::PassageId, Node *> m_nodes;
};

}
