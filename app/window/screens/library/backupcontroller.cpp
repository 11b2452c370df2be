// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcontroller.h"

#include "recordrestoredialog.h"
#include "restoredialog.h"

#include <application/backups.h>
#include <presentation/shared/names.h>

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// The library is shown before it is copied.
constexpr std::chrono::seconds kBeforeDaily {5};

}

BackupController::BackupController(presentation::Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    m_daily.setSingleShot(true);
    m_daily.setInterval(kBeforeDaily);
    connect(&m_daily, &QTimer::timeout, this, &BackupController::keepDaily);
}

void BackupController::attach(presentation::AsyncLibrary *library)
{
    // It reads the library that goes; its end waits until it does no more.
    delete m_looking;
    m_daily.stop();
    m_isKeeping = false;
    m_kept = {};
    m_library = library;
    m_taken.reset();
    if (!library || library->library().isReadOnly())
        return;
    // A window may stay open for days.
    connect(library, &presentation::AsyncLibrary::changed, this, [this] {
        if (!m_daily.isActive())
            m_daily.start();
    });
    m_daily.start();
}

void BackupController::keepDaily()
{
    const QDate today = QDate::currentDate();
    if (!m_library || m_isKeeping || m_kept == today || !m_settings.value(presentation::Setting::DailyBackup).toBool())
        return;
    m_isKeeping = true;
    // Most looks find that nothing is to be done, and are not worth a line in the status bar.
    m_library->runner().runInBackground<bool>(this,
        [library = &m_library->library(), today]() -> base::Result<bool> { return application::isDailyBackupDue(*library, today); },
        [this, today](const base::Result<bool> &isDue) {
            m_isKeeping = false;
            if (m_library && isDue.value_or(false))
                makeDaily(today);
        });
}

void BackupController::makeDaily(QDate today)
{
    m_isKeeping = true;
    m_library->runner().run<std::monostate>(tr("Making the backup of the day"), this,
        [library = &m_library->library(), today](jobs::JobControl &control) { return application::makeDailyBackup(*library, today, control); },
        [this, today](const base::Status &made) {
            m_isKeeping = false;
            // What failed or was stopped is told once, and tried again tomorrow or when the library is opened the next time.
            m_kept = today;
            if (!made && made.error().code != base::ErrorCode::Cancelled)
                emit told(MessageBar::Kind::Warning,
                    tr("The backup of the day could not be made. %1 %2").arg(presentation::names::cause(made.error()), presentation::names::remedy(made.error())), {});
        });
}

void BackupController::askForBackup()
{
    auto *dialog = new QFileDialog(m_window, tr("Back Up Library"), m_settings.value(presentation::Setting::LastExportFolder).toString());
    dialog->setObjectName(u"backupFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tar"_s);
    dialog->setNameFilters({tr("Backups (*.tar)"), tr("All files (*)")});
    dialog->selectFile(application::backupName(m_library->library().folder(), QDate::currentDate()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.setValue(presentation::Setting::LastExportFolder, QFileInfo(file).absolutePath());
        backUp(file);
    });
    dialog->open();
}

void BackupController::backUp(const QString &file)
{
    if (!m_library)
        return;
    m_library->runner().run<application::BackupReport>(tr("Backing up the library"), this,
        [library = &m_library->library(), file](jobs::JobControl &control) { return application::backUp(*library, file, control); },
        [this, file](const base::Result<application::BackupReport> &report) {
            if (!report) {
                emit failed(report.error());
                return;
            }
            const auto missing = int(report->missingOriginals.size());
            const QString done = tr("The library was backed up to %1, and the copy was checked.").arg(presentation::names::isolated(file));
            if (missing == 0)
                emit told(MessageBar::Kind::Done, done, {});
            else
                emit told(MessageBar::Kind::Warning,
                    tr("%1 %2").arg(done, tr("%n original file(s) are missing in the library.", nullptr, missing)), report->missingOriginals);
        });
}

void BackupController::askForRestore(const QString &folder)
{
    const auto show = [this, folder](const std::optional<model::LibraryFacts> &now) {
        auto *dialog = new RestoreDialog(folder, now, m_window);
        connect(dialog, &RestoreDialog::restoreRequested, this, [this, folder](const QString &file) { restore(file, folder); });
        connect(dialog, &RestoreDialog::oneRequested, this, &BackupController::askForOne);
        if (m_library && !m_library->library().isReadOnly())
            dialog->offerOne();
        dialog->open();
    };
    using Facts = std::optional<model::LibraryFacts>;
    // A library that is open is not opened again: closing the file would drop the locks of the first.
    if (m_library)
        m_library->read(this, application::libraryFacts(), show);
    else
        m_runner.runInBackground<Facts>(this, [folder]() -> base::Result<Facts> { return application::factsOfFolder(folder); },
            [show](const base::Result<Facts> &now) { show(now.value_or(std::nullopt)); });
}

void BackupController::askForOne(const QString &file)
{
    if (!m_library)
        return;
    // It stays as long as it may be done again.
    if (!m_taken)
        m_taken = std::make_unique<QTemporaryDir>();
    auto *dialog = new RecordRestoreDialog(file, m_taken->path(), m_library->library(), m_window);
    connect(dialog, &RecordRestoreDialog::taken, this, &BackupController::broughtBack);
    m_looking = dialog;
    dialog->open();
}

void BackupController::restore(const QString &file, const QString &folder)
{
    emit closeRequested();
    m_runner.run<application::RestoreReport>(tr("Restoring the library"), this,
        [file, folder](jobs::JobControl &control) { return application::restoreBackup(file, folder, control); },
        [this, folder](const base::Result<application::RestoreReport> &report) {
            // In either case the library is there: the restored one, or the one that was not touched.
            emit openRequested(folder);
            if (report)
                tellRestored(*report);
            else
                emit failed(report.error());
        });
}

void BackupController::tellRestored(const application::RestoreReport &report)
{
    QString sentence = tr("The library was restored: %n annotation(s).", nullptr, int(report.contents.facts.annotations));
    if (!report.replaced.isEmpty())
        sentence = tr("%1 %2").arg(sentence,
            tr("What was there before is kept in %1.").arg(presentation::names::isolated(QDir::toNativeSeparators(report.replaced))));
    const auto missing = int(report.missingOriginals.size());
    if (missing > 0)
        sentence = tr("%1 %2").arg(sentence, tr("%n original file(s) are missing in the library.", nullptr, missing));
    emit told(missing > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Information, sentence, report.missingOriginals);
}

void BackupController::askForSalvage(const QString &folder)
{
    auto *dialog = new QFileDialog(m_window, tr("Salvage: Where to Make the New Library"), QFileInfo(folder).absolutePath());
    dialog->setObjectName(u"salvageFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: The name of the folder of a new library that is filled from a damaged one; %1 is the name of the damaged one.
    dialog->selectFile(tr("%1-salvaged").arg(QDir(folder).dirName()));
    dialog->setLabelText(QFileDialog::Accept, tr("Salvage"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, folder](const QString &newFolder) { salvage(folder, newFolder); });
    dialog->open();
}

void BackupController::salvage(const QString &folder, const QString &newFolder)
{
    emit closeRequested();
    m_runner.run<application::SalvageReport>(tr("Taking out what can be read"), this,
        [folder, newFolder](jobs::JobControl &control) { return application::salvage(folder, newFolder, control); },
        [this, folder](const base::Result<application::SalvageReport> &report) {
            emit openRequested(report ? report->folder : folder);
            if (report)
                tellSalvaged(*report);
            else
                emit failed(report.error());
        });
}

void BackupController::tellSalvaged(const application::SalvageReport &report)
{
    const QString taken = tr("%n annotation(s) were taken out of the damaged library.", nullptr, int(report.rows.value(u"annotation"_s)));
    QStringList lost;
    for (const application::SalvageLoss &loss : report.losses)
        lost.append(sentenceOf(loss));
    if (lost.isEmpty())
        emit told(MessageBar::Kind::Information, tr("%1 %2").arg(taken, tr("Nothing is lost.")), {});
    else
        emit told(MessageBar::Kind::Warning, tr("%1 %2").arg(taken, tr("What is lost: %1").arg(lost.join(u' '))), lost);
}

QString BackupController::sentenceOf(const application::SalvageLoss &loss) const
{
    using Kind = application::SalvageLoss::Kind;
    const QString subject = presentation::names::isolated(loss.subject);
    const auto count = int(loss.count);
    switch (loss.kind) {
    case Kind::DamagedPages:
        //: %n places of a table of the database; %1 is its name, in English.
        return tr("%n place(s) of the table %1 cannot be read.", nullptr, count).arg(subject);
    case Kind::Rows:
        //: %1 is the name of a table of the database, in English.
        return tr("%n row(s) of the table %1 belong to what is lost.", nullptr, count).arg(subject);
    case Kind::Paragraphs:
        return tr("Paragraphs are missing in %1.").arg(subject);
    case Kind::OriginalMissing:
        return tr("The original file of %1 is missing.").arg(subject);
    case Kind::OriginalAltered:
        return tr("The original file of %1 was altered.").arg(subject);
    case Kind::Places:
        return tr("%n annotation(s) are kept, but their place in the text is lost.", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

}
