// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpanel.h"

#include <core/model/link.h>

class QTreeView;

namespace presentation {
class LinksModel;
}

namespace window {

class EmptyState;

/// The dock with the links of what is read. A click opens; suggestions are accepted or rejected here, and that can be
/// undone.
class LinksPanel : public ReaderPanel
{
    Q_OBJECT

public:
    LinksPanel(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

private:
    void build() override;
    void open(const QModelIndex &index, presentation::OpenIn where);
    void decide(const QModelIndex &index, model::LinkStatus status);
    void decideAlike(const QModelIndex &index, model::LinkStatus status);
    void showMenu(const QPoint &point);
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::LinksModel *m_model;
    EmptyState *m_empty;
    QTreeView *m_rows;
};

}
