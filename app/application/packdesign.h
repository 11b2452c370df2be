// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <output/briefing/pagedesign.h>

#include <QString>

namespace application {

/// How the user wants all packs to look. There is no logo where its picture is gone. Any thread.
briefing::PageDesign packDesign();

/// Keeps a picture (PNG, JPEG, SVG) as the logo of packs, in the folder of the settings, in the place of the one before it.
/// Gives its name there, which is to be set. Errors: Unreadable, BadInput (no such picture), WriteFailed, DiskFull.
base::Result<QString> keepPackLogo(const QString &path);
/// Removes the picture.
void removePackLogo();
/// A picture (PNG, JPEG, SVG) as PageDesign::logo. Errors: Unreadable, BadInput.
base::Result<QByteArray> logoOfFile(const QString &path);
/// The endings of pictures: "png".
QStringList logoEndings();

}
