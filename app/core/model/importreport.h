// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imported.h"

#include <core/base/error.h>
#include <core/base/ids.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// The number of reports that are kept; older ones are removed.
inline constexpr int kKeptImportReports = 50;

/// The effect of an update on an annotation: its words are at the same address, at another one, or not found.
enum class AnnotationFate { Stayed, Moved, Detached };

QString annotationFateName(AnnotationFate fate);
AnnotationFate annotationFateOfName(const QString &name);

struct AnnotationMove {
    base::AnnotationId annotation;
    AnnotationFate fate = AnnotationFate::Stayed;
    QString from; ///< An address, before;
    QString to;   ///< and after; empty when it is detached.
    QString quote;
};

/// The outcome of one file. The keys of `import --json`.
struct FileOutcome {
    QString path; ///< A member of an archive: the archive's path, "/", the path within.
    ImportOutcome outcome = ImportOutcome::Failed;
    base::RecordId record;
    QString symbol;
    QString title;
    QString language;
    QString format;
    int passages = 0;
    QList<Dropped> dropped; ///< Not kept in the store; see droppedCount.
    int droppedCount = 0;
    QStringList remarks;    ///< As Text::remarks.
    QList<AnnotationMove> annotations; ///< Of an updated text.
    std::optional<base::Error> error;  ///< Set when Failed.

    int countOf(AnnotationFate fate) const;
};

/// One import: what was asked for, and what became of each file.
struct ImportReport {
    base::ImportReportId id;
    QDateTime ended; ///< UTC.
    QStringList paths;
    bool cancelled = false;
    double seconds = 0;
    QList<FileOutcome> outcomes;

    /// The number of files with an outcome.
    int count(ImportOutcome outcome) const;
};

}
