// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderwalk.h"
#include "importoptions.h"
#include "readerprocess.h"
#include "staging.h"

#include <core/base/clock.h>
#include <core/model/importreport.h>

#include <QDeadlineTimer>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace library {
class Library;
}

namespace pipeline {

/// A file that was read and recognised, or the reason why not; what the store takes.
struct PreparedFile {
    model::FileOutcome outcome;
    model::ImportedText imported;
    model::ExchangedContent exchanged; ///< In place of a text: nothing of the file itself is kept.
    model::Source source;
    std::shared_ptr<StagedFile> original; ///< Gets its name when it is stored, and goes when it is not.
    bool isKnown = false; ///< These bytes are in the library, or a bundle: the outcome is Unchanged, and nothing was read.
    bool isArchive = false; ///< Of files: nothing was read, and import() takes it.
};

/// An archive whose members are being read; it goes with the last of them. Any thread.
struct OpenedArchive {
    StagedFile staged;
    QString path;
    int depth = 0;           ///< 1 for an archive on the disk, 2 for one within it.
    QDeadlineTimer deadline; ///< Of the archive on the disk and all those within it.
    std::shared_ptr<std::atomic<qint64>> budget; ///< Bytes that all of them may still unpack to.
};

/// One file to read, or one member of an archive.
struct Task {
    FoundFile file; ///< Of a member, the path of the archive, "/", and the path within.
    std::shared_ptr<const OpenedArchive> archive; ///< Null for a file.
    QString member;
};

/// The result of a task. Both empty if the user cancelled the import.
struct Preparation {
    std::optional<PreparedFile> prepared;
    QList<Task> members; ///< Where the file is an archive.
};

/// Makes files ready for the store: copies each beside the originals and has the copy read by a reader process of its
/// own. Belongs to one thread.
class ImportPreparer
{
public:
    ImportPreparer(const library::Library &library, base::Clock clock, const jobs::JobControl &control, ImportOptions options = {});

    Preparation prepare(const Task &task);
    /// Bytes that come from no file: from the clipboard. `name` is what they are called, with an ending.
    Preparation prepareBytes(const QByteArray &bytes, const QString &name);

private:
    base::Result<StagedFile> stage(const Task &task);
    base::Result<StagedFile> unpack(const OpenedArchive &archive, const QString &member);
    Preparation prepareStaged(StagedFile staged, const Task &task);
    Preparation listMembers(StagedFile staged, const Task &task, const QStringList &names) const;
    base::Result<ReaderAnswer> read(const StagedFile &staged, const QString &path);
    base::Result<ReaderAnswer> readConverted(const StagedFile &staged, const QString &path);
    base::Result<std::optional<PreparedFile>> known(const StagedFile &staged, const QString &path) const;
    /// A known text whose original is lost or altered gets it back.
    PreparedFile mended(PreparedFile known, StagedFile staged) const;
    PreparedFile finish(StagedFile staged, const QString &path, ReaderAnswer answer) const;

    const library::Library &m_library;
    base::Clock m_clock;
    const jobs::JobControl &m_control;
    ImportOptions m_options;
    ReaderProcess m_process;
};

/// The line of a file that failed.
PreparedFile failedFile(const QString &path, base::Error error);

}
