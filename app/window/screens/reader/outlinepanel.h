// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpanel.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace presentation {
class OutlineModel;
}

namespace window {

class EmptyState;

/// The dock with the outline of the text: a click goes there, and it follows the reader.
class OutlinePanel : public ReaderPanel
{
    Q_OBJECT

public:
    OutlinePanel(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

private:
    void build() override;
    void listenTo(ReaderPage &page) override;
    void follow();
    void open(const QModelIndex &index);
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::OutlineModel *m_model;
    QSortFilterProxyModel *m_filter;
    EmptyState *m_empty;
    QLineEdit *m_words;
    QTreeView *m_rows;
};

}
