// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace application {

/// What was written or read.
struct PlainReport {
    qint64 records = 0;
    qint64 packs = 0;
    qint64 originals = 0;
};

/// The names in the folder of a plain export.
namespace plain {

inline const QString kManifest = QStringLiteral("aide-memoire.json"); ///< Written last: a folder without it is not whole.
inline const QString kRestFile = QStringLiteral("library.json");      ///< What hangs on no record.
inline const QString kTemplates = QStringLiteral("templates");        ///< Of packs, by the names of their files; in kRestFile.
inline const QString kPackFolder = QStringLiteral("pack");
inline constexpr int kVersion = 1;

}

}
