// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergebundlecommand.h"

#include <application/bundleimport.h>
#include <presentation/suggestions/writequeue.h>

namespace presentation {

MergeBundleCommand::MergeBundleCommand(AsyncLibrary &library, const QString &path, const model::MergeChoices &choices, qint64 merge,
    const QString &name, std::function<void(bool)> undone)
    : QUndoCommand(name)
    , m_library(library)
    , m_path(path)
    , m_choices(choices)
    , m_undone(std::move(undone))
    , m_merge(std::make_shared<qint64>(merge))
{
}

void MergeBundleCommand::redo()
{
    if (m_isMerged) {
        m_isMerged = false;
        return;
    }
    WriteQueue::of(m_library).run<model::MergeReport>(
        [path = m_path, choices = m_choices](const application::OpenLibrary &library) {
            jobs::JobControl control;
            return application::mergeBundle(library, path, choices, control);
        },
        [merge = m_merge](const model::MergeReport &report) { *merge = report.merge; });
}

void MergeBundleCommand::undo()
{
    WriteQueue::of(m_library).run<bool>([merge = m_merge](const application::OpenLibrary &library) { return application::undoBundle(library, *merge); },
        [undone = m_undone](bool isUndone) { undone(isUndone); });
}

}
