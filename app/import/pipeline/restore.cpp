// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore.h"

#include "backuparchive.h"
#include "backupcopy.h"
#include "diskroom.h"

#include <core/base/files.h>
#include <core/base/log.h>
#include <library/database/librarylock.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>
#include <library/store/originalfiles.h>
#include <library/store/originals.h>
#include <library/store/replacement.h>
#include <library/store/templatefiles.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr qsizetype kFingerprintLength = 64;

bool isSound(const QString &path, const QString &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) && QString::fromLatin1(hash.result().toHex()) == sha256;
}

/// "originals/ab/abcd…" → "abcd…"; empty for any other name.
QString fingerprintOf(const QString &name)
{
    const QString last = name.section(u'/', -1);
    const bool fits = last.size() == kFingerprintLength && library::originalPath(u"originals"_s, last) == name;
    return fits ? last : QString();
}

/// "packs/brief.json" → "brief.json"; empty for any other name.
QString templateNameOf(const QString &name)
{
    const QString last = name.section(u'/', -1);
    return library::isTemplateName(last) && name == library::kTemplateFolder + u'/' + last ? last : QString();
}

QStringList fingerprintsIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.nextFileInfo().fileName();
        if (name.size() == kFingerprintLength)
            found.append(name);
    }
    return found;
}

}

Restore::Restore(QString folder, base::Clock clock)
    : m_folder(QDir(folder).absolutePath())
    , m_clock(std::move(clock))
{
}

base::Status Restore::requireFolder() const
{
    const QDir directory(m_folder);
    const QStringList ours {u"library.db"_s, u"library.db-wal"_s, u"originals"_s, u"backups"_s, u"restore.part"_s};
    const bool isLibrary = std::ranges::any_of(ours, [&](const QString &name) { return directory.exists(name); });
    if (directory.exists() && !isLibrary && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return base::failure(base::ErrorCode::FolderNotEmpty, m_folder);
    for (const QString &name : {u"/originals"_s, u"/backups"_s}) {
        if (base::Status made = base::makeOwnerOnlyFolder(m_folder + name); !made)
            return made;
    }
    return base::ok();
}

base::Status Restore::unpack(
    const QString &file, const library::Replacement &replacement, RestoreReport &report, jobs::JobControl &control) const
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotABackup, file, base::reasonOf(device));
    TRY(const auto reader, BackupReader::open(device, file));
    ByteProgress progress(control, report.contents.databaseBytes + report.contents.originalBytes);
    TRY_VOID(unpackMember(reader, u"library.db"_s, replacement.database(), progress));
    const QStringList names = reader.names();
    for (const QString &name : names) {
        if (const QString own = templateNameOf(name); !own.isEmpty()) {
            TRY(const auto place, replacement.templateFile(own));
            TRY_VOID(unpackMember(reader, name, place, progress));
            continue;
        }
        const QString sha256 = fingerprintOf(name);
        if (sha256.isEmpty() || isSound(library::originalPath(m_folder + u"/originals"_s, sha256), sha256)) {
            // What is there already is not unpacked, but a backup that was altered is refused all the same.
            const base::Status sound = name == "library.db"_L1 ? base::ok() : reader.read(name, nullptr, progress);
            if (!sound)
                return sound;
            continue;
        }
        TRY(const auto place, replacement.original(sha256));
        TRY_VOID(unpackMember(reader, name, place, progress));
        ++report.originalsWritten;
    }
    return base::ok();
}

base::Result<QStringList> Restore::settleOriginals(
    const QString &file, const library::Replacement &replacement, RestoreReport &report) const
{
    TRY(const auto database, library::Database::open(replacement.database(), library::Database::Access::ReadOnly));
    TRY(const auto sources, library::fileSources(database));
    const QString originals = m_folder + u"/originals"_s;
    const QString beside = QFileInfo(file).absolutePath() + u"/originals"_s;
    QSet<QString> known;
    for (const model::Source &source : sources) {
        known.insert(source.sha256);
        TRY(const auto place, replacement.original(source.sha256));
        if (QFile::exists(library::originalPath(originals, source.sha256)) || QFile::exists(place))
            continue;
        if (QFile from(library::originalPath(beside, source.sha256)); !from.exists())
            report.missingOriginals.append(source.path);
        else if (!from.copy(place))
            return base::failure(base::writeError(from, place));
        else
            ++report.originalsWritten;
    }
    // What lies in the trash brings its files along, where they are.
    TRY(const QStringList trashed, library::trashedOriginals(database));
    for (const QString &sha256 : trashed) {
        known.insert(sha256);
        TRY(const auto place, replacement.original(sha256));
        QFile from(library::originalPath(beside, sha256));
        if (QFile::exists(library::originalPath(originals, sha256)) || QFile::exists(place) || !from.exists())
            continue;
        if (!from.copy(place))
            return base::failure(base::writeError(from, place));
        ++report.originalsWritten;
    }
    QStringList superfluous = fingerprintsIn(originals);
    // Who restores a kept copy next finds the files in their place.
    known.unite(library::originalsOfBackups(m_folder));
    superfluous.removeIf([&known](const QString &sha256) { return known.contains(sha256); });
    return superfluous;
}

base::Result<RestoreReport> Restore::replace(BackupContents contents, jobs::JobControl &control) const
{
    const QString file = contents.path;
    RestoreReport report {std::move(contents), m_folder, {}, 0, {}};
    TRY(const auto replacement, library::Replacement::begin(m_folder));
    base::Status done = requireRoom(m_folder, report.contents.databaseBytes, m_folder);
    if (done)
        done = isBackedUpDatabase(file) ? copyBackedUpDatabase(file, replacement.database(), control) : unpack(file, replacement, report, control);
    if (!done)
        return base::failure(done.error());
    // What is described is not yet what is there.
    const base::Result<model::LibraryFacts> facts = library::verifiedFacts(replacement.database());
    if (!facts)
        return base::failure(facts.error().code, file, facts.error().detail);
    report.contents.facts = *facts;
    TRY(const auto superfluous, settleOriginals(file, replacement, report));
    TRY(const auto replaced, replacement.commit(m_clock().toLocalTime().toString(u"yyyy-MM-dd-HHmmss"), superfluous));
    report.replaced = replaced;
    return report;
}

base::Result<RestoreReport> Restore::from(const QString &file, jobs::JobControl &control) const
{
    TRY(auto contents, inspectBackup(file));
    const bool isNew = !QFileInfo::exists(m_folder);
    TRY_VOID(requireFolder());
    base::Result<RestoreReport> report = base::failure(base::ErrorCode::LibraryInUse);
    {
        TRY(const auto lock, library::LibraryLock::take(m_folder));
        report = replace(std::move(contents), control);
        if (!report)
            (void)library::Replacement::finish(m_folder);
    }
    qCInfo(base::libraryLog, "restored from a backup: %ls", qUtf16Printable(report ? u"done"_s : base::codeName(report.error().code)));
    if (!report && isNew)
        QDir(m_folder).removeRecursively();
    return report;
}

std::optional<model::LibraryFacts> factsOfFolder(const QString &folder)
{
    const auto library = library::Library::open(folder, library::Database::Access::ReadOnly);
    if (!library)
        return std::nullopt;
    const auto facts = (*library)->read(library::factsOf);
    return facts ? std::optional(*facts) : std::nullopt;
}

}
