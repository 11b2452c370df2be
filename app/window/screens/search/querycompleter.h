// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/searches.h>
#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QListView;

namespace presentation {
class CompletionModel;
}

namespace window {

/// Offers under a search box how to go on: fields and their values, words of the library, what was searched before. Down
/// and Up choose, Tab or Enter takes what is chosen, Escape closes; a box that is empty offers the history on Down. The
/// list never takes the focus. Owned by the box.
class QueryCompleter : public QObject
{
    Q_OBJECT

public:
    explicit QueryCompleter(QLineEdit *box);

    /// The library that names and words come from; null: none.
    void attach(presentation::AsyncLibrary *library);
    /// What was searched for, the latest first.
    static QStringList history(const presentation::Settings &settings);
    static void remember(presentation::Settings &settings, const QString &query);

private:
    void ask();
    void offer(QList<search::Completion> completions);
    void showList();
    void hideList();
    bool isOpen() const;
    void accept(int row);
    bool key(int key);
    QList<search::Completion> fromHistory() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_box; // Its owner.
    presentation::CompletionModel *m_model;
    QPointer<QListView> m_list; ///< Child of the box's window.
    presentation::AsyncLibrary *m_library = nullptr; // Not owned.
    search::CompletionPlace m_place;
    QTimer m_delay;
    jobs::LatestOnly m_latest;
};

}
