// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QString>

namespace pipeline {

/// Has the disk of a folder so many bytes left? If not, DiskFull about `subject`, with what is needed and what is free.
base::Status requireRoom(const QString &folder, qint64 bytes, const QString &subject);

/// The two sizes in words, in megabytes, or in kilobytes where megabytes would not tell them apart.
QString roomText(qint64 needed, qint64 available);

}
