// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing.h"

#include <core/base/result.h>
#include <gui/models/printable.h>

#include <QFont>
#include <QPalette>
#include <QPicture>

namespace gui {

/// Black on white, whatever the colours of the window: paper.
QPalette paperPalette();

/// What is painted on a page or into a file: recorded once, played anywhere. GUI thread.
struct PaperPicture {
    QPicture picture;
    QRectF bounds;
    QString title;
};
PaperPicture recorded(const Drawing &drawing, const QFont &font, Qt::LayoutDirection direction, const QString &title);

/// One page with the picture as large as fits, its title above it.
paper::Printable printableOf(const PaperPicture &picture, const QString &objectName);

/// Error: WriteFailed.
base::Status writeSvg(const PaperPicture &picture, const QString &path);

}
