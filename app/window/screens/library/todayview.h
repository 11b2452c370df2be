// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/today.h>
#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>
#include <presentation/library/todaymodel.h>

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QModelIndex;
class QTreeView;

namespace window {

/// What matters this morning, in two columns of blocks that can be folded, below one another where the window is narrow. A
/// click or Enter on a line opens the thing. Reads itself while its page is shown, and anew when the library has changed. Belongs
/// to one library; GUI thread.
class TodayView : public QWidget
{
    Q_OBJECT

public:
    /// The page may hide the view while it has no lines.
    TodayView(presentation::AsyncLibrary &library, QWidget &page);

    /// Reads the day as it is now.
    void reload();
    /// True once the day was read.
    bool isLoaded() const { return m_today.day.isValid(); }
    /// False where no block has anything to say.
    bool hasLines() const { return !m_today.isEmpty(); }

signals:
    /// The blocks were read.
    void loaded();
    void entryRequested(const presentation::HistoryEntry &entry, presentation::OpenIn where);
    void savedSearchRequested(qint64 search);

private:
    /// One of the two columns.
    struct Column {
        presentation::TodayModel *model = nullptr; // Both owned by the view.
        QTreeView *rows = nullptr;
    };
    Column makeColumn(presentation::TodayColumn which);
    /// Reads the day if its page is visible and what is shown is out of date.
    void refresh();
    void showToday(const application::Today &today);
    void passFocusOn();
    /// Folds what the user folded.
    void fold(const Column &column);
    void noteFolded(const Column &column, const QModelIndex &index, bool isFolded);
    void open(const Column &column, const QModelIndex &index, presentation::OpenIn where);
    void arrange();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    presentation::AsyncLibrary &m_library;
    QWidget &m_page;
    QList<Column> m_columns;
    QBoxLayout *m_layout;
    application::Today m_today;
    jobs::LatestOnly m_latest;
    QTimer m_changed;        ///< An import changes the library many times a second.
    bool m_isStale = true;   ///< It changed while the page was hidden.
    bool m_isFolding = false; ///< The program folds, not the user.
};

}
