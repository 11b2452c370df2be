// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontroller.h"

#include <application/imports.h>
#include <core/base/pathtext.h>
#include <presentation/shared/names.h>

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace presentation {

ImportController::ImportController(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_library.read(this, application::importReports(), [this](const QList<model::ImportReport> &reports) {
        m_reports = reports;
        emit listed();
    });
}

void ImportController::fetch(base::ImportReportId id)
{
    const auto known = std::ranges::find(m_reports, id, &model::ImportReport::id);
    if (known == m_reports.end())
        return;
    if (!known->outcomes.isEmpty()) {
        emit fetched(id);
        return;
    }
    m_library.read(this, application::importReport(id), [this, id](const model::ImportReport &whole) {
        const auto report = std::ranges::find(m_reports, id, &model::ImportReport::id);
        if (report == m_reports.end())
            return;
        *report = whole;
        emit fetched(id);
    });
}

QString ImportController::nameOf(const QStringList &paths)
{
    if (paths.size() != 1)
        return tr("%n item(s)", nullptr, int(paths.size()));
    const QFileInfo info(paths.first());
    return names::isolated(base::visibleText(info.fileName().isEmpty() ? info.filePath() : info.fileName()));
}

QStringList ImportController::localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        // The bytes of the address, since a name need not be UTF-8.
        if (url.isLocalFile())
            paths.append(base::pathText(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1())));
    }
    return paths;
}

void ImportController::import(const QStringList &paths, const QString &password)
{
    run(paths, [paths, password](const application::OpenLibrary &library, jobs::JobControl &control) {
        return application::importFiles(library, paths, {.password = password}, control);
    });
}

void ImportController::importFound(const QList<application::FoundFile> &files)
{
    QStringList paths;
    for (const application::FoundFile &file : files)
        paths.append(file.path);
    run(paths, [files](const application::OpenLibrary &library, jobs::JobControl &control) {
        return application::importFound(library, files, control);
    });
}

void ImportController::run(
    const QStringList &paths, std::function<model::ImportReport(const application::OpenLibrary &, jobs::JobControl &)> work)
{
    if (paths.isEmpty() || m_library.library().isReadOnly())
        return;
    ++m_running;
    m_library.runner().run<model::ImportReport>(tr("Importing %1").arg(nameOf(paths)), this,
        [library = &m_library.library(), work = std::move(work)](
            jobs::JobControl &control) -> base::Result<model::ImportReport> { return work(*library, control); },
        [this](base::Result<model::ImportReport> report) { finish(std::move(report)); });
}

void ImportController::importByHand(const QStringList &paths)
{
    if (paths.size() == 1 && !application::isFolder(paths.first()))
        prepare(paths.first());
    else
        import(paths);
}

void ImportController::prepare(const QString &path, const QString &password)
{
    if (m_library.library().isReadOnly())
        return;
    ++m_running;
    m_library.runner().run<std::optional<application::PreparedFile>>(tr("Reading %1").arg(nameOf({path})), this,
        [library = &m_library.library(), path, password](
            jobs::JobControl &control) -> base::Result<std::optional<application::PreparedFile>> {
            return application::prepareFile(*library, path, password, control);
        },
        [this, path, password](const base::Result<std::optional<application::PreparedFile>> &prepared) {
            --m_running;
            // What opened the file once opens its original pages too.
            if (*prepared && !password.isEmpty() && !(*prepared)->outcome.error)
                m_library.rememberPassword((*prepared)->source.sha256, password);
            if (*prepared)
                receive(**prepared);
        });
}

void ImportController::prepareBytes(const QByteArray &bytes, const QString &name)
{
    if (m_library.library().isReadOnly())
        return;
    ++m_running;
    m_library.runner().run<std::optional<application::PreparedFile>>(tr("Reading the clipboard"), this,
        [library = &m_library.library(), bytes, name](
            jobs::JobControl &control) -> base::Result<std::optional<application::PreparedFile>> {
            return application::prepareBytes(*library, bytes, name, control);
        },
        [this](const base::Result<std::optional<application::PreparedFile>> &prepared) {
            --m_running;
            if (*prepared)
                receive(**prepared);
        });
}

void ImportController::receive(const application::PreparedFile &prepared)
{
    if (prepared.isArchive) {
        import({prepared.outcome.path});
        return;
    }
    const auto code = prepared.outcome.error ? prepared.outcome.error->code : base::ErrorCode::Cancelled;
    if (code == base::ErrorCode::PasswordNeeded || code == base::ErrorCode::PasswordWrong) {
        emit passwordRequested(prepared.outcome.path, code == base::ErrorCode::PasswordWrong);
        return;
    }
    if (application::isBundle(prepared.outcome)) {
        emit bundleGiven(prepared.outcome.path);
        return;
    }
    if (code == base::ErrorCode::IsVocabulary) {
        emit vocabularyGiven(prepared.outcome.path);
        return;
    }
    if (!prepared.outcome.error && !prepared.isKnown && prepared.exchanged.isEmpty()) {
        emit reviewRequested(prepared);
        return;
    }
    // A failure, a file that is here already, or one without a text: nothing to mend, the report says it all.
    store({prepared});
}

void ImportController::store(const QList<application::PreparedFile> &prepared)
{
    ++m_running;
    m_library.runner().run<model::ImportReport>(tr("Importing %1").arg(nameOf({prepared.first().outcome.path})), this,
        [library = &m_library.library(), prepared](jobs::JobControl &) -> base::Result<model::ImportReport> {
            return application::importPrepared(*library, prepared);
        },
        [this](base::Result<model::ImportReport> report) { finish(std::move(report)); });
}

void ImportController::finish(base::Result<model::ImportReport> report)
{
    --m_running;
    if (!report) {
        emit m_library.failed(report.error());
        return;
    }
    m_reports.prepend(*std::move(report));
    if (m_reports.size() > model::kKeptImportReports)
        m_reports.removeLast();
    emit ended(m_reports.first());
}

}
