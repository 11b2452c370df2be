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

/// How many reports are kept; older ones go.
inline constexpr int kKeptImportReports = 50;

/// What an update did to an annotation: its words stand where they stood, elsewhere, or nowhere that is certain.
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

/// What became of one file. The keys of `import --json`.
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

    /// How many files ended so.
    int count(ImportOutcome outcome) const;
};

}
