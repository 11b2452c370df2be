// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks for and does in the background: imports, packs, checks, copies.
#include "mainwindow.h"
#include "startpage.h"
#include "statusbar.h"
#include "tabs.h"

#include <application/imports.h>
#include <application/librarycare.h>
#include <application/packs.h>
#include <presentation/import/importcontroller.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/reviewdialog.h>
#include <window/screens/library/backupcontroller.h>
#include <window/screens/packs/packpage.h>

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace window {

void MainWindow::askForImport(bool folder)
{
    const QString before = m_settings.value(presentation::Setting::LastImportFolder).toString();
    auto *dialog = new QFileDialog(this, folder ? tr("Import Folder") : tr("Import Files"), before);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    if (!folder) {
        dialog->setNameFilters(
            {tr("Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md "
                "*.markdown *.txt *.vtt *.srt *.zip)"),
                tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_settings.setValue(presentation::Setting::LastImportFolder, QFileInfo(paths.first()).absolutePath());
        importPaths(paths);
    });
    dialog->open();
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (m_imports)
        m_imports->importByHand(paths);
}

void MainWindow::pasteDocument()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (!m_imports || !clipboard)
        return;
    if (clipboard->hasUrls())
        importPaths(presentation::ImportController::localPaths(*clipboard));
    else if (clipboard->hasHtml())
        m_imports->prepareBytes(clipboard->html().toUtf8(), tr("pasted") + u".html"_s);
    else if (clipboard->hasText())
        m_imports->prepareBytes(clipboard->text().toUtf8(), tr("pasted") + u".txt"_s);
    else
        m_message->show(MessageBar::Kind::Information, tr("The clipboard holds no text. Copy a text first, then paste it here."));
}

void MainWindow::review(const application::PreparedFile &prepared)
{
    auto *dialog = new ReviewDialog(prepared, this);
    connect(dialog, &ReviewDialog::confirmed, this, [this](const application::PreparedFile &mended) {
        if (m_imports)
            m_imports->store({mended});
    });
    dialog->open();
}

void MainWindow::askForPassword(const QString &path, bool wasWrong)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"passwordDialog"_s);
    dialog->setWindowTitle(tr("Password"));
    const QString name = presentation::names::isolated(QFileInfo(path).fileName());
    dialog->setLabelText(wasWrong ? tr("The password does not open %1. Try another one:").arg(name)
                                  : tr("%1 is protected. Its password:").arg(name));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, path](const QString &password) {
        if (m_imports)
            m_imports->prepare(path, password);
    });
    dialog->open();
}

void MainWindow::askForLibrary(bool make)
{
    auto *dialog = new QFileDialog(this, make ? tr("New Library") : tr("Open Library"),
        m_folder.isEmpty() ? QDir::homePath() : QFileInfo(m_folder).absolutePath());
    dialog->setObjectName(make ? u"newLibraryDialog"_s : u"openLibraryDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (make) {
        // A name to type: the folder is made with it.
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setLabelText(QFileDialog::FileName, tr("Name of the new folder:"));
        dialog->setLabelText(QFileDialog::Accept, tr("Make Library"));
        //: The name that is proposed for the folder of a new library.
        dialog->selectFile(tr("Library"));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
    }
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, make](const QString &folder) {
        if (make)
            newLibrary(folder);
        else
            openLibrary(folder);
    });
    dialog->open();
}

void MainWindow::addToPack(base::RecordId record, const QList<base::PassageId> &passages)
{
    if (!m_library || m_library->library().isReadOnly())
        return;
    if (const auto front = presentation::NavigationTarget {m_tabs->location().text}.pack())
        m_pack = *front;
    window::addToPack(*m_library, this, m_pack, record, passages, [this](base::PackId pack) {
        m_pack = pack;
        m_message->show(MessageBar::Kind::Done, tr("Added to the briefing pack."), tr("Show Pack"),
            [this, pack] { m_tabs->openPage(presentation::NavigationTarget::ofPack(pack).text); });
    });
}

void MainWindow::newPack()
{
    model::Pack pack;
    pack.title = tr("Briefing pack");
    pack.preparedBy = m_settings.value(presentation::Setting::AuthorName).toString();
    pack.date = QDate::currentDate();
    m_library->write(this, application::storePack(pack), [this](base::PackId made) {
        m_pack = made;
        m_tabs->openPage(presentation::NavigationTarget::ofPack(made).text);
    });
}

void MainWindow::showImportEnd(const model::ImportReport &report)
{
    const int failed = report.count(model::ImportOutcome::Failed);
    const int taken = report.count(model::ImportOutcome::Added) + report.count(model::ImportOutcome::Updated);
    m_status->setFailures(failed);
    const QString done = report.cancelled ? tr("The import was stopped; %n file(s) were imported.", nullptr, taken)
                                          : tr("%n file(s) imported.", nullptr, taken);
    if (failed > 0) {
        m_tabs->openReports();
        m_message->show(MessageBar::Kind::Warning,
            tr("%1 %2").arg(done, tr("%n file(s) could not be read: the report says why.", nullptr, failed)));
        return;
    }
    int detached = 0;
    for (const model::FileOutcome &file : report.outcomes)
        detached += file.countOf(model::AnnotationFate::Detached);
    if (detached > 0) {
        m_message->show(MessageBar::Kind::Warning,
            tr("%1 %2").arg(done, tr("%n annotation(s) need re-attachment: the report lists them.", nullptr, detached)),
            tr("Show Report"), [this] { m_tabs->openReports(); });
        return;
    }
    if (report.outcomes.size() == 1 && report.outcomes.first().record.isValid()) {
        showImported(report.outcomes.first());
        return;
    }
    m_message->show(report.cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Done, done, tr("Show Report"),
        [this] { m_tabs->openReports(); });
}

void MainWindow::showImported(const model::FileOutcome &file)
{
    const QString name = presentation::names::isolated(file.symbol.isEmpty() ? file.title : file.symbol);
    const bool isNew = file.outcome == model::ImportOutcome::Added || file.outcome == model::ImportOutcome::Updated;
    //: %1 is a document: its symbol or title.
    m_message->show(MessageBar::Kind::Done, isNew ? tr("%1 was imported.").arg(name) : tr("%1 is in the library already.").arg(name),
        //: Opens the document that was imported.
        tr("Open"), [this, place = presentation::Location {file.record, file.language, {}, {}}] { openPlace(place, true); });
}

void MainWindow::checkLibrary()
{
    m_library->runner().run<model::CheckReport>(tr("Checking the library"), this,
        [library = &m_library->library()](jobs::JobControl &control) { return application::checkLibrary(*library, control); },
        [this](base::Result<model::CheckReport> report) {
            if (!report) {
                showFailure(report.error());
                return;
            }
            if (report->problems.isEmpty()) {
                m_message->show(MessageBar::Kind::Done, tr("The library is in order: %n paragraph(s) checked.", nullptr,
                                                            int(report->passages)));
                lookForLeftovers();
                return;
            }
            m_message->show(MessageBar::Kind::Failure,
                tr("The library has %n problem(s). Restore a backup with File ▸ Restore…", nullptr,
                    int(report->problems.size())),
                tr("Copy List"),
                [problems = report->problems] { QGuiApplication::clipboard()->setText(problems.join(u'\n')); });
        });
}

/// Files that no text needs do no harm: they are told where all else is in order.
void MainWindow::lookForLeftovers()
{
    const QString folder = m_library->library().originalsFolder();
    m_library->read(this, application::leftovers(folder), [this, folder](const model::Leftovers &found) {
        if (found.orphans.isEmpty() || m_library->library().isReadOnly())
            return;
        m_message->show(MessageBar::Kind::Information,
            //: %1 is a size: "3.2 MB".
            tr("The library is in order. %n file(s) that no text needs take up %1.", nullptr, int(found.count()))
                .arg(QLocale().formattedDataSize(found.bytes)),
            tr("Remove Files"), [this, folder] { removeLeftovers(folder); });
    });
}

void MainWindow::removeLeftovers(const QString &folder)
{
    m_library->write(this, application::removeLeftovers(folder), [this](const model::Leftovers &removed) {
        m_message->show(MessageBar::Kind::Done, tr("%n file(s) were removed.", nullptr, int(removed.count())));
    });
}

void MainWindow::runRules()
{
    m_library->runner().run<pipeline::ReprocessingReport>(tr("Running the rules again"), this,
        [library = &m_library->library()](jobs::JobControl &control) { return application::recogniseAgain(*library, {}, control); },
        [this](const base::Result<pipeline::ReprocessingReport> &report) {
            if (!report) {
                showFailure(report.error());
                return;
            }
            const int changes = report->links.added + report->links.changed + report->links.removed;
            m_message->show(MessageBar::Kind::Done, changes == 0
                    ? tr("The rules found nothing new. What you decided stands.")
                    //: %n links were added, changed or taken away by the rules.
                    : tr("The rules changed %n link(s). What you decided stands.", nullptr, changes));
        });
}

void MainWindow::askForRestore()
{
    if (!m_folder.isEmpty()) {
        m_backups->askForRestore(m_folder);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Restore: Where to Make the Library"), QDir::homePath());
    dialog->setObjectName(u"restoreFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &BackupController::askForRestore);
    dialog->open();
}

void MainWindow::askForSalvage()
{
    if (!m_folder.isEmpty()) {
        m_backups->askForSalvage(m_folder);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Salvage: Choose the Damaged Library"), QDir::homePath());
    dialog->setObjectName(u"damagedFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_backups, &BackupController::askForSalvage);
    dialog->open();
}

void MainWindow::connectBackups()
{
    m_actions->onTriggered(u"tools.backup"_s, this, [this] { m_backups->askForBackup(); });
    m_actions->onTriggered(u"file.restore"_s, this, [this] { askForRestore(); });
    m_actions->onTriggered(u"file.salvage"_s, this, [this] { askForSalvage(); });
    m_status->follow(&m_backups->runner());
    connect(m_backups, &BackupController::closeRequested, this, [this] {
        closeLibrary();
        m_start->showState(StartPage::State::Opening);
    });
    connect(m_backups, &BackupController::openRequested, this, [this](const QString &folder) { openLibrary(folder); });
    connect(m_backups, &BackupController::failed, this,
        [this](const base::Error &error) { sayWhenOpen([this, error] { showFailure(error); }); });
    connect(m_backups, &BackupController::told, this, [this](MessageBar::Kind kind, const QString &sentence, const QStringList &list) {
        sayWhenOpen([this, kind, sentence, list] {
            if (list.isEmpty())
                m_message->show(kind, sentence);
            else
                m_message->show(kind, sentence, tr("Copy List"), [list] { QGuiApplication::clipboard()->setText(list.join(u'\n')); });
        });
    });
}

void MainWindow::sayWhenOpen(std::function<void()> say)
{
    m_waitingMessage = std::move(say);
    if (m_library)
        sayWhatWaits();
}

void MainWindow::sayWhatWaits()
{
    if (const std::function<void()> say = std::exchange(m_waitingMessage, {}))
        say();
}

}
