// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreportpage.h"

#include <application/imports.h>
#include <core/model/address.h>
#include <presentation/import/importreportmodel.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// The file itself, or the archive that it is a member of.
QString fileOnDisk(const QString &path)
{
    QString candidate = path;
    while (candidate.contains(u'/') && !application::isOnDisk(candidate))
        candidate = candidate.section(u'/', 0, -2);
    return application::isOnDisk(candidate) && !application::isFolder(candidate) ? candidate : path;
}

}

ImportReportPage::ImportReportPage(presentation::ImportController &imports, QWidget *parent)
    : TabPage(parent)
    , m_imports(imports)
    , m_model(new presentation::ImportReportModel(this))
    , m_reports(new QComboBox(this))
    , m_shown(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_rows(twoRowList(u"reportRows"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_retry(new QPushButton(this))
    , m_showFile(new QPushButton(this))
{
    setObjectName(u"importReport"_s);
    makeLayout();
    connect(m_reports, &QComboBox::currentIndexChanged, this, &ImportReportPage::chooseReport);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ImportReportPage::showReport);
    connect(m_empty, &EmptyState::actionRequested, this, &ImportReportPage::importRequested);
    connect(&m_imports, &presentation::ImportController::ended, this, &ImportReportPage::showLatest);
    connect(&m_imports, &presentation::ImportController::listed, this, &ImportReportPage::showLatest);
    connect(&m_imports, &presentation::ImportController::fetched, this, &ImportReportPage::showReport);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        QStringList paths;
        if (const model::ImportReport *report = current()) {
            for (const model::FileOutcome &row : report->outcomes) {
                if (row.outcome == model::ImportOutcome::Failed)
                    paths.append(fileOnDisk(row.path));
            }
        }
        paths.removeDuplicates();
        m_imports.importByHand(paths);
    });
    connect(m_showFile, &QPushButton::clicked, this, [this] {
        // A folder on this machine: nothing is fetched.
        const QString path = fileOnDisk(m_rows->currentIndex().data(presentation::ImportReportModel::PathRole).toString());
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    connect(m_rows, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto record = index.data(presentation::ImportReportModel::RecordRole).value<base::RecordId>();
        if (record.isValid())
            emit placeRequested(
                presentation::Location {record, {}, model::Address(index.data(presentation::ImportReportModel::AddressRole).toString()), {}}, presentation::OpenIn::NewTab);
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_showFile->setEnabled(index.isValid()); });
    retranslated(this, [this] { retranslate(); });
    showLatest();
}

void ImportReportPage::makeLayout()
{
    m_rows->setModel(m_model);
    m_retry->setIcon(QIcon::fromTheme(u"view-refresh"_s));
    m_showFile->setIcon(QIcon::fromTheme(u"document-open-folder"_s));
    m_showFile->setEnabled(false);
    m_summary->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_reports);
    head->addWidget(m_summary, 1);
    head->addWidget(m_shown);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_showFile);
    foot->addWidget(m_retry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void ImportReportPage::retranslate()
{
    const int shown = std::max(0, m_shown->currentIndex());
    {
        const QSignalBlocker blocker(m_shown);
        m_shown->clear();
        //: Which files of an import report are listed.
        m_shown->addItems({tr("Failed files"), tr("All files")});
        m_shown->setCurrentIndex(shown);
    }
    m_shown->setAccessibleName(tr("Which files"));
    m_reports->setAccessibleName(tr("Report"));
    m_rows->setAccessibleName(title());
    m_retry->setText(tr("Retry Failed Files"));
    m_showFile->setText(tr("Show File"));
    m_empty->setIcon(u"document-import"_s);
    m_model->retranslate();
    fillReports();
}

QString ImportReportPage::title() const
{
    return tr("Import Reports");
}

void ImportReportPage::fillReports()
{
    const int before = std::max(0, m_reports->currentIndex());
    {
        const QSignalBlocker blocker(m_reports);
        m_reports->clear();
        for (const model::ImportReport &report : m_imports.reports()) {
            m_reports->addItem(u"%1 · %2"_s.arg(
                presentation::names::moment(report.ended), presentation::ImportController::nameOf(report.paths)));
        }
        m_reports->setCurrentIndex(m_imports.reports().isEmpty() ? -1 : before);
    }
    m_reports->setVisible(m_reports->count() > 1);
    chooseReport();
}

void ImportReportPage::chooseReport()
{
    if (const model::ImportReport *report = current())
        m_imports.fetch(report->id);
    else
        showReport();
}

void ImportReportPage::showLatest()
{
    fillReports();
    if (m_imports.reports().isEmpty())
        return;
    const bool failed = m_imports.reports().first().count(model::ImportOutcome::Failed) > 0;
    m_shown->setCurrentIndex(failed ? 0 : 1);
    m_reports->setCurrentIndex(0);
    chooseReport();
}

const model::ImportReport *ImportReportPage::current() const
{
    const int row = m_reports->currentIndex();
    return row >= 0 && row < m_imports.reports().size() ? &m_imports.reports().at(row) : nullptr;
}

QString ImportReportPage::summaryLine(const model::ImportReport &report) const
{
    QStringList parts;
    const auto say = [&](model::ImportOutcome outcome, const char *words) {
        if (const int count = report.count(outcome); count > 0)
            parts.append(tr(words, nullptr, count));
    };
    say(model::ImportOutcome::Added, QT_TR_N_NOOP("%n file(s) added"));
    say(model::ImportOutcome::Updated, QT_TR_N_NOOP("%n updated"));
    say(model::ImportOutcome::Unchanged, QT_TR_N_NOOP("%n unchanged"));
    say(model::ImportOutcome::Duplicate, QT_TR_N_NOOP("%n duplicate(s)"));
    say(model::ImportOutcome::Failed, QT_TR_N_NOOP("%n failed"));
    const auto sum = [&report](model::AnnotationFate fate) {
        int count = 0;
        for (const model::FileOutcome &file : report.outcomes)
            count += file.countOf(fate);
        return count;
    };
    if (const int moved = sum(model::AnnotationFate::Moved); moved > 0)
        parts.append(tr("%n annotation(s) moved", nullptr, moved));
    if (const int detached = sum(model::AnnotationFate::Detached); detached > 0)
        parts.append(tr("%n annotation(s) need re-attachment", nullptr, detached));
    if (report.cancelled)
        parts.append(tr("stopped"));
    return parts.join(u" · "_s);
}

void ImportReportPage::showReport()
{
    const model::ImportReport *report = current();
    const bool failedOnly = m_shown->currentIndex() == 0;
    m_model->setReport(report ? *report : model::ImportReport {},
        failedOnly ? presentation::ImportReportModel::Shown::Failed : presentation::ImportReportModel::Shown::All);
    m_summary->setText(report ? summaryLine(*report) : QString());
    m_rows->setCurrentIndex(m_model->index(0));
    m_retry->setVisible(report && report->count(model::ImportOutcome::Failed) > 0);
    m_showFile->setVisible(m_model->rowCount() > 0);
    m_shown->setVisible(report);
    m_empty->setSentence(report ? tr("No file failed.") : tr("Nothing was imported yet."));
    m_empty->setAction(report ? QString() : tr("Import Files…"));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_rows) : m_empty);
}

}
