// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/bundle.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>

class KZip;

namespace exchange {

/// The form of a bundle: a ZIP container whose last member lists the others with their fingerprints.
namespace bundle {

inline const QString &kManifest = model::kBundleManifest;
inline const QString &kFormat = model::kBundleFormat;
inline constexpr int kVersion = 1;
inline constexpr qsizetype kMostMembers = 20'000;
inline constexpr qint64 kMostBytes = model::kLargestBundle;

}

/// Writes a bundle. Errors: TooLarge (more than a bundle holds), DiskFull, WriteFailed, Unreadable. One thread.
class BundleWriter
{
public:
    /// Into a file, which is there once it is finished.
    static base::Result<BundleWriter> open(const QString &path);
    BundleWriter(BundleWriter &&) noexcept;
    BundleWriter &operator=(BundleWriter &&) = delete;
    ~BundleWriter();

    base::Status add(const QString &name, const QByteArray &bytes);
    /// A file as it is.
    base::Status addFile(const QString &name, const QString &path);
    /// Adds the list of the members to what `about` says of the bundle, and ends it.
    base::Status finish(QJsonObject about);

private:
    explicit BundleWriter(std::unique_ptr<KZip> zip);
    base::Error unwritten() const;
    base::Status note(const QString &name, qint64 size, const QByteArray &sha256);

    std::unique_ptr<KZip> m_zip;
    QJsonArray m_members;
    qint64 m_bytes = 0;
};

}
