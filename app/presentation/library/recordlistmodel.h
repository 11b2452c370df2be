// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <core/jobs/latestonly.h>
#include <core/model/recordrow.h>
#include <presentation/packs/packdrag.h>
#include <presentation/reader/recordfields.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/rowmodels.h>

#include <QHash>

namespace presentation {

/// Rows of records, as rows of two lines and as a table: the columns of all lists, then the fields of the kind. GUI thread.
class RecordListModel : public DraggedRows<ListOf<TableModel<model::RecordRow, 11>>>
{
    Q_OBJECT

public:
    enum Column { Title, Symbol, Date, Body, Session, Languages, CitedBy, Notes, Imported, Starred, Unread, ColumnCount };
    enum Role { RecordRole = FirstOwnRole };

    explicit RecordListModel(QObject *parent = nullptr);

    /// Which records reload() reads.
    void setKey(const NavigationTarget &key);
    bool isWanted() const { return m_key == NavigationTarget::wanted(); }
    /// The columns that such a list shows until the user chooses some, the most important first; the title comes before them.
    QList<int> columns() const;
    /// Names a column in the settings: "symbol", "fields.post"; -1 for a name that this list does not have.
    QString columnName(int column) const;
    int columnNamed(const QString &name) const;
    /// The place of a row among all when they are sorted by a column; alike rows share it. Reckoned once for all rows.
    int rank(int row, int column) const;
    int columnCount(const QModelIndex &parent = {}) const override;

    NavigationTarget key() const override { return m_key; }
    void reload(AsyncLibrary &library) override;
    void retranslate() override;
    Location locationOf(const QModelIndex &index) const override { return {row(index.row()).record.id, {}, {}, {}}; }
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).record.id.value(); }
    bool isRead() const override { return m_isRead; }
    QString countText(int shown) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    bool comesByImport() const override { return !isWanted(); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// Rows with the order of their titles, which takes long to find.
    struct RankedRows {
        QList<model::RecordRow> rows;
        QList<int> byTitle;
    };

    QString heading(int column) const override;
    application::PackPart partOf(const QModelIndex &index) const override { return {locationOf(index).record, {}}; }
    QString display(const model::RecordRow &row, int column) const;
    QVariant sortValue(const model::RecordRow &row, int column) const;
    QList<int> ranksBy(int column) const;

    NavigationTarget m_key;
    bool m_isRead = false;
    QList<RecordField> m_fields; ///< The columns behind those of all lists.
    mutable QHash<int, QList<int>> m_ranks; ///< By column; until the rows or the language change.
    jobs::LatestOnly m_latest;
};

}
