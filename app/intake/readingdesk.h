// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingmessages.h"

#include <readers/archive.h>

#include <QFile>

#include <memory>

namespace intake {

/// Answers requests inside the reading process. It keeps the last archive and the last PDF open, because they are asked
/// for member by member and page by page. One thread.
class ReadingDesk
{
public:
    ReadingAnswer answer(const ReadingRequest &request);

private:
    /// The bytes of the file, mapped and not copied. Errors: Unreadable.
    base::Result<QByteArray> open(const QString &path);
    base::Status openArchive(const QString &path);
    base::Status openPages(const ReadingRequest &request);
    ReadingAnswer read(const ReadingRequest &request);
    ReadingAnswer member(const ReadingRequest &request);
    ReadingAnswer pages(const ReadingRequest &request);

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes; ///< Of m_file.
    QString m_path;     ///< What is open.
    std::optional<readers::Archive> m_archive;
    std::optional<readers::PdfPages> m_pages;
};

/// The whole of a reading process: answers what comes on standard input until it closes. Returns the exit code.
int serveReading(const std::function<ReadingAnswer(const ReadingRequest &)> &answer);

}
