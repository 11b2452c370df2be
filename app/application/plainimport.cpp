// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainimport.h"

#include "packtemplates.h"

#include <core/base/files.h>
#include <library/store/plaincontent.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace application {

namespace {

std::unexpected<base::Error> damagedExport(const QString &file, const QString &detail)
{
    return base::failure(base::ErrorCode::ExportDamaged, file, detail);
}

base::Result<QJsonObject> readPlain(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return damagedExport(path, error.errorString());
    return document.object();
}

/// Copies an original whose bytes have the fingerprint that they should have.
base::Status copyOriginal(const QString &from, const QString &to, const QString &sha256)
{
    if (!QFileInfo(from).isFile())
        return damagedExport(from, u"an original is missing"_s);
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(to).path()));
    const auto copy = [&](QIODevice &out) -> base::Status {
        QFile in(from);
        if (!in.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Unreadable, from, base::reasonOf(in));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        constexpr qint64 kPiece = 1 << 20;
        for (QByteArray piece = in.read(kPiece); !piece.isEmpty(); piece = in.read(kPiece)) {
            hash.addData(piece);
            // A short write shows in the state of the file, which tells a full disk.
            if (out.write(piece) != piece.size())
                return base::ok();
        }
        if (QString::fromLatin1(hash.result().toHex()) != sha256)
            return damagedExport(from, u"an original was altered"_s);
        return base::ok();
    };
    return base::writeFile(to, copy, base::FileAccess::OwnerOnly);
}

/// The files of a plain export.
struct PlainFiles {
    QStringList records;
    QStringList packs;
    qint64 originals = 0;
};

QStringList jsonFiles(const QString &folder)
{
    QStringList files;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(directory.filePath(name));
    return files;
}

/// Error: ExportDamaged where it is not all that the manifest counts.
base::Result<PlainFiles> plainFiles(const QString &folder)
{
    TRY(const QJsonObject manifest, readPlain(folder + u'/' + plain::kManifest));
    if (manifest.value(u"version"_s).toInt() != plain::kVersion)
        return damagedExport(folder, u"its version is not known"_s);
    PlainFiles files;
    const QStringList kinds = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &kind : kinds)
        (kind == plain::kPackFolder ? files.packs : files.records) += jsonFiles(folder + u'/' + kind);
    files.originals = manifest.value(u"originals"_s).toInteger();
    const qint64 records = manifest.value(u"records"_s).toInteger();
    const qint64 packs = manifest.value(u"packs"_s).toInteger();
    if (files.records.size() != records)
        return damagedExport(folder, u"%1 records of %2"_s.arg(files.records.size()).arg(records));
    if (files.packs.size() != packs)
        return damagedExport(folder, u"%1 packs of %2"_s.arg(files.packs.size()).arg(packs));
    return files;
}

/// Reads the files into a library, in one edit.
class PlainReader
{
public:
    PlainReader(const OpenLibrary &library, const QString &folder, const PlainFiles &files, jobs::JobControl &control)
        : m_library(library)
        , m_folder(folder)
        , m_files(files)
        , m_control(control)
    {
    }

    base::Status fill(const library::Database &database);
    /// Removes the files that the edit made, where it failed.
    void removeCopies() const;

    PlainReport report;

private:
    base::Status addRecords(library::PlainContentStore &store);
    base::Status addContent(library::PlainContentStore &store, const QString &file);
    base::Status addOriginals(const QString &file, const QJsonObject &content);
    base::Status addTemplates(const QString &file, const QJsonObject &templates);

    const OpenLibrary &m_library;
    QString m_folder;
    const PlainFiles &m_files;
    jobs::JobControl &m_control;
    QStringList m_made;
};

/// An error that names no file is about this one.
base::Status inFile(const QString &file, base::Status done)
{
    if (!done && done.error().subject.isEmpty())
        done.error().subject = file;
    return done;
}

/// The records before all that refers to them.
base::Status PlainReader::addRecords(library::PlainContentStore &store)
{
    for (const QString &file : m_files.records) {
        TRY(const QJsonObject content, readPlain(file));
        TRY_VOID(inFile(file, store.addRecord(content)));
    }
    return base::ok();
}

base::Status PlainReader::addOriginals(const QString &file, const QJsonObject &content)
{
    QSet<QString> named;
    const QJsonArray sources = content[u"tables"_s][u"source"_s].toArray();
    for (const QJsonValue &source : sources)
        named.insert(source[u"sha256"_s].toString());
    const QJsonObject originals = content[u"originals"_s].toObject();
    for (auto original = originals.begin(); original != originals.end(); ++original) {
        if (!named.contains(original.key()))
            return damagedExport(file, u"an original belongs to no text"_s);
        const QString to = m_library.originalPath(original.key());
        if (!QFile::exists(to))
            m_made.append(to);
        TRY_VOID(copyOriginal(QFileInfo(file).path() + u'/' + QFileInfo(original->toString()).fileName(), to, original.key()));
        ++report.originals;
    }
    return base::ok();
}

base::Status PlainReader::addTemplates(const QString &file, const QJsonObject &templates)
{
    for (auto each = templates.begin(); each != templates.end(); ++each) {
        TRY(const QString path, addOwnTemplate(m_library.folder(), each.key(), each->toObject()).transform_error([&](base::Error error) {
            return error.code == base::ErrorCode::BadInput ? damagedExport(file, u"a template cannot be read"_s).error() : error;
        }));
        if (!path.isEmpty())
            m_made.append(path);
    }
    return base::ok();
}

base::Status PlainReader::addContent(library::PlainContentStore &store, const QString &file)
{
    TRY(const QJsonObject content, readPlain(file));
    TRY_VOID(inFile(file, store.addContent(content)));
    TRY_VOID(addOriginals(file, content));
    return addTemplates(file, content.value(plain::kTemplates).toObject());
}

base::Status PlainReader::fill(const library::Database &database)
{
    library::PlainContentStore store(database);
    TRY(const bool isEmpty, store.isEmpty());
    if (!isEmpty)
        return base::failure(base::ErrorCode::BadInput, m_folder, u"the library is not empty"_s);
    TRY_VOID(store.clear());
    TRY_VOID(addRecords(store));
    const QStringList all = m_files.records + m_files.packs + QStringList {QString(m_folder + u'/' + plain::kRestFile)};
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (m_control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        TRY_VOID(addContent(store, all.at(at)));
        m_control.report(at + 1, all.size());
    }
    if (report.originals != m_files.originals)
        return damagedExport(m_folder, u"%1 originals of %2"_s.arg(report.originals).arg(m_files.originals));
    report.records = m_files.records.size();
    report.packs = m_files.packs.size();
    return inFile(m_folder, store.finish());
}

void PlainReader::removeCopies() const
{
    for (const QString &file : m_made)
        QFile::remove(file);
}

}

bool isPlainExport(const QString &folder)
{
    const base::Result<QJsonObject> manifest = readPlain(folder + u'/' + plain::kManifest);
    return manifest && manifest->value(u"version"_s).toInt() == plain::kVersion;
}

base::Result<PlainReport> importPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control)
{
    TRY(const PlainFiles files, plainFiles(folder));
    PlainReader reader(library, folder, files, control);
    const PlainEdit edit = [&reader](const library::Database &database) { return reader.fill(database); };
    const auto done = library.run(edit);
    if (done)
        return reader.report;
    reader.removeCopies();
    return base::failure(done.error());
}

}
