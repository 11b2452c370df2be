// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QFile>
#include <QString>

namespace pipeline {

// Files are opened by the bytes of their names: Qt cannot name a file whose name is not UTF-8. Any thread.

/// The bytes of a path, as base::pathText() wrote it or as a person typed it: an escape stands for its byte where such a
/// file is there, else for itself.
QByteArray bytesOnDisk(const QString &path);

/// True for a folder, or for a file that can be read as one; links are followed.
bool isFolder(const QString &path);
bool isFile(const QString &path);
bool isOnDisk(const QString &path);

/// Opens a regular file to be read. Never waits for the other end of a pipe. Errors: NotFound (also a link to nothing),
/// NotAFile, LinkLoop, Unreadable.
base::Status openToRead(QFile &file, const QString &path);

/// The system's reason for not opening a path: `number` is an errno, `target` where a link leads, or empty.
base::Error errorOfPath(int number, const QString &path, const QString &target);

/// NotAFile for a pipe, a socket or a device, named; `mode` as stat() gives it.
base::Error errorOfKind(unsigned mode, const QString &path);

}
