// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shared/wordfilter.h>

namespace presentation {

/// Sorts and filters a RecordListModel.
class RecordListFilter : public WordFilter
{
    Q_OBJECT

public:
    explicit RecordListFilter(QObject *parent = nullptr);

    void retranslate() { invalidate(); }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

}
