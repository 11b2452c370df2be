// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/termcount.h>

#include <QAbstractTableModel>

namespace presentation {

/// Words of the library with their stems and how often they stand there. GUI thread.
class WordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Stem, Passages, Places, ColumnCount };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTerms(const QList<model::TermCount> &terms);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<model::TermCount> m_terms;
};

}
