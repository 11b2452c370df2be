// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation.h"

#include <readers/reader.h>
#include <recognise/recogniser.h>
#include <storage/maintenance.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

base::Result<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::failure(base::ErrorCode::NotFound, path);
    // A pipe would wait for ever, so nothing is opened before its kind is known.
    if (!info.isFile())
        return base::failure(base::ErrorCode::NotAFile, path);
    if (info.size() > kLargestFile)
        return base::failure(base::ErrorCode::TooLarge, path,
            u"%1 MB, the limit is %2 MB"_s.arg(info.size() >> 20).arg(kLargestFile >> 20));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return base::failure(base::ErrorCode::Unreadable, path, file.errorString());
    if (bytes.isEmpty())
        return base::failure(base::ErrorCode::Empty, path);
    return bytes;
}

/// Puts the bytes under originals/. A name appears only when its file is whole; the disk is flushed once a batch.
base::Status keepOriginal(const QByteArray &bytes, const QString &folder, const QString &sha256)
{
    const QString target = storage::originalPath(folder, sha256);
    if (QFileInfo(target).size() == bytes.size() && QFile::exists(target))
        return base::ok();
    const QString directory = QFileInfo(target).path();
    QFile file(directory + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part");
    if (!QDir().mkpath(directory) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::WriteFailed, target, file.errorString());
    file.close();
    QFile::remove(target);
    if (!file.rename(target)) {
        const QString why = file.errorString();
        file.remove();
        return base::failure(base::ErrorCode::WriteFailed, target, why);
    }
    return base::ok();
}

base::Status fill(Prepared &prepared, const QString &path, const QString &originalsFolder, const base::Clock &clock)
{
    base::Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return base::failure(bytes.error());
    base::Result<readers::ReadResult> read = readers::read({QFileInfo(path).fileName(), *bytes});
    if (!read)
        return base::failure(read.error());
    prepared.source.sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    prepared.source.path = path;
    prepared.source.format = read->format;
    prepared.source.size = bytes->size();
    prepared.source.imported = clock();
    if (const base::Status kept = keepOriginal(*bytes, originalsFolder, prepared.source.sha256); !kept)
        return kept;
    prepared.imported.links = recognise::recognise(read->text);
    prepared.imported.read = std::move(read->text);
    return base::ok();
}

}

Prepared prepare(const QString &path, const QString &originalsFolder, const base::Clock &clock, const jobs::Control &control)
{
    Prepared prepared;
    prepared.outcome.path = path;
    if (control.isCancelled()) {
        prepared.cancelled = true;
        return prepared;
    }
    if (const base::Status filled = fill(prepared, path, originalsFolder, clock); !filled) {
        prepared.outcome.error = filled.error();
        prepared.outcome.error->subject = path;
        return prepared;
    }
    const model::ReadText &read = prepared.imported.read;
    prepared.outcome.symbol = read.work.symbol;
    prepared.outcome.title = read.text.title.isEmpty() ? read.work.name : read.text.title;
    prepared.outcome.language = read.text.language;
    prepared.outcome.format = prepared.source.format;
    prepared.outcome.passages = int(read.passages.size());
    prepared.outcome.dropped = read.dropped;
    return prepared;
}

}
