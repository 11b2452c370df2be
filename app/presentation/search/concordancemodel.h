// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// One match of a hit, in its line.
struct ConcordanceLine {
    int hit = 0; ///< Its number in the answer.
    QString before;
    QString match;
    QString after;
    QString place;
};

/// Every match of an answer in the middle of its line: what stands before it, the match, what stands behind it, and
/// where. Sorts by any column; what stands before sorts from its last word backwards. GUI thread.
class ConcordanceModel : public TableModel<ConcordanceLine, 4>
{
    Q_OBJECT

public:
    enum Column { Before, Match, After, Location };

    using TableModel::TableModel;

    void setHits(const QList<model::Hit> &hits);
    const model::Hit *hitAt(int row) const;

    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString heading(int column) const override;

    QList<model::Hit> m_hits;
};

}
