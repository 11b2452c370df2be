// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <application/preferences.h>
#include <presentation/asynclibrary.h>
#include <presentation/navigation/libraryopener.h>
#include <presentation/navigation/windowclaim.h>

#include <QJsonObject>

#include <memory>
#include <optional>

namespace window {

/// Opens, makes and closes the one library of the window, and owns it while it is open. Owned by the window; GUI thread: the
/// work of opening runs in the background.
class LibrarySwitcher : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySwitcher(const WindowContext &context);
    ~LibrarySwitcher() override;

    /// Takes one that has begun to open a library.
    void setOpener(std::unique_ptr<presentation::LibraryOpener> opener) { m_opener = std::move(opener); }
    /// Closes the library that is open. `reference` ("A/HRC/RES/57/12 OP8") is to be shown with the new one.
    void open(const QString &folder, const QString &reference = {}, presentation::LibraryAccess access = presentation::LibraryAccess::AsPossible);
    /// Makes the sample library in the user's data folder where there is none yet, and opens it.
    void openSample(const QString &reference = {});
    /// Makes a library and opens it; the library that is open stays so when none can be made.
    void create(const QString &folder);
    /// Opens the library that could not be opened in another way.
    void tryAgain(presentation::LibraryAccess access) { open(m_folder, m_reference, access); }
    void close();
    /// It is said when a library is open, or could not be opened.
    void noteDamagedSettings(const application::preferences::DamagedFile &file);

    /// Null: none is open.
    presentation::AsyncLibrary *library() const { return m_library.get(); }
    bool isWritable() const { return m_library && !m_library->library().isReadOnly(); }
    bool isSample() const { return m_folder == sampleFolder(); }
    /// Of the library that is open or was tried; empty: none yet.
    QString folder() const { return m_folder; }
    /// What is called after the folder.
    QString name() const;
    /// What was asked for together with the library.
    QString reference() const { return m_reference; }
    /// Where the sample library is kept, in the user's data folder.
    static QString sampleFolder();

signals:
    /// The library of before is closed.
    void opening();
    void opened();
    void openingFailed(const presentation::FailedOpening &failure);
    /// The library is closed when this returns: whatever works with it lets it go.
    void aboutToClose();
    void closed();
    /// Another start of the program asks for something of this library.
    void requested(const presentation::StartRequest &request);

private:
    void askForFolder();
    void askForNewFolder();
    void start(presentation::OpenedLibrary library);
    void fail(const QString &folder, const presentation::FailedOpening &failure);
    void loadKinds(const std::optional<QJsonObject> &own);
    void greet();
    /// Who comes back to a window that only reads sees what was written in another one.
    bool eventFilter(QObject *watched, QEvent *event) override;

    const WindowContext m_context;
    std::unique_ptr<presentation::LibraryOpener> m_opener;
    presentation::WindowClaim m_claim;
    std::unique_ptr<presentation::AsyncLibrary> m_library;
    QString m_folder;
    QString m_reference;
    QString m_notice; ///< To be said with the next library.
    presentation::LibraryAccess m_access = presentation::LibraryAccess::AsPossible;
};

}
