// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textmetadata.h"

#include <library/database/database.h>

#include <memory>

namespace library {

/// Gives a connection the metadata of the state that it sees. All readers of a library share one snapshot for each committed
/// state: the first one that asks after a commit reads it, the others wait for it. A connection in a transaction of its own
/// reads for itself. Belongs to a connection and its thread.
class MetadataSnapshot final : public ConnectionExtension
{
public:
    /// The snapshot stays valid while it is held, whatever is committed meanwhile.
    static base::Result<std::shared_ptr<const TextMetadata>> of(const Database &database);

private:
    base::Status renew(const Database &database);

    std::shared_ptr<const TextMetadata> m_metadata;
    qint64 m_version = -1; ///< What other connections have committed, as SQLite counts it.
    qint64 m_changes = -1; ///< What this connection has changed.
};

}
