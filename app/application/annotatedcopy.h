// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationexport.h"
#include "openlibrary.h"

#include <core/jobs/job.h>
#include <output/briefing/outline.h>

#include <QString>

namespace application {

/// A copy of the original PDF of a text that is to have the text's annotations.
struct AnnotatedCopy {
    base::TextId text;
    QString path;     ///< The file to write.
    QString password = {}; ///< Of a protected original.
    /// The private annotations that go along; with `isWithAllPrivate` all of them do.
    briefing::Released released = {};
    bool isWithAllPrivate = false;
    /// What kinds and colours are called in the list of the copy's annotations.
    exchange::AnnotationWords words = annotationWords();
};

/// What became of a text's annotations.
struct AnnotatedCopyReport {
    qsizetype written = 0;   ///< Those that are in the copy,
    qsizetype unplaced = 0;  ///< of which the words are not found on the pages: notes at the top of their pages.
    qsizetype isPrivate = 0; ///< Left out because they are private.
    qsizetype loose = 0;     ///< Left out because they need re-attaching.
};

/// Writes the copy; the file of an earlier one is replaced. Blocks: run it in a job. Errors: NotFound (no PDF among the originals),
/// WriteFailed (the path is that of an original), those of the readers and of base::writeFile(), Cancelled.
base::Result<AnnotatedCopyReport> saveAnnotatedCopy(const OpenLibrary &library, const AnnotatedCopy &copy, jobs::JobControl &control);

/// Whether a path leads to an original that is not to be written over: a file inside the library, or one of those that `originals`
/// were imported from.
bool isPathOfOriginal(const OpenLibrary &library, const QList<model::Source> &originals, const QString &path);

}
