// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlereader.h"

#include "plainlayout.h"

#include <core/base/files.h>
#include <import/formats/container/archive.h>
#include <output/exchange/bundlewriter.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace application {

using exchange::bundle::kManifest;

BundleReader::BundleReader(const QString &path, std::unique_ptr<QFile> file)
    : m_path(path)
    , m_file(std::move(file))
{
}

BundleReader::BundleReader(BundleReader &&) noexcept = default;
BundleReader::~BundleReader() = default;

std::unexpected<base::Error> BundleReader::damaged(const QString &detail) const
{
    return base::failure(base::ErrorCode::ExportDamaged, m_path, detail);
}

QString BundleReader::name() const
{
    return QFileInfo(m_path).fileName();
}

base::Result<BundleReader> BundleReader::open(const QString &path, jobs::JobControl &control)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return base::failure(base::ErrorCode::NotFound, path);
    if (!file->open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(*file));
    BundleReader reader(path, std::move(file));
    TRY_VOID(reader.readArchive());
    TRY_VOID(reader.readAll(control));
    return reader;
}

base::Status BundleReader::readArchive()
{
    const qint64 size = m_file->size();
    const uchar *bytes = size > 0 ? m_file->map(0, size) : nullptr;
    if (!bytes)
        return damaged(u"the file is empty"_s);
    auto archive = formats::Archive::open(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), size), exchange::bundle::kMostBytes);
    if (!archive) {
        const base::Error &error = archive.error();
        return damaged(error.detail.isEmpty() ? base::codeName(error.code) : error.detail);
    }
    m_archive = std::make_unique<formats::Archive>(std::move(*archive));
    return base::ok();
}

base::Result<QByteArray> BundleReader::bytes(const QString &member) const
{
    return m_archive->read(member).transform_error([&](const base::Error &error) { return damaged(u"%1: %2"_s.arg(member, base::codeName(error.code))).error(); });
}

base::Result<QJsonObject> BundleReader::json(const QString &member) const
{
    TRY(const QByteArray content, bytes(member));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return damaged(u"%1: %2"_s.arg(member, error.errorString()));
    return document.object();
}

base::Status BundleReader::readAll(jobs::JobControl &control)
{
    if (!m_archive->contains(kManifest))
        return damaged(u"it has no %1"_s.arg(kManifest));
    TRY(const QJsonObject manifest, json(kManifest));
    if (manifest[u"format"_s].toString() != exchange::bundle::kFormat)
        return damaged(u"it is no bundle"_s);
    const int version = manifest[u"version"_s].toInt();
    if (version > exchange::bundle::kVersion) {
        return base::failure(base::ErrorCode::LibraryNewer, m_path,
            u"version %1, this program knows %2"_s.arg(version).arg(exchange::bundle::kVersion));
    }
    if (version < 1)
        return damaged(u"its version is not known"_s);
    TRY_VOID(checkMembers(manifest, control));
    return checkCounts();
}

base::Status BundleReader::checkMembers(const QJsonObject &manifest, jobs::JobControl &control)
{
    QSet<QString> left;
    for (const QString &name : m_archive->names())
        left.insert(name);
    left.remove(kManifest);
    const QJsonArray members = manifest[u"members"_s].toArray();
    for (qsizetype at = 0; at < members.size(); ++at) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        const QString name = members.at(at)[u"name"_s].toString();
        if (!left.remove(name))
            return damaged(u"%1 is missing"_s.arg(name));
        TRY(const QByteArray content, bytes(name));
        const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(sha256) != members.at(at)[u"sha256"_s].toString())
            return damaged(u"%1 was altered"_s.arg(name));
        if (name.endsWith(".json"_L1) && name.contains(u'/'))
            (name.startsWith(plain::kPackFolder + u'/') ? m_packs : m_records).append(name);
        control.report(at + 1, members.size());
    }
    if (!left.isEmpty())
        return damaged(u"%1 is not in its list"_s.arg(*left.constBegin()));
    return base::ok();
}

/// Against the manifest of the plain export in it.
base::Status BundleReader::checkCounts() const
{
    TRY(const QJsonObject manifest, json(plain::kManifest));
    if (manifest[u"version"_s].toInt() != plain::kVersion)
        return damaged(u"its layout is not known"_s);
    if (manifest[u"records"_s].toInteger() != m_records.size() || manifest[u"packs"_s].toInteger() != m_packs.size())
        return damaged(u"%1 records and %2 packs"_s.arg(m_records.size()).arg(m_packs.size()));
    return base::ok();
}

}
