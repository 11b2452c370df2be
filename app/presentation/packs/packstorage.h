// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <library/database/database.h>
#include <output/briefing/outline.h>

/// What a pack's page asks of the library. Any thread but the GUI's; called by Session::read() and write().
namespace presentation::packstorage {

/// The pack with all that is to be printed of it. `language` is that of the window. Error: NotFound.
base::Result<briefing::Outline> load(const library::Database &database, base::PackId pack, const QString &language);

/// Saves `pack`. What was appended in the library since `known` was read (paragraphs added from a document) is kept: it
/// comes back at the end of the pack that is returned.
base::Result<model::Pack> save(
    const library::Database &database, model::Pack pack, const QList<model::PackItem> &known);

/// Appends passages, or the whole record where there are none, to a pack; makes one of this name when `pack` is invalid.
base::Result<base::PackId> append(const library::Database &database, base::PackId pack, const model::Pack &blank,
    base::RecordId record, const QList<base::PassageId> &passages);

}
