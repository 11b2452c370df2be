// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingprocess.h"

#include <readers/reader.h>

#include <QString>

namespace intake {

/// How files are to be read.
struct ImportOptions {
    QString password; ///< For files that ask for one.
    ReadingLimits limits;
    readers::OtherContent otherContent = readers::OtherContent::Refused;
};

}
