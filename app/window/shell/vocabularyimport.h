// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <presentation/asynclibrary.h>

#include <QPointer>

namespace exchange {
struct Thesaurus;
}

namespace window {

/// The import of a vocabulary of themes: a file is chosen, read, looked over, and stored. Owned by the window; GUI thread: reading
/// and storing run as jobs of the open library.
class VocabularyImport : public QObject
{
    Q_OBJECT

public:
    explicit VocabularyImport(const WindowContext &context);

    /// Null: no library is open.
    void attach(presentation::AsyncLibrary *library) { m_library = library; }
    /// For a vocabulary that was given where documents are imported.
    void offer(const QString &path);

private:
    void askForFile();
    void read(const QString &path);
    void store(const exchange::Thesaurus &vocabulary, const QString &name);

    const WindowContext m_context;
    QPointer<presentation::AsyncLibrary> m_library;
};

}
