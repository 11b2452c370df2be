// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>

#include <QString>
#include <QStringList>

namespace exchange {

/// "ris", "bibtex", "csl-json".
QStringList bibliographyFormats();

/// A work's entry for a bibliography manager, with the place that is cited. CSL has no type for resolutions: "report" with the
/// body as authority. Empty for an unknown format. Pure; any thread.
QString bibliographyEntry(const model::CitedWork &work, const QString &format);

}
