// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/lockholder.h>

#include <QString>

#include <optional>

namespace application {

/// Makes a library in an empty or missing folder; Sample: with texts to try the program on. Errors: those of
/// OpenLibrary::create().
enum class NewLibrary { Empty, Sample };
base::Status makeLibrary(const QString &folder, NewLibrary kind);
/// The program that has a library open for writing, alive or not as far as this computer can tell.
std::optional<model::LockHolder> lockHolder(const QString &folder);

}
