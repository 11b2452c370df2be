// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingprocess.h"
#include "staging.h"

#include <model/importreport.h>

#include <base/clock.h>

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace storage {
class Library;
}

namespace intake {

/// A file that was read and recognised, or the reason why not; what the store takes.
struct Prepared {
    model::FileOutcome outcome;
    model::ImportedText imported;
    model::Source source;
    std::shared_ptr<StagedFile> original; ///< Gets its name when it is stored, and goes when it is not.
    bool isKnown = false; ///< These bytes are in the library: the outcome is Unchanged, and nothing was read.
};

/// Makes files ready for the store: copies each beside the originals and has the copy read by a reading process of its
/// own. Belongs to one thread.
class Preparation
{
public:
    Preparation(const storage::Library &library, base::Clock clock, const jobs::Control &control, QString password,
        ReadingLimits limits = {});

    /// One file, or all files of an archive. Empty when the user stopped the import.
    QList<Prepared> prepare(const QString &path);
    /// Bytes that come from no file: from the clipboard. `name` is what they are called, with an ending.
    QList<Prepared> prepareBytes(const QByteArray &bytes, const QString &name);

private:
    /// What is left of the limits of one archive and those within it.
    struct Budget {
        qint64 bytes;
        int depth;
    };

    QList<Prepared> prepareStaged(base::Result<StagedFile> staged, const QString &path, Budget &budget);
    QList<Prepared> prepareMembers(const StagedFile &archive, const QString &path, const QStringList &members, Budget &budget);
    base::Result<ReadingAnswer> read(const StagedFile &staged, const QString &path);
    base::Result<ReadingAnswer> readConverted(const StagedFile &staged, const QString &path);
    base::Result<std::optional<Prepared>> known(const StagedFile &staged, const QString &path) const;
    /// A known text whose original is lost or altered gets it back.
    Prepared mended(Prepared known, StagedFile staged) const;
    Prepared finish(StagedFile staged, const QString &path, ReadingAnswer answer) const;

    const storage::Library &m_library;
    base::Clock m_clock;
    const jobs::Control &m_control;
    QString m_password;
    ReadingProcess m_process;
};

/// The line of a file that failed.
Prepared failedFile(const QString &path, base::Error error);

}
