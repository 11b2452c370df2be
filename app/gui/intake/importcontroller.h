// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>
#include <intake/importer.h>

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

namespace gui {

/// One import that has ended, for the report.
struct ImportReport {
    QDateTime ended;
    QStringList paths; ///< What was asked for.
    intake::Summary summary;
};

/// Imports files in a job and keeps the reports of this sitting, the latest first. Belongs to one session.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(Session &session, QObject *parent = nullptr);

    void import(const QStringList &paths);
    bool isRunning() const { return m_running > 0; }
    const QList<ImportReport> &reports() const { return m_reports; }
    /// "78th session", or "12 files": what an import is called while it runs.
    static QString nameOf(const QStringList &paths);

signals:
    void ended(const gui::ImportReport &report);

private:
    Session &m_session;
    QList<ImportReport> m_reports;
    int m_running = 0;
};

}
