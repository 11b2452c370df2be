// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <presentation/diagrams/diagram.h>
#include <presentation/shared/printable.h>

#include <QFont>
#include <QPalette>
#include <QPicture>

namespace window {

/// Black on white, whatever the colours of the window: paper.
QPalette paperPalette();

/// What is painted on a page or into a file: recorded once, played anywhere. GUI thread.
struct PaperPicture {
    QPicture picture;
    QRectF bounds;
    QString title;
};
PaperPicture recorded(const presentation::Diagram &drawing, const QFont &font, Qt::LayoutDirection direction, const QString &title);

/// One page with the picture as large as fits, its title above it.
presentation::Printable printableOf(const PaperPicture &picture, const QString &objectName);

/// Error: WriteFailed.
base::Status writeSvg(const PaperPicture &picture, const QString &path);

}
