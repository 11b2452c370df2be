// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpanel.h"

#include <core/jobs/latestonly.h>

class QListView;
class QToolButton;

namespace presentation {
class VersionsModel;
}

namespace window {

class EmptyState;

/// The dock with the ancestors of the paragraph that is read, and what became of it in later texts of its series. A click or
/// Enter goes there, a button compares the whole texts. The series is read only while the dock is seen.
class VersionsPanel : public ReaderPanel
{
    Q_OBJECT

public:
    VersionsPanel(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

private:
    void build() override;
    void listenTo(ReaderPage &page) override;
    void follow();
    void load();
    void updateState();
    void open(const QModelIndex &index, presentation::OpenIn where);
    void compare();
    void retranslate();
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    jobs::LatestOnly m_latest;
    base::TextId m_text;    ///< The one that the model is about.
    bool m_isStale = true; ///< What the model holds is of before a change of the library.
    bool m_isRead = false; ///< The series of the text was read.
    presentation::VersionsModel *m_model;
    EmptyState *m_empty;
    QListView *m_rows;
    QToolButton *m_compare;
};

}
