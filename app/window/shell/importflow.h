// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <presentation/import/importcontroller.h>

#include <memory>

namespace presentation {
class WatchedFolder;
}

namespace window {

class VocabularyImport;

/// The import of documents as the user sees it: files, folders and the clipboard come in, a single file is reviewed or its
/// password asked for, and the message bar says how it ended. Owned by the window; GUI thread: ImportController does the work.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ImportFlow(const WindowContext &context);
    ~ImportFlow() override;

    /// Follows the open library, and the watched folder where the library may be written to.
    void attach(presentation::AsyncLibrary &library);
    void detach();
    /// Null without a library.
    presentation::ImportController *controller() const { return m_imports.get(); }

    void importPaths(const QStringList &paths);

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    /// A bundle was among what is to be imported.
    void bundleGiven(const QString &path);
    /// The number of files that the last import could not read.
    void failuresCounted(int count);

private:
    enum class Source { Files, Folder };

    void ask(Source source);
    void pasteDocument();
    void review(const application::PreparedFile &prepared);
    void askForPassword(const QString &path, bool wasWrong);
    void showEnd(const model::ImportReport &report);
    /// A bundle was among what was imported; `done` is the sentence about the rest.
    void showBundle(const QString &done, const QString &path);
    /// The end of an import of one file: what became of it, and a way to it.
    void showImported(const model::FileOutcome &file);

    const WindowContext m_context;
    VocabularyImport *m_vocabularies; // Owned by the window.
    std::unique_ptr<presentation::ImportController> m_imports;
    std::unique_ptr<presentation::WatchedFolder> m_watched;
};

}
