// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/recordrestore.h>
#include <core/jobs/latestonly.h>
#include <core/jobs/runner.h>

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace window {

/// Looks for one thing in a backup, to bring it back into the open library. Reads in the background; changes nothing itself. Deletes itself.
class RecordRestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `library` outlives it: whoever closes that deletes this before. What is brought back is written into `folder`.
    RecordRestoreDialog(const QString &file, const QString &folder, const application::OpenLibrary &library, QWidget *parent);
    /// Cancels what it reads, and waits for the end of it.
    ~RecordRestoreDialog() override { m_control->cancel(); }

signals:
    /// The bundle with what was chosen, which is to be merged, its title, and what comes along because the library does not have it.
    void taken(const QString &bundle, const QString &title, const QStringList &along);

private:
    /// A backup, and whether it is one of the open library.
    struct Opened {
        std::shared_ptr<application::OpenedBackup> backup;
        bool isOfThis = false;
    };

    void makeLayout();
    void openBackup();
    void find();
    void show(const QList<application::BackedUpThing> &things);
    void take();
    void finish(const application::OpenedBackup::Taken &done, const QString &reference, const QString &title);
    void fail(const base::Error &error);
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const QString m_file;
    const QString m_folder;
    const application::OpenLibrary &m_library;
    QLabel *m_intro; // Owned, as all below.
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_take;
    QPushButton *m_cancel;
    Opened m_opened;
    bool m_isTaking = false;
    QString m_warned; ///< Of this thing it was said that a part of it stays in the backup.
    std::shared_ptr<jobs::JobControl> m_control = std::make_shared<jobs::JobControl>();
    jobs::LatestOnly m_latest;
    jobs::Runner m_runner {jobs::Runner::Threads::One};
};

}
