// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/termcount.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// Words of the library with their stems and how often they stand there. GUI thread.
class WordModel : public TableModel<model::TermCount, 4>
{
    Q_OBJECT

public:
    enum Column { Word, Stem, Passages, Places };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole + 1;

    using TableModel::TableModel;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString heading(int column) const override;
};

}
