// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontroller.h"

#include <gui/models/names.h>

#include <QFileInfo>

namespace gui {

namespace {

constexpr qsizetype kKeptReports = 20;

}

ImportController::ImportController(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
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
    m_session.runner().run<intake::Summary>(tr("Importing %1").arg(nameOf(paths)), this,
        [library, paths](jobs::Control &control) -> base::Result<intake::Summary> {
            return intake::Importer(*library).import(paths, control);
        },
        [this, paths](base::Result<intake::Summary> summary) {
            --m_running;
            if (!summary) {
                emit m_session.failed(summary.error());
                return;
            }
            m_reports.prepend(ImportReport {QDateTime::currentDateTime(), paths, *std::move(summary)});
            if (m_reports.size() > kKeptReports)
                m_reports.removeLast();
            emit ended(m_reports.first());
        });
}

}
