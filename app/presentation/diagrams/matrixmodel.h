// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/themematrix.h>

#include <QAbstractTableModel>

namespace presentation {

/// Themes as rows, years or documents as columns, and how many there are in each cell. GUI thread.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// How full a cell is beside the fullest, 0 to 1: its shade.
    enum Role { WeightRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const model::ThemeMatrix &matrix);
    const model::ThemeMatrix &matrix() const { return m_matrix; }
    qint64 countAt(const QModelIndex &index) const;
    /// What the search understands of a cell: its theme, and its year or document.
    QString queryAt(const QModelIndex &index) const;
    /// Comma-separated values, quoted where they must be (RFC 4180).
    QString asCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString columnText(int column) const;

    model::ThemeMatrix m_matrix;
    qint64 m_fullest = 1;
};

}
