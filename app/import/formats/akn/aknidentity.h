// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <import/formats/xmltree.h>

namespace formats {

/// What cover, preface and metadata of an Akoma Ntoso document say of its number and name.
model::MarkedIdentity aknIdentity(const Node &document);

}
