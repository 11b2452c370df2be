// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerview.h"

#include <output/render/documentbuilder.h>
#include <presentation/actions/keyboard.h>

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <utility>

using namespace Qt::StringLiterals;
using presentation::ReaderDocument;

namespace window {

namespace {

/// A click that moves less than this is no selection.
constexpr int kStill = 4;
constexpr auto kHoverDelay = std::chrono::milliseconds(300);

}

ReaderView::ReaderView(jobs::Runner &runner, QWidget *parent)
    : TextColumn(runner, parent)
    , m_marks(new TextMarks(this))
{
    setObjectName(u"readerView"_s);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(kHoverDelay);
    connect(&m_hoverDelay, &QTimer::timeout, this, [this] { hover(m_pointer); });
    connect(m_marks, &TextMarks::activated, this, &ReaderView::annotationActivated);
}

QRect ReaderView::selectionRect() const
{
    QTextCursor end = textCursor();
    end.setPosition(textCursor().selectionEnd());
    QTextCursor start = textCursor();
    start.setPosition(textCursor().selectionStart());
    return cursorRect(end).united(QRect(cursorRect(end).left(), cursorRect(start).top(), 1, 1));
}

base::AnnotationId ReaderView::annotationAtCursor() const
{
    return m_marks->annotationAt(textCursor().selectionStart());
}

ReaderView::Target ReaderView::targetAt(QPoint inViewport) const
{
    // Between two blocks there is nothing, and the layout would look for it to the end of the text.
    const QRectF block = document()->documentLayout()->blockBoundingRect(blockAt(inViewport.y()));
    if (inViewport.y() + verticalScrollBar()->value() < block.top())
        return {};
    const int position = document()->documentLayout()->hitTest(
        inViewport + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    return position < 0 ? Target() : shown().targetAt(position);
}

ReaderView::Target ReaderView::targetAtCursor() const
{
    // A cursor stands between two characters: the one after it counts first.
    const int position = textCursor().position();
    const Target after = shown().targetAt(position);
    return after.isEmpty() ? shown().targetAt(position - 1) : after;
}

void ReaderView::activate(const Target &target, presentation::OpenIn where)
{
    if (target.link >= 0)
        emit linkActivated(target.link, where);
    else if (!target.note.isEmpty())
        goToNote(target.note);
}

void ReaderView::goToNote(const QString &number)
{
    const QTextBlock note = shown().note(number);
    if (!note.isValid())
        return;
    layOutAround(note);
    setTextCursor(QTextCursor(note));
    position().reveal(position().rectOf(note));
}

void ReaderView::goBackFromNote(const QString &number)
{
    const int mark = shown().noteMark(number);
    if (mark < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(mark);
    layOutAround(cursor.block());
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool ReaderView::handleKey(QKeyEvent *event)
{
    const base::AnnotationId annotation = annotationAtCursor();
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        emit escapePressed();
        return true;
    }
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    const int colour = presentation::keyboard::digit(*event) - 1;
    if (colour >= 0 && colour < model::kColourCount && (textCursor().hasSelection() || annotation.isValid())) {
        emit colourRequested(model::Colour(colour));
        return true;
    }
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Delete && annotation.isValid()) {
        emit removalRequested(annotation);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    followCursor();
    return true;
}

void ReaderView::followCursor()
{
    const Target target = targetAtCursor();
    const base::AnnotationId annotation = annotationAtCursor();
    if (!target.isEmpty())
        activate(target, presentation::OpenIn::SameTab);
    else if (annotation.isValid())
        emit annotationActivated(annotation);
    else if (const QString note = ReaderDocument::noteNumberOf(textCursor().block()); !note.isEmpty())
        goBackFromNote(note);
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        event->accept();
    else
        TextColumn::keyPressEvent(event);
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    TextColumn::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Shift && textCursor().hasSelection())
        emit selectionFinished();
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    TextColumn::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    TextColumn::mouseMoveEvent(event);
    m_pointer = event->position().toPoint();
    const Target target = targetAt(m_pointer);
    viewport()->setCursor(target.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    if (target == m_hovered)
        return;
    m_hoverDelay.start();
    if (target.isEmpty())
        hover(m_pointer);
}

void ReaderView::hover(QPoint inViewport)
{
    m_hoverDelay.stop();
    const Target target = targetAt(inViewport);
    if (std::exchange(m_hovered, target) != target)
        emit targetHovered(target, cursorRect(cursorForPosition(inViewport)).adjusted(-2, 0, 2, 2));
}

void ReaderView::leaveEvent(QEvent *event)
{
    TextColumn::leaveEvent(event);
    m_hoverDelay.stop();
    m_hovered = {};
    emit targetHovered({}, {});
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    TextColumn::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool isLeft = event->button() == Qt::LeftButton;
    if (isLeft && textCursor().hasSelection()) {
        if (!event->modifiers().testFlag(Qt::AltModifier))
            snapToWords();
        emit selectionFinished();
        return;
    }
    const bool isClick = (point - m_pressed).manhattanLength() < kStill;
    if (!isClick || (!isLeft && event->button() != Qt::MiddleButton))
        return;
    const Target target = targetAt(point);
    if (!target.isEmpty()) {
        activate(target, presentation::openIn(event->modifiers(), event->button()));
        return;
    }
    const QTextCursor cursor = cursorForPosition(point);
    const QString note = ReaderDocument::noteNumberOf(cursor.block());
    if (!note.isEmpty() && render::marginRect(cursor.block()).translated(0, -verticalScrollBar()->value()).contains(point)) {
        goBackFromNote(note);
        return;
    }
    const base::AnnotationId annotation = m_marks->wordsAt(cursor.position());
    if (isLeft && annotation.isValid())
        emit annotationActivated(annotation);
}

void ReaderView::snapToWords()
{
    QTextCursor cursor = textCursor();
    const bool isForward = cursor.position() >= cursor.anchor();
    const int start = wordEdge(cursor.selectionStart(), Edge::Start);
    const int end = wordEdge(cursor.selectionEnd(), Edge::End);
    cursor.setPosition(isForward ? start : end);
    cursor.setPosition(isForward ? end : start, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

int ReaderView::wordEdge(int position, Edge edge) const
{
    const QTextBlock block = document()->findBlock(position);
    const QString words = block.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.setPosition(position - block.position());
    // Between two words, or beside a space, it stands well already.
    if (finder.isAtBoundary())
        return position;
    const qsizetype at = edge == Edge::Start ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return at < 0 ? position : block.position() + int(at);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        TextColumn::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    // The page has the menu: what stands in the menu bar for the same words.
    if (!textCursor().hasSelection() && event->reason() == QContextMenuEvent::Mouse)
        setTextCursor(cursorForPosition(event->pos()));
    event->ignore();
}

}
