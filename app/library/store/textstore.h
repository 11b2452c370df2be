// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

namespace library {

/// Writes texts and the files that they were read from. Stack only, inside Library::write().
class TextStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<base::TextId> add(base::RecordId work, const model::Text &text);
    /// Title, original language and remarks. The language only where none was known, and no other text of the work has it.
    base::Status update(base::TextId text, const model::Text &read);
    /// Adds an original.
    base::Result<base::SourceId> addSource(base::TextId text, const model::Source &source);
    /// Adds an original, and makes it the one that the passages are read from.
    base::Status setSource(base::TextId text, const model::Source &source);
    /// Removes what the sample library made up as the source of a text.
    base::Status removeSampleSource(base::TextId text);
};

}
