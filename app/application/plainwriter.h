// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"
#include "plainlayout.h"

#include <core/model/annotation.h>
#include <core/model/record.h>

#include <QJsonObject>

namespace application {

/// The place where the files of an export go: a folder, or a bundle. Names have forward slashes.
class PlainTarget
{
public:
    virtual ~PlainTarget() = default;
    virtual base::Status add(const QString &name, const QByteArray &bytes) = 0;
    /// A file as it is.
    virtual base::Status addFile(const QString &name, const QString &path) = 0;
};

/// A record as it is exported: for programs and for people.
struct PlainRecord {
    model::Record record; ///< Its id is the one that its file is named after.
    QJsonObject plain;
    QString markdown; ///< Empty: no page for people.
};

/// A record for people, with those of its annotations that `goesAlong` lets through.
base::Result<QString> plainMarkdown(const library::Database &database, const model::Record &record,
    const std::function<bool(const model::Annotation &)> &goesAlong);

/// Writes the files of an export in their layout, which plainlayout.h describes.
class PlainWriter
{
public:
    /// The originals are those of `library`; both outlive it.
    PlainWriter(const OpenLibrary &library, PlainTarget &target)
        : m_library(library)
        , m_target(target)
    {
    }

    /// With its original files.
    base::Status writeRecord(const PlainRecord &record);
    base::Status writePack(qint64 number, const QJsonObject &pack);
    /// What hangs on no record, and the manifest, without which an export is not whole.
    base::Status finish(const QJsonObject &rest);

    const PlainReport &report() const { return m_report; }

private:
    base::Status writeOriginals(QJsonObject &plain, const QString &stem);

    const OpenLibrary &m_library;
    PlainTarget &m_target;
    PlainReport m_report;
};

}
