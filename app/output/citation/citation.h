// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>

#include <QString>
#include <QStringList>

namespace citation {

/// The names of the citation styles: "un", "footnote", "short", "oscola", "bluebook", "mcgill", "apa", "chicago", "link".
QStringList citationStyles();

/// The citation of a work and a place in it. Documents of the United Nations are cited by symbol and paragraph, not by page
/// (un.org/dgacm/en/content/editorial-manual), in the language of the text where the style is theirs; what others wrote by
/// author, title, publisher, date and address. Unknown styles give "un". Pure; any thread.
QString cite(const model::CitedWork &work, const QString &style);

}
