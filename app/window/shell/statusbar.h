// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/runner.h>

#include <QElapsedTimer>
#include <QPointer>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace window {

class ElidedLabel;

/// The running job with its progress, speed and a cross to stop it; the files that failed; the place in the document.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Follows the jobs of a runner; null: none.
    void follow(jobs::Runner *runner);
    void setFailures(int count);
    void setPlace(const QString &place);

signals:
    void reportRequested();

private:
    void showJob();
    void retranslate();
    QString progressText(const jobs::Job &job) const;

    QPointer<jobs::Runner> m_runner;
    QPointer<jobs::Job> m_job; // The one that is shown: the oldest.
    QElapsedTimer m_since;
    int m_failures = 0;
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_failed;
    QLabel *m_place;
};

}
