// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/today.h>
#include <presentation/navigation/history.h>

#include <QAbstractItemModel>

namespace presentation {

/// One line of *Today*: a thing, why it is here, and when.
struct TodayLine {
    QString title;
    QString reason;
    QString when;
    QString icon;
    HistoryEntry target;
    qint64 search = 0; ///< A saved search, which counts as looked at when it is opened; then there is no target.
    bool isUnread = false; ///< A document that was not opened since it arrived.
};

/// Lines with a heading.
struct TodayBlock {
    QString key; ///< "due": remembers that it is folded.
    QString title;
    QString count;
    QList<TodayLine> lines;
};

/// The blocks that have something to say, those of the first column or of the second, in the UI's language.
enum class TodayColumn { First, Second };
QList<TodayBlock> todayBlocks(const application::Today &today, TodayColumn column);

/// One column of the page *Today*: headings, and their lines below. GUI thread.
class TodayModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TodayModel(TodayColumn column, QObject *parent = nullptr);

    void setToday(const application::Today &today);
    /// The same in another language.
    void retranslate() { setToday(m_today); }

    /// Null for a heading.
    const TodayLine *lineAt(const QModelIndex &index) const;
    /// The key of a heading; empty for a line.
    QString keyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    TodayColumn m_column;
    application::Today m_today;
    QList<TodayBlock> m_blocks;
};

}
