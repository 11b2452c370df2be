// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/pack.h>

#include <QJsonObject>

namespace application {

/// A pack as JSON describes it: {"title", "subtitle", "prepared_for", "prepared_by", "classification", "date",
/// "items": [{"heading"} | {"note"} | {"ref", "quote"?, "in"?, "reason"?} | {"annotation"} | {"table"} | {"record"}]}. "ref" with an address is a paragraph, without
/// one a whole document; "reason" says why words stay that are not those of the source. "annotation" is the number of one. Errors: BadInput, NotFound (a reference that points at nothing).
Query<model::Pack> packOfDescription(const QJsonObject &description);

}
