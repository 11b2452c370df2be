// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvagereport.h"

#include <core/base/result.h>
#include <core/jobs/job.h>
#include <library/store/salvagestore.h>

#include <QString>

namespace library {
class Library;
}

namespace pipeline {

/// The use case "salvage": makes a new library of all that can be read of a damaged one: rows under their old numbers, originals
/// that are intact, and texts read again from them where paragraphs are missing. The damaged library is not changed. Any thread
/// but the GUI's.
class Salvage
{
public:
    explicit Salvage(QString damagedFolder);

    /// Errors: NotALibrary, LibraryInUse, those of Library::create(), DiskFull, Cancelled; a new folder that is not finished is
    /// removed.
    base::Result<SalvageReport> into(const QString &newFolder, jobs::JobControl &control) const;

private:
    base::Status fill(library::Library &library, SalvageReport &report, jobs::JobControl &control) const;
    base::Status takeRows(const library::Database &database, SalvageReport &report) const;
    base::Status copyTemplates(const QString &folder) const;
    base::Status copyOriginals(const library::Library &library, SalvageReport &report, jobs::JobControl &control) const;
    base::Status readAgain(library::Library &library, const QList<library::IncompleteText> &texts, SalvageReport &report, jobs::JobControl &control) const;
    base::Status importStrays(library::Library &library, SalvageReport &report, jobs::JobControl &control) const;
    base::Status placeAnnotations(library::Library &library, SalvageReport &report) const;

    QString m_folder;
};

}
