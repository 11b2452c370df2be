// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpage.h"

#include <model/link.h>

#include <QPointer>

class QTreeView;

namespace gui
{

class EmptyState;
class LinksModel;

/// The dock with the links of what is read. A click opens; suggestions are accepted or rejected here, and that can be
/// undone.
class LinksPanel : public QWidget
{
    Q_OBJECT

public:
    LinksPanel(Session &session, QWidget *parent = nullptr);

    void show(ReaderPage *page);

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);

private:
    void build();
    void open(const QModelIndex &index, bool inNewTab);
    void decide(const QModelIndex &index, model::LinkStatus status);
    void decideAlike(const QModelIndex &index, model::LinkStatus status);
    void showMenu(const QPoint &point);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    QPointer<ReaderPage> m_page;
    LinksModel *m_model;
    EmptyState *m_empty;
    QTreeView *m_rows;
};

}
