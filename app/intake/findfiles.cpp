// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace intake {

namespace {

/// All entries below a folder but hidden ones; links to folders are not followed, so that no ring is walked twice.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

}

QStringList findFiles(const QStringList &paths)
{
    QStringList found;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QStringList files = QFileInfo(path).isDir() ? filesBelow(path) : QStringList {path};
        for (const QString &file : files) {
            if (!seen.contains(file)) {
                seen.insert(file);
                found.append(file);
            }
        }
    }
    return found;
}

}
