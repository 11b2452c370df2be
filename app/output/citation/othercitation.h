// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>

#include <QString>

namespace citation {

/// The citation of a work from outside the United Nations in one of citationStyles(): a web page, a book, a report, a
/// transcript, a note. What is not known of it is left out; only APA says that there is no date. Unknown styles give "un". With
/// the marks of italic(). Pure; any thread.
QString citeOther(const model::CitedWork &work, const QString &style);
/// The cited place in it: "p. 12, para. 3", "at 00:41:07".
QString placeInOther(const model::CitedWork &work);

}
