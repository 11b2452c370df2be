// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themeruletrial.h"

#include <presentation/library/ruleexamplemodel.h>
#include <presentation/library/themeruletexts.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kPauseInWriting {600};
constexpr std::chrono::milliseconds kPauseInChanges {2'000};
constexpr int kProgressWidth = 120;
constexpr int kProgressSteps = 1'000;

}

ThemeRuleTrial::ThemeRuleTrial(presentation::AsyncLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_model(new presentation::RuleExampleModel(this))
    , m_rows(twoRowList(u"ruleExamples"_s, this))
{
    setObjectName(u"ruleTrial"_s);
    m_pause.setSingleShot(true);
    makeLayout();
    connect(&m_pause, &QTimer::timeout, this, &ThemeRuleTrial::run);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_job)
            cancel();
        else
            run();
    });
    connect(m_rows, &QAbstractItemView::doubleClicked, this, &ThemeRuleTrial::openCurrent);
    m_rows->installEventFilter(this);
    retranslated(this, [this] { retranslate(); });
}

void ThemeRuleTrial::makeLayout()
{
    m_label->setObjectName(u"ruleTrialText"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"ruleTrialProgress"_s);
    m_progress->setMaximumWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressSteps);
    m_button->setObjectName(u"ruleTrialButton"_s);
    m_rows->setModel(m_model);
    m_rows->setFrameShape(QFrame::NoFrame);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(12);
    line->addWidget(m_label, 1);
    line->addWidget(m_progress);
    line->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_rows, 1);
}

void ThemeRuleTrial::retranslate()
{
    m_rows->setAccessibleName(tr("Paragraphs that get or lose the theme"));
    m_progress->setAccessibleName(tr("Progress"));
    m_model->retranslate();
    showState();
}

void ThemeRuleTrial::start(const recognition::ThemeRule &rule)
{
    const bool isSame = recognition::jsonOf(rule) == recognition::jsonOf(m_rule) && !m_done;
    if (isSame && (m_trial || m_job || m_pause.isActive())) {
        refresh();
        return;
    }
    clear();
    m_rule = rule;
    m_done = {};
    m_pause.start(kPauseInWriting);
    showState();
}

/// What is shown stays until it is known anew: an import changes the library many times a second.
void ThemeRuleTrial::refresh()
{
    m_isStale = m_job != nullptr;
    if (!m_job && !m_pause.isActive())
        m_pause.start(kPauseInChanges);
}

void ThemeRuleTrial::runFor(const recognition::ThemeRule &rule, std::function<void(const application::RuleTrial &)> done)
{
    clear();
    m_rule = rule;
    m_done = std::move(done);
    run();
}

void ThemeRuleTrial::clear(const QString &sentence)
{
    m_pause.stop();
    m_latest.drop();
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    m_isCancelled = false;
    m_isStale = false;
    m_sentence = sentence;
    m_trial.reset();
    m_model->setRows({});
    showState();
    emit changed();
}

void ThemeRuleTrial::run()
{
    m_isCancelled = false;
    m_job = m_library.runner().run<application::RuleTrial>(tr("Trying a theme rule"), this,
        [library = &m_library.library(), rule = m_rule](jobs::JobControl &control) { return application::tryRule(*library, rule, control); },
        m_latest.ask([this](base::Result<application::RuleTrial> trial) {
            m_job = nullptr;
            m_isCancelled = !trial;
            if (trial && m_done)
                std::exchange(m_done, {})(*trial);
            else if (trial)
                show(*trial);
            else if (trial.error().code != base::ErrorCode::Cancelled)
                m_sentence = presentation::names::cause(trial.error());
            if (std::exchange(m_isStale, false))
                refresh();
            showState();
        }));
    m_progress->setValue(0);
    connect(m_job, &jobs::Job::progressed, m_progress, [this, job = m_job] {
        if (job && job == m_job && job->total() > 0)
            m_progress->setValue(int(kProgressSteps * job->done() / job->total()));
    });
    showState();
}

void ThemeRuleTrial::show(const application::RuleTrial &trial)
{
    m_trial = trial;
    const int current = std::max(0, m_rows->currentIndex().row());
    m_model->setRows(trial.examples);
    if (!trial.examples.isEmpty())
        m_rows->setCurrentIndex(m_model->index(std::min(current, int(trial.examples.size()) - 1)));
    emit changed();
}

void ThemeRuleTrial::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ThemeRuleTrial::showState()
{
    const bool isRunning = (m_job || m_pause.isActive()) && !m_trial;
    m_progress->setVisible(m_job && !m_trial);
    m_button->setVisible((m_job && !m_trial) || m_isCancelled);
    m_button->setText(m_job ? tr("Cancel") : tr("Try Again"));
    if (isRunning)
        m_label->setText(tr("Looking what the rule would change…"));
    else if (m_trial)
        m_label->setText(presentation::ruletexts::trial(*m_trial));
    else if (m_isCancelled && m_sentence.isEmpty())
        m_label->setText(tr("Cancelled: what the rule would change is not known, and nothing was changed."));
    else
        m_label->setText(m_sentence);
}

void ThemeRuleTrial::openCurrent()
{
    const presentation::Location place = m_model->locationOf(m_rows->currentIndex());
    if (place.record.isValid())
        emit placeRequested(place, presentation::OpenIn::NewTab);
}

bool ThemeRuleTrial::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
