// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdflines.h"

namespace formats {

/// A footnote: its mark as printed, and its lines, which may run over to the next page.
struct PdfNote {
    QString mark;
    QList<PdfLine> lines;
};

/// Removes the footnotes from the pages: the lowest lines, in smaller letters, that open with a mark. Running headers and
/// footers must have been removed.
QList<PdfNote> takeNotes(QList<PdfPage> &pages, double bodySize);

}
