// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerprocess.h"

#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QString>
#include <QStringList>

namespace library {
class Library;
}

namespace pipeline {

/// The codes of the languages that tesseract is installed for, as it names them ("eng", "fra"); empty without tesseract.
QStringList languagesOfTesseract();

/// Reads a scan of the library: its pages are drawn by the reader process, tesseract reads each, and the text is stored
/// with the remark "ocr". Its paragraphs carry their pages. The original stays as it is. Blocks; a cancel leaves the text
/// as it was. Errors: NotFound, ProgramMissing (the name of the package as detail), NoText (there is nothing to read),
/// those of the readers, Cancelled.
base::Status readScan(
    library::Library &library, base::TextId text, jobs::JobControl &control, const ReaderLimits &limits = {});

}
