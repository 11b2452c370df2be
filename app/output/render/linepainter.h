// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace render {

/// The position of a single line in its rectangle, in the direction of its text.
enum class LinePosition { Start, Centre, End };

/// Paints one line of text at the bottom of `area`; a line that is too long ends in an ellipsis. Uses QTextLayout instead of
/// QPainter::drawText, so that the font size follows the resolution of the layout and not of the device.
void paintLine(QPainter &painter, const QString &words, const QFont &font, const QColor &colour, const QRectF &area,
    LinePosition position, Qt::LayoutDirection direction);

}
