// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <qpdf/QPDF.hh>

namespace render {

/// Makes a tagged PDF of QPdfWriter one for archives, PDF/A-2a (ISO 19005-2): metadata that say so, a profile for its colours, and
/// nothing that depends on the machine that shows it. `language`: ISO 639-1. Throws what qpdf throws.
void makeArchive(QPDF &pdf, const QString &language);

}
