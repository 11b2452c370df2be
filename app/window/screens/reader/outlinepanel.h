// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpanel.h"

#include <core/jobs/latestonly.h>
#include <presentation/reader/verblens.h>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace presentation {
class OutlineModel;
}

namespace window {

class EmptyState;

/// The dock with the outline of the text: a click goes there, and it follows the reader. A list of the operative verbs, the
/// strongest first, shows their paragraphs alone.
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
    void readVerbs();
    void fillVerbs(const QList<presentation::VerbUse> &uses);
    void filterByVerb();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::OutlineModel *m_model;
    presentation::OutlineFilter *m_filter;
    EmptyState *m_empty;
    QLineEdit *m_words;
    QComboBox *m_verbs;
    QTreeView *m_rows;
    QList<presentation::VerbUse> m_uses; ///< Of the text, in the order of the list.
    jobs::LatestOnly m_latest;
};

}
