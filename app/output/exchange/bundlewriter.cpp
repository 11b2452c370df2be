// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlewriter.h"

#include <core/base/files.h>

#include <KZip>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exchange {

BundleWriter::BundleWriter(std::unique_ptr<KZip> zip)
    : m_zip(std::move(zip))
{
}

BundleWriter::BundleWriter(BundleWriter &&) noexcept = default;
BundleWriter::~BundleWriter() = default;

base::Result<BundleWriter> BundleWriter::open(const QString &path)
{
    BundleWriter writer(std::make_unique<KZip>(path));
    if (!writer.m_zip->open(QIODevice::WriteOnly))
        return base::failure(writer.unwritten());
    writer.m_zip->setCompression(KZip::DeflateCompression);
    return writer;
}

/// Its device knows better than the container what is wrong.
base::Error BundleWriter::unwritten() const
{
    const auto *file = qobject_cast<const QFileDevice *>(m_zip->device());
    if (file && file->error() != QFileDevice::NoError)
        return base::writeError(*file, m_zip->fileName());
    return {base::ErrorCode::WriteFailed, m_zip->fileName(), m_zip->errorString()};
}

base::Status BundleWriter::note(const QString &name, qint64 size, const QByteArray &sha256)
{
    m_bytes += size;
    m_members.append(QJsonObject {{u"name"_s, name}, {u"size"_s, size}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
    if (m_members.size() >= bundle::kMostMembers || m_bytes > bundle::kMostBytes) {
        return base::failure(base::ErrorCode::TooLarge, {},
            u"a bundle holds at most %1 files and %2 GB: choose fewer documents"_s.arg(bundle::kMostMembers).arg(bundle::kMostBytes >> 30));
    }
    return base::ok();
}

base::Status BundleWriter::add(const QString &name, const QByteArray &bytes)
{
    TRY_VOID(note(name, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
    return m_zip->writeFile(name, bytes) ? base::ok() : base::Status(base::failure(unwritten()));
}

base::Status BundleWriter::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    if (!m_zip->prepareWriting(name, QString(), QString(), file.size()))
        return base::failure(unwritten());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    constexpr qint64 kPiece = 1 << 20;
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        hash.addData(piece);
        size += piece.size();
        if (!m_zip->writeData(piece.constData(), piece.size()))
            return base::failure(unwritten());
    }
    if (file.error() != QFileDevice::NoError)
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    if (!m_zip->finishWriting(size))
        return base::failure(unwritten());
    return note(name, size, hash.result());
}

base::Status BundleWriter::finish(QJsonObject about)
{
    about.insert(u"format"_s, bundle::kFormat);
    about.insert(u"version"_s, bundle::kVersion);
    about.insert(u"members"_s, m_members);
    const bool isWritten = m_zip->writeFile(bundle::kManifest, QJsonDocument(about).toJson());
    // Closing forgets the reason.
    auto *file = qobject_cast<QFileDevice *>(m_zip->device());
    if (!isWritten || (file && !file->flush()))
        return base::failure(unwritten());
    return m_zip->close() ? base::ok() : base::Status(base::failure(unwritten()));
}

}
