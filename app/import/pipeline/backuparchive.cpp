// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuparchive.h"

#include <core/base/files.h>

#include <KTar>

#include <QCryptographicHash>
#include <QFileDevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr qint64 kBackupPiece = 1024 * 1024;
constexpr qint64 kLargestList = 256LL * 1024 * 1024; // Of the sums: millions of originals.
constexpr qint64 kLargestMember = 8LL * 1024 * 1024 * 1024 - 1; // Eleven octal digits in the header of a member (POSIX ustar).
constexpr qsizetype kBlock = 512;
constexpr mode_t kOwnersFile = 0100600;

const QString kRoot = u"library/"_s;
const QString kDescription = u"backup.json"_s;
const QString kSums = u"SHA256SUMS"_s;

base::Error errorOfDevice(QIODevice &device)
{
    if (const auto *file = qobject_cast<QFileDevice *>(&device))
        return base::writeError(*file, file->fileName());
    return {base::ErrorCode::WriteFailed, {}, device.errorString()};
}

base::Error damaged(const QString &path, const QString &detail)
{
    return {base::ErrorCode::BackupDamaged, path, detail};
}

}

BackupWriter::BackupWriter(QIODevice &device)
    : m_device(device)
    , m_tar(std::make_unique<KTar>(&device))
{
}

BackupWriter::~BackupWriter() = default;

base::Status BackupWriter::begin(const QJsonObject &description)
{
    if (!m_tar->open(QIODevice::WriteOnly))
        return base::failure(errorOfDevice(m_device));
    return addBytes(kDescription, QJsonDocument(description).toJson());
}

base::Status BackupWriter::addBytes(const QString &name, const QByteArray &bytes)
{
    if (!m_tar->writeFile(kRoot + name, bytes, kOwnersFile))
        return base::failure(errorOfDevice(m_device));
    m_sums += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
    return base::ok();
}

base::Status BackupWriter::add(const QString &name, QIODevice &from, qint64 size, ByteProgress &progress)
{
    if (size > kLargestMember)
        return base::failure(base::ErrorCode::TooLarge, name);
    if (!m_tar->prepareWriting(kRoot + name, QString(), QString(), size, kOwnersFile))
        return base::failure(errorOfDevice(m_device));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = from.read(qMin(left, kBackupPiece));
        if (piece.isEmpty())
            return base::failure(base::ErrorCode::Unreadable, name, from.errorString());
        if (!m_tar->writeData(piece))
            return base::failure(errorOfDevice(m_device));
        hash.addData(piece);
        left -= piece.size();
        if (!progress.add(piece.size()))
            return base::failure(base::ErrorCode::Cancelled, name);
    }
    if (!m_tar->finishWriting(size))
        return base::failure(errorOfDevice(m_device));
    m_sums += hash.result().toHex() + "  " + name.toUtf8() + '\n';
    return base::ok();
}

base::Status BackupWriter::finish()
{
    const QByteArray sums = m_sums;
    // Two empty blocks end a TAR file; KTar leaves them out.
    const QByteArray end(2 * kBlock, '\0');
    if (!m_tar->writeFile(kRoot + kSums, sums, kOwnersFile) || m_device.write(end) != end.size())
        return base::failure(errorOfDevice(m_device));
    // KTar closes its device without asking whether the last bytes could be written.
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && !file->flush())
        return base::failure(errorOfDevice(m_device));
    return base::ok();
}

BackupReader::BackupReader() = default;
BackupReader::BackupReader(BackupReader &&) noexcept = default;
BackupReader::~BackupReader() = default;

base::Result<BackupReader> BackupReader::open(QIODevice &device, const QString &path)
{
    BackupReader reader;
    reader.m_path = path;
    reader.m_tar = std::make_unique<KTar>(&device);
    if (!reader.m_tar->open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotABackup, path, reader.m_tar->errorString());
    const base::Result<QByteArray> description = reader.small(kDescription);
    if (!description)
        return base::failure(base::ErrorCode::NotABackup, path, u"it has no description"_s);
    reader.m_description = QJsonDocument::fromJson(*description).object();
    if (reader.m_description.value("format"_L1).toString() != "aide-memoire backup"_L1)
        return base::failure(base::ErrorCode::NotABackup, path, u"its description is that of something else"_s);
    TRY_VOID(reader.readSums());
    return reader;
}

base::Status BackupReader::readSums()
{
    const base::Result<QByteArray> sums = small(kSums);
    if (!sums)
        return base::failure(damaged(m_path, u"its end is missing"_s));
    const QList<QByteArray> lines = sums->split('\n');
    for (const QByteArray &line : lines) {
        constexpr qsizetype kHexLength = 64;
        if (line.size() > kHexLength + 2)
            m_sums.insert(QString::fromUtf8(line.sliced(kHexLength + 2)), line.first(kHexLength));
    }
    // The description tells what will be restored, so it is held against its own sum at once.
    const base::Result<QByteArray> description = small(kDescription);
    if (!description || QCryptographicHash::hash(*description, QCryptographicHash::Sha256).toHex() != m_sums.take(kDescription))
        return base::failure(damaged(m_path, u"its description was altered"_s));
    for (auto row = m_sums.keyBegin(); row != m_sums.keyEnd(); ++row) {
        if (!file(*row))
            return base::failure(damaged(m_path, u"%1 is missing"_s.arg(*row)));
    }
    if (!m_sums.contains(u"library.db"_s))
        return base::failure(damaged(m_path, u"the database is missing"_s));
    return base::ok();
}

const KArchiveFile *BackupReader::file(const QString &name) const
{
    return m_tar->directory()->file(kRoot + name);
}

base::Result<QByteArray> BackupReader::small(const QString &name) const
{
    const KArchiveFile *member = file(name);
    if (!member || member->size() > kLargestList)
        return base::failure(base::ErrorCode::NotFound, name);
    QByteArray bytes = member->data();
    if (bytes.size() != member->size())
        return base::failure(base::ErrorCode::NotFound, name);
    return bytes;
}

qint64 BackupReader::size(const QString &name) const
{
    const KArchiveFile *member = file(name);
    return member ? member->size() : 0;
}

base::Status BackupReader::read(const QString &name, QIODevice *to, ByteProgress &progress) const
{
    const KArchiveFile *member = file(name);
    const std::unique_ptr<QIODevice> from(member ? member->createDevice() : nullptr);
    if (!from)
        return base::failure(damaged(m_path, u"%1 is missing"_s.arg(name)));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        const QByteArray piece = from->read(kBackupPiece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        if (to && to->write(piece) != piece.size())
            return base::failure(errorOfDevice(*to));
        if (!progress.add(piece.size()))
            return base::failure(base::ErrorCode::Cancelled, m_path);
    }
    if (hash.result().toHex() != m_sums.value(name))
        return base::failure(damaged(m_path, u"%1 was altered"_s.arg(name)));
    return base::ok();
}

}
