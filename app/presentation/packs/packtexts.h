// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/pack.h>

namespace presentation {

/// What a table of model::packTables() is called, in the window's language.
QString packTableName(const QString &table);
/// The name of the icon of a kind of block.
QString packBlockIcon(model::PackItem::Kind kind);

}
