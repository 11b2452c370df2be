// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/ruleediting.h>
#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace presentation {
class RuleExampleModel;
}

namespace window {

/// Tries a rule over the library as a job that can be cancelled, and shows what it would change: one sentence, and examples. Enter or a double
/// click opens one. GUI thread; owned by the editor.
class ThemeRuleTrial : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeRuleTrial(presentation::AsyncLibrary &library, QWidget *parent);

    /// Tries it after a pause in writing; a trial that runs is cancelled.
    void start(const recognition::ThemeRule &rule);
    /// Tries it at once and calls back instead of showing it; not at all where it is cancelled.
    void runFor(const recognition::ThemeRule &rule, std::function<void(const application::RuleTrial &)> done);
    /// Nothing is tried; a sentence says why, or nothing does.
    void clear(const QString &sentence = {});
    /// Of the rule that was started last, once it is known.
    const std::optional<application::RuleTrial> &trial() const { return m_trial; }

signals:
    /// trial() is another one.
    void changed();
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);

private:
    void makeLayout();
    void retranslate();
    void run();
    void refresh();
    void show(const application::RuleTrial &trial);
    void showState();
    void cancel();
    void openCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    recognition::ThemeRule m_rule;
    std::optional<application::RuleTrial> m_trial;
    std::function<void(const application::RuleTrial &)> m_done;
    QString m_sentence; ///< In place of what a trial says.
    QTimer m_pause;
    QPointer<jobs::Job> m_job;
    bool m_isCancelled = false;
    bool m_isStale = false; ///< The library has changed since the trial began that runs.
    jobs::LatestOnly m_latest;
    QLabel *m_label; // Owned, as all below.
    QProgressBar *m_progress;
    QPushButton *m_button; ///< Cancels, or tries again.
    presentation::RuleExampleModel *m_model;
    QListView *m_rows;
};

}
