// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader's view answers to keys and to the pointer, and the addresses in its margin.
#include "marginnotes.h"
#include "readerview.h"

#include <output/render/documentbuilder.h>
#include <presentation/actions/keyboard.h>
#include <presentation/reader/textlinks.h>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// A click that moves less than this is no selection.
constexpr int kStill = 4;

base::PassageId passageOf(const QTextBlock &block)
{
    return base::PassageId(block.blockFormat().property(render::kPassageProperty).toLongLong());
}

QString addressOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(render::kAddressProperty);
}

}

base::AnnotationId ReaderView::annotationAt(int position) const
{
    const QList<presentation::PassageRange> at = m_map.ranges(*document(), position, position);
    if (at.isEmpty())
        return {};
    // Of several the last one was made on top.
    for (auto annotation = m_annotations.crbegin(); annotation != m_annotations.crend(); ++annotation) {
        const bool isHere = annotation->passage == at.first().passage && annotation->anchor.start <= at.first().start
            && annotation->anchor.end >= at.first().start;
        if (isHere)
            return annotation->id;
    }
    return {};
}

base::AnnotationId ReaderView::annotationAtCursor() const
{
    return annotationAt(textCursor().hasSelection() ? textCursor().selectionStart() : textCursor().position());
}

ReaderView::Target ReaderView::targetOf(const QTextCharFormat &format) const
{
    Target target;
    if (format.hasProperty(presentation::kLinkProperty))
        target.link = format.intProperty(presentation::kLinkProperty);
    else if (format.hasProperty(render::kNoteProperty))
        target.note = format.stringProperty(render::kNoteProperty);
    return target;
}

ReaderView::Target ReaderView::targetAt(QPoint inViewport) const
{
    const int position = document()->documentLayout()->hitTest(
        inViewport + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    if (position < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position + 1, document()->characterCount() - 1));
    return targetOf(cursor.charFormat());
}

ReaderView::Target ReaderView::targetAtCursor() const
{
    // A cursor stands between two characters: the one after it counts first.
    QTextCursor cursor(textCursor());
    cursor.setPosition(std::min(textCursor().position() + 1, document()->characterCount() - 1));
    const Target after = targetOf(cursor.charFormat());
    return after.isEmpty() ? targetOf(textCursor().charFormat()) : after;
}

void ReaderView::activate(const Target &target, bool inNewTab)
{
    if (target.link >= 0)
        emit linkActivated(target.link, inNewTab);
    else if (!target.note.isEmpty())
        goToNote(target.note);
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_showNumbers)
        return;
    QPainter painter(viewport());
    paintAddresses(painter);
}

void ReaderView::paintAddresses(QPainter &painter) const
{
    const render::Typography type = typography();
    QFont font = QApplication::font();
    font.setPointSizeF(type.pointSize * render::kSmallSize);
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF room = render::marginRect(block).translated(-offset);
        if (room.top() > viewport()->height())
            break;
        const QString label = render::marginLabel(block);
        if (label.isEmpty())
            continue;
        const bool isCurrent = passageOf(block) == m_current;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isCurrent ? type.ink : type.muted);
        const bool rightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(
            room, int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
}

bool ReaderView::event(QEvent *event)
{
    // The margins beside the column belong to the page as well: the wheel turns there, too.
    if (event->type() == QEvent::Wheel)
        return viewportEvent(event);
    return QTextEdit::event(event);
}

bool ReaderView::handleKey(QKeyEvent *event)
{
    const base::AnnotationId annotation = annotationAtCursor();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape) {
        emit escapePressed();
        return true;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    const int colour = presentation::keyboard::digit(*event) - 1;
    if (colour >= 0 && colour < model::kColourCount && (textCursor().hasSelection() || annotation.isValid())) {
        emit colourRequested(colour);
        return true;
    }
    if (!plain)
        return false;
    if (event->key() == Qt::Key_Delete && annotation.isValid()) {
        emit removalRequested(annotation);
        return true;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    const Target target = targetAtCursor();
    const QTextBlock block = textCursor().block();
    if (!target.isEmpty())
        activate(target, false);
    else if (annotation.isValid())
        emit annotationActivated(annotation);
    else if (block.blockFormat().intProperty(render::kKindProperty) == int(model::PassageKind::Footnote))
        goBackFromNote(addressOf(block).section(u' ', -1));
    return true;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    QTextEdit::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Shift && textCursor().hasSelection())
        emit selectionFinished();
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
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
    if (target == m_hovered)
        return;
    m_hovered = target;
    QTextCursor cursor = cursorForPosition(inViewport);
    emit targetHovered(target, cursorRect(cursor).adjusted(-2, 0, 2, 2));
}

void ReaderView::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    m_hoverDelay.stop();
    m_hovered = {};
    emit targetHovered({}, {});
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool isClick = (point - m_pressed).manhattanLength() < kStill;
    if (event->button() == Qt::LeftButton && textCursor().hasSelection()) {
        emit selectionFinished();
        return;
    }
    if (!isClick || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    const Target target = targetAt(point);
    if (!target.isEmpty()) {
        activate(target, event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ControlModifier));
        return;
    }
    const QTextBlock block = cursorForPosition(point).block();
    const bool isNote = block.blockFormat().intProperty(render::kKindProperty) == int(model::PassageKind::Footnote);
    if (isNote && render::marginRect(block).translated(0, -verticalScrollBar()->value()).contains(point)) {
        goBackFromNote(addressOf(block).section(u' ', -1));
        return;
    }
    const base::AnnotationId annotation = annotationAt(cursorForPosition(point).position());
    if (event->button() == Qt::LeftButton && annotation.isValid())
        emit annotationActivated(annotation);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
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
