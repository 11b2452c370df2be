// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noteeditor.h"

#include <window/controls/listpage.h>

#include <QUndoStack>

class QListView;
class QPushButton;

namespace presentation {
struct DossierEntry;
class DossierListModel;
}

namespace window {

/// The tab with a dossier: what lies in it, and beside it the note that is selected, to be written in place. Enter or a double click
/// opens a thing, Del takes it out. Without a dossier: those that lie in no other one. Belongs to one library. GUI thread.
class DossierPage : public ListPage
{
    Q_OBJECT

public:
    DossierPage(presentation::AsyncLibrary &library, model::DossierId dossier, QWidget *parent = nullptr);
    ~DossierPage() override;

    QString title() const override;
    QList<model::DossierItem> dossierItems() const override;
    bool hasDossierItems() const override { return true; }
    QUndoStack *undoStack() override { return &m_undo; }
    void finishWriting() override { m_note->finish(); }
    bool canPin() const override { return isWritable() && hasTable() && key() != presentation::NavigationTarget::dossiers().text; }

public slots:
    void addNote();
    void askForDossier();
    /// Things leave this dossier; notes and dossiers go to the trash.
    void removeSelected();
    /// The selected things stand first, or where they were if all of them do.
    void pinSelected() override;

signals:
    /// A briefing pack of what lies in a dossier is to be made; undoStack() takes it back.
    void packOfDossierRequested(model::DossierId dossier);

private:
    void makeRows();
    void showLoaded();
    void showNote();
    void writeNote(const NoteEditor::Note &before, const NoteEditor::Note &after);
    void rename(const model::Dossier &dossier);
    void showContextMenu(const QPoint &position);
    QList<presentation::DossierEntry> selected() const;
    bool isWritable() const { return !library().library().isReadOnly(); }
    presentation::Printable printable() const override;
    void open(const QModelIndex &index) override;
    bool handleKey(const QKeyEvent &key) override;
    void showState() override;
    QString emptyAction() const override;
    void startFromEmpty() override;
    void retranslate() override;

    presentation::DossierListModel *m_model; // Owned, as all below.
    QListView *m_rows;
    QPushButton *m_newNote;
    QPushButton *m_newDossier;
    QPushButton *m_makePack;
    NoteEditor *m_note;
    QUndoStack m_undo;
    bool m_isNoteNew = false; ///< The next note that comes is to be written.
};

}
