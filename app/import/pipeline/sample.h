// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace pipeline {

/// Makes a library in an empty or missing folder and fills it from resources/sample, in one transaction: either the whole
/// sample stands there afterwards, or nothing. Blocks; any thread but the GUI's. Errors: as library::Library::create().
base::Status makeSampleLibrary(const QString &folder, base::Clock clock = base::systemClock());

/// The file that a text of the sample library was read from, by the path of its source. Error: NotFound.
base::Result<QByteArray> sampleText(const QString &path);

}
