// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundles.h"

#include "dossiers.h"
#include "plainwriter.h"

#include <core/base/files.h>
#include <import/formats/container/bundlemark.h>
#include <library/store/annotations.h>
#include <library/store/bundlecontent.h>
#include <library/store/documentqueries.h>
#include <output/exchange/bundlewriter.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace application {

namespace {

const QString kDossierReference = u"dossier:"_s;

class BundleTarget : public PlainTarget
{
public:
    explicit BundleTarget(exchange::BundleWriter &writer)
        : m_writer(writer)
    {
    }

    base::Status add(const QString &name, const QByteArray &bytes) override { return m_writer.add(name, bytes); }
    base::Status addFile(const QString &name, const QString &path) override { return m_writer.addFile(name, path); }

private:
    exchange::BundleWriter &m_writer;
};

base::Status addItem(const library::Database &database, const model::DossierItem &item, model::BundleSelection &selection)
{
    if (item.pack.isValid())
        selection.packs.append(item.pack);
    if (item.search != 0)
        selection.searches.append(item.search);
    if (item.record.isValid())
        selection.records.append(item.record);
    if (item.annotation.isValid()) {
        TRY(const model::Annotation annotation, library::AnnotationQueries(database).annotation(item.annotation));
        selection.records.append(annotation.record);
    }
    return base::ok();
}

base::Status addReference(const library::Database &database, const QString &reference, model::BundleSelection &selection)
{
    if (reference.startsWith(kDossierReference)) {
        TRY(const model::Dossier dossier, dossierCalled(reference.sliced(kDossierReference.size())).run(database));
        selection.dossiers.append(dossier.id);
        return base::ok();
    }
    TRY(const QList<model::DossierItem> items, dossierItems({reference}).run(database));
    for (const model::DossierItem &item : items)
        TRY_VOID(addItem(database, item, selection));
    return base::ok();
}

/// Each once.
template<typename Id>
void removeRepeated(QList<Id> &ids)
{
    QList<Id> once;
    for (const Id &id : std::as_const(ids)) {
        if (!once.contains(id))
            once.append(id);
    }
    ids = once;
}

model::BundleSelection eachOnce(model::BundleSelection selection)
{
    removeRepeated(selection.records);
    removeRepeated(selection.packs);
    removeRepeated(selection.searches);
    removeRepeated(selection.dossiers);
    return selection;
}

QJsonObject countsJson(const BundleReport &report)
{
    const model::BundleCounts &counts = report.counts;
    return {{u"documents"_s, counts.documents}, {u"other_records"_s, counts.otherRecords}, {u"texts"_s, counts.texts},
        {u"annotations"_s, counts.annotations}, {u"links"_s, counts.links}, {u"packs"_s, counts.packs}, {u"searches"_s, counts.searches},
        {u"dossiers"_s, counts.dossiers}, {u"notes"_s, counts.notes}, {u"originals"_s, report.originals}};
}

/// Writes what is chosen, over one connection.
base::Status writeContent(const library::Database &database, library::BundleContent &content, PlainWriter &writer,
    jobs::JobControl &control)
{
    const auto goesAlong = [&content](const model::Annotation &annotation) { return !content.isWithheld(annotation.id); };
    const QList<library::BundleRecord> records = content.records();
    for (const library::BundleRecord &each : records) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        PlainRecord record;
        TRY(record.record, library::DocumentQueries(database).record(each.id));
        TRY(record.plain, content.record(each));
        if (each.isWhole) {
            TRY(record.markdown, plainMarkdown(database, record.record, goesAlong));
        }
        record.record.id = base::RecordId(each.number);
        TRY_VOID(writer.writeRecord(record));
        control.report(each.number, records.size());
    }
    const QList<base::PackId> packs = content.packs();
    for (qsizetype at = 0; at < packs.size(); ++at) {
        TRY(const QJsonObject pack, content.pack(packs.at(at)));
        TRY_VOID(writer.writePack(at + 1, pack));
    }
    TRY(const QJsonObject rest, content.rest());
    return writer.finish(rest);
}

base::Result<BundleReport> writeBundleInto(const OpenLibrary &library, const model::BundleSelection &selection, const briefing::Released &released,
    exchange::BundleWriter &zip, jobs::JobControl &control)
{
    BundleTarget target(zip);
    PlainWriter writer(library, target);
    const Query<BundleReport> write = [&](const library::Database &database) -> base::Result<BundleReport> {
        library::BundleContent content(database, selection, released);
        TRY_VOID(content.begin());
        TRY_VOID(writeContent(database, content, writer, control));
        BundleReport report;
        TRY(report.counts, content.counts());
        TRY(const QList<model::PrivateNote> notes, content.privateNotes());
        report.leftOut = std::ranges::count_if(notes, [&content](const model::PrivateNote &note) { return content.isWithheld(note.id); });
        return report;
    };
    TRY(BundleReport report, library.run(write));
    report.originals = writer.report().originals;
    TRY_VOID(zip.finish({{u"program"_s, u"Aide-Mémoire %1"_s.arg(QCoreApplication::applicationVersion())},
        {u"created"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {u"contents"_s, countsJson(report)}}));
    return report;
}

}

bool isBundleName(const QString &path)
{
    return path.endsWith(u'.' + kBundleEnding, Qt::CaseInsensitive);
}

bool isBundleFile(const QString &path)
{
    if (isBundleName(path))
        return true;
    // What calls itself a document is taken for one: whoever imports it does not mean to merge a library.
    constexpr std::array kLostNames {""_L1, "zip"_L1, "bin"_L1};
    if (!std::ranges::contains(kLostNames, QFileInfo(path).suffix().toLower()))
        return false;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const uchar *bytes = file.map(0, file.size());
    return bytes && formats::isBundle(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), file.size()));
}

Query<model::BundleSelection> bundleSelection(const QStringList &references)
{
    return [references](const library::Database &database) -> base::Result<model::BundleSelection> {
        model::BundleSelection selection;
        for (const QString &reference : references)
            TRY_VOID(addReference(database, reference, selection));
        return eachOnce(selection);
    };
}

Query<model::BundleSelection> bundleSelection(const QList<model::DossierItem> &items)
{
    return [items](const library::Database &database) -> base::Result<model::BundleSelection> {
        model::BundleSelection selection;
        for (const model::DossierItem &item : items)
            TRY_VOID(addItem(database, item, selection));
        return eachOnce(selection);
    };
}

Query<BundlePlan> planBundle(const model::BundleSelection &selection, const briefing::Released &released)
{
    return [selection, released](const library::Database &database) -> base::Result<BundlePlan> {
        library::BundleContent content(database, selection, released);
        TRY_VOID(content.begin());
        BundlePlan plan;
        TRY(plan.counts, content.counts());
        TRY(const QList<model::PrivateNote> notes, content.privateNotes());
        for (const model::PrivateNote &note : notes)
            plan.privateAnnotations.append({note.id, note.words, note.comment, released.contains(note.id)});
        return plan;
    };
}

base::Result<BundleReport> writeBundle(const OpenLibrary &library, const model::BundleSelection &selection, const briefing::Released &released,
    const QString &path, jobs::JobControl &control)
{
    BundleReport report;
    TRY_VOID(base::writeFileByName(path, [&](const QString &draft) -> base::Status {
        auto zip = exchange::BundleWriter::open(draft);
        const base::Result<BundleReport> done = zip ? writeBundleInto(library, selection, released, *zip, control)
                                                    : base::Result<BundleReport>(base::failure(zip.error()));
        if (!done) {
            const base::Error &error = done.error();
            return base::failure(error.code, error.subject.isEmpty() || error.subject == draft ? path : error.subject, error.detail);
        }
        report = *done;
        return base::ok();
    }));
    return report;
}

}
