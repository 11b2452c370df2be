// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdflines.h"

#include <core/model/passage.h>

namespace formats {

/// Takes running heads and feet, page numbers and the job number of the printer off the pages. What is the same at the
/// same place of several pages, but for its digits, belongs to the page and not to the text. The words of
/// a picture go with it. Gives what was taken, each once, as "page-header", "page-footer" and "picture".
QList<model::Dropped> takeRunningHeaders(QList<PdfPage> &pages);

}
