// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>
#include <core/model/passage.h>
#include <output/citation/citation.h>

#include <QString>
#include <QStringList>

namespace application {

/// The names of all styles: those of prose ("un", "oscola", …), then the formats of bibliography managers ("ris", …).
QStringList citationStyles();

/// Cites a text, and a paragraph of it where one is given, in any style. Unknown styles give "un".
QString cite(const model::Record &record, const model::Text &text, const model::Passage *passage, const QString &style);
/// The same as plain text and as HTML, for the clipboard; the formats of bibliography managers have no HTML.
citation::Citation citeRich(const model::Record &record, const model::Text &text, const model::Passage *passage, const QString &style);

/// A text and a place in it, as a citation needs it.
model::CitedWork citedWork(const model::Record &record, const model::Text &text, const model::Passage *passage);

}
