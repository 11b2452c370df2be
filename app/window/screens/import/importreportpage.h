// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/import/importcontroller.h>
#include <window/controls/tabpage.h>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace presentation {
class ImportReportModel;
}

namespace window {

class EmptyState;

/// A tab with the reports of past imports: what failed, why, and what to do next; failed files can be
/// tried again or shown in their folder. Belongs to one session.
class ImportReportPage : public TabPage
{
    Q_OBJECT

public:
    explicit ImportReportPage(presentation::ImportController &imports, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("document-import"); }
    /// Shows the latest report.
    void showLatest();

private:
    void makeLayout();
    void fillReports();
    void chooseReport();
    void showReport();
    void retranslate();
    const model::ImportReport *current() const;
    QString summaryLine(const model::ImportReport &report) const;

    presentation::ImportController &m_imports;
    presentation::ImportReportModel *m_model; // Owned.
    QComboBox *m_reports;
    QComboBox *m_shown;
    QLabel *m_summary;
    QListView *m_rows;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_retry;
    QPushButton *m_showFile;
};

}
