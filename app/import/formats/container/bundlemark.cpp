// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlemark.h"

#include "archive.h"

#include <core/model/bundle.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace formats {

namespace {

/// A bundle of the most files lists them in a fifth of it.
constexpr qint64 kLargestManifest = 16 * 1024 * 1024;

}

bool isBundle(const QByteArray &bytes)
{
    if (!Archive::isArchive(bytes))
        return false;
    const base::Result<Archive> archive = Archive::open(bytes, model::kLargestBundle);
    if (!archive || !archive->contains(model::kBundleManifest) || archive->size(model::kBundleManifest) > kLargestManifest)
        return false;
    const base::Result<QByteArray> manifest = archive->read(model::kBundleManifest);
    return manifest && QJsonDocument::fromJson(*manifest).object().value(QStringLiteral("format")).toString() == model::kBundleFormat;
}

}
