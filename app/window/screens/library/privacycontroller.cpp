// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacycontroller.h"

#include <application/commentdrafts.h>
#include <presentation/shared/names.h>
#include <presentation/suggestions/writequeue.h>
#include <window/screens/reader/commenteditor.h>

#include <QApplication>

using namespace Qt::StringLiterals;
using application::OpenLibrary;
using presentation::WriteQueue;

namespace window {

PrivacyController::PrivacyController(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void PrivacyController::attach(presentation::AsyncLibrary *library)
{
    m_library = library;
    // Until it is known better.
    application::drafts::withholdPrivate(true);
    if (library)
        askState([](const State &state) { application::drafts::withholdPrivate(state.hasPassphrase); });
}

void PrivacyController::askState(std::function<void(const State &state)> then)
{
    if (m_library)
        m_library->ask<State>(this, [](const OpenLibrary &library) { return application::privacyState(library); }, std::move(then));
}

/// What is being written on an annotation is stored before it is locked.
void PrivacyController::finishWriting() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const QList<CommentEditor *> editors = window->findChildren<CommentEditor *>();
        for (CommentEditor *editor : editors)
            editor->finish();
    }
}

void PrivacyController::lock()
{
    askState([this](const State &state) {
        if (!state.hasPassphrase)
            ask(PassphraseDialog::Task::Set, state);
        else if (state.isLocked)
            emit told(MessageBar::Kind::Information, tr("The private annotations are locked already."));
        else
            close();
    });
}

void PrivacyController::close()
{
    finishWriting();
    // After what waits to be written.
    WriteQueue::of(*m_library).run<std::monostate>(
        [](const OpenLibrary &library) -> base::Status {
            application::lock(library);
            return base::ok();
        },
        [this](std::monostate) { emit told(MessageBar::Kind::Done, tr("The private annotations are locked.")); });
}

void PrivacyController::unlock()
{
    askFor(PassphraseDialog::Task::Unlock);
}

void PrivacyController::changePassphrase()
{
    askFor(PassphraseDialog::Task::Change);
}

void PrivacyController::removePassphrase()
{
    askFor(PassphraseDialog::Task::Remove);
}

void PrivacyController::askFor(PassphraseDialog::Task task)
{
    askState([this, task](const State &state) {
        if (!state.hasPassphrase)
            emit told(MessageBar::Kind::Information, tr("The private annotations have no passphrase: Annotate ▸ Lock Private Annotations… sets one."));
        else if (task == PassphraseDialog::Task::Unlock && !state.isLocked)
            emit told(MessageBar::Kind::Information, tr("The private annotations are unlocked already."));
        else
            ask(task, state);
    });
}

void PrivacyController::ask(PassphraseDialog::Task task, const State &state)
{
    auto *dialog = new PassphraseDialog(task, state.annotations, m_window);
    const QPointer shown(dialog);
    connect(dialog, &PassphraseDialog::given, this, [this, task, shown](const QString &passphrase, const QString &later) {
        if (!m_library)
            return;
        if (task == PassphraseDialog::Task::Set)
            set(shown, later);
        else if (task == PassphraseDialog::Task::Unlock)
            open(shown, passphrase);
        else if (task == PassphraseDialog::Task::Change)
            change(shown, passphrase, later);
        else
            remove(shown, passphrase);
    });
    dialog->open();
}

void PrivacyController::finish(const QPointer<PassphraseDialog> &dialog, const base::Status &done, const QString &sentence)
{
    using presentation::names::cause;
    using presentation::names::remedy;
    if (done) {
        if (dialog)
            dialog->accept();
        emit told(MessageBar::Kind::Done, sentence);
    } else if (!dialog) {
        emit failed(done.error());
    } else if (done.error().code == base::ErrorCode::PasswordWrong) {
        dialog->refuse(tr("This is not the passphrase. Look at capitals and the layout of the keyboard, and try again."));
    } else {
        //: A sentence and the next step.
        dialog->refuse(tr("%1 %2").arg(cause(done.error()), remedy(done.error())));
    }
}

void PrivacyController::set(const QPointer<PassphraseDialog> &dialog, const QString &passphrase)
{
    using Report = application::ProtectionReport;
    finishWriting();
    application::drafts::withholdPrivate(true);
    // After what waits to be written.
    WriteQueue::of(*m_library).run<std::monostate>([](const OpenLibrary &) { return base::ok(); }, [this, dialog, passphrase](std::monostate) {
        m_library->runner().run<Report>(tr("Encrypting private annotations"), this,
            [library = &m_library->library(), passphrase](jobs::JobControl &control) {
                return application::setPassphrase(*library, passphrase, QDate::currentDate(), control);
            },
            [this, dialog](const base::Result<Report> &report) {
                if (report)
                    application::drafts::drop(report->uuids);
                if (report && report->unfinished) {
                    if (dialog)
                        dialog->accept();
                    emit told(MessageBar::Kind::Warning,
                        //: %1 is why, %2 the next step.
                        tr("The private annotations are locked, but traces of their words are left on the disk until the library is opened the next time. %1 %2")
                            .arg(presentation::names::cause(*report->unfinished), presentation::names::remedy(*report->unfinished)));
                    return;
                }
                finish(dialog, report ? base::ok() : base::Status(base::failure(report.error())),
                    tr("%n private annotation(s) are encrypted and locked.", nullptr, report ? int(report->annotations) : 0));
            });
    });
}

void PrivacyController::open(const QPointer<PassphraseDialog> &dialog, const QString &passphrase)
{
    m_library->runner().runInBackground<std::monostate>(this,
        [library = &m_library->library(), passphrase] { return application::unlock(*library, passphrase); },
        [this, dialog](const base::Status &done) { finish(dialog, done, tr("The private annotations are unlocked until you lock them or the program ends.")); });
}

void PrivacyController::change(const QPointer<PassphraseDialog> &dialog, const QString &passphrase, const QString &later)
{
    m_library->runner().runInBackground<std::monostate>(this,
        [library = &m_library->library(), passphrase, later] { return application::changePassphrase(*library, passphrase, later); },
        [this, dialog](const base::Status &done) { finish(dialog, done, tr("The passphrase was changed.")); });
}

void PrivacyController::remove(const QPointer<PassphraseDialog> &dialog, const QString &passphrase)
{
    m_library->runner().runInBackground<qint64>(this,
        [library = &m_library->library(), passphrase] { return application::removePassphrase(*library, passphrase); },
        [this, dialog](const base::Result<qint64> &removed) {
            if (removed)
                application::drafts::withholdPrivate(false);
            finish(dialog, removed ? base::ok() : base::Status(base::failure(removed.error())),
                tr("%n private annotation(s) stand in the library without encryption again.", nullptr, int(removed.value_or(0))));
        });
}

}
