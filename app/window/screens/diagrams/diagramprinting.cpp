// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramprinting.h"

#include <core/base/files.h>
#include <output/render/packpages.h>
#include <presentation/shared/printable.h>

#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qreal kTitle = 28;

/// Plays the picture into a rectangle, no larger than it is on the screen times two.
void play(QPainter &painter, const PaperPicture &paper, const QRectF &room)
{
    if (paper.bounds.isEmpty())
        return;
    const QSizeF size = paper.bounds.size() + QSizeF(0, kTitle);
    const qreal scale = std::min(room.width() / size.width(), room.height() / size.height());
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painter.drawText(QRectF(0, 0, size.width(), kTitle), Qt::AlignCenter, paper.title);
    painter.translate(QPointF(0, kTitle) - paper.bounds.topLeft());
    QPicture picture(paper.picture);
    picture.play(&painter);
    painter.restore();
}

int paintOn(QPagedPaintDevice &device, const PaperPicture &paper)
{
    QPageLayout layout = device.pageLayout();
    layout.setOrientation(paper.bounds.width() > paper.bounds.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageLayout(layout);
    QPainter painter(&device);
    const qreal pixels = device.logicalDpiX() / 72.0;
    const QRectF points = layout.paintRect(QPageLayout::Point);
    play(painter, paper, QRectF(0, 0, points.width() * pixels, points.height() * pixels));
    return 1;
}

base::Result<int> writePdf(const PaperPicture &paper, const QString &path)
{
    const base::Status written = base::writeFile(path, [&paper](QIODevice &device) -> base::Status {
        QPdfWriter writer(&device);
        writer.setPageLayout(render::pageLayout(presentation::chosenPaper()));
        writer.setTitle(paper.title);
        paintOn(writer, paper);
        return base::ok();
    });
    if (!written)
        return base::failure(written.error());
    return 1;
}

}

QPalette paperPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf2, 0xf4, 0xf6));
    palette.setColor(QPalette::Text, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5a, 0x60, 0x66));
    palette.setColor(QPalette::Highlight, QColor(0x1d, 0x5f, 0x9e));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

PaperPicture recorded(const presentation::Diagram &drawing, const QFont &font, Qt::LayoutDirection direction, const QString &title)
{
    PaperPicture paper;
    paper.bounds = drawing.bounds;
    paper.title = title;
    QPainter painter(&paper.picture);
    painter.setFont(font);
    painter.setLayoutDirection(direction);
    presentation::paint(painter, drawing, paperPalette());
    return paper;
}

presentation::Printable printableOf(const PaperPicture &picture, const QString &objectName)
{
    return {picture.title, objectName, [] { return render::englishPageWords(); },
        [picture](const render::PageWords &, QPagedPaintDevice &device) { return paintOn(device, picture); },
        [picture](const render::PageWords &, const QString &path) { return writePdf(picture, path); }};
}

base::Status writeSvg(const PaperPicture &paper, const QString &path)
{
    return base::writeFile(path, [&paper](QIODevice &device) -> base::Status {
        const QSizeF size = paper.bounds.size() + QSizeF(0, kTitle);
        QSvgGenerator svg;
        svg.setOutputDevice(&device);
        svg.setTitle(paper.title);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), size));
        QPainter painter(&svg);
        play(painter, paper, QRectF(QPointF(0, 0), size));
        return base::ok();
    });
}

}
