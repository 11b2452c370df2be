// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "swatch.h"

#include "annotationtexts.h"
#include "listroles.h"

#include <output/render/typography.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace presentation {

namespace {

constexpr int kSwatchSide = 22;
constexpr qreal kScale = 2;

}

QIcon swatch(model::Colour colour)
{
    QPixmap pixmap(QSize(kSwatchSide, kSwatchSide) * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(render::annotationColour(colour, isDark()));
    painter.drawRoundedRect(QRectF(3, 3, kSwatchSide - 6, kSwatchSide - 6), 3, 3);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QGuiApplication::palette().color(QPalette::Text));
    painter.drawText(QRectF(0, 0, kSwatchSide, kSwatchSide), Qt::AlignCenter, colourLetter(colour));
    painter.end();
    return QIcon(pixmap);
}

}
