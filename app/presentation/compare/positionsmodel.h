// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/positions.h>
#include <core/jobs/latestonly.h>
#include <presentation/library/listcontent.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/rowmodels.h>

#include <QList>

#include <utility>

namespace presentation {

/// A row of the table: a mark, or what one party wants of it.
struct PositionRow {
    int mark = 0; ///< Of NegotiationPositions::rows.
    QString party = {}; ///< Empty where the row is about all of them.
    recognition::Stance stance = recognition::Stance::Proposes;
};

/// Who wants what in a text under negotiation: a row for each bracket, or one for each thing that a delegation wants; for all
/// delegations or for one. GUI thread.
class PositionsModel : public ListOf<RowModel<PositionRow, QAbstractTableModel>>
{
    Q_OBJECT

public:
    enum class View { ByParagraph, ByParty };
    enum class Column { Paragraph, Words, Alternatives, ProposedBy, Supports, Opposes, Reserves, Named, Party, Wish };
    enum Role { SortRole = FirstOwnRole };

    /// An empty language takes the text that the library shows first.
    PositionsModel(base::RecordId record, const QString &language, QObject *parent = nullptr);

    void setView(View view);
    View view() const { return m_view; }
    /// Shows what this party wants alone; empty: all.
    void setParty(const QString &party);
    const QString &party() const { return m_party; }
    /// The parties that the markup names with the number of their wishes, by name.
    QList<std::pair<QString, int>> parties() const;
    /// A party as the window calls it.
    static QString partyText(const QString &party);

    bool isLoaded() const { return m_isLoaded; }
    const application::NegotiationPositions &positions() const { return m_positions; }
    base::PassageId passageOf(const QModelIndex &index) const;
    const QList<Column> &columns() const { return m_columns; }

    NavigationTarget key() const override;
    void reload(AsyncLibrary &library) override;
    /// Names of delegations stand in another order.
    void retranslate() override;
    Location locationOf(const QModelIndex &index) const override;
    QString lineOf(const QModelIndex &index) const override;
    /// A bracket has a row for each delegation.
    qint64 idOf(const QModelIndex &index) const override
    {
        const PositionRow &one = row(index.row());
        return (qint64(one.mark + 1) << 36) | (qint64(one.stance) << 32) | qint64(quint32(qHash(one.party, 0)));
    }
    QString countText(int shown) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QString emptyIcon() const override;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    QString textOf(const PositionRow &row, Column column) const;
    QString wordsOf(const application::MarkRow &row) const;
    QString toolTipOf(const application::MarkRow &row) const;
    const application::MarkRow &markOf(const PositionRow &row) const { return m_positions.rows.at(row.mark); }

    base::RecordId m_record;
    QString m_language;
    application::NegotiationPositions m_positions;
    View m_view = View::ByParagraph;
    QString m_party;
    QList<Column> m_columns;
    bool m_isLoaded = false;
    jobs::LatestOnly m_latest;
};

}
