// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/backups.h>
#include <presentation/asynclibrary.h>
#include <presentation/settings/settings.h>
#include <window/controls/messagebar.h>

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

namespace window {

class RecordRestoreDialog;

/// What the window does to keep a library safe: backups when the user asks for one and one a day by itself, restoring, and
/// salvage. Owned by the window; GUI thread. The work runs as jobs: that with the open library in its session, that without one
/// in a runner of its own.
class BackupController : public QObject
{
    Q_OBJECT

public:
    BackupController(presentation::Settings &settings, QWidget *window);

    /// Follows the session of an open library; null: none. Nothing of the old one may run any more.
    void attach(presentation::AsyncLibrary *library);
    /// Runs what needs the library to be closed.
    jobs::Runner &runner() { return m_runner; }

    void askForBackup();
    /// Looks into backups of the library in a folder, open or not.
    void askForRestore(const QString &folder);
    /// Asks where the new library is to be made, and fills it with what can be read in a folder.
    void askForSalvage(const QString &folder);

signals:
    /// A sentence for the message bar; `list` is what its action copies, where it is not empty.
    void told(window::MessageBar::Kind kind, const QString &sentence, const QStringList &list);
    void failed(const base::Error &error);
    /// A job begins that needs the library to be closed; it is closed when this returns.
    void closeRequested();
    /// Its end: the library in this folder is to be opened.
    void openRequested(const QString &folder);
    /// One thing of a backup lies in this bundle, which is to be merged, with what comes along because the library does not have it.
    void broughtBack(const QString &path, const QString &title, const QStringList &along);

private:
    void backUp(const QString &file);
    void askForOne(const QString &file);
    void restore(const QString &file, const QString &folder);
    void salvage(const QString &folder, const QString &newFolder);
    void keepDaily();
    void makeDaily(QDate today);
    void tellRestored(const application::RestoreReport &report);
    void tellSalvaged(const application::SalvageReport &report);
    QString sentenceOf(const application::SalvageLoss &loss) const;

    presentation::Settings &m_settings;
    QWidget *m_window; // Not owned.
    QPointer<presentation::AsyncLibrary> m_library;
    bool m_isKeeping = false; ///< The daily backup is looked for or made.
    QDate m_kept;             ///< The day on which it was made or failed.
    QTimer m_daily;           ///< Until the first changes of a day have settled.
    QPointer<RecordRestoreDialog> m_looking; ///< Into a backup, for one thing; ends before the library does.
    std::unique_ptr<QTemporaryDir> m_taken; ///< What was brought back out of backups.
    jobs::Runner m_runner;
};

}
