// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontroller.h"

#include <gui/models/names.h>
#include <storage/importreports.h>

#include <QFileInfo>

#include <algorithm>

namespace gui {

ImportController::ImportController(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_session.read<QList<model::ImportReport>>(this,
        [](const storage::Database &database) { return storage::ImportReportQueries(database).all(); },
        [this](const QList<model::ImportReport> &reports) {
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
    m_session.read<model::ImportReport>(this,
        [id](const storage::Database &database) { return storage::ImportReportQueries(database).report(id); },
        [this, id](const model::ImportReport &whole) {
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
    return names::isolated(info.fileName().isEmpty() ? info.filePath() : info.fileName());
}

void ImportController::import(const QStringList &paths)
{
    if (paths.isEmpty() || m_session.library().isReadOnly())
        return;
    ++m_running;
    storage::Library *library = &m_session.library();
    m_session.runner().run<model::ImportReport>(tr("Importing %1").arg(nameOf(paths)), this,
        [library, paths](jobs::Control &control) -> base::Result<model::ImportReport> {
            return intake::Importer(*library).import(paths, control);
        },
        [this](base::Result<model::ImportReport> report) {
            --m_running;
            if (!report) {
                emit m_session.failed(report.error());
                return;
            }
            m_reports.prepend(*std::move(report));
            if (m_reports.size() > storage::kKeptImportReports)
                m_reports.removeLast();
            emit ended(m_reports.first());
        });
}

}
