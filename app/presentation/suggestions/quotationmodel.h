// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>

#include <QAbstractListModel>

namespace presentation {

/// The words; under them who said them and where; on the right what may be done with them, unless that is all.
class QuotationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<model::QuotationRow> &rows);
    const model::QuotationRow &row(int row) const { return m_rows.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<model::QuotationRow> m_rows;
};

}
