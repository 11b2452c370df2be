// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/bundle.h>
#include <import/pipeline/backupcopy.h>

#include <QList>

namespace application {

/// A thing that a backup holds.
struct BackedUpThing {
    QString reference; ///< Names it within the backup: "#12", "annotation:3", "pack:1", "search:2", "dossier:#4".
    QString kind;      ///< Of a record ("document", "person", …), or "annotation", "pack", "search", "dossier".
    QString title;     ///< Empty for an annotation that a passphrase keeps.
    QString detail;    ///< The symbol of a document, the document of an annotation.
    bool isMissing = false; ///< The open library does not have it.
};

/// A backup that is looked into to bring single things back. What it was unpacked to goes with this object. Movable; any thread but the GUI's, one at
/// a time.
class OpenedBackup
{
public:
    /// `library` is the folder of the library that things are brought back to. Errors: those of pipeline::BackupCopy::make().
    static base::Result<OpenedBackup> open(const QString &file, const QString &library, jobs::JobControl &control);

    /// The thread that may destroy it.
    void moveToThread(QThread *thread) { m_library.moveToThread(thread); }
    /// Whether it is one of this library, as far as both can tell.
    base::Result<bool> isOf(const OpenLibrary &library) const;
    /// Things whose name, symbol or words hold all of these words: first what `now` does not have.
    base::Result<QList<BackedUpThing>> find(const QString &words, int most, const OpenLibrary &now) const;

    struct Taken {
        QString path;
        qint64 sealed = 0; ///< Annotations that a passphrase keeps: they stay in the backup.
        QStringList along; ///< What a pack, a dossier or an annotation needs and the library does not have: comes too. Symbols, or names.
    };
    /// Writes a thing with what hangs on it, and its original files as far as the backup has them, as a bundle, for previewBundle() and mergeBundle(). `name`: what its file is called.
    /// What a pack or a dossier holds comes along where the library of `now` does not have it; what that has stays as it is there.
    /// Of an annotation its document comes along, where the library does not have that any more. Errors: NotFound, BadInput (an annotation that is
    /// sealed), and those of writeBundle().
    base::Result<Taken> take(
        const QString &reference, const QString &folder, const OpenLibrary &now, jobs::JobControl &control, const QString &name = {}) const;

private:
    OpenedBackup(pipeline::BackupCopy copy, OpenLibrary library);

    /// Tells the selection what is left as it is, and gives the records that come along.
    base::Result<QList<base::RecordId>> settleAlong(model::BundleSelection &selection, const OpenLibrary &now) const;

    pipeline::BackupCopy m_copy;
    OpenLibrary m_library; ///< The copy; closed before that goes.
};

}
