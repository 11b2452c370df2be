// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/searches.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// Ways to go on with a query, as the list under the search box shows them. GUI thread.
class CompletionModel : public RowModel<search::Completion>
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

}
