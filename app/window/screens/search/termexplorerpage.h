// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/latestonly.h>
#include <window/controls/tabpage.h>

#include <QTimer>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace presentation {
class WordModel;
}

namespace window {

/// A tab with the words of the library: which there are that begin so, what they come from, how often they stand there.
/// Enter or a double click searches for one. Belongs to one session.
class TermExplorerPage : public TabPage
{
    Q_OBJECT

public:
    explicit TermExplorerPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("tools-check-spelling"); }

private:
    void makeLayout();
    void reload();
    void retranslate();
    void showCount();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::WordModel *m_model; // Owned, as all below.
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_beginning;
    QTableView *m_words;
    QLabel *m_count;
    QTimer m_delay;
    jobs::LatestOnly m_latest;
};

}
