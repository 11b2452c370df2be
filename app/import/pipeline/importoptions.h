// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerprocess.h"

#include <import/formats/reader.h>

#include <QString>

namespace pipeline {

/// The options of an import.
struct ImportOptions {
    QString password; ///< For files that ask for one.
    ReaderLimits limits = {};
    formats::OtherContent otherContent = formats::OtherContent::Refused;
};

}
