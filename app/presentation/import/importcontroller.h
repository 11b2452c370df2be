// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/imports.h>
#include <core/model/importreport.h>
#include <presentation/asynclibrary.h>

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;

namespace presentation {

/// Imports files in a job, and knows the reports that the library keeps, the latest first. Belongs to one session.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(AsyncLibrary &library, QObject *parent = nullptr);

    void import(const QStringList &paths, const QString &password = {});
    /// What was found already, in the watched folder.
    void importFound(const QList<application::FoundFile> &files);
    /// What a person chose or dropped: a single file is read first and shown for review, many go straight through.
    void importByHand(const QStringList &paths);
    /// Reads one file for review; password() asks where it is protected, and this is called again.
    void prepare(const QString &path, const QString &password = {});
    /// The same for text or HTML from the clipboard.
    void prepareBytes(const QByteArray &bytes, const QString &name);
    /// Stores what was reviewed.
    void store(const QList<application::PreparedFile> &prepared);
    /// Their outcomes are there once fetch() has delivered them.
    const QList<model::ImportReport> &reports() const { return m_reports; }
    /// Reads the outcomes of a report where they are missing; fetched() follows, at once or later.
    void fetch(base::ImportReportId id);
    /// The files and folders of a drop or of the clipboard; what lies elsewhere is left alone.
    static QStringList localPaths(const QMimeData &data);
    /// "78th session", or "12 files": what an import is called while it runs.
    static QString nameOf(const QStringList &paths);

signals:
    void reviewRequested(const application::PreparedFile &prepared);
    void passwordRequested(const QString &path, bool wasWrong);
    /// A single file is no document, but a vocabulary of themes.
    void vocabularyGiven(const QString &path);
    /// A single file is a bundle, whatever it is called.
    void bundleGiven(const QString &path);
    void ended(const model::ImportReport &report);
    void fetched(base::ImportReportId id);
    /// The list of reports is there.
    void listed();

private:
    void receive(const application::PreparedFile &prepared);
    /// Runs an import as a job that is called after what is imported.
    void run(const QStringList &paths, std::function<model::ImportReport(const application::OpenLibrary &, jobs::JobControl &)> work);
    void finish(base::Result<model::ImportReport> report);

    AsyncLibrary &m_library;
    QList<model::ImportReport> m_reports;
    int m_running = 0;
};

}
