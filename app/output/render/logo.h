// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace render {

/// Reads the picture file of a logo (PNG, JPEG, SVG) and gives it as a PNG for paper: no larger than paper can show, on white
/// where it was transparent, without what else the file held. Errors: Unreadable, BadInput (no picture, or one that is too large).
base::Result<QByteArray> logoOfFile(const QString &path);

/// The endings of the files that logoOfFile() reads: "png", "jpg", "jpeg", "svg".
QStringList logoEndings();

}
