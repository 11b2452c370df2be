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
#include <QPixmapCache>

namespace presentation {

namespace {

constexpr int kSwatchSide = 22;
constexpr qreal kScale = 2;

QPixmap drawnSwatch(model::Colour colour, const QString &letter, const QColor &ink)
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
    painter.setPen(ink);
    painter.drawText(QRectF(0, 0, kSwatchSide, kSwatchSide), Qt::AlignCenter, letter);
    painter.end();
    return pixmap;
}

}

QIcon swatch(model::Colour colour)
{
    // Margins and lists ask for it each time that they are painted.
    const QString letter = colourLetter(colour);
    const QColor ink = QGuiApplication::palette().color(QPalette::Text);
    const QString key = QStringLiteral("swatch/%1/%2/%3/%4/%5")
                            .arg(QString::number(int(colour)), letter, ink.name(), QString::number(int(isDark())), QGuiApplication::font().family());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawnSwatch(colour, letter, ink);
        QPixmapCache::insert(key, pixmap);
    }
    return QIcon(pixmap);
}

}
