// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

namespace presentation {

/// Keeps the rows whose SearchRole holds every typed word. GUI thread.
class WordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    /// Lets rows be dragged: makes what they are on the way, the caller's.
    void setDragged(std::function<QMimeData *(const QModelIndexList &rows)> dragged) { m_dragged = std::move(dragged); }

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::function<QMimeData *(const QModelIndexList &)> m_dragged; ///< Empty: the source decides.
};

}
