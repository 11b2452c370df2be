// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageannotation.h"

#include <output/render/typography.h>
#include <presentation/shared/annotationtexts.h>

#include <QPainter>

namespace window {

namespace {

constexpr double kLinePart = 0.06; // The thickness of a line, as a part of the height of the words.
constexpr double kStrikePart = 0.45; // From below.
constexpr float kFaint = 0.55F; // The ground of words that a note is on.
constexpr double kCorner = 2; // Points.

Qt::PenStyle penStyleOf(QTextCharFormat::UnderlineStyle style)
{
    switch (style) {
    case QTextCharFormat::DashUnderline:
        return Qt::DashLine;
    case QTextCharFormat::DotLine:
        return Qt::DotLine;
    case QTextCharFormat::DashDotLine:
        return Qt::DashDotLine;
    case QTextCharFormat::DashDotDotLine:
        return Qt::DashDotDotLine;
    default:
        return Qt::SolidLine;
    }
}

void paintGround(QPainter &painter, const PageAnnotation &annotation)
{
    const bool isNote = annotation.kind == model::AnnotationKind::WordNote;
    if (!isNote && annotation.kind != model::AnnotationKind::Highlight)
        return;
    QColor ground = render::annotationColour(annotation.colour, false);
    if (isNote)
        ground.setAlphaF(kFaint);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF &line : annotation.lines)
        painter.fillRect(line, ground);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintLines(QPainter &painter, const PageAnnotation &annotation)
{
    const bool isStrike = annotation.kind == model::AnnotationKind::Strike;
    const QTextCharFormat::UnderlineStyle style = annotation.kind == model::AnnotationKind::WordNote
        ? QTextCharFormat::DotLine
        : render::annotationFormat(annotation.colour, render::Typography()).underlineStyle();
    for (const QRectF &line : annotation.lines) {
        const double y = line.bottom() - (isStrike ? kStrikePart * line.height() : 0);
        painter.setPen(QPen(render::annotationInk(annotation.colour, false), kLinePart * line.height(), isStrike ? Qt::SolidLine : penStyleOf(style)));
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    }
}

void paintSign(QPainter &painter, const PageAnnotation &annotation)
{
    const QColor ink = render::annotationInk(annotation.colour, false);
    painter.setPen(QPen(ink, 0.8));
    painter.setBrush(render::annotationColour(annotation.colour, false));
    painter.drawRoundedRect(annotation.sign, kCorner, kCorner);
    painter.setBrush(Qt::NoBrush);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(int(annotation.sign.height() * 0.7));
    painter.setFont(font);
    painter.drawText(annotation.sign, Qt::AlignCenter, presentation::colourLetter(annotation.colour));
}

}

void paintAnnotation(QPainter &painter, const PageAnnotation &annotation)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (model::isOnWords(annotation.kind)) {
        paintGround(painter, annotation);
        paintLines(painter, annotation);
    }
    if (!annotation.sign.isEmpty())
        paintSign(painter, annotation);
    painter.restore();
}

}
