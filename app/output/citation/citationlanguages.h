// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinpoint.h"

#include <core/model/citedwork.h>

#include <QString>

namespace citation {

/// A document of the United Nations as their texts in Arabic, Chinese, French, Russian and Spanish cite it: "résolution 57/12 du
/// Conseil des droits de l’homme en date du 10 octobre 2024, par. 8 a)". Empty for any other language, where the English form
/// holds. Pure; any thread.
QString unitedNationsIn(const model::CitedWork &work, const QString &number);
/// The same with the symbol instead of the resolution's number and date: "A/HRC/RES/57/12, par. 8 a)".
QString symbolIn(const model::CitedWork &work);
/// "Ibid., par. 8 a)." for the work that the note before cites: in the six languages, a document of theirs with its place as the
/// language words it, another with `place`. Without a place where it is the same one.
QString ibidIn(const model::CitedWork &work, const QString &place, bool isSamePlace);

}
