// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>

#include <QJsonObject>

#include <optional>

namespace library {

/// The kinds and fields that users added, by the name of their kind, in the form of resources/kinds: a part of what the
/// library says of itself, so that they travel with it. Stack only; writing inside Library::write().
class OwnKinds
{
public:
    explicit OwnKinds(const Database &database)
        : m_database(database)
    {
    }

    /// Null where nobody has ever added any.
    base::Result<std::optional<QJsonObject>> all() const;
    base::Status set(const QJsonObject &kinds);

private:
    const Database &m_database;
};

}
