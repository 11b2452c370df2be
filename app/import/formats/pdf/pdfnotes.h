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

/// Takes the footnotes off the feet of the pages: what stands below all else in smaller letters and opens with a mark.
/// Heads and feet of pages must be gone.
QList<PdfNote> takeNotes(QList<PdfPage> &pages, double bodySize);

}
