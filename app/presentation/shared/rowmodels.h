// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAbstractTableModel>
#include <QList>

namespace presentation {

/// Holds the rows of a flat model as values; what a row shows is the derived class's. Base is one of Qt's flat models. GUI
/// thread.
template<typename Row, typename Base = QAbstractListModel>
class RowModel : public Base
{
public:
    using Base::Base;

    void setRows(QList<Row> rows)
    {
        this->beginResetModel();
        m_rows = std::move(rows);
        this->endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    /// The same rows in another language.
    void retranslate()
    {
        const QAbstractItemModel &model = *this;
        const int columns = model.columnCount();
        if (!m_rows.isEmpty())
            emit this->dataChanged(model.index(0, 0), model.index(int(m_rows.size()) - 1, columns - 1));
        emit this->headerDataChanged(Qt::Horizontal, 0, columns - 1);
    }

protected:
    QList<Row> m_rows;
};

/// The same with columns, each of which has a heading.
template<typename Row, int Columns>
class TableModel : public RowModel<Row, QAbstractTableModel>
{
public:
    using RowModel<Row, QAbstractTableModel>::RowModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
    }

protected:
    virtual QString heading(int column) const = 0;
};

}
