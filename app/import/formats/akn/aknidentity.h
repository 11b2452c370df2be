// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <import/formats/xmltree.h>

namespace formats {

/// The number and name of an Akoma Ntoso document by its cover, preface and metadata.
model::MarkedIdentity aknIdentity(const Node &document);

}
