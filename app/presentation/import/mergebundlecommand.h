// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/bundle.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace presentation {

/// A bundle that was merged: undone as one step, and merged again. Written in the background, in order (WriteQueue); GUI thread.
class MergeBundleCommand final : public QUndoCommand
{
public:
    /// `merge` is the number that the merge has; `undone` is told whether it could be undone.
    MergeBundleCommand(AsyncLibrary &library, const QString &path, const model::MergeChoices &choices, qint64 merge, const QString &name,
        std::function<void(bool)> undone);

    /// The first time, it is merged already.
    void redo() override;
    void undo() override;

private:
    AsyncLibrary &m_library;
    QString m_path;
    model::MergeChoices m_choices;
    std::function<void(bool)> m_undone;
    bool m_isMerged = true;
    std::shared_ptr<qint64> m_merge;
};

}
