// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace base {

// A path is bytes to the system and text to everything else. Where the bytes are UTF-8, the text is what they say; a byte
// that belongs to no character stands as `\xE9`. The text of two paths is never the same, so that reports, the store and
// the command line can hold the text alone. Pure; any thread.

/// The text of a path.
QString pathText(const QByteArray &bytes);

/// The bytes of a path that pathText() wrote down. Text that a person typed may mean the backslash itself: see
/// pipeline::bytesOnDisk().
QByteArray pathBytes(const QString &text);

/// For a line of plain text: line ends, tabs, other controls and marks of direction stand as escapes (`\n`, `\u202E`), so
/// that a name can neither break a line nor turn it round.
QString visibleText(const QString &text);

}
