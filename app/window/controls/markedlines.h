// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

/// A few lines of text whose words have formats of their own, for the rows of a list. GUI thread.
namespace window::markedlines {

/// The height of a line in the script of a text: the font that stands in for Arabic is taller.
int height(const QString &text, const QFont &font);

/// Lays a text out in at most so many lines, in its own direction; what does not fit ends with an ellipsis. Its height.
int draw(QPainter *painter, const QRect &room, const QFont &font, const QString &text, const QList<QTextLayout::FormatRange> &formats, int lines);

}
