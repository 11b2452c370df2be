// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordrestore.h"

#include "annotations.h"
#include "bundles.h"
#include "openables.h"
#include "records.h"

#include <core/text/normalised.h>
#include <library/database/snapshot.h>
#include <library/store/annotations.h>
#include <library/store/bundlecontent.h>
#include <library/store/documentqueries.h>
#include <library/store/thingkeys.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace application {

namespace {

const QString kAnnotationReference = u"annotation:"_s;

/// Collects the things that hold all words.
class ThingFilter
{
public:
    ThingFilter(const QString &words, QHash<QString, QString> there, const QHash<QString, QString> &here)
        : m_words(text::fold(words).split(u' ', Qt::SkipEmptyParts))
        , m_there(std::move(there))
        , m_here(here.begin(), here.end())
    {
    }

    void add(BackedUpThing thing, const QString &more = {})
    {
        const QString folded = text::fold(QString(thing.title + u' ' + thing.detail + u' ' + more));
        if (!std::ranges::all_of(m_words, [&folded](const QString &word) { return folded.contains(word); }))
            return;
        thing.isMissing = !m_here.contains(m_there.value(thing.reference));
        m_found.append(thing);
    }
    /// What is missing first; what is looked for least, last.
    QList<BackedUpThing> take(qsizetype most)
    {
        static const QStringList kOrder {u"document"_s, u"annotation"_s, u"pack"_s, u"search"_s, u"dossier"_s, u"event"_s, u"person"_s, u"organisation"_s,
            u"theme"_s, u"body"_s, u"state"_s};
        std::ranges::stable_sort(m_found, {}, [](const BackedUpThing &thing) { return std::pair(!thing.isMissing, kOrder.indexOf(thing.kind)); });
        return m_found.first(std::min(most, m_found.size()));
    }

private:
    QStringList m_words;
    QHash<QString, QString> m_there;
    QSet<QString> m_here;
    QList<BackedUpThing> m_found;
};

/// Annotations of records whose words a passphrase keeps, and the fingerprints of their files.
struct Hangs {
    qint64 sealed = 0;
    QStringList fingerprints;
};

/// The records that come whole: those that are chosen, and those that a pack or a dossier brings along.
Query<QList<base::RecordId>> wholeRecords(const model::BundleSelection &selection)
{
    return [selection](const library::Database &database) -> base::Result<QList<base::RecordId>> {
        library::BundleContent content(database, selection, {});
        TRY_VOID(content.begin());
        QList<base::RecordId> records = selection.records;
        for (const library::BundleRecord &record : content.records()) {
            if (record.isWhole && !selection.records.contains(record.id))
                records.append(record.id);
        }
        return records;
    };
}

Query<Hangs> whatHangsOn(const QList<base::RecordId> &records, const QList<base::AnnotationId> &only)
{
    return [=](const library::Database &database) -> base::Result<Hangs> {
        Hangs hangs;
        const library::DocumentQueries documents(database);
        for (const base::RecordId record : records) {
            TRY(const QList<model::Text> texts, documents.texts(record));
            for (const model::Text &each : texts) {
                TRY(const QList<model::Source> sources, originals(each.id).run(database));
                for (const model::Source &source : sources)
                    hangs.fingerprints.append(source.sha256);
                TRY(const QList<model::Annotation> notes, library::AnnotationQueries(database).ofText(each.id));
                hangs.sealed += std::ranges::count_if(notes,
                    [&only](const model::Annotation &note) { return note.isLocked && (only.isEmpty() || only.contains(note.id)); });
            }
        }
        return hangs;
    };
}

/// Of the records that a pack or a dossier brings along, those that a library has already, by their keys.
QList<base::RecordId> known(const QList<base::RecordId> &records, const QHash<QString, QString> &there, const QHash<QString, QString> &here)
{
    const QSet<QString> keys(here.begin(), here.end());
    QList<base::RecordId> found;
    for (const base::RecordId record : records) {
        if (keys.contains(there.value(u"#%1"_s.arg(record.value()))))
            found.append(record);
    }
    return found;
}

/// What they are called: a document by its symbol.
Query<QStringList> namesOfRecords(const QList<base::RecordId> &records)
{
    return [records](const library::Database &database) -> base::Result<QStringList> {
        QStringList names;
        for (const base::RecordId id : records) {
            TRY(const model::Record record, library::DocumentQueries(database).record(id));
            names.append(record.symbol.isEmpty() ? record.name : record.symbol);
        }
        return names;
    };
}

/// The name of a bundle: that of the thing, as a file may be called.
QString fileNameOf(const QString &thing, const QString &backup)
{
    constexpr qsizetype kLongest = 60;
    static const QRegularExpression notPlain(u"[^\\w -]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = thing.simplified().left(kLongest);
    return u"%1 (%2).%3"_s.arg(plain.replace(notPlain, u"-"_s).trimmed(), QFileInfo(backup).completeBaseName(), kBundleEnding);
}

}

OpenedBackup::OpenedBackup(pipeline::BackupCopy copy, OpenLibrary library)
    : m_copy(std::move(copy))
    , m_library(std::move(library))
{
}

base::Result<OpenedBackup> OpenedBackup::open(const QString &file, const QString &library, jobs::JobControl &control)
{
    TRY(pipeline::BackupCopy copy, pipeline::BackupCopy::make(file, library, control));
    // An older one is brought up to date, in the copy.
    TRY(OpenLibrary opened, OpenLibrary::open(copy.folder(), OpenLibrary::Access::Write));
    return OpenedBackup(std::move(copy), std::move(opened));
}

base::Result<bool> OpenedBackup::isOf(const OpenLibrary &library) const
{
    const Query<QString> identity = [](const library::Database &database) { return library::identityOf(database); };
    TRY(const QString here, library.run(identity));
    TRY(const QString there, m_library.run(identity));
    return here == there;
}

base::Result<QList<BackedUpThing>> OpenedBackup::find(const QString &words, int most, const OpenLibrary &now) const
{
    const Query<QHash<QString, QString>> keys = library::thingKeys;
    TRY(const auto here, now.run(keys));
    TRY(const auto there, m_library.run(keys));
    TRY(const Openables things, openables(m_library));
    ThingFilter filter(words, there, here);
    for (const model::Record &record : things.records)
        filter.add({u"#%1"_s.arg(record.id.value()), model::recordKindName(record.kind), record.name, record.symbol});
    for (const model::Pack &pack : things.packs)
        filter.add({u"pack:%1"_s.arg(pack.id.value()), u"pack"_s, pack.title, pack.subtitle});
    for (const model::SavedSearch &search : things.searches)
        filter.add({u"search:%1"_s.arg(search.id), u"search"_s, search.name, search.query});
    for (const model::Dossier &dossier : things.dossiers)
        filter.add({u"dossier:#%1"_s.arg(dossier.id.value()), u"dossier"_s, dossier.name, {}});
    const Query<QList<model::AnnotationRow>> all = [](const library::Database &database) { return library::AnnotationQueries(database).all(); };
    TRY(const QList<model::AnnotationRow> rows, m_library.run(all));
    for (const model::AnnotationRow &row : rows) {
        const model::Annotation &note = row.annotation;
        const QString title = note.anchor.exact.isEmpty() ? note.comment : note.anchor.exact;
        filter.add({kAnnotationReference + QString::number(note.id.value()), u"annotation"_s, title, row.work.symbol}, note.comment);
    }
    return filter.take(most);
}

base::Result<QList<base::RecordId>> OpenedBackup::settleAlong(model::BundleSelection &selection, const OpenLibrary &now) const
{
    const Query<QHash<QString, QString>> keys = library::thingKeys;
    TRY(const auto here, now.run(keys));
    TRY(const auto there, m_library.run(keys));
    TRY(QList<base::RecordId> along, m_library.run(wholeRecords(selection)));
    // The document of an annotation comes along as well.
    if (selection.onlyAnnotations.isEmpty())
        along.removeIf([&selection](base::RecordId record) { return selection.records.contains(record); });
    selection.onlyTexts = known(along, there, here);
    for (const base::RecordId record : std::as_const(selection.onlyTexts))
        along.removeAll(record);
    return along;
}

base::Result<OpenedBackup::Taken> OpenedBackup::take(
    const QString &reference, const QString &folder, const OpenLibrary &now, jobs::JobControl &control, const QString &name) const
{
    TRY(model::BundleSelection selection, m_library.run(bundleSelection({reference})));
    if (reference.startsWith(kAnnotationReference))
        selection.onlyAnnotations.append(base::AnnotationId(reference.sliced(kAnnotationReference.size()).toLongLong()));
    TRY(const QList<base::RecordId> along, settleAlong(selection, now));
    const QList<base::RecordId> records = selection.onlyAnnotations.isEmpty() ? selection.records + along : selection.records;
    TRY(const Hangs hangs, m_library.run(whatHangsOn(records, selection.onlyAnnotations)));
    if (!selection.onlyAnnotations.isEmpty() && hangs.sealed > 0)
        return base::failure(base::ErrorCode::BadInput, reference, u"a passphrase keeps this annotation in the backup; only restoring the whole backup brings it back"_s);
    TRY_VOID(m_copy.bringOriginals(hangs.fingerprints, control));
    TRY(const BundlePlan plan, m_library.run(planBundle(selection)));
    briefing::Released released;
    for (const briefing::PrivateAnnotation &annotation : plan.privateAnnotations)
        released.insert(annotation.id);
    // The library remembers the name of a bundle: it has no word of an annotation, which may be sealed later.
    const bool isNamed = !name.isEmpty() && selection.onlyAnnotations.isEmpty();
    Taken taken {folder + u'/' + fileNameOf(isNamed ? name : reference, m_copy.file()), hangs.sealed, {}};
    TRY(taken.along, m_library.run(namesOfRecords(along)));
    TRY_VOID(writeBundle(m_library, selection, released, taken.path, control));
    return taken;
}

}
