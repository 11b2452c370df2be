// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusbar.h"

#include <presentation/shared/names.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/retranslation.h>

#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// A speed that was measured for less than this says nothing.
constexpr qint64 kShortestMeasure = 500;

}

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_text(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_failed(new QToolButton(this))
    , m_place(new QLabel(this))
{
    setObjectName(u"statusBar"_s);
    setContentsMargins(8, 0, 8, 0);
    setSizeGripEnabled(false);
    m_text->setObjectName(u"jobText"_s);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(12);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(u"jobProgress"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(QIcon::fromTheme(u"dialog-cancel"_s));
    m_cancel->setObjectName(u"jobCancel"_s);
    m_failed->setAutoRaise(true);
    m_failed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_failed->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    m_failed->setObjectName(u"failures"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_text, 1);
    addWidget(m_progress);
    addWidget(m_cancel);
    addPermanentWidget(m_failed);
    addPermanentWidget(m_place);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_failed, &QToolButton::clicked, this, &StatusBar::reportRequested);
    retranslated(this, [this] { retranslate(); });
}

void StatusBar::retranslate()
{
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_failed->setToolTip(tr("Show the report"));
    setFailures(m_failures);
    showJob();
}

void StatusBar::follow(jobs::Runner *runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_job = nullptr;
    if (runner) {
        connect(runner, &jobs::Runner::jobAdded, this, &StatusBar::showJob);
        connect(runner, &jobs::Runner::jobRemoved, this, &StatusBar::showJob);
    }
    showJob();
}

void StatusBar::setFailures(int count)
{
    m_failures = count;
    m_failed->setText(tr("%n failed", nullptr, count));
    m_failed->setVisible(count > 0);
}

void StatusBar::setPlace(const QString &place)
{
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
}

void StatusBar::showJob()
{
    const QList<jobs::Job *> running = m_runner ? m_runner->jobs() : QList<jobs::Job *>();
    jobs::Job *job = running.isEmpty() ? nullptr : running.first();
    if (job != m_job) {
        if (m_job)
            m_job->disconnect(this);
        m_job = job;
        m_since.start();
        if (job)
            connect(job, &jobs::Job::progressed, this, &StatusBar::showJob);
    }
    m_progress->setVisible(job);
    m_cancel->setVisible(job);
    if (!job) {
        m_text->setText({});
        return;
    }
    m_cancel->setEnabled(!job->isCancelled());
    // Total 0: not known yet, and the bar says so.
    m_progress->setRange(0, int(job->total()));
    m_progress->setValue(int(job->done()));
    m_text->setText(progressText(*job));
}

QString StatusBar::progressText(const jobs::Job &job) const
{
    if (job.isCancelled())
        return presentation::names::subtitle({job.title(), tr("stopping…")});
    QStringList parts {job.title()};
    if (!job.what().isEmpty())
        parts.append(presentation::names::isolated(QFileInfo(job.what()).fileName()));
    const QLocale locale;
    if (job.total() > 0) {
        //: Progress: "212 of 329".
        parts.append(tr("%1 of %2").arg(locale.toString(job.done()), locale.toString(job.total())));
    }
    const qint64 elapsed = m_since.elapsed();
    if (elapsed >= kShortestMeasure && job.done() > 0 && job.total() > job.done()) {
        const double perSecond = double(job.done()) * 1000 / double(elapsed);
        if (perSecond >= 1)
            parts.append(tr("%n file(s)/s", nullptr, int(std::lround(perSecond))));
        parts.append(tr("%n s left", nullptr, int(std::ceil(double(job.total() - job.done()) / perSecond))));
    }
    return presentation::names::subtitle(parts);
}

}
