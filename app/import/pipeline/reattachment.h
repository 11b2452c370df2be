// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/model/importreport.h>

#include <QList>
#include <QSet>

namespace library {
class Database;
}

namespace pipeline {

/// After a text was imported anew: every annotation of it is hung on its words again, or left without a passage, so that it
/// is listed as needing re-attachment; of `only` those, where any are named; a locked one is marked, and waits. Tells what became of each. Inside Library::write().
base::Result<QList<model::AnnotationMove>> reattachNotes(
    const library::Database &database, base::TextId text, const QSet<base::AnnotationId> &only = {});

/// The same for private annotations that were locked when their text was imported anew. Inside Library::write().
base::Status reattachUnlocked(const library::Database &database);

/// The same for every annotation without a passage: first in its own text, then in the other texts of its document. Inside
/// Library::write().
base::Status reattachAll(const library::Database &database);

}
