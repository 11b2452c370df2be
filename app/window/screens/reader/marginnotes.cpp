// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marginnotes.h"

#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/swatch.h>

#include <QHelpEvent>
#include <QIcon>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kNoteIcon = 16;
constexpr int kNoteGap = 4;
/// Below this there is no room for words that say something.
constexpr int kRoomForWords = 80;
/// Longer comments are folded; the tooltip has them whole.
constexpr int kMostLines = 12;

}

MarginNotes::MarginNotes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"noteMargin"_s);
    setCursor(Qt::ArrowCursor);
}

void MarginNotes::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    // Two notes on one line stand one below the other.
    std::ranges::sort(m_marks, {}, &Mark::top);
    int free = std::numeric_limits<int>::min();
    for (Mark &mark : m_marks) {
        mark.top = std::max(mark.top, free);
        mark.height = std::max(mark.height, kNoteIcon + kNoteGap);
        free = mark.top + mark.height;
    }
    describe();
    update();
}

/// The strip takes no focus: a screen reader tells what it holds, the menus open it.
void MarginNotes::describe()
{
    QStringList lines;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.hint.count > 0)
            lines.append(mark.hint.words);
    }
    setAccessibleName(lines.isEmpty() ? tr("Annotations") : tr("Annotations, also of other languages"));
    setAccessibleDescription(lines.join(u'\n'));
}

void MarginNotes::shift(int by)
{
    if (by == 0)
        return;
    for (Mark &mark : m_marks)
        mark.top += by;
    update();
}

const MarginNotes::Mark *MarginNotes::markAt(QPoint point) const
{
    for (const Mark &mark : m_marks) {
        if (point.y() >= mark.top && point.y() < mark.top + mark.height)
            return &mark;
    }
    return nullptr;
}

bool MarginNotes::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mark *mark = markAt(help->pos());
        const QString words = !mark ? QString() : mark->hint.count > 0 ? mark->hint.toolTip : presentation::commentLines(mark->comment).toHtmlEscaped().replace(u'\n', u"<br>"_s);
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void MarginNotes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setFont(font);
    for (qsizetype at = 0; at < m_marks.size(); ++at) {
        const int room = (at + 1 < m_marks.size() ? m_marks.at(at + 1).top : height()) - m_marks.at(at).top;
        if (m_marks.at(at).top + std::max(room, m_marks.at(at).height) >= 0 && m_marks.at(at).top <= height())
            paintMark(painter, m_marks.at(at), room);
    }
}

void MarginNotes::paintMark(QPainter &painter, const Mark &mark, int room) const
{
    const QRect sign(kNoteGap, mark.top + (mark.height - kNoteIcon) / 2, kNoteIcon, kNoteIcon);
    const bool isBookmark = mark.kind == model::AnnotationKind::Bookmark;
    const QRect shownSign = QStyle::visualRect(layoutDirection(), rect(), sign);
    if (mark.hint.count > 0)
        paintCount(painter, shownSign, mark.hint.count);
    else
        (isBookmark ? QIcon::fromTheme(presentation::annotationKindIcon(mark.kind)) : presentation::swatch(mark.colour)).paint(&painter, shownSign);
    const int lineHeight = painter.fontMetrics().lineSpacing();
    const int lines = std::clamp((room - kNoteGap) / std::max(lineHeight, 1), 1, kMostLines);
    const int left = sign.right() + kNoteGap;
    const QRect words(left, mark.top + std::max(0, (mark.height - lineHeight) / 2), width() - left - kNoteGap, lines * lineHeight);
    if (words.width() < kRoomForWords || mark.comment.isEmpty())
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    paintWords(painter, mark, QStyle::visualRect(layoutDirection(), rect(), words), lines);
}

void MarginNotes::paintWords(QPainter &painter, const Mark &mark, const QRect &place, int lines) const
{
    const bool isHint = mark.hint.count > 0;
    presentation::CommentText comment = isHint ? presentation::CommentText {mark.comment, {}} : presentation::commentText(mark.comment);
    const QString before = mark.isPrivate || isHint ? QString() : presentation::lockLabel(false) + u" · "_s;
    for (QTextLayout::FormatRange &range : comment.formats)
        range.start += int(before.size());
    const QString shown = before + comment.words;
    // The name of a language stands by its sign, in whatever letters it is.
    const bool isAtRight = isHint ? layoutDirection() == Qt::RightToLeft : shown.isRightToLeft();
    QTextOption option(isAtRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int lineHeight = painter.fontMetrics().lineSpacing();
    QTextLayout layout(shown, painter.font());
    layout.setFormats(comment.formats);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int line = 0; line < lines; ++line) {
        const QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        QTextLine placed = made;
        placed.setLineWidth(place.width());
        placed.setPosition(QPointF(0, line * lineHeight));
        const bool isCut = line + 1 == lines && placed.textStart() + placed.textLength() < layout.text().size();
        if (!isCut)
            placed.draw(&painter, place.topLeft());
        else
            painter.drawText(place.adjusted(0, line * lineHeight, 0, 0), int(option.alignment()) | Qt::AlignAbsolute | Qt::AlignTop,
                presentation::inItsOwnDirection(painter.fontMetrics().elidedText(layout.text().sliced(placed.textStart()), Qt::ElideRight, place.width())));
    }
    layout.endLayout();
}

/// In an outline, as against the filled sign of an annotation that stands here.
void MarginNotes::paintCount(QPainter &painter, const QRect &sign, int count) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRoundedRect(QRectF(sign).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    constexpr int kMostDigits = 9;
    painter.drawText(sign, Qt::AlignCenter, count > kMostDigits ? u"9+"_s : QLocale().toString(count));
    painter.restore();
}

void MarginNotes::mouseReleaseEvent(QMouseEvent *event)
{
    const Mark *mark = markAt(event->position().toPoint());
    if (!mark || event->button() == Qt::RightButton)
        return;
    if (mark->hint.count > 0)
        emit hintActivated(mark->hint.paragraph, event->globalPosition().toPoint(), presentation::openIn(event->modifiers(), event->button()));
    else
        emit activated(mark->annotation);
}

void MarginNotes::contextMenuEvent(QContextMenuEvent *event)
{
    const Mark *mark = markAt(event->pos());
    if (!mark || mark->hint.count == 0)
        event->ignore();
    else
        emit hintMenuRequested(mark->hint.paragraph, event->globalPos());
}

}
