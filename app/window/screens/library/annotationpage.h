// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <window/controls/papertab.h>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace presentation {
class AnnotationBrowser;
}

namespace window {

class AnnotationFilterBar;
class AnnotationTable;
class EmptyState;
class ListHeader;
class ReattachPanel;

/// The tab with all annotations of the library: a table under a bar of filters, in groups where that is wanted. Several rows at
/// once are coloured, tagged, locked, deleted, added to a pack; all of it is undone here. Enter goes to the paragraph. Columns and
/// groups are as the user left them. GUI thread.
class AnnotationPage : public PaperTab
{
    Q_OBJECT

public:
    AnnotationPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    QString asText() const override;
    QUndoStack *undoStack() override;
    QList<model::DossierItem> dossierItems() const override;
    bool hasDossierItems() const override { return true; }
    bool isPrintable() const override;
    /// A menu of what can be done with the rows that are selected.
    void fillMenu(QMenu &menu);

protected:
    presentation::Printable printable() const override;

private:
    void makeLayout();
    void connectParts();
    void retranslate();
    void showState();
    void keepGrouping();
    void open();
    void askForTag();
    void addToPack();
    void exportAs(const QString &format);
    void showPanel();

    // All are owned by Qt.
    presentation::AnnotationBrowser *m_browser;
    ListHeader *m_header;
    AnnotationFilterBar *m_filters;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_halves;
    AnnotationTable *m_rows;
    ReattachPanel *m_panel;
    QToolButton *m_selection = nullptr;
    QToolButton *m_export = nullptr;
    QAction *m_withPrivate = nullptr;
};

}
