// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mandate.h"
#include "record.h"

namespace model {

/// A mandate with its paragraph.
struct MandateRow {
    Mandate mandate;
    Record document;
    QString address;
    QString language;
    QString sentence; ///< The passage's content.
};

}
