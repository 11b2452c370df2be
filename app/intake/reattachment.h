// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/ids.h>
#include <base/result.h>

namespace storage {
class Database;
}

namespace intake {

/// After a text was imported anew: every note of it is hung on its words again, or left without a passage, so that it is
/// listed as needing re-attachment. Inside Library::write().
base::Status reattachNotes(const storage::Database &database, base::TextId text);

}
