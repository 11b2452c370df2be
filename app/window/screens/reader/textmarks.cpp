// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmarks.h"

#include <presentation/reader/hinttexts.h>
#include <presentation/shared/annotationtexts.h>

#include <QScrollBar>

#include <algorithm>

using presentation::PassageRange;
using presentation::ReaderDocument;

namespace window {

namespace {

constexpr int kWidestNotes = 220;

}

TextMarks::TextMarks(TextColumn *view)
    : QObject(view)
    , m_view(*view)
    , m_notes(new MarginNotes(view))
{
    connect(m_notes, &MarginNotes::activated, this, &TextMarks::activated);
    connect(m_notes, &MarginNotes::hintActivated, this, &TextMarks::hintActivated);
    connect(m_notes, &MarginNotes::hintMenuRequested, this, &TextMarks::hintMenuRequested);
    connect(view, &TextColumn::moved, this, &TextMarks::follow);
}

void TextMarks::setAnnotations(const QList<model::Annotation> &annotations)
{
    m_annotations = annotations;
    m_annotationsOf.clear();
    m_ofDocument.clear();
    for (qsizetype index = 0; index < annotations.size(); ++index) {
        if (annotations.at(index).passage.isValid())
            m_annotationsOf[annotations.at(index).passage].append(index);
        else if (annotations.at(index).isAttached())
            m_ofDocument.append(index);
    }
    update();
}

void TextMarks::setFound(const QList<PassageRange> &found)
{
    m_foundIn.clear();
    for (const PassageRange &range : found)
        m_foundIn[range.passage].append(range);
    update();
}

void TextMarks::setHints(const QList<application::AnnotationHint> &hints)
{
    m_hintsBeside.clear();
    for (const application::AnnotationHint &hint : hints)
        m_hintsBeside[hint.beside].append(hint);
    update();
}

base::AnnotationId TextMarks::annotationAt(int position) const
{
    const base::AnnotationId onWords = found(position, true);
    return onWords.isValid() ? onWords : found(position, false);
}

base::AnnotationId TextMarks::wordsAt(int position) const
{
    return found(position, true);
}

base::AnnotationId TextMarks::found(int position, bool isOnWords) const
{
    const QList<PassageRange> here = m_view.shown().ranges(position, position);
    if (here.isEmpty())
        return {};
    const int offset = here.first().start;
    const QList<qsizetype> indexes = m_annotationsOf.value(here.first().passage);
    for (auto index = indexes.crbegin(); index != indexes.crend(); ++index) {
        const model::Annotation &annotation = m_annotations.at(*index);
        if (model::isOnWords(annotation.kind) == isOnWords && annotation.anchor.start <= offset && annotation.anchor.end >= offset)
            return annotation.id;
    }
    return {};
}

QRect TextMarks::rectOf(const model::Annotation &annotation) const
{
    if (annotation.kind == model::AnnotationKind::DocumentNote)
        return m_view.cursorRect(QTextCursor(m_view.document()));
    const int start = annotation.anchor.start;
    const QTextCursor cursor = m_view.shown().cursor({annotation.passage, start, start});
    return m_view.shown().block(annotation.passage).isValid() ? m_view.cursorRect(cursor) : QRect();
}

MarginNotes::Mark TextMarks::markOf(const model::Annotation &annotation) const
{
    const QRect line = rectOf(annotation);
    return {annotation.id, line.top() + m_view.viewport()->y() - m_notes->y(), line.height(), annotation.isLocked ? presentation::lockedLabel() : annotation.comment, annotation.colour,
        annotation.kind, annotation.isPrivate, {}};
}

MarginNotes::Mark TextMarks::hintOf(base::PassageId paragraph) const
{
    const QTextCursor cursor = paragraph.isValid() ? m_view.shown().cursor({paragraph, 0, 0}) : QTextCursor(m_view.document());
    const QRect line = m_view.cursorRect(cursor);
    const QList<application::AnnotationHint> hints = m_hintsBeside.value(paragraph);
    MarginNotes::Mark mark;
    mark.top = line.top() + m_view.viewport()->y() - m_notes->y();
    mark.height = line.height();
    mark.comment = presentation::hints::languages(hints);
    QStringList lines;
    for (const application::AnnotationHint &hint : hints)
        lines.append(presentation::hints::line(hint));
    mark.hint = {paragraph, presentation::hints::count(hints), presentation::hints::toolTip(hints), lines.join(u'\n')};
    return mark;
}

bool TextMarks::isCovered() const
{
    const QSize room = m_view.viewport()->size();
    return m_covered.document == m_view.document() && m_covered.range == m_view.verticalScrollBar()->maximum() && m_covered.viewport == room
        && m_covered.from <= m_view.blockAt(0).position()
        && m_covered.to >= m_view.blockAt(room.height()).position();
}

void TextMarks::follow()
{
    placeNotes();
    if (!isCovered()) {
        update();
        return;
    }
    const int scroll = m_view.verticalScrollBar()->value();
    m_notes->shift(m_covered.scroll - scroll);
    m_covered.scroll = scroll;
}

void TextMarks::update()
{
    placeNotes();
    // Only what is near the viewport is marked: a text may have thousands of hits and of annotations.
    const QSize room = m_view.viewport()->size();
    const int to = m_view.blockAt(2 * room.height()).position();
    QTextBlock block = m_view.blockAt(-room.height());
    m_covered = {m_view.document(), m_view.verticalScrollBar()->maximum(), room, block.position(), to, m_view.verticalScrollBar()->value()};
    const render::Typography type = m_view.typography();
    QColor hit = m_view.palette().color(QPalette::Highlight);
    hit.setAlpha(90);
    QTextCharFormat hitFormat;
    hitFormat.setBackground(hit);
    QList<QTextEdit::ExtraSelection> marks;
    QList<QTextEdit::ExtraSelection> hits;
    QList<MarginNotes::Mark> notes;
    for (const qsizetype index : block == m_view.document()->begin() ? m_ofDocument : QList<qsizetype>())
        notes.append(markOf(m_annotations.at(index)));
    if (block == m_view.document()->begin() && m_hintsBeside.contains({}))
        notes.append(hintOf({}));
    for (; block.isValid() && block.position() <= to; block = block.next()) {
        const base::PassageId passage = ReaderDocument::passageOf(block);
        for (const qsizetype index : m_annotationsOf.value(passage)) {
            const model::Annotation &annotation = m_annotations.at(index);
            if (model::isOnWords(annotation.kind)) {
                marks.append({m_view.shown().cursor({passage, annotation.anchor.start, annotation.anchor.end}),
                    render::annotationFormat(annotation, type)});
            }
            notes.append(markOf(annotation));
        }
        if (passage.isValid() && m_hintsBeside.contains(passage))
            notes.append(hintOf(passage));
        for (const PassageRange &range : m_foundIn.value(passage))
            hits.append({m_view.shown().cursor(range), hitFormat});
    }
    m_view.setExtraSelections(marks + hits);
    m_notes->setMarks(notes);
}

void TextMarks::placeNotes()
{
    const QRect text = m_view.viewport()->geometry();
    const bool isMirrored = m_view.isRightToLeftText();
    const int width = std::min(m_view.sideMargin() - 4, kWidestNotes);
    m_notes->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_notes->setGeometry(isMirrored ? text.left() - width : text.right() + 1, text.top(), width, text.height());
}

}
