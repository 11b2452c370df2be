// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/searchresults.h>

#include <QAbstractListModel>

namespace presentation {

/// Ways to go on with a query, as the list under the search box shows them. GUI thread.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(const QList<search::Completion> &completions);
    const search::Completion *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<search::Completion> m_completions;
};

}
