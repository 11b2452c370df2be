// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundleimport.h"

#include "bundlereader.h"
#include "identity.h"
#include "plainlayout.h"

#include <core/base/files.h>
#include <import/pipeline/dailybackup.h>
#include <import/pipeline/reattachment.h>
#include <library/database/changerecorder.h>
#include <library/store/attachmentmerge.h>
#include <library/store/bundlemerges.h>
#include <library/store/changelog.h>
#include <library/store/collectionmerge.h>
#include <library/store/originalfiles.h>
#include <library/store/privatewords.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// Merges one bundle, in one edit.
class BundleImport
{
public:
    BundleImport(const OpenLibrary &library, const BundleReader &reader, const model::MergeChoices &choices, jobs::JobControl &control)
        : m_library(library)
        , m_reader(reader)
        , m_choices(choices)
        , m_control(control)
    {
    }

    /// Originals are looked at, and copied only where the merge is kept.
    enum class Originals { Copied, Left };
    base::Result<model::MergeReport> merge(const library::Database &database, Originals originals);
    /// Removes the files that the edit made, where it failed.
    void removeCopies() const;

private:
    base::Status addContents(const library::Database &database, library::RecordMerge &records, library::AttachmentMerge &attachments, library::CollectionMerge &collections);
    base::Status placeAnnotations(const library::Database &database, const library::AttachmentMerge &attachments, model::MergeReport &report) const;
    base::Status copyOriginals(const QSet<QString> &wanted, Originals originals);
    /// An error of the content, about this member.
    base::Status in(const QString &member, base::Status done) const;

    const OpenLibrary &m_library;
    const BundleReader &m_reader;
    const model::MergeChoices m_choices;
    jobs::JobControl &m_control;
    QHash<QString, QString> m_originals; ///< Members by the fingerprints that records name.
    QStringList m_made;
};

base::Status BundleImport::in(const QString &member, base::Status done) const
{
    if (done)
        return done;
    // What the tables refuse is an error of the content; a full disk is not.
    const base::Error &error = done.error();
    if (error.code == base::ErrorCode::ExportDamaged || error.code == base::ErrorCode::Storage)
        return m_reader.damaged(u"%1: %2"_s.arg(member, error.detail));
    return done;
}

base::Status BundleImport::addContents(const library::Database &database, library::RecordMerge &records, library::AttachmentMerge &attachments,
    library::CollectionMerge &collections)
{
    library::PlainRows plain(database);
    for (const QString &member : m_reader.records()) {
        TRY(const QJsonObject content, m_reader.json(member));
        TRY_VOID(in(member, records.addRecord(content)));
        const QJsonObject originals = content[u"originals"_s].toObject();
        for (auto original = originals.begin(); original != originals.end(); ++original)
            m_originals.insert(original.key(), QFileInfo(member).path() + u'/' + original->toString());
    }
    for (qsizetype at = 0; at < m_reader.records().size(); ++at) {
        if (m_control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        const QString &member = m_reader.records().at(at);
        TRY(const QJsonObject content, m_reader.json(member));
        const auto found = plain.others(content);
        if (!found)
            return in(member, base::failure(found.error()));
        const library::BundleTables tables = library::MergedRows::tablesOf(*found);
        TRY_VOID(in(member, records.addTexts(tables)));
        TRY_VOID(in(member, attachments.add(tables)));
        m_control.report(at + 1, m_reader.records().size());
    }
    for (const QString &member : m_reader.packs()) {
        TRY(const QJsonObject content, m_reader.json(member));
        TRY_VOID(in(member, collections.addPack(content)));
    }
    TRY(const QJsonObject rest, m_reader.json(plain::kRestFile));
    TRY_VOID(in(plain::kRestFile, collections.addRest(rest)));
    return records.finish();
}

/// Finds the words of annotations in texts that are other ones here.
base::Status BundleImport::placeAnnotations(
    const library::Database &database, const library::AttachmentMerge &attachments, model::MergeReport &report) const
{
    const auto &unplaced = attachments.unplaced();
    for (auto text = unplaced.begin(); text != unplaced.end(); ++text) {
        TRY(const QList<model::AnnotationMove> moves, pipeline::reattachNotes(database, text.key(), text.value()));
        report.loose += std::ranges::count(moves, model::AnnotationFate::Detached, &model::AnnotationMove::fate);
    }
    return base::ok();
}

base::Status BundleImport::copyOriginals(const QSet<QString> &wanted, Originals originals)
{
    for (const QString &sha256 : wanted) {
        const QString member = m_originals.value(sha256);
        const QString to = m_library.originalPath(sha256);
        // What the sample library made up has no file.
        if (member.isEmpty() || QFile::exists(to))
            continue;
        TRY(const QByteArray bytes, m_reader.bytes(member));
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha256)
            return m_reader.damaged(u"%1 is another file"_s.arg(member));
        if (originals == Originals::Left)
            continue;
        TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(to).path()));
        m_made.append(to);
        TRY_VOID(base::writeFile(to, bytes, base::FileAccess::OwnerOnly));
    }
    return base::ok();
}

base::Result<model::MergeReport> BundleImport::merge(const library::Database &database, Originals originals)
{
    const library::BundleMerges merges(database);
    TRY(const QStringList tables, merges.tables());
    library::ChangeLogStore log(database);
    TRY(const qint64 position, log.position());
    TRY(const library::ChangeRecorder recorder, library::ChangeRecorder::start(database, tables));
    library::MergedRows rows(database, m_choices);
    library::RecordMerge records(database, rows);
    library::AttachmentMerge attachments(database, rows, records);
    library::CollectionMerge collections(database, rows);
    TRY_VOID(addContents(database, records, attachments, collections));
    TRY_VOID(placeAnnotations(database, attachments, rows.report()));
    TRY_VOID(copyOriginals(records.originals(), originals));
    if (originals == Originals::Left)
        return rows.report();
    // What undoes the merge holds no private word in clear.
    TRY_VOID(library::PrivateWords(database).sealInClear());
    TRY_VOID(log.sign(userName(), position));
    TRY(const QByteArray changes, recorder.changes());
    if (changes.isEmpty())
        return rows.report();
    library::BundleMerges store(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TRY_VOID(store.removeBefore(now.addDays(-kBundleDays)));
    TRY(rows.report().merge, store.add({0, m_reader.name(), rows.report().added(), now}, changes));
    return rows.report();
}

void BundleImport::removeCopies() const
{
    for (const QString &file : m_made)
        QFile::remove(file);
}

}

base::Result<model::MergeReport> previewBundle(const OpenLibrary &library, const QString &path, jobs::JobControl &control)
{
    TRY(const BundleReader reader, BundleReader::open(path, control));
    BundleImport import(library, reader, {}, control);
    std::optional<base::Result<model::MergeReport>> report;
    const PlainEdit edit = [&](const library::Database &database) -> base::Status {
        report = import.merge(database, BundleImport::Originals::Left);
        // Nothing of it is kept.
        return base::failure(base::ErrorCode::Cancelled);
    };
    const auto done = library.run(edit);
    return report ? *report : base::Result<model::MergeReport>(base::failure(done.error()));
}

base::Result<model::MergeReport> mergeBundle(
    const OpenLibrary &library, const QString &path, const model::MergeChoices &choices, jobs::JobControl &control)
{
    TRY(const BundleReader reader, BundleReader::open(path, control));
    TRY_VOID(pipeline::backUpBeforeMerge(library.library(), control));
    BundleImport import(library, reader, choices, control);
    const Edit<model::MergeReport> edit
        = [&import](const library::Database &database) { return import.merge(database, BundleImport::Originals::Copied); };
    const base::Result<model::MergeReport> done = library.run(edit);
    if (!done)
        import.removeCopies();
    return done;
}

Query<QList<model::BundleMergeEntry>> bundleMerges()
{
    return [](const library::Database &database) { return library::BundleMerges(database).all(); };
}

base::Result<bool> undoBundle(const OpenLibrary &library, qint64 merge)
{
    bool isBlocked = false;
    QSet<QString> unnamed;
    const PlainEdit undo = [&](const library::Database &database) -> base::Status {
        TRY(const QSet<QString> before, library::namedOriginals(database));
        TRY(const bool isUndone, library::BundleMerges(database).undo(merge));
        isBlocked = !isUndone;
        if (isBlocked)
            return base::failure(base::ErrorCode::Cancelled);
        TRY(const QSet<QString> after, library::namedOriginals(database));
        unnamed = before - after;
        return base::ok();
    };
    const auto done = library.run(undo);
    if (isBlocked)
        return false;
    TRY_VOID(done);
    // Once it is certain. What could not be removed is found by the check of the library.
    const PlainEdit remove = [&](const library::Database &database) {
        return library::removeUnnamed(database, library.originalsFolder(), unnamed);
    };
    if (!unnamed.isEmpty())
        (void)library.run(remove);
    return true;
}

}
