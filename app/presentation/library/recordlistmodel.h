// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/recordrow.h>

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace presentation {

/// Rows of records, as a table of columns and as rows of two lines. GUI thread.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Symbol, Date, Body, AsyncLibrary, Languages, CitedBy, Notes, ColumnCount };
    enum Role { RecordRole = Qt::UserRole + 100, SortRole, SearchRole };

    explicit RecordListModel(QObject *parent = nullptr);

    void setRows(const QList<model::RecordRow> &rows);
    const model::RecordRow &row(int row) const { return m_rows.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const model::RecordRow &row, int column) const;
    QVariant sortValue(const model::RecordRow &row, int column) const;

    QList<model::RecordRow> m_rows;
};

/// Sorts by the rules of the UI's language and keeps the rows that hold every typed word.
class RecordListFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordListFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QCollator m_collator;
};

}
