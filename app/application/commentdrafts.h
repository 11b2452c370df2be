// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// Comments that are being written, kept outside the library until they are finished: a crash costs the last second of
/// them. In a file beside the settings, readable by its owner alone. GUI thread.
namespace application::drafts {

/// Keeps what is written on an annotation so far. A draft that cannot be written is let go: the comment itself is not lost.
void keep(const QString &uuid, const QString &comment);
/// Drops what was written.
void drop(const QString &uuid);
/// The library holds this comment: drops its draft, unless more was written since.
void stored(const QString &uuid, const QString &comment);
/// The comment could not be stored: its draft is left for the next time that the annotation is opened.
void leave(const QString &uuid);
/// What an earlier run of the program, or a failure, left unfinished, by the UUIDs of the annotations.
QHash<QString, QString> left();

}
