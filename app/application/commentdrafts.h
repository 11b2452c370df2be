// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QHash>
#include <QString>
#include <QStringList>

/// Comments that are being written, kept outside the library until they are finished: a crash costs the last second of
/// them. In a file beside the settings, readable by its owner alone. GUI thread.
namespace application::drafts {

/// Keeps what is written on an annotation so far. A draft that cannot be written is let go: the comment itself is not lost.
void keep(const QString &uuid, const QString &comment);
/// The same, but for a private one where these are withheld.
void keep(const model::Annotation &annotation, const QString &comment);
/// The library has a passphrase for private annotations: no draft of them is written in clear.
void withholdPrivate(bool isWithheld);
/// Drops what was written.
void drop(const QString &uuid);
/// Drops what was written on private annotations that a passphrase seals from now on.
void drop(const QStringList &uuids);
/// The library holds this comment: drops its draft, unless more was written since.
void stored(const QString &uuid, const QString &comment);
/// The comment could not be stored: its draft is left for the next time that the annotation is opened.
void leave(const QString &uuid);
/// What an earlier run of the program, or a failure, left unfinished, by the UUIDs of the annotations.
QHash<QString, QString> left();

}
