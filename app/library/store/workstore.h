// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>
#include <library/database/database.h>

namespace library {

/// Finds the document that a text belongs to, and completes its record. Stack only, inside Library::write().
class WorkStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// By the symbol, else by the path of the file; makes the document where there is none. With its first text it is unread.
    base::Result<base::RecordId> ensure(const model::ReadText &read, const model::Source &source);
    /// Fills empty fields with what one more text says. The English text has the last word on names; a field that a person
    /// has edited stays.
    base::Status complete(base::RecordId work, const model::ReadText &read);

private:
    base::Result<base::RecordId> find(const model::ReadText &read, const model::Source &source);
};

}
