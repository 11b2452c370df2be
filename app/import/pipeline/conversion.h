// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QByteArray>
#include <QString>

namespace pipeline {

/// Old office formats (DOC and its kin) are turned into DOCX by LibreOffice, where it is installed: in a folder of its own,
/// without network, with a time limit. Its macros are off. Blocks.
/// Errors: ProgramMissing, ReaderTimedOut, Damaged (it could not read the file), Cancelled.
base::Result<QByteArray> convertToDocx(const QString &path, const jobs::JobControl &control);

}
