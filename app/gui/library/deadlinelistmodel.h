// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <storage/knowledge.h>

#include <QAbstractListModel>
#include <QDate>

namespace gui {

/// Something that is due: what a paragraph asks for, or the last day of a call.
struct Deadline {
    storage::MandateRow mandate; ///< Without an id for a call.
    model::Record event; ///< Without an id for a mandate.
    QDate date; ///< Invalid where nothing says when.
    bool isInferred = false;
};

/// All deadlines of the library, in the order of their days; those without one come last. Reads in the background.
base::Result<QList<Deadline>> readDeadlines(const storage::Database &database);

/// What is due, then of whom and by which paragraph it is asked; the day on the right.
class DeadlineListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Deadline> &rows);
    const Deadline &row(int row) const { return m_rows.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString subtitle(const Deadline &row);
    static QString day(const Deadline &row);

    QList<Deadline> m_rows;
};

}
