// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram.h"

#include <presentation/shared/rowmodels.h>

namespace presentation {

/// The boxes of a drawing as rows: the picture for those who do not see it, or would rather read. A row's number is the
/// number of its node. GUI thread.
class DiagramListModel : public RowModel<DrawnNode>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

}
