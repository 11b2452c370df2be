// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

class QMenu;

namespace presentation {
class RecordListModel;
class Settings;
struct ListColumns;
}

namespace window {

/// Records as a table. The user chooses columns in the menu of the headings and moves them by their headings, which is remembered for each list; what leaves no room
/// for the titles is not shown: nothing scrolls sideways. GUI thread.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// Takes the rows and the selection of a list; `model` is the source of its rows.
    RecordTable(QAbstractItemView *list, const presentation::RecordListModel &model, presentation::Settings &settings, QWidget *parent = nullptr);

    /// The columns and the order that the user chose for the list which the model is, or the standard.
    void showChosen();
    /// Shows the columns that there is room for.
    void fitColumns();
    /// What is seen: the title, and what there is room for.
    QList<int> shownColumns() const;

private:
    void setColumns(const QList<int> &columns);
    void showSorting(const presentation::ListColumns &chosen);
    void keep(const std::function<void(presentation::ListColumns &)> &choose);
    void keepColumns(const QList<int> &columns);
    /// The name of the list in the settings.
    QString listName() const;
    void takeOrder();
    void showHeaderMenu(const QPoint &position);
    void addColumnChoices(QMenu &menu);
    void resizeEvent(QResizeEvent *event) override;

    const presentation::RecordListModel &m_records; // Outlives the table, as the settings do.
    presentation::Settings &m_settings;
    QList<int> m_columns; ///< Behind the title, the most important first.
    bool m_isSetting = false; ///< The program moves or sorts, not the user.
};

}
