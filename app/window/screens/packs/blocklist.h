// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/packs/packeditor.h>

#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace window {

class MarkdownEdit;

/// The blocks of a pack, which are added, removed and moved by drag or keys, dropped from the lists of the library, and the words of the current one to be
/// written. GUI thread; owned by the pack's page.
class BlockList : public QWidget
{
    Q_OBJECT

public:
    BlockList(presentation::AsyncLibrary &library, presentation::PackEditor &editor, QWidget *parent = nullptr);

    int currentRow() const;
    void setCurrentRow(int row);
    /// Asks for a document of the library and puts it behind the current block.
    void addDocument();
    /// Goes to the next block whose quotation is not what its source says.
    void showNextBroken();

signals:
    void currentRowChanged(int row);
    void locationRequested(const presentation::Location &location);

private:
    QAction *makeAction(const QString &name, const QString &icon, const QList<QKeySequence> &keys);
    QToolButton *addButton(const QString &name, const QString &icon);
    void makeLayout();
    void connectParts();
    void retranslate();
    void showCurrent();
    void add(model::PackItem item, const QString &stepName);
    void addTable(const QString &table);
    void addWords(model::PackItem::Kind kind, const QString &stepName);
    void open(int row);
    void showMenu(const QPoint &at);
    /// A heading, a note, or a quotation that needs a reason: it can be written in.
    bool isWritten(int row) const;
    /// Null: there is none.
    const model::PackItem *current() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::PackEditor &m_editor;
    presentation::PackModel &m_blocks;
    QListView *m_list;
    MarkdownEdit *m_words;
    QToolButton *m_addHeading;
    QToolButton *m_addNote;
    QToolButton *m_addDocument;
    QToolButton *m_addTable;
    QAction *m_open;
    QAction *m_up;
    QAction *m_down;
    QAction *m_mend;
    QAction *m_remove;
};

}
