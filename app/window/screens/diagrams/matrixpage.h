// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagramprinting.h"

#include <core/jobs/latestonly.h>
#include <window/controls/papertab.h>

class QComboBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace presentation {
class MatrixModel;
}

namespace window {

class EmptyState;
class ListHeader;

/// Themes beside years or documents, each cell with how much there is; a click or Enter searches for the passages. Printed,
/// and saved as CSV or SVG.
class MatrixPage : public PaperTab
{
    Q_OBJECT

public:
    explicit MatrixPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("matrix"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-grid"); }
    bool isPrintable() const override { return true; }
    /// Error: WriteFailed. The ending of the name says which: ".csv" or ".svg".
    base::Status save(const QString &path) const;

private:
    presentation::Printable printable() const override;
    void makeLayout();
    void retranslate();
    void reload();
    void showState();
    void askWhereToSave();
    PaperPicture picture() const;

    presentation::MatrixModel *m_model;
    ListHeader *m_head;
    QComboBox *m_columns;
    QToolButton *m_save;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    bool m_loaded = false;
    jobs::LatestOnly m_latest;
};

}
