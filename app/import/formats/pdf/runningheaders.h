// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdflines.h"

#include <core/model/passage.h>

namespace formats {

/// Removes running headers and footers, page numbers, the job number of the printer and the words of pictures from the pages.
/// A line that repeats at the same position on several pages, but for its digits, is a header or footer. Returns what was
/// removed, each once, as "page-header", "page-footer" and "picture".
QList<model::Dropped> takeRunningHeaders(QList<PdfPage> &pages);

}
