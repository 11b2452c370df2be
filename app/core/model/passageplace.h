// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passage.h"
#include "record.h"

namespace model {

/// A passage with the text and the work that it stands in.
struct PassagePlace {
    Passage passage;
    Text text;
    Record work;
};

}
