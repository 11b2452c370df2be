// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/pack.h>
#include <library/store/library.h>

#include <QString>

namespace cli {

/// Reads the description of a pack, a JSON file: {"title", "subtitle", "prepared_for", "prepared_by", "classification", "date",
/// "items": [{"heading"} | {"note"} | {"ref", "quote"?, "in"?} | {"record"}]}. "ref" with an address is a paragraph, without
/// one a whole document. Errors: Unreadable, BadInput, NotFound (a reference that points at nothing).
base::Result<model::Pack> readPackFile(const QString &path, const library::Library &library);

/// A pack of the paragraphs that answer a query: best documents first, each with its paragraphs in their order.
base::Result<model::Pack> packOfQuery(const QString &query, const library::Library &library);

}
