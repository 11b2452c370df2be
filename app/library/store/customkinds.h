// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

#include <QJsonObject>

#include <optional>

namespace library {

/// The kinds and fields that users added, by the name of their kind, in the form of resources/kinds: a part of what the
/// library says of itself, so that they travel with it. Stack only; writing inside Library::write().
class CustomKinds : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Null where none were ever added.
    base::Result<std::optional<QJsonObject>> all() const;
    base::Status set(const QJsonObject &kinds);
};

}
