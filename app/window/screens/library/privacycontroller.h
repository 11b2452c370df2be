// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrasedialog.h"

#include <application/privacy.h>
#include <presentation/asynclibrary.h>
#include <window/controls/messagebar.h>

#include <QObject>
#include <QPointer>

#include <functional>

namespace window {

/// Locks and unlocks private annotations for a person. Owned by the window; GUI thread: what takes long runs as a job.
class PrivacyController : public QObject
{
    Q_OBJECT

public:
    explicit PrivacyController(QWidget *window);

    /// Follows the session of an open library; null: none.
    void attach(presentation::AsyncLibrary *library);

    /// Asks for a passphrase where there is none yet.
    void lock();
    void unlock();
    void changePassphrase();
    void removePassphrase();

signals:
    /// A sentence for the message bar.
    void told(window::MessageBar::Kind kind, const QString &sentence);
    void failed(const base::Error &error);

private:
    using State = application::PrivacyState;

    void askState(std::function<void(const State &state)> then);
    /// Asks where there is a passphrase, and says so where there is none.
    void askFor(PassphraseDialog::Task task);
    void ask(PassphraseDialog::Task task, const State &state);
    void set(const QPointer<PassphraseDialog> &dialog, const QString &passphrase);
    void open(const QPointer<PassphraseDialog> &dialog, const QString &passphrase);
    void change(const QPointer<PassphraseDialog> &dialog, const QString &passphrase, const QString &later);
    void remove(const QPointer<PassphraseDialog> &dialog, const QString &passphrase);
    void close();
    /// Closes the dialog and says what was done; or says in it why nothing was.
    void finish(const QPointer<PassphraseDialog> &dialog, const base::Status &done, const QString &sentence);
    void finishWriting() const;

    QWidget *m_window; // Not owned.
    QPointer<presentation::AsyncLibrary> m_library;
};

}
