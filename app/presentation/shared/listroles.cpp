// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listroles.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace presentation {

QColor mutedColour(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QIcon inShade(const QIcon &icon, const QColor &shade, int side, qreal devicePixelRatio)
{
    if (icon.name().isEmpty())
        return icon;
    QPixmap pixmap = icon.pixmap(QSize(side, side), devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, side, side), shade);
    painter.end();
    return QIcon(pixmap);
}

QString inItsOwnDirection(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

bool isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}
