// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerview.h"

#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/textloader.h>
#include <presentation/reader/textselection.h>

class QMenu;

namespace window {

class CommentEditor;
class SelectionBar;

/// Highlights, comments and links what is selected in a text: with the bar beside the selection, the sheet of a comment,
/// and the keys of the view. Owned by the reader's page.
class TextAnnotator : public QObject
{
    Q_OBJECT

public:
    /// Bar and sheet are children of `page`.
    TextAnnotator(const presentation::TextLoader &loader, presentation::AnnotationController &annotations, ReaderView *view, QWidget *page);

    presentation::TextSelection selection() const;
    void highlight(model::Colour colour);
    /// Highlights in the colour that was used last.
    void highlight();
    /// An annotation of this kind in the colour that was used last; a note opens its comment.
    void addOfKind(model::AnnotationKind kind);
    /// Opens the comment at the cursor; with a selection, makes a note on its words, else on the paragraph.
    void addNote();
    void edit(base::AnnotationId annotation);
    void addToPack();
    void addActions(QMenu *menu);
    /// Asks for the page that shows where else the selected words stand, or the paragraph at the cursor.
    void findWording();
    /// Keeps what was written and puts bar and sheet away.
    void finish();
    void hideBar();
    /// Leaves the sheet, else the bar, else the selection; false where there was none.
    bool escape();

signals:
    void packRequested(const QList<base::PassageId> &passages);
    void dossierRequested();
    void copyRequested();
    void pageRequested(const QString &key);
    void escapePressed();

private:
    void connectView();
    void connectSheets();
    void showBar();
    void choose(model::Colour colour);
    void add(model::AnnotationKind kind, model::Colour colour);
    void goOnWriting();
    void linkSelection(const QString &relation);
    model::Colour lastColour() const;
    QRect inPage(const QRect &inViewport) const;

    const presentation::TextLoader &m_loader;
    presentation::AnnotationController &m_annotations;
    ReaderView *m_view;
    QWidget *m_page;
    SelectionBar *m_bar;      ///< Owned by the page.
    CommentEditor *m_editor;  ///< Owned by the page.
    base::TextId m_searchedForDrafts;
    bool m_opensNext = false; ///< The next new annotation opens its comment.
};

}
