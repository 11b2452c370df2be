// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QList>
#include <QRectF>

class QPainter;

namespace window {

/// An annotation as it stands on a page of an original. Rectangles are in points from the top left corner.
struct PageAnnotation {
    base::AnnotationId id;
    model::AnnotationKind kind = model::AnnotationKind::Highlight;
    model::Colour colour = model::Colour::Yellow;
    QList<QRectF> lines; ///< Of its words.
    QRectF sign;         ///< Of a note or bookmark; empty: none.
};

/// Paints it on a sheet of white paper, in the coordinates of the page: the ink shows through, and every colour has its own line.
void paintAnnotation(QPainter &painter, const PageAnnotation &annotation);

}
