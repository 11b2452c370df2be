// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistfilter.h"

#include "recordlistmodel.h"

namespace presentation {

RecordListFilter::RecordListFilter(QObject *parent)
    : WordFilter(parent)
{
    setDynamicSortFilter(true);
}

bool RecordListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *list = static_cast<const RecordListModel *>(sourceModel());
    return list->rank(left.row(), left.column()) < list->rank(right.row(), right.column());
}

}
