// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigationtarget.h"

#include <presentation/asynclibrary.h>

#include <QAbstractListModel>

namespace presentation {

/// What a ListPage shows: it reads its rows itself and knows where each leads. GUI thread; the page owns it.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The folded words by which a row is found.
    enum Role { SearchRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    virtual NavigationTarget key() const = 0;
    /// Reads in the background; the model is reset when the rows are there.
    virtual void reload(AsyncLibrary &library) = 0;
    virtual Location placeOf(int row) const = 0;
    /// A row for the clipboard, its parts apart by tabs.
    virtual QString lineOf(int row) const = 0;
    /// What an empty list says, and what one says whose filter finds nothing.
    virtual QString emptySentence() const = 0;
    virtual QString notFoundSentence() const = 0;
    /// Whether an import fills an empty list.
    virtual bool comesByImport() const { return false; }

    void retranslate();
};

/// The rows of one kind, held as values.
template<typename Row>
class RowsOf : public RowListModel
{
public:
    using RowListModel::RowListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    const Row &row(int row) const { return m_rows.at(row); }

private:
    QList<Row> m_rows;
};

}
