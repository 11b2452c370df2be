// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymaintenance.h"

#include "libraryswitcher.h"
#include "recentlibraries.h"
#include "referenceexport.h"

#include <application/imports.h>
#include <application/librarycare.h>
#include <application/plainexport.h>
#include <application/trash.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/backupcontroller.h>
#include <window/screens/library/privacycontroller.h>

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMainWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

LibraryMaintenance::LibraryMaintenance(const WindowContext &context, LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
    , m_backups(new BackupController(context.settings, &context.window))
    , m_privacy(new PrivacyController(&context.window))
{
    context.actions.onTriggered(u"tools.checkLibrary"_s, this, [this] { check(); });
    context.actions.onTriggered(u"tools.recognise"_s, this, [this] { runRules(); });
    context.actions.onTriggered(u"tools.backup"_s, this, [this] { m_backups->askForBackup(); });
    context.actions.onTriggered(u"file.restore"_s, this, [this] { askForRestore(); });
    context.actions.onTriggered(u"file.salvage"_s, this, [this] { askForSalvage(); });
    context.actions.onTriggered(u"file.exportPlain"_s, this, [this] { askForPlainExport(); });
    new ReferenceExport(context, libraries); // Of the window.
    new RecentLibraries(context, libraries); // The same.
    connectBackups();
    connectPrivacy();
}

void LibraryMaintenance::connectPrivacy()
{
    m_context.actions.onTriggered(u"annotate.lock"_s, m_privacy, [this] { m_privacy->lock(); });
    m_context.actions.onTriggered(u"annotate.unlock"_s, m_privacy, [this] { m_privacy->unlock(); });
    m_context.actions.onTriggered(u"annotate.passphrase"_s, m_privacy, [this] { m_privacy->changePassphrase(); });
    m_context.actions.onTriggered(u"annotate.removePassphrase"_s, m_privacy, [this] { m_privacy->removePassphrase(); });
    connect(m_privacy, &PrivacyController::failed, this, [this](const base::Error &error) { m_context.message.showFailure(error); });
    connect(m_privacy, &PrivacyController::told, this,
        [this](MessageBar::Kind kind, const QString &sentence) { m_context.message.show(kind, sentence); });
}

void LibraryMaintenance::connectBackups()
{
    connect(m_backups, &BackupController::closeRequested, this, [this] {
        m_libraries.close();
        emit m_libraries.opening();
    });
    connect(m_backups, &BackupController::openRequested, this, [this](const QString &folder) { m_libraries.open(folder); });
    connect(m_backups, &BackupController::broughtBack, this, &LibraryMaintenance::broughtBack);
    connect(&m_libraries, &LibrarySwitcher::openingFailed, this, &LibraryMaintenance::sayWhatWaits);
    connect(m_backups, &BackupController::failed, this,
        [this](const base::Error &error) { sayWhenOpen([this, error] { m_context.message.showFailure(error); }); });
    connect(m_backups, &BackupController::told, this, [this](MessageBar::Kind kind, const QString &sentence, const QStringList &list) {
        sayWhenOpen([this, kind, sentence, list] {
            if (list.isEmpty())
                m_context.message.show(kind, sentence);
            else
                m_context.message.show(kind, sentence, tr("Copy List"), [list] { QGuiApplication::clipboard()->setText(list.join(u'\n')); });
        });
    });
}

void LibraryMaintenance::attach()
{
    m_backups->attach(m_libraries.library());
    m_privacy->attach(m_libraries.library());
    sayWhatWaits();
    if (m_libraries.isWritable()) {
        m_libraries.library()->ask<application::EmptiedTrash>(this,
            [](const application::OpenLibrary &library) { return application::removeOldTrash(library); }, [](const application::EmptiedTrash &) {});
    }
}

void LibraryMaintenance::detach()
{
    m_backups->attach(nullptr);
    m_privacy->attach(nullptr);
}

jobs::Runner &LibraryMaintenance::runner()
{
    return m_backups->runner();
}

void LibraryMaintenance::check()
{
    m_libraries.library()->runner().run<model::CheckReport>(tr("Checking the library"), this,
        [library = &m_libraries.library()->library()](jobs::JobControl &control) { return application::checkLibrary(*library, control); },
        [this](base::Result<model::CheckReport> report) {
            if (!report) {
                m_context.message.showFailure(report.error());
                return;
            }
            if (report->problems.isEmpty()) {
                m_context.message.show(MessageBar::Kind::Done, tr("The library is in order: %n paragraph(s) checked.", nullptr,
                                                            int(report->passages)));
                lookForLeftovers();
                return;
            }
            m_context.message.show(MessageBar::Kind::Failure,
                tr("The library has %n problem(s). Restore a backup with File ▸ Restore…", nullptr,
                    int(report->problems.size())),
                tr("Copy List"),
                [problems = report->problems] { QGuiApplication::clipboard()->setText(problems.join(u'\n')); });
        });
}

/// Files that no text needs do no harm: they are told where all else is in order.
void LibraryMaintenance::lookForLeftovers()
{
    const QString folder = m_libraries.library()->library().originalsFolder();
    m_libraries.library()->read(this, application::leftovers(folder), [this, folder](const model::Leftovers &found) {
        if (found.orphans.isEmpty() || !m_libraries.isWritable())
            return;
        m_context.message.show(MessageBar::Kind::Information,
            //: %1 is a size: "3.2 MB".
            tr("The library is in order. %n file(s) that no text needs take up %1.", nullptr, int(found.count()))
                .arg(QLocale().formattedDataSize(found.bytes)),
            tr("Remove Files"), [this, folder] { removeLeftovers(folder); });
    });
}

void LibraryMaintenance::removeLeftovers(const QString &folder)
{
    m_libraries.library()->write(this, application::removeLeftovers(folder), [this](const model::Leftovers &removed) {
        m_context.message.show(MessageBar::Kind::Done, tr("%n file(s) were removed.", nullptr, int(removed.count())));
    });
}

void LibraryMaintenance::runRules()
{
    m_libraries.library()->runner().run<pipeline::ReprocessingReport>(tr("Running the rules again"), this,
        [library = &m_libraries.library()->library()](jobs::JobControl &control) { return application::recogniseAgain(*library, {}, control); },
        [this](const base::Result<pipeline::ReprocessingReport> &report) {
            if (!report) {
                m_context.message.showFailure(report.error());
                return;
            }
            const int changes = report->links.added + report->links.changed + report->links.removed;
            m_context.message.show(MessageBar::Kind::Done, changes == 0
                    ? tr("The rules found nothing new. What you decided stands.")
                    //: %n links were added, changed or taken away by the rules.
                    : tr("The rules changed %n link(s). What you decided stands.", nullptr, changes));
        });
}

void LibraryMaintenance::askForRestore()
{
    if (const QString folder = m_libraries.folder(); !folder.isEmpty()) {
        m_backups->askForRestore(folder);
        return;
    }
    auto *dialog = new QFileDialog(&m_context.window, tr("Restore: Where to Make the Library"), QDir::homePath());
    dialog->setObjectName(u"restoreFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &BackupController::askForRestore);
    dialog->open();
}

void LibraryMaintenance::askForSalvage()
{
    if (const QString folder = m_libraries.folder(); !folder.isEmpty()) {
        m_backups->askForSalvage(folder);
        return;
    }
    auto *dialog = new QFileDialog(&m_context.window, tr("Salvage: Choose the Damaged Library"), QDir::homePath());
    dialog->setObjectName(u"damagedFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &BackupController::askForSalvage);
    dialog->open();
}

void LibraryMaintenance::askForPlainExport()
{
    auto *dialog = new QFileDialog(&m_context.window, tr("Export: Choose an Empty Folder"),
        m_context.settings.value(presentation::Setting::LastExportFolder).toString());
    dialog->setObjectName(u"plainFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryMaintenance::exportPlain);
    dialog->open();
}

void LibraryMaintenance::exportPlain(const QString &folder)
{
    m_context.settings.setValue(presentation::Setting::LastExportFolder, QFileInfo(folder).absolutePath());
    m_libraries.library()->runner().run<application::PlainReport>(tr("Exporting the library"), this,
        [library = &m_libraries.library()->library(), folder](jobs::JobControl &control) { return application::exportPlain(*library, folder, control); },
        [this, folder](base::Result<application::PlainReport> report) {
            if (!report) {
                m_context.message.showFailure(report.error());
                return;
            }
            m_context.message.show(MessageBar::Kind::Done,
                //: %1 is the name of a folder.
                tr("%n record(s) are in %1, each as Markdown and JSON, with its original files.", nullptr, int(report->records))
                    .arg(presentation::names::isolated(QDir(folder).dirName())));
        });
}

void LibraryMaintenance::sayWhenOpen(std::function<void()> say)
{
    m_waitingMessage = std::move(say);
    if (m_libraries.library())
        sayWhatWaits();
}

void LibraryMaintenance::sayWhatWaits()
{
    if (const std::function<void()> say = std::exchange(m_waitingMessage, {}))
        say();
}

}
