// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/backups.h>
#include <core/base/result.h>
#include <core/jobs/runner.h>

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace window {

/// Chooses a backup, shows what is in it beside what the library holds now, and asks to restore it. Looks into files in the
/// background; changes nothing itself. Deletes itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `now`: what the library in the folder holds; none where it cannot be read.
    RestoreDialog(const QString &folder, std::optional<model::LibraryFacts> now, QWidget *parent);

    /// Adds a file to the list and looks into it.
    void choose(const QString &file);
    /// A library is open that one thing of a backup can come back into.
    void offerOne();

signals:
    void restoreRequested(const QString &file);
    /// One thing of it is to come back.
    void oneRequested(const QString &file);

private:
    void makeLayout();
    void fillList();
    void nameBackups();
    void askForFile();
    void look();
    void show(const base::Result<application::BackupContents> &contents);
    void retranslate();

    QString m_folder;
    QList<application::KeptBackup> m_kept; ///< In the library's folder.
    std::optional<model::LibraryFacts> m_now;
    std::optional<base::Result<application::BackupContents>> m_seen; ///< What the last look found.
    QLabel *m_intro;
    QListWidget *m_list;
    QLabel *m_inside;
    QPushButton *m_choose;
    QPushButton *m_one;
    QPushButton *m_restore;
    QPushButton *m_cancel;
    jobs::Runner m_runner;
};

}
