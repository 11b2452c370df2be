// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <core/model/annotation.h>
#include <core/base/ids.h>

#include <QSet>

namespace window {

class BundleController;
class DossierController;
class EditCommands;
class FindCommands;
class LibrarySwitcher;
class LibraryTree;
class MarkController;
class ReaderPage;
class TabPage;
class TrashController;

/// What the menus do with what is in front: print, find, cite, annotate, add to a briefing pack. Owned by the
/// window; GUI thread.
class DocumentCommands : public QObject
{
    Q_OBJECT

public:
    DocumentCommands(const WindowContext &context, const LibrarySwitcher &libraries);

    /// The tree of a library that was opened; what was done in it is undone while it has the focus.
    void attach(LibraryTree &tree);
    /// Merges a bundle into the library.
    void mergeBundle(const QString &path);
    /// The same for a thing out of a backup, and what comes along with it.
    void bringBack(const QString &path, const QString &title, const QStringList &along);
    /// What the front tab offers.
    QSet<presentation::Needs> available() const;

private:
    void connectReader();
    void connectCitations();
    void forward(const QString &action, void (ReaderPage::*slot)());
    void print(const QString &action, void (TabPage::*slot)());
    void ofKind(const QString &action, model::AnnotationKind kind);
    void highlight();
    void saveAnnotatedCopy();
    void openLook();
    void makePack();
    void openPack(base::PackId pack);
    void addToPack(base::RecordId record, const QList<base::PassageId> &passages);
    void addAnnotationsToPack(const QList<model::Annotation> &annotations);
    void sayAdded(base::PackId pack);
    void addSelectionToPack();

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    EditCommands *m_edit; // Owned by the window.
    TrashController *m_trash; // Owned by the window.
    DossierController *m_dossiers; // Owned by the window.
    BundleController *m_bundles; // Owned by the window.
    MarkController *m_marks; // Owned by the window.
    FindCommands *m_find; // Owned by the window.
    base::PackId m_pack; ///< The pack that paragraphs are added to: the one in front, else the last one.
};

}
