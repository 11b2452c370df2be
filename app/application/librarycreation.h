// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/lockholder.h>

#include <QString>

#include <optional>

namespace application {

/// Makes a library with the sample documents in an empty or missing folder. Errors: those of OpenLibrary::create().
base::Status makeSampleLibrary(const QString &folder);
/// The program that has a library open for writing, alive or not as far as this computer can tell.
std::optional<model::LockHolder> lockHolder(const QString &folder);

}
