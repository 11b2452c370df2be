// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>

#include <QAbstractTableModel>
#include <QList>

namespace presentation {

/// Every match of an answer in the middle of its line: what stands before it, the match, what stands behind it, and
/// where. Sorts by any column; what stands before sorts from its last word backwards. GUI thread.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Before, Match, After, Location, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(const QList<model::Hit> &hits);
    const model::Hit *hitAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Line {
        int hit = 0;
        QString before;
        QString match;
        QString after;
        QString place;
    };
    QString text(const Line &line, int column) const;

    QList<model::Hit> m_hits;
    QList<Line> m_lines;
};

}
