// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderwalk.h"
#include "importoptions.h"

#include <core/base/clock.h>
#include <core/base/result.h>
#include <core/jobs/job.h>
#include <core/model/importreport.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace library {
class Library;
}

namespace pipeline {

struct PreparedFile;

/// The import use case: find the files, fingerprint, read, recognise, store. Files are read in parallel, in sandboxed
/// processes, and stored in batches, each batch in one transaction; a cancelled or killed import leaves whole files only.
class Importer
{
public:
    using EachFile = std::function<void(const model::FileOutcome &)>;

    explicit Importer(library::Library &library, base::Clock clock = base::systemClock());

    /// Files and folders (searched for what can be read). Blocks; run it in a job. `each` is called in order, from the
    /// calling thread, as soon as a file's outcome is certain. The report is kept in the library.
    model::ImportReport import(
        const QStringList &paths, jobs::JobControl &control, const EachFile &each = {}, const ImportOptions &options = {});

    /// The same for files that were found already; those with a refusal are only told.
    model::ImportReport importFound(const QList<FoundFile> &files, jobs::JobControl &control, const EachFile &each = {},
        const ImportOptions &options = {});

    /// Reads one file, or text from the clipboard, without storing anything, so that a person can look it over first.
    /// Empty if the user cancelled it.
    std::optional<PreparedFile> prepare(const QString &path, jobs::JobControl &control, const ImportOptions &options = {});
    std::optional<PreparedFile> prepareBytes(const QByteArray &bytes, const QString &name, jobs::JobControl &control);
    /// Stores what was prepared, as a person has mended it.
    model::ImportReport store(QList<PreparedFile> prepared, const EachFile &each = {});

private:
    struct Wishes {
        const EachFile &each;
        const ImportOptions &options;
    };

    model::ImportReport run(const QStringList &paths, const QList<FoundFile> &files, jobs::JobControl &control, const Wishes &wishes);
    void keepReport(model::ImportReport &report);

    library::Library &m_library;
    base::Clock m_clock;
};

}
