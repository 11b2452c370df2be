// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logo.h"

#include <core/base/files.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

/// A logo of this many bytes is a photograph that was taken by mistake.
constexpr qint64 kLargestLogoFile = 20'000'000;
constexpr int kLargestLogoSide = 12'000;
/// 300 dots an inch at the largest size that a cover shows.
constexpr int kKeptLogoSide = 900;

QImage onWhite(const QImage &picture)
{
    QImage page(picture.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(0, 0, picture);
    return page;
}

}

QStringList logoEndings()
{
    return {u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s};
}

base::Result<QByteArray> logoOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    if (file.size() > kLargestLogoFile)
        return base::failure(base::ErrorCode::BadInput, path, u"the picture is larger than 20 MB"_s);
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!logoEndings().contains(QString::fromLatin1(format)))
        return base::failure(base::ErrorCode::BadInput, path, u"it is no PNG, JPEG or SVG picture"_s);
    const QSize size = reader.size();
    const int side = std::max(size.width(), size.height());
    if (side > kLargestLogoSide)
        return base::failure(base::ErrorCode::BadInput, path, u"the picture has more than 12,000 pixels a side"_s);
    // A drawing has no size of its own; it is drawn as large as it is kept.
    if (size.isValid() && (side > kKeptLogoSide || format == "svg"))
        reader.setScaledSize(size.scaled(kKeptLogoSide, kKeptLogoSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        return base::failure(base::ErrorCode::BadInput, path, reader.errorString());
    if (std::max(picture.width(), picture.height()) > kKeptLogoSide)
        picture = picture.scaled(kKeptLogoSide, kKeptLogoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer png;
    if (!onWhite(picture).save(&png, "PNG"))
        return base::failure(base::ErrorCode::WriteFailed, path);
    return png.data();
}

}
