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
#include <library/store/documentqueries.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

const QString kAnnotationReference = u"annotation:"_s;

/// Collects the things that hold all words.
class ThingFilter
{
public:
    ThingFilter(const QString &words, int most)
        : m_words(text::fold(words).split(u' ', Qt::SkipEmptyParts))
        , m_most(most)
    {
    }

    void add(const BackedUpThing &thing, const QString &more = {})
    {
        if (m_found.size() >= m_most)
            return;
        const QString folded = text::fold(QString(thing.title + u' ' + thing.detail + u' ' + more));
        if (std::ranges::all_of(m_words, [&folded](const QString &word) { return folded.contains(word); }))
            m_found.append(thing);
    }
    const QList<BackedUpThing> &found() const { return m_found; }

private:
    QStringList m_words;
    qsizetype m_most;
    QList<BackedUpThing> m_found;
};

/// Annotations of records whose words a passphrase keeps, and the fingerprints of their files.
struct Hangs {
    qint64 sealed = 0;
    QStringList fingerprints;
};

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

/// The name of a bundle: that of the thing, as a file may be called.
QString fileNameOf(const QString &reference, const QString &backup)
{
    static const QRegularExpression notPlain(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = reference;
    return u"%1 (%2).%3"_s.arg(plain.replace(notPlain, u"-"_s), QFileInfo(backup).completeBaseName(), kBundleEnding);
}

}

OpenedBackup::OpenedBackup(pipeline::BackupCopy copy, OpenLibrary library)
    : m_copy(std::move(copy))
    , m_library(std::move(library))
{
}

base::Result<OpenedBackup> OpenedBackup::open(const QString &file, jobs::JobControl &control)
{
    TRY(pipeline::BackupCopy copy, pipeline::BackupCopy::make(file, control));
    // An older one is brought up to date, in the copy.
    TRY(OpenLibrary library, OpenLibrary::open(copy.folder(), OpenLibrary::Access::Write));
    return OpenedBackup(std::move(copy), std::move(library));
}

base::Result<bool> OpenedBackup::isOf(const OpenLibrary &library) const
{
    const Query<QString> identity = [](const library::Database &database) { return library::identityOf(database); };
    TRY(const QString here, library.run(identity));
    TRY(const QString there, m_library.run(identity));
    return here == there;
}

base::Result<QList<BackedUpThing>> OpenedBackup::find(const QString &words, int most) const
{
    TRY(const Openables things, openables(m_library));
    ThingFilter filter(words, most);
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
    return filter.found();
}

base::Result<OpenedBackup::Taken> OpenedBackup::take(const QString &reference, const QString &folder, jobs::JobControl &control) const
{
    TRY(model::BundleSelection selection, m_library.run(bundleSelection({reference})));
    if (reference.startsWith(kAnnotationReference))
        selection.onlyAnnotations.append(base::AnnotationId(reference.sliced(kAnnotationReference.size()).toLongLong()));
    TRY(const Hangs hangs, m_library.run(whatHangsOn(selection.records, selection.onlyAnnotations)));
    if (!selection.onlyAnnotations.isEmpty() && hangs.sealed > 0)
        return base::failure(base::ErrorCode::BadInput, reference, u"a passphrase keeps this annotation in the backup; only restoring the whole backup brings it back"_s);
    TRY_VOID(m_copy.bringOriginals(hangs.fingerprints, control));
    TRY(const BundlePlan plan, m_library.run(planBundle(selection)));
    briefing::Released released;
    for (const briefing::PrivateAnnotation &annotation : plan.privateAnnotations)
        released.insert(annotation.id);
    Taken taken {folder + u'/' + fileNameOf(reference, m_copy.file()), hangs.sealed};
    TRY_VOID(writeBundle(m_library, selection, released, taken.path, control));
    return taken;
}

}
