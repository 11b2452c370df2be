// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

struct stat;

namespace pipeline {

/// A file that was found, or what stands in its place and why it is not read.
struct FoundFile {
    QString path;       ///< As base::pathText() writes it.
    qint64 changed = 0; ///< When its entry changed, in milliseconds since 1970; a file that is copied here keeps its old date.
    std::optional<base::Error> refusal;
};

/// Finds the files below folders: each once and in order, without what systems leave behind. Names are bytes, since Qt ends
/// the listing of a folder at a name that is not UTF-8. A link is followed only to a file within the folders that were
/// asked for; every other link, pipe and folder that cannot be listed is among the files, with the reason. Blocks; one
/// thread; a cancelled walk ends early.
class FolderWalk
{
public:
    explicit FolderWalk(const jobs::JobControl &control);

    /// Files and folders. What is neither is taken over, so that opening it tells why.
    void add(const QStringList &paths);

    const QList<FoundFile> &files() const { return m_files; }
    /// The folders that were listed; those whose names Qt could not use are left out.
    const QStringList &folders() const { return m_folders; }

private:
    void walk(const QByteArray &folder);
    void takeEntry(const QByteArray &path, const struct stat &entry);
    void takeLink(const QByteArray &path, qint64 changed);
    void take(const QByteArray &path, qint64 changed, std::optional<base::Error> refusal = {});
    bool isWithin(const QByteArray &target) const;

    const jobs::JobControl &m_control;
    QList<QByteArray> m_roots; ///< The folders that were asked for, as the system calls them.
    QSet<QByteArray> m_seen;
    QList<FoundFile> m_files;
    QStringList m_folders;
};

/// The files under the paths.
QList<FoundFile> findFiles(const QStringList &paths, const jobs::JobControl &control = {});

}
