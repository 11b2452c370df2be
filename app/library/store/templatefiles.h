// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfoList>
#include <QString>

namespace library {

/// Their folder in a library, and in a backup of it.
inline constexpr QLatin1StringView kTemplateFolder("packs");

/// The files of the user's templates of packs, which lie beside the database and go where it goes.
QFileInfoList templateFiles(const QString &libraryFolder);
/// The place of one of them.
QString templatePath(const QString &libraryFolder, const QString &name);
/// Whether a name that comes from outside can be that of such a file: it leads out of no folder.
bool isTemplateName(const QString &name);

}
