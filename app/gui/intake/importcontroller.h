// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>
#include <intake/importer.h>

#include <QList>
#include <QObject>
#include <QStringList>

namespace gui {

/// Imports files in a job, and knows the reports that the library keeps, the latest first. Belongs to one session.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(Session &session, QObject *parent = nullptr);

    void import(const QStringList &paths);
    bool isRunning() const { return m_running > 0; }
    /// Their outcomes are there once fetch() has delivered them.
    const QList<model::ImportReport> &reports() const { return m_reports; }
    /// Reads the outcomes of a report where they are missing; fetched() follows, at once or later.
    void fetch(base::ImportReportId id);
    /// "78th session", or "12 files": what an import is called while it runs.
    static QString nameOf(const QStringList &paths);

signals:
    void ended(const model::ImportReport &report);
    void fetched(base::ImportReportId id);
    /// The list of reports is there.
    void listed();

private:
    Session &m_session;
    QList<model::ImportReport> m_reports;
    int m_running = 0;
};

}
