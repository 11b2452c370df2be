// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/packs/thumbnailmodel.h>

#include <QListView>

namespace window {

/// The pages of a pack, small, in a narrow list beside the page; the one that is shown has a frame. A click or a key goes to a
/// page. GUI thread.
class ThumbnailList : public QListView
{
    Q_OBJECT

public:
    explicit ThumbnailList(presentation::PagePainter &painter, QWidget *parent = nullptr);

    /// Marks the page that is shown, from 0, without pageRequested().
    void setCurrentPage(int page);
    /// True when all that is in sight is painted as it is now.
    bool isPainted() const;

signals:
    void pageRequested(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;

private:
    presentation::ThumbnailModel *m_model; // Owned by Qt.
    bool m_isFollowing = false; ///< The page changed elsewhere.
};

}
