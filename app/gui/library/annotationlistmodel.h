// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <storage/annotations.h>

#include <QAbstractListModel>

namespace gui {

/// The annotations of the library, by document and place: the quoted words, then where they stand and the comment.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<storage::AnnotationRow> &rows);
    const storage::AnnotationRow &row(int row) const { return m_rows.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<storage::AnnotationRow> m_rows;
};

}
