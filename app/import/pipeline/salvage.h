// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>
#include <library/store/salvagestore.h>

#include <QMap>
#include <QString>
#include <QStringList>

namespace library {
class Library;
}

namespace pipeline {

/// One thing that could not be taken out of a damaged library.
struct SalvageLoss {
    enum class Kind {
        DamagedPages,     ///< Places of the database that cannot be read: their table and number.
        Rows,             ///< Rows without what they belong to.
        Paragraphs,       ///< A document of which paragraphs are missing.
        OriginalMissing,  ///< The file of a document.
        OriginalAltered,
        Places,           ///< Annotations that are kept and have no place in a text.
    };

    Kind kind = Kind::Rows;
    QString subject; ///< A table, the name of a document, or the path that it was imported from.
    qint64 count = 0;
};

/// What came out of a damaged library.
struct SalvageReport {
    QString folder;              ///< Of the new library.
    QMap<QString, qint64> rows;  ///< Table → rows in the new library.
    int documentsReadAgain = 0;  ///< Texts whose paragraphs came from their originals.
    int annotationsWithoutPlace = 0;
    QList<SalvageLoss> losses;
    QStringList lost; ///< The same as English sentences.
};

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
    base::Status copyOriginals(const library::Library &library, SalvageReport &report, jobs::JobControl &control) const;
    base::Status readAgain(library::Library &library, const QList<library::IncompleteText> &texts, SalvageReport &report, jobs::JobControl &control) const;
    base::Status importStrays(library::Library &library, SalvageReport &report, jobs::JobControl &control) const;
    base::Status placeAnnotations(library::Library &library, SalvageReport &report) const;

    QString m_folder;
};

/// "14 rows of the table link belong to what is lost": for the command line.
QString lossText(const SalvageLoss &loss);

}
