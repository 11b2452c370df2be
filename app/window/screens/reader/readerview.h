// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textmarks.h"

#include <QTimer>

namespace window {

/// The text of a document, to read, to select and to annotate. Keys and clicks on links, notes and annotations become
/// signals; it changes nothing itself.
class ReaderView : public TextColumn
{
    Q_OBJECT

public:
    using Target = presentation::ReaderDocument::Target;

    explicit ReaderView(jobs::Runner &runner, QWidget *parent = nullptr);

    TextMarks &marks() { return *m_marks; }
    /// The line that the selection ends on, in the viewport's coordinates.
    QRect selectionRect() const;
    /// The annotation at the cursor; invalid: none.
    base::AnnotationId annotationAtCursor() const;
    Target targetAt(QPoint inViewport) const;
    /// Jumps to a note, and from a note back to its mark.
    void goToNote(const QString &number);
    void goBackFromNote(const QString &number);

public slots:
    // They hide those of QTextEdit: what the user does here are annotations.
    void undo() { emit undoRequested(); }
    void redo() { emit redoRequested(); }

signals:
    void linkActivated(int link, presentation::OpenIn where);
    void targetHovered(const window::ReaderView::Target &target, QRect inViewport);
    void annotationActivated(base::AnnotationId annotation);
    void removalRequested(base::AnnotationId annotation);
    void colourRequested(model::Colour colour);
    void selectionFinished(); ///< The mouse or the Shift key was let go.
    void escapePressed();
    void zoomRequested(int steps);
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Target targetAtCursor() const;
    void activate(const Target &target, presentation::OpenIn where);
    bool handleKey(QKeyEvent *event);
    void followCursor();
    enum class Edge { Start, End };
    /// A selection with the mouse takes whole words; with Alt it stays as it is.
    void snapToWords();
    int wordEdge(int position, Edge edge) const;
    void hover(QPoint inViewport);

    TextMarks *m_marks; // Owned.
    QPoint m_pressed;
    Target m_hovered;
    QPoint m_pointer;
    QTimer m_hoverDelay;
};

}
