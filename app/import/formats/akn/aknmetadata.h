// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <import/formats/xmltree.h>

namespace formats {

/// Fills work, text, States, sponsors and keywords from the metadata and the cover of an Akoma Ntoso document, the title from
/// its preface.
void readAknMetadata(const Node &document, model::ReadText &result);

}
