// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram.h"

#include <QAbstractListModel>

namespace presentation {

/// The boxes of a drawing as rows: the picture for those who do not see it, or would rather read. A row's number is the
/// number of its node. GUI thread.
class DiagramListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDiagram(const Diagram &drawing);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DrawnNode> m_nodes;
};

}
