// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <core/jobs/runner.h>

#include <functional>

namespace window {

class BackupController;
class LibrarySwitcher;
class PrivacyController;

/// The care of the library: checking it and removing what no text needs, running the rules again, backups, restoring, salvage, the passphrase of
/// private annotations.
/// Owned by the window; GUI thread: the work runs as jobs.
class LibraryMaintenance : public QObject
{
    Q_OBJECT

public:
    LibraryMaintenance(const WindowContext &context, LibrarySwitcher &libraries);

    /// Follows the library that was opened, and says how the job ended that it was closed for.
    void attach();
    void detach();
    /// Runs what needs the library to be closed.
    jobs::Runner &runner();

signals:
    /// A bundle is to be merged: one thing out of a backup, and what comes along with it.
    void broughtBack(const QString &path, const QString &title, const QStringList &along);

private:
    void connectBackups();
    void connectPrivacy();
    void check();
    void lookForLeftovers();
    void removeLeftovers(const QString &originalsFolder);
    void runRules();
    void askForRestore();
    void askForSalvage();
    void askForPlainExport();
    void exportPlain(const QString &folder);
    /// Says something now, or when the library that is being opened is open or could not be.
    void sayWhenOpen(std::function<void()> say);
    void sayWhatWaits();

    const WindowContext m_context;
    LibrarySwitcher &m_libraries;
    BackupController *m_backups; // Owned by the window, as the next.
    PrivacyController *m_privacy;
    std::function<void()> m_waitingMessage;
};

}
