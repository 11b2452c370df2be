// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include <application/savedsearches.h>
#include <presentation/suggestions/writequeue.h>

namespace presentation {

RenameSearch::RenameSearch(AsyncLibrary &library, const model::SavedSearch &search, QString name, const QString &text)
    : QUndoCommand(text)
    , m_library(library)
    , m_search(search.id)
    , m_before(search.name)
    , m_after(std::move(name))
{
}

void RenameSearch::rename(const QString &name)
{
    WriteQueue::of(m_library).add([id = m_search, name] { return application::renameSearch(id, name); });
}

}
