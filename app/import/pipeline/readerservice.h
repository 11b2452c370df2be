// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerprotocol.h"

#include <import/formats/container/archive.h>

#include <QFile>

#include <list>
#include <memory>
#include <optional>

namespace pipeline {

/// Answers requests inside the reader process. It keeps the last PDF open, because it is asked for page by page, and the
/// archives that lie within each other, because they are asked for member by member, with a reading in between. One thread.
class ReaderService
{
public:
    ReaderAnswer answer(const ReaderRequest &request);

private:
    /// A file, mapped and not copied.
    struct Mapped {
        QString path;
        std::unique_ptr<QFile> file;
        QByteArray bytes; ///< Of the file.
    };
    /// An archive and the bytes that it reads from.
    struct OpenArchive {
        QString source; ///< ReaderRequest::source.
        Mapped mapped;
        formats::Archive archive;
    };

    /// Errors: Unreadable.
    static base::Result<Mapped> map(const QString &path);
    base::Result<const formats::Archive *> openArchive(const ReaderRequest &request);
    base::Status openPages(const ReaderRequest &request);
    ReaderAnswer read(const ReaderRequest &request);
    ReaderAnswer member(const ReaderRequest &request);
    ReaderAnswer pages(const ReaderRequest &request);
    static ReaderAnswer annotated(const ReaderRequest &request);

    std::list<OpenArchive> m_archives; ///< The one that was asked last in front.
    Mapped m_document;                 ///< What m_pages reads from.
    std::optional<formats::PdfPages> m_pages;
};

/// The whole of a reader process: answers what comes on standard input until it closes. Returns the exit code.
int serveReading(const std::function<ReaderAnswer(const ReaderRequest &)> &answer);

}
