// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <core/jobs/latestonly.h>
#include <core/model/recordrow.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/rowmodels.h>
#include <presentation/shared/wordfilter.h>

#include <QCollator>

namespace presentation {

/// Rows of records, as a table of columns and as rows of two lines. GUI thread.
class RecordListModel : public ListOf<TableModel<model::RecordRow, 8>>
{
    Q_OBJECT

public:
    enum Column { Title, Symbol, Date, Body, Session, Languages, CitedBy, Notes, ColumnCount };
    enum Role { RecordRole = FirstOwnRole, SortRole };

    using ListOf::ListOf;

    /// Which records reload() reads.
    void setKey(const NavigationTarget &key) { m_key = key; }
    bool isWanted() const { return m_key == NavigationTarget::wanted(); }
    /// The columns that this list has room for, the most important first; the title comes before them.
    QList<int> columns() const;

    NavigationTarget key() const override { return m_key; }
    void reload(AsyncLibrary &library) override;
    Location locationOf(const QModelIndex &index) const override { return {row(index.row()).record.id, {}, {}, {}}; }
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).record.id.value(); }
    QString countText(int shown) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    bool comesByImport() const override { return !isWanted(); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString heading(int column) const override;
    QString display(const model::RecordRow &row, int column) const;
    QVariant sortValue(const model::RecordRow &row, int column) const;

    NavigationTarget m_key;
    jobs::LatestOnly m_latest;
};

/// Sorts by the rules of the UI's language as well.
class RecordListFilter : public WordFilter
{
    Q_OBJECT

public:
    explicit RecordListFilter(QObject *parent = nullptr);

    void retranslate();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

}
