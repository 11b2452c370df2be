// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <import/formats/limits.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace formats {

/// A ZIP container in memory (DOCX, ODT, EPUB, or an archive of files), opened with limits: what unpacks to far more than
/// any document holds is refused before it is unpacked. Names are only names: nothing is ever written to a disk.
class Archive
{
public:
    /// `mostUnpacked`: bytes of all members together. Errors: Damaged, LimitExceeded, PasswordNeeded (an encrypted member stands in it).
    static base::Result<Archive> open(const QByteArray &bytes, qint64 mostUnpacked = kLargestUnpacked);
    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    ~Archive();

    /// The paths of all files in it, in the order of the container, each once: see memberNames().
    QStringList names() const;
    bool contains(const QString &name) const;
    /// The bytes of a member. Errors: NotFound, NotAFile (a link), NotRecognised (a rare way of packing), Damaged, LimitExceeded.
    base::Result<QByteArray> read(const QString &name) const;
    /// As it says of itself, in bytes; 0: there is no such member.
    qint64 size(const QString &name) const;

    /// True for the mark of a ZIP container.
    static bool isArchive(const QByteArray &bytes);

private:
    struct Private;
    explicit Archive(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

}
