// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/imported.h>

#include <base/clock.h>
#include <base/result.h>
#include <jobs/job.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace storage {
class Library;
}

namespace intake {

/// What became of one file. The keys of `import --json`.
struct FileOutcome {
    QString path;
    model::ImportOutcome outcome = model::ImportOutcome::Failed;
    base::RecordId record;
    QString symbol;
    QString title;
    QString language;
    QString format;
    int passages = 0;
    QList<model::Dropped> dropped;
    std::optional<base::Error> error; ///< Set when Failed.
};

/// The end of an import.
struct Summary {
    int added = 0;
    int unchanged = 0;
    int duplicate = 0;
    int updated = 0;
    int failed = 0;
    bool cancelled = false;
    double seconds = 0;
    QList<FileOutcome> outcomes;
};

/// The import use case: find the files, fingerprint, read, recognise, store. Files are read on a few threads and stored
/// in batches, each batch in one transaction; a cancelled or killed import leaves whole files only.
class Importer
{
public:
    explicit Importer(storage::Library &library, base::Clock clock = base::systemClock());

    /// Files and folders (searched for what can be read). Blocks; run it in a job. `each` is called in order, from the
    /// calling thread, as soon as a file's outcome is certain.
    Summary import(const QStringList &paths, jobs::Control &control, const std::function<void(const FileOutcome &)> &each = {});

private:
    storage::Library &m_library;
    base::Clock m_clock;
};

/// The files under the paths, in order, each once; what is no file or folder stays in the list, so that it is reported.
QStringList findFiles(const QStringList &paths);

/// Above this a file is refused: bytes.
inline constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

}
