// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

namespace formats {

/// SKOS as RDF/XML, or a table whose head names concepts: no document, but something that the library takes in another way.
bool isVocabulary(const Input &input);

}
