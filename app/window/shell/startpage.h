// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/navigation/libraryopener.h>
#include <window/screens/library/todayview.h>

#include <QPointer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QCommandLinkButton;
class QLabel;

namespace presentation {
class AsyncLibrary;
}

namespace window {

/// What the middle of the window shows while no tab is open: with a library, what to do first and what matters today; without one, how to get
/// one; and when a library could not be opened, why and what to do next.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    enum class State { Opening, NoLibrary, Failed, Library };

    explicit StartPage(QWidget *parent = nullptr);

    void showState(State state, const QString &library = {});
    /// The state Failed.
    void showFailure(const QString &library, const presentation::FailedOpening &failure);
    State state() const { return m_state; }
    /// What matters today in this library is shown in the state Library; null: in none.
    void setLibrary(presentation::AsyncLibrary *library);
    /// Null without a library.
    TodayView *today() const { return m_today; }

signals:
    /// The id of an action of the registry: "file.open".
    void actionRequested(const QString &id);
    /// The library that could not be opened is to be opened in this way.
    void openRequested(presentation::LibraryAccess access);
    void entryRequested(const presentation::HistoryEntry &entry, presentation::OpenIn where);
    void savedSearchRequested(qint64 search);

private:
    void retranslate();
    void setButton(
        int place, const QString &icon, const QString &title, const QString &description, const QString &action);
    void showLibraryActions();
    /// The actions in a row over the blocks of the day, or below one another in the middle.
    void arrange();
    void showNoLibraryActions();
    /// The remedies of a failure, from a place on; returns the next place.
    int showRemedies(int place);
    QString failureSentence() const;
    QString holderSentence() const;
    void changeEvent(QEvent *event) override;

    State m_state = State::NoLibrary;
    QString m_library;
    presentation::FailedOpening m_failure; ///< In the state Failed.
    QWidget *m_middle;
    QBoxLayout *m_column;
    QBoxLayout *m_actions;
    QPointer<TodayView> m_today;
    QLabel *m_title;
    QLabel *m_sentence;
    QList<QCommandLinkButton *> m_buttons;
};

}
