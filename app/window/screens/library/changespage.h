// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/listpage.h>

#include <QTimer>

class QComboBox;
class QDateEdit;
class QListView;

namespace presentation {
class ChangeListModel;
}

namespace window {

/// The tab that tells what changed in the library since a day, the latest first: Enter or a double click opens the thing, or the trash. Belongs to one
/// library. GUI thread.
class ChangesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ChangesPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    // All that are asked for, not only those that were scrolled to.
    void saveTable() override;
    void print() override;
    void printPreview() override;
    void savePdf() override;

private:
    void ask();
    void fillChoices();
    void showMenu(const QPoint &at);
    void withAll(const std::function<void()> &work);
    void open(const QModelIndex &index) override;
    void retranslate() override;

    presentation::ChangeListModel *m_model; // Owned, as all below.
    QListView *m_rows;
    QComboBox *m_since;
    QDateEdit *m_day;
    QComboBox *m_kind;
    QTimer m_tomorrow;
};

}
