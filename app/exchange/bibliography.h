// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/record.h>

#include <QString>
#include <QStringList>

namespace exchange {

/// "ris", "bibtex", "csl-json".
QStringList bibliographyFormats();

/// A document's entry for a bibliography manager. CSL has no type for resolutions: "report" with the body as authority.
QString bibliographyEntry(const model::Record &document, const QString &format);

}
