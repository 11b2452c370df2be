// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskroom.h"

#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr qint64 kKilobyte = 1024;
constexpr qint64 kMegabyte = 1024 * kKilobyte;

}

base::Status requireRoom(const QString &folder, qint64 bytes, const QString &subject)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesAvailable() >= bytes)
        return base::ok();
    return base::failure(base::ErrorCode::DiskFull, subject, roomText(bytes, disk.bytesAvailable()));
}

QString roomText(qint64 needed, qint64 available)
{
    const bool isSmall = available < 10 * kMegabyte;
    const qint64 unit = isSmall ? kKilobyte : kMegabyte;
    return u"%1 %3 are needed, %2 %3 are free"_s.arg((needed + unit - 1) / unit).arg(available / unit).arg(isSmall ? u"kB"_s : u"MB"_s);
}

}
