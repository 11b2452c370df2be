// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/render/typography.h>
#include <presentation/reader/passagepositions.h>
#include <presentation/reader/readercontent.h>

#include <QTextEdit>
#include <QTimer>

#include <memory>

namespace window {

class MarginNotes;

/// The text of a document, to read and to select: a centred column, the paragraphs' addresses in a margin of their own,
/// notes as small marks in the outer margin, cited symbols as links. Owns its QTextDocument. It changes nothing itself;
/// what the user wants is told by signals.
class ReaderView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    void setContent(const presentation::ReaderContent &content, const QString &coverLine);
    void setAnnotations(const QList<model::Annotation> &annotations);
    void setFindHits(const QList<presentation::PassageRange> &hits);
    void setZoom(int percent);
    void setShowNumbers(bool show);

    /// Puts a passage (an invalid one: the beginning) at the top and the cursor on it.
    void goTo(base::PassageId passage);
    /// The passage with the cursor, or the first in sight when the cursor is out of sight.
    base::PassageId currentPassage() const;
    /// To the next (1) or the previous (-1) paragraph that has an address.
    void step(int by);
    void select(const presentation::PassageRange &range);
    void clearSelection();
    /// What is selected; without a selection an empty range at the cursor's passage.
    QList<presentation::PassageRange> ranges() const;
    /// Where a range begins in the document, to sort by; -1 when it is not there.
    int positionOf(const presentation::PassageRange &range) const;
    /// The line that the selection ends on, in the viewport's coordinates.
    QRect selectionRect() const;
    /// The rectangle of an annotation's first line, in the viewport's coordinates.
    QRect annotationRect(const model::Annotation &annotation) const;
    /// The annotation at the cursor; invalid: none.
    base::AnnotationId annotationAtCursor() const;

    /// What the pointer or the cursor is on: a link, or the number of a note.
    struct Target {
        int link = -1; ///< Index in ReaderContent::inText().
        QString note;

        bool isEmpty() const { return link < 0 && note.isEmpty(); }
        bool operator==(const Target &) const = default;
    };
    Target targetAt(QPoint inViewport) const;
    /// Jumps to a note, and from a note back to its mark.
    void goToNote(const QString &number);
    void goBackFromNote(const QString &number);
    /// What the addresses in the margin say, from top to bottom; for those who cannot see them.
    QStringList marginLabels() const;
    /// The side of the text that the addresses stand on.
    bool isRightToLeftText() const;

public slots:
    // They hide those of QTextEdit: what the user does here are annotations.
    void undo() { emit undoRequested(); }
    void redo() { emit redoRequested(); }

signals:
    void linkActivated(int link, bool inNewTab);
    void targetHovered(const window::ReaderView::Target &target, QRect inViewport);
    void annotationActivated(base::AnnotationId annotation);
    void removalRequested(base::AnnotationId annotation);
    void colourRequested(int colourIndex);
    void selectionFinished(); ///< The mouse or the Shift key was let go.
    void escapePressed();
    void zoomRequested(int steps);
    void currentPassageChanged();
    void undoRequested();
    void redoRequested();
    void moved(); ///< The text was scrolled or laid out anew.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void fit();
    void showCover();
    render::Typography typography() const;
    void updateSelections();
    ExtraSelection mark(const presentation::PassageRange &range, const QTextCharFormat &format) const;
    void updateMargins();
    void keepPlace();
    void restorePlace();
    void scrollToTop(const QTextBlock &block);
    QTextBlock firstVisibleBlock() const;
    QRect blockRect(const QTextBlock &block) const;
    void paintAddresses(QPainter &painter) const;
    Target targetOf(const QTextCharFormat &format) const;
    Target targetAtCursor() const;
    base::AnnotationId annotationAt(int position) const;
    void activate(const Target &target, bool inNewTab);
    bool handleKey(QKeyEvent *event);
    void hover(QPoint inViewport);
    void notePassage();

    presentation::ReaderContent m_content;
    QString m_coverLine;
    QList<model::Annotation> m_annotations;
    QHash<base::PassageId, QList<qsizetype>> m_annotationsOf; ///< Indexes, in the order in which they were made.
    QHash<base::PassageId, QList<presentation::PassageRange>> m_hitsOf;
    presentation::PassagePositions m_map;
    std::unique_ptr<QTextDocument> m_document;
    MarginNotes *m_notes; // Owned by Qt.
    int m_zoom = 100;
    bool m_showNumbers = true;
    bool m_withCover = false; // The lines of the cover say what the header says; they are set when one asks for them.
    int m_topBlock = 0; // The block at the top of the viewport, ...
    int m_topOffset = 0; // ... and how many pixels of it are above.
    bool m_layingOut = false; // Scrolling is ours, not the user's.
    QPoint m_pressed;
    Target m_hovered;
    QPoint m_pointer;
    QTimer m_hoverDelay;
    base::PassageId m_current;
};

}
