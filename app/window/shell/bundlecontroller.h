// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <application/bundles.h>
#include <window/screens/import/bundlemergedialog.h>

#include <QPointer>

class QUndoStack;

namespace window {

class LibrarySwitcher;
class LibraryTree;

/// Bundles: what is in front goes into one, and one that is given is merged into the library. Owned by the window; GUI thread: reading and
/// writing run as jobs of the open library.
class BundleController : public QObject
{
    Q_OBJECT

public:
    BundleController(const WindowContext &context, const LibrarySwitcher &libraries);

    /// The tree of a library that was opened: a merge is undone while it has the focus.
    void attach(LibraryTree &tree) { m_tree = &tree; }
    /// True where the front tab shows something that a bundle can take.
    bool isAvailable() const;
    /// Looks into a bundle, or what came out of a backup as one, and asks what is to become of it.
    void merge(const BundleMergeDialog::What &what);

private:
    void exportFront();
    void plan(const model::BundleSelection &selection, const QString &name);
    void askWhere(const model::BundleSelection &selection, const briefing::Released &released, const QString &name);
    void write(const model::BundleSelection &selection, const briefing::Released &released, const QString &path);
    void showPreview(const model::MergeReport &preview, const BundleMergeDialog::What &what);
    void mergeNow(const BundleMergeDialog::What &what, const model::MergeChoices &choices);
    void finish(const model::MergeReport &report, const BundleMergeDialog::What &what, const model::MergeChoices &choices);
    void sayUndone(bool isUndone, presentation::MergeSource source);

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    QPointer<LibraryTree> m_tree;
};

}
