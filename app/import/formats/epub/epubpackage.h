// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <import/formats/container/archive.h>

#include <QDate>
#include <QList>
#include <QString>

namespace formats {

/// A chapter of a book: a member of the container.
struct EpubItem {
    QString path;
    QString mediaType;
    bool isContents = false; ///< The table of contents itself.
};

/// The package file of an EPUB (OPF): the reading order, and the metadata of the book.
struct EpubPackage {
    QList<EpubItem> spine;
    QString title;
    QString language; ///< ISO 639-1 or empty.
    QString author;   ///< Several are joined by "; ".
    QString publisher;
    QDate date;
};

/// Finds the package file through META-INF/container.xml and reads it. Errors: Damaged, NotWellFormed, EntitiesRefused,
/// PasswordNeeded where more than fonts is encrypted.
base::Result<EpubPackage> readEpubPackage(const Archive &archive);

}
