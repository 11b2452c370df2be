// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packpage.h"

#include <presentation/packs/packmodel.h>

#include <QTimer>

class QAction;
class QLabel;
class QListView;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace window {

class EmptyState;
class MessageBar;
class PackChecks;
class PackHead;
class PagePreview;

/// The parts of a pack's page and how they work together. Owned by the page.
class PackPage::Private : public QObject
{
public:
    Private(PackPage &page, presentation::AsyncLibrary &library, base::PackId pack);

    void reload();
    /// Writes at once what waits to be written.
    void flush();
    /// The outline as the fields and blocks stand now, also where the library has not heard of them yet.
    briefing::Outline currentOutline() const;

    PackPage &page;
    presentation::AsyncLibrary &library;
    base::PackId id;
    model::Pack pack; ///< As the library has it, but for the fields that were edited since.
    presentation::PackModel blocks;
    MessageBar *message;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void makeActions();
    QWidget *makeBlocks();
    QWidget *makePages();
    void makeLayout();
    void retranslate();
    void connectParts();

    void takeLoaded(const briefing::Outline &loaded);
    void edited(int row);
    void scheduleSave();
    void save();
    void layOut();

    int currentRow() const;
    void setCurrentRow(int row);
    void currentChanged();
    void showPage(int row);
    void showWords();
    void updateState();
    void addBlock(model::PackItem::Kind kind);
    void addDocument();
    void openBlock(int row);
    void showMenu(const QPoint &at);
    void showBroken();

    PackHead *m_head = nullptr;
    QListView *m_blocks = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QToolButton *m_addHeading = nullptr;
    QToolButton *m_addNote = nullptr;
    QToolButton *m_addDocument = nullptr;
    QStackedWidget *m_middle = nullptr;
    EmptyState *m_empty = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_pageLabel = nullptr;
    PackChecks *m_checks = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_open = nullptr;
    QTimer m_saveTimer;
    bool m_isLoaded = false;
    bool m_isDirty = false;
    bool m_isSaving = false;
    int m_generation = 0; ///< Counts edits: an answer of the library from before the last one is not taken.
};

}
