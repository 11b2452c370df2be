// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasefile.h"

#include "statement.h"

#include <core/base/files.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace library {

// Format: sqlite.org/fileformat2.html, offsets 16 (page size) and 28 (pages).
base::Status requireWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db does not begin as a database"_s);
    const quint32 raw = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (QFileInfo(path + u"-wal"_s).size() == 0 && file.size() < pageSize * pages)
        return base::failure(base::ErrorCode::LibraryDamaged, path, u"library.db is shorter than it says"_s);
    return base::ok();
}

base::Status rewriteDatabase(const Database &database)
{
    // A large library does not fit into memory twice.
    TRY_VOID(database.execute(u"PRAGMA temp_store = FILE"_s));
    const base::Status rewritten = database.execute(u"VACUUM"_s);
    TRY_VOID(database.execute(u"PRAGMA temp_store = MEMORY"_s));
    TRY_VOID(rewritten);
    Statement checkpoint(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    TRY(const qint64 isBusy, checkpoint.number());
    return isBusy == 0 ? base::ok() : base::Status(base::failure(base::ErrorCode::LibraryInUse, {}, u"somebody reads it"_s));
}

}
