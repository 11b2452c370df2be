// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader's view stands and where it goes.
#include "readerview.h"

#include <output/render/documentbuilder.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace window {

namespace {

/// Where a paragraph lands when one steps to it out of sight, as a part of the viewport's height.
constexpr double kStepPlace = 0.25;

base::PassageId passageAt(const QTextBlock &block)
{
    return base::PassageId(block.blockFormat().property(render::kPassageProperty).toLongLong());
}

QString addressAt(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(render::kAddressProperty);
}

}

void ReaderView::goTo(base::PassageId passage)
{
    const model::Passage *wanted = m_content.passage(passage);
    if (wanted && wanted->kind == model::PassageKind::Cover)
        showCover();
    const QTextBlock block = document()->findBlockByNumber(std::max(m_map.block(passage), 0));
    m_layingOut = true;
    setTextCursor(QTextCursor(block));
    m_layingOut = false;
    scrollToTop(block);
    notePassage();
}

base::PassageId ReaderView::currentPassage() const
{
    const auto inSight = [this](const QTextBlock &block) {
        const QRect rect = blockRect(block);
        return rect.bottom() > 0 && rect.top() < viewport()->height();
    };
    QTextBlock block = textCursor().block();
    if (!inSight(block))
        block = firstVisibleBlock();
    while (block.isValid() && !passageAt(block).isValid())
        block = block.next();
    return passageAt(block);
}

void ReaderView::notePassage()
{
    const base::PassageId now = currentPassage();
    if (now == m_current)
        return;
    m_current = now;
    viewport()->update();
    emit currentPassageChanged();
}

void ReaderView::step(int by)
{
    QTextBlock block = document()->findBlockByNumber(std::max(m_map.block(currentPassage()), 0));
    do
        block = by > 0 ? block.next() : block.previous();
    while (block.isValid() && addressAt(block).isEmpty());
    if (!block.isValid())
        return;
    m_layingOut = true;
    setTextCursor(QTextCursor(block));
    m_layingOut = false;
    const QRect rect = blockRect(block);
    if (rect.top() < 0 || rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rect.top() - int(viewport()->height() * kStepPlace));
    notePassage();
}

void ReaderView::select(const presentation::PassageRange &range)
{
    const model::Passage *wanted = m_content.passage(range.passage);
    if (wanted && wanted->kind == model::PassageKind::Cover)
        showCover();
    const int start = m_map.position(*document(), range.passage, range.start);
    const int end = m_map.position(*document(), range.passage, range.end);
    if (start < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const QRect rect = cursorRect();
    if (rect.top() < 0 || rect.bottom() > viewport()->height() * (1 - kStepPlace))
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rect.top() - int(viewport()->height() * kStepPlace));
}

void ReaderView::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

QList<presentation::PassageRange> ReaderView::ranges() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return m_map.ranges(*document(), cursor.selectionStart(), cursor.selectionEnd());
    const base::PassageId passage = currentPassage();
    return passage.isValid() ? QList<presentation::PassageRange>{{passage, 0, 0}} : QList<presentation::PassageRange>{};
}

int ReaderView::positionOf(const presentation::PassageRange &range) const
{
    return m_map.position(*document(), range.passage, range.start);
}

QRect ReaderView::selectionRect() const
{
    const QTextCursor cursor = textCursor();
    QTextCursor end(document());
    end.setPosition(cursor.selectionEnd());
    QTextCursor start(document());
    start.setPosition(cursor.selectionStart());
    return cursorRect(end).united(QRect(cursorRect(end).left(), cursorRect(start).top(), 1, 1));
}

QRect ReaderView::annotationRect(const model::Annotation &annotation) const
{
    const int position = m_map.position(*document(), annotation.passage, annotation.anchor.start);
    if (position < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position);
    return cursorRect(cursor);
}

void ReaderView::goToNote(const QString &number)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isNote = block.blockFormat().intProperty(render::kKindProperty) == int(model::PassageKind::Footnote);
        if (!isNote || addressAt(block).section(u' ', -1) != number)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        const QRect rect = blockRect(block);
        if (rect.top() < 0 || rect.bottom() > viewport()->height())
            verticalScrollBar()->setValue(
                verticalScrollBar()->value() + rect.top() - int(viewport()->height() * kStepPlace));
        return;
    }
}

void ReaderView::goBackFromNote(const QString &number)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextFragment piece = fragment.fragment();
            if (piece.charFormat().stringProperty(render::kNoteProperty) != number)
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(piece.position());
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
}

QStringList ReaderView::marginLabels() const
{
    QStringList labels;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString label = render::marginLabel(block);
        if (!label.isEmpty())
            labels.append(label);
    }
    return labels;
}

}
