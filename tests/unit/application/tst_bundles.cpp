// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "tabledump.h"

#include <application/annotationfilter.h>
#include <application/annotations.h>
#include <application/backups.h>
#include <application/bundleimport.h>
#include <application/bundles.h>
#include <application/dossiers.h>
#include <application/identity.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/links.h>
#include <application/packs.h>
#include <application/savedsearches.h>
#include <application/searches.h>
#include <core/base/files.h>
#include <import/formats/container/archive.h>
#include <library/store/savedsearches.h>

#include <rawzip.h>
#include <testdata.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using application::OpenLibrary;
using model::BundleKind;
using model::MergeChoice;

namespace {

constexpr auto kLamps = "A/HRC/RES/62/4";
const QString kShared = u"Ask the harbour master"_s;
const QString kSecret = u"Zwiegespräch unter vier Augen"_s;

using Members = QMap<QString, QByteArray>;

Members membersOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto archive = formats::Archive::open(file.readAll());
    Members members;
    for (qsizetype at = 0; archive && at < archive->names().size(); ++at)
        members.insert(archive->names().at(at), archive->read(archive->names().at(at)).value_or(QByteArray()));
    return members;
}

/// Without when it was made.
Members withoutTimes(Members members)
{
    QJsonObject manifest = QJsonDocument::fromJson(members[u"manifest.json"_s]).object();
    manifest.remove(u"created"_s);
    members[u"manifest.json"_s] = QJsonDocument(manifest).toJson();
    return members;
}

/// Their names where they differ.
QStringList differing(const Members &one, const Members &other)
{
    QStringList names;
    for (auto member = one.begin(); member != one.end(); ++member) {
        if (other.value(member.key()) != *member)
            names.append(member.key());
    }
    for (const QString &name : other.keys()) {
        if (!one.contains(name))
            names.append(name);
    }
    return names;
}

/// The manifest lists what the members are now.
void relist(Members &members)
{
    QJsonObject manifest = QJsonDocument::fromJson(members[u"manifest.json"_s]).object();
    QJsonArray list;
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.key() != "manifest.json"_L1) {
            list.append(QJsonObject {{u"name"_s, member.key()}, {u"size"_s, member->size()},
                {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(*member, QCryptographicHash::Sha256).toHex())}});
        }
    }
    manifest.insert(u"members"_s, list);
    members[u"manifest.json"_s] = QJsonDocument(manifest).toJson();
}

QByteArray zippedAgain(const Members &members)
{
    QList<testdata::RawMember> raw;
    for (auto member = members.begin(); member != members.end(); ++member)
        raw.prepend({member.key().toUtf8(), *member});
    return testdata::rawZip(raw);
}

}

/// A bundle, and what it becomes in another library.
class TestBundles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsMergedMakesTheSameBundle();
    void mergingTwiceAddsNothing();
    void whatIsPrivateStaysUnlessItIsReleased();
    void onlyWhatIsChosenGoesAlong();
    void aMergeIsUndone();
    void whatWasChangedSinceIsNotUndone();
    void aPreviewChangesNothing();
    void aWantedDocumentComes();
    void whatDiffersStaysAsItIsOrAsIsChosen();
    void bothAreKeptOnce();
    void annotationsFindTheirWordsInAnotherText();
    void whatIsInBothIsKnownWithoutItsUuid();
    void aBackupIsMadeBefore();
    void whatIsNoBundleIsRefused_data();
    void whatIsNoBundleIsRefused();
    void itsOrderMeansNothing();
    void aFullDiskLeavesTheOldFile();

private:
    model::Annotation annotate(const model::Record &document, int passage, const QString &comment, bool isPrivate);
    /// One of everything on the document of kLamps.
    void fill();
    QStringList references() const { return {QString::fromLatin1(kLamps), u"A/HRC/RES/57/12"_s, u"dossier:Harbours"_s, u"pack:%1"_s.arg(m_pack.value())}; }
    application::BundleReport bundle(const OpenLibrary &library, const QStringList &references, const QString &path,
        const briefing::Released &released = {});
    void openOther();
    base::Result<model::MergeReport> merge(const QString &path, const model::MergeChoices &choices = {})
    {
        return application::mergeBundle(*m_other, path, choices, m_control);
    }
    bool isSound(const OpenLibrary &library);
    void comment(const OpenLibrary &library, const QString &uuid, const QString &words);
    QStringList comments(const OpenLibrary &library) const;

    testdata::SampleLibrary m_library;
    std::optional<OpenLibrary> m_other;
    jobs::JobControl m_control;
    model::Record m_lamps;
    model::Annotation m_shared;
    model::Annotation m_secret;
    base::PackId m_pack;
    model::DossierId m_dossier;
    QString m_file;
};

void TestBundles::init()
{
    VERIFY_RESULT(m_library.renew());
    const model::ImportReport imported = application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, m_control);
    QVERIFY2(imported.count(model::ImportOutcome::Added) == 1,
        imported.outcomes.first().error ? qPrintable(base::englishLine(*imported.outcomes.first().error)) : "");
    m_lamps = m_library.document(QString::fromLatin1(kLamps));
    m_file = m_library.beside(u"lamps.aidepack"_s);
    fill();
    openOther();
}

void TestBundles::cleanup()
{
    m_other.reset();
    m_library.close();
}

void TestBundles::openOther()
{
    const QString folder = m_library.beside(u"other"_s);
    VERIFY_RESULT(application::makeLibrary(folder, application::NewLibrary::Empty));
    auto opened = OpenLibrary::open(folder, OpenLibrary::Access::Write);
    VERIFY_RESULT(opened);
    m_other.emplace(std::move(*opened));
}

model::Annotation TestBundles::annotate(const model::Record &document, int at, const QString &comment, bool isPrivate)
{
    const auto target = m_library->run(application::target(document.symbol, u"en"_s));
    if (!target)
        return {};
    model::Annotation annotation = application::newAnnotation();
    const model::Passage &passage = target->passages.at(at);
    annotation.record = document.id;
    annotation.text = target->text->id;
    annotation.passage = passage.id;
    annotation.address = passage.address.text();
    annotation.anchor.exact = passage.content.left(16);
    annotation.anchor.end = 16;
    annotation.anchor.paragraph = passage.content;
    annotation.comment = comment;
    annotation.isPrivate = isPrivate;
    return m_library->run(application::addAnnotations({annotation})).value_or(QList {model::Annotation()}).first();
}

void TestBundles::fill()
{
    m_shared = annotate(m_lamps, 3, kShared, false);
    m_secret = annotate(m_lamps, 4, kSecret, true);
    QVERIFY(m_shared.id.isValid() && m_secret.id.isValid());
    model::Pack pack;
    pack.title = u"Brief on harbours"_s;
    for (const model::Annotation &annotation : {m_shared, m_secret}) {
        model::PackItem item;
        item.kind = model::PackItem::Kind::Annotation;
        item.record = m_lamps.id;
        item.passage = annotation.passage;
        item.annotation = annotation.id;
        pack.items.append(item);
    }
    const auto stored = m_library->run(application::storePack(pack));
    VERIFY_RESULT(stored);
    m_pack = *stored;
    const auto search = m_library->run(application::saveSearch(u"Quays"_s, u"quay OR lamp"_s));
    VERIFY_RESULT(search);
    const auto dossier = m_library->run(application::makeDossier(u"Harbours"_s));
    VERIFY_RESULT(dossier);
    m_dossier = *dossier;
    const auto nested = m_library->run(application::makeDossier(u"Lamps"_s, *dossier));
    VERIFY_RESULT(nested);
    VERIFY_RESULT(m_library->run(application::addToDossier(*dossier,
        {model::DossierItem::ofRecord(m_lamps.id), model::DossierItem::ofAnnotation(m_shared.id), model::DossierItem::ofAnnotation(m_secret.id),
            model::DossierItem::ofSearch(*search), model::DossierItem::note(u"Call"_s, u"The *port* calls back."_s)})));
    VERIFY_RESULT(m_library->run(application::addToDossier(*nested,
        {model::DossierItem::ofPassage(m_lamps.id, m_shared.passage), model::DossierItem::ofPack(m_pack)})));
    model::Link link;
    link.from = m_lamps.id;
    link.relation = u"related"_s;
    link.to = m_library.document(u"A/HRC/RES/57/12"_s).id;
    VERIFY_RESULT(m_library->run(application::makeLink(link, application::signature())));
}

application::BundleReport TestBundles::bundle(
    const OpenLibrary &library, const QStringList &references, const QString &path, const briefing::Released &released)
{
    const auto selection = library.run(application::bundleSelection(references));
    if (!selection) {
        qWarning().noquote() << base::englishLine(selection.error());
        return {};
    }
    const auto report = application::writeBundle(library, *selection, released, path, m_control);
    if (!report)
        qWarning().noquote() << base::englishLine(report.error());
    return report.value_or(application::BundleReport());
}

bool TestBundles::isSound(const OpenLibrary &library)
{
    const auto report = application::checkLibrary(library, m_control);
    if (report && !report->problems.isEmpty())
        qWarning().noquote() << report->problems.join(u'\n');
    return report && report->problems.isEmpty();
}

QStringList TestBundles::comments(const OpenLibrary &library) const
{
    QStringList comments;
    const auto rows = library.run(application::annotationsWithThemes()).value_or(QList<model::AnnotationRow>());
    for (const model::AnnotationRow &row : rows)
        comments.append(row.annotation.comment);
    comments.sort();
    return comments;
}

void TestBundles::comment(const OpenLibrary &library, const QString &uuid, const QString &words)
{
    const auto rows = library.run(application::annotationsWithThemes());
    VERIFY_RESULT(rows);
    const auto found = std::ranges::find(*rows, uuid, [](const model::AnnotationRow &row) { return row.annotation.uuid; });
    QVERIFY(found != rows->end());
    model::Annotation changed = found->annotation;
    changed.comment = words;
    VERIFY_RESULT(library.run(application::updateAnnotations({application::AnnotationChange {found->annotation, changed}})));
}

void TestBundles::whatIsMergedMakesTheSameBundle()
{
    const application::BundleReport written = bundle(*m_library, references(), m_file, {m_secret.id});
    QCOMPARE(written.counts.documents, 2);
    QVERIFY(written.counts.annotations >= 2);
    QCOMPARE(written.counts.packs, 1);
    QCOMPARE(written.counts.searches, 1);
    QCOMPARE(written.counts.dossiers, 2);
    QCOMPARE(written.counts.notes, 1);
    QCOMPARE(written.originals, 1);
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QCOMPARE(merged->counts.at(BundleKind::Record).added, 2);
    QCOMPARE(merged->counts.at(BundleKind::Pack).added, 1);
    QCOMPARE(merged->counts.at(BundleKind::Dossier).added, 2);
    QCOMPARE(merged->counts.at(BundleKind::Note).added, 1);
    QVERIFY(merged->counts.at(BundleKind::Link).added >= 1);
    QVERIFY(merged->merge > 0);
    QVERIFY(isSound(*m_other));
    QCOMPARE(application::search(*m_other, u"quay"_s)->total, application::search(*m_library, u"quay"_s)->total);
    QVERIFY(application::search(*m_other, u"quay"_s)->total > 0);

    const auto notes = m_other->run(application::annotationsWithThemes());
    VERIFY_RESULT(notes);
    briefing::Released released;
    for (const model::AnnotationRow &row : *notes) {
        if (row.annotation.uuid == m_secret.uuid)
            released.insert(row.annotation.id);
    }
    QCOMPARE(released.size(), 1);
    // The dossier holds the pack, too.
    const QString again = m_library.beside(u"again.aidepack"_s);
    bundle(*m_other, {u"A/HRC/RES/57/12"_s, u"dossier:Harbours"_s, QString::fromLatin1(kLamps)}, again, released);
    const Members first = withoutTimes(membersOf(m_file));
    QVERIFY(first.size() > 10);
    QCOMPARE(differing(first, withoutTimes(membersOf(again))), QStringList());
}

void TestBundles::mergingTwiceAddsNothing()
{
    bundle(*m_library, references(), m_file, {m_secret.id});
    VERIFY_RESULT(merge(m_file));
    const QStringList before = testdata::tableDump(*m_other);
    const QStringList notes = comments(*m_other);
    QCOMPARE(notes.count(kShared), 1);
    const auto again = merge(m_file);
    VERIFY_RESULT(again);
    QCOMPARE(again->added(), 0);
    QCOMPARE(again->merge, 0);
    QVERIFY(again->conflicts.isEmpty());
    QVERIFY(again->counts.at(BundleKind::Annotation).same >= 2);
    QCOMPARE(testdata::tableDump(*m_other), before);
    // Into the library that it came from: nothing is new.
    const QStringList own = testdata::tableDump(*m_library);
    const auto home = application::mergeBundle(*m_library, m_file, {}, m_control);
    VERIFY_RESULT(home);
    QCOMPARE(home->added(), 0);
    QVERIFY2(home->conflicts.isEmpty(), home->conflicts.isEmpty() ? "" : qPrintable(home->conflicts.first().name));
    QCOMPARE(testdata::tableDump(*m_library), own);
}

void TestBundles::whatIsPrivateStaysUnlessItIsReleased()
{
    const auto selection = m_library->run(application::bundleSelection(references()));
    VERIFY_RESULT(selection);
    const auto plan = m_library->run(application::planBundle(*selection));
    VERIFY_RESULT(plan);
    const auto listed = std::ranges::find(plan->privateAnnotations, m_secret.id, &briefing::PrivateAnnotation::id);
    QVERIFY(listed != plan->privateAnnotations.end());
    QCOMPARE(listed->comment, kSecret);
    QVERIFY(!listed->isReleased);

    const application::BundleReport report = bundle(*m_library, references(), m_file);
    QCOMPARE(report.leftOut, plan->privateAnnotations.size());
    const auto holds = [](const Members &members, const QString &words) {
        return std::ranges::any_of(members, [&words](const QByteArray &bytes) { return bytes.contains(words.toUtf8()); });
    };
    const Members members = membersOf(m_file);
    QVERIFY(holds(members, kShared));
    QVERIFY(!holds(members, kSecret));
    QVERIFY(!holds(members, m_secret.uuid));
    // Nor a folder of this computer.
    QVERIFY(!holds(members, QFileInfo(testdata::fixture(u"gui/lamps.en.xml"_s)).absolutePath()));
    bundle(*m_library, references(), m_file, {m_secret.id});
    QVERIFY(holds(membersOf(m_file), kSecret));
}

void TestBundles::onlyWhatIsChosenGoesAlong()
{
    bundle(*m_library, {QString::fromLatin1(kLamps)}, m_file);
    const Members members = membersOf(m_file);
    QVERIFY(!members.contains(u"pack/1.json"_s));
    QVERIFY(!members.value(u"library.json"_s).contains("Harbours"));
    QVERIFY(!members.value(u"library.json"_s).contains("Quays"));
    // The document that it points at is only named.
    QStringList documents;
    for (const QString &name : members.keys()) {
        if (name.startsWith("document/"_L1) && name.endsWith(".md"_L1))
            documents.append(name);
    }
    QCOMPARE(documents, QStringList {u"document/A-HRC-RES-62-4-1.md"_s});
    VERIFY_RESULT(merge(m_file));
    const auto target = m_other->run(application::target(u"A/HRC/RES/57/12"_s));
    VERIFY_RESULT(target);
    QVERIFY(!target->record.inLibrary);
    QCOMPARE(m_other->run(application::bundleSelection({u"A/HRC/RES/99/99"_s})).error().code, base::ErrorCode::NotFound);
    QCOMPARE(m_other->run(application::bundleSelection({u"pack:99"_s})).and_then([this](const model::BundleSelection &selection) {
        return m_other->run(application::planBundle(selection));
    }).error().code, base::ErrorCode::NotFound);
}

void TestBundles::aMergeIsUndone()
{
    bundle(*m_library, references(), m_file, {m_secret.id});
    const QStringList before = testdata::tableDump(*m_other);
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    QVERIFY(testdata::tableDump(*m_other) != before);
    QCOMPARE(m_other->run(application::bundleMerges())->size(), 1);
    QCOMPARE(m_other->run(application::bundleMerges())->first().name, u"lamps.aidepack"_s);
    const auto undone = application::undoBundle(*m_other, merged->merge);
    VERIFY_RESULT(undone);
    QVERIFY(*undone);
    QCOMPARE(testdata::tableDump(*m_other), before);
    QVERIFY(isSound(*m_other));
    QCOMPARE(application::search(*m_other, u"quay"_s)->total, 0);
    QCOMPARE(application::undoBundle(*m_other, merged->merge).error().code, base::ErrorCode::NotFound);
    // And made again, also after a restart.
    VERIFY_RESULT(merge(m_file));
    m_other.reset();
    auto opened = OpenLibrary::open(m_library.beside(u"other"_s), OpenLibrary::Access::Write);
    VERIFY_RESULT(opened);
    m_other.emplace(std::move(*opened));
    const auto entries = m_other->run(application::bundleMerges());
    QCOMPARE(entries->size(), 1);
    QVERIFY(application::undoBundle(*m_other, entries->first().id).value_or(false));
    QCOMPARE(testdata::tableDump(*m_other), before);
}

void TestBundles::whatWasChangedSinceIsNotUndone()
{
    bundle(*m_library, references(), m_file);
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    comment(*m_other, m_shared.uuid, u"Mine now"_s);
    const QStringList before = testdata::tableDump(*m_other);
    const auto undone = application::undoBundle(*m_other, merged->merge);
    VERIFY_RESULT(undone);
    QVERIFY(!*undone);
    QCOMPARE(testdata::tableDump(*m_other), before);
    comment(*m_other, m_shared.uuid, kShared);
    // What hangs on it now would be lost.
    const auto target = m_other->run(application::target(QString::fromLatin1(kLamps)));
    VERIFY_RESULT(target);
    model::Annotation own = application::newAnnotation();
    own.kind = model::AnnotationKind::DocumentNote;
    own.record = target->record.id;
    own.text = target->text->id;
    own.comment = u"Own"_s;
    VERIFY_RESULT(m_other->run(application::addAnnotations({own})));
    const auto stillThere = application::undoBundle(*m_other, merged->merge);
    VERIFY_RESULT(stillThere);
    QVERIFY(!*stillThere);
    QVERIFY(comments(*m_other).contains(u"Own"_s));
    QVERIFY(isSound(*m_other));
}

void TestBundles::aPreviewChangesNothing()
{
    bundle(*m_library, references(), m_file);
    const QStringList before = testdata::tableDump(*m_other);
    const auto preview = application::previewBundle(*m_other, m_file, m_control);
    VERIFY_RESULT(preview);
    QCOMPARE(testdata::tableDump(*m_other), before);
    QVERIFY(application::keptBackups(m_other->folder()).isEmpty());
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    QCOMPARE(preview->added(), merged->added());
    QVERIFY(isSound(*m_other));
}

void TestBundles::aWantedDocumentComes()
{
    const QString first = m_library.beside(u"first.aidepack"_s);
    bundle(*m_library, {QString::fromLatin1(kLamps)}, first);
    VERIFY_RESULT(merge(first));
    bundle(*m_library, {u"A/HRC/RES/57/12"_s}, m_file);
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    QCOMPARE(merged->counts.at(BundleKind::Record).added, 1);
    QVERIFY(merged->conflicts.isEmpty());
    const auto target = m_other->run(application::target(u"A/HRC/RES/57/12"_s));
    VERIFY_RESULT(target);
    QVERIFY(target->record.inLibrary);
    QVERIFY(!target->passages.isEmpty());
}

void TestBundles::whatDiffersStaysAsItIsOrAsIsChosen()
{
    bundle(*m_library, references(), m_file);
    VERIFY_RESULT(merge(m_file));
    comment(*m_other, m_shared.uuid, u"Changed here"_s);
    const auto kept = merge(m_file);
    VERIFY_RESULT(kept);
    QCOMPARE(kept->conflicts.size(), 1);
    QCOMPARE(kept->conflicts.first().kind, BundleKind::Annotation);
    QCOMPARE(kept->conflicts.first().differences.size(), 1);
    QCOMPARE(kept->conflicts.first().differences.first().field, u"comment"_s);
    QCOMPARE(kept->conflicts.first().differences.first().here, u"Changed here"_s);
    QCOMPARE(kept->conflicts.first().differences.first().there, kShared);
    QVERIFY(comments(*m_other).contains(u"Changed here"_s));
    const auto taken = merge(m_file, {{BundleKind::Annotation, MergeChoice::There}});
    VERIFY_RESULT(taken);
    QVERIFY(!comments(*m_other).contains(u"Changed here"_s));
    QCOMPARE(comments(*m_other).count(kShared), 1);
    // That, too, is one step.
    QVERIFY(application::undoBundle(*m_other, taken->merge).value_or(false));
    QVERIFY(comments(*m_other).contains(u"Changed here"_s));

    // A pack, a search, a note and a dossier that are other ones here.
    const auto dossier = m_other->run(application::dossierCalled(u"Harbours"_s));
    VERIFY_RESULT(dossier);
    const auto content = m_other->run(application::dossierContent(dossier->id));
    VERIFY_RESULT(content);
    for (const model::DossierRow &row : content->rows) {
        if (row.item.kind == model::DossierItem::Kind::Note)
            VERIFY_RESULT(m_other->run(application::writeDossierNote(row.item.id, u"Call"_s, u"They called."_s)));
    }
    VERIFY_RESULT(m_other->run(application::saveSearch(u"Quays"_s, u"pier"_s)));
    VERIFY_RESULT(m_other->run(application::renameDossier(dossier->id, u"Ports"_s)));
    const auto listed = merge(m_file);
    VERIFY_RESULT(listed);
    QList<BundleKind> kinds;
    for (const model::MergeConflict &conflict : listed->conflicts)
        kinds.append(conflict.kind);
    QCOMPARE(kinds, (QList {BundleKind::Annotation, BundleKind::Search, BundleKind::Dossier, BundleKind::Note}));
    QVERIFY(m_other->run(application::dossierCalled(u"Ports"_s)).has_value());
    VERIFY_RESULT(merge(m_file,
        {{BundleKind::Search, MergeChoice::There}, {BundleKind::Dossier, MergeChoice::There}, {BundleKind::Note, MergeChoice::There}}));
    QVERIFY(m_other->run(application::dossierCalled(u"Harbours"_s)).has_value());
    const auto left = merge(m_file);
    QCOMPARE(left->conflicts.size(), 1);
}

void TestBundles::bothAreKeptOnce()
{
    bundle(*m_library, references(), m_file);
    VERIFY_RESULT(merge(m_file));
    comment(*m_other, m_shared.uuid, u"Changed here"_s);
    VERIFY_RESULT(m_other->run(application::saveSearch(u"Quays"_s, u"pier"_s)));
    const model::MergeChoices both {{BundleKind::Annotation, MergeChoice::Both}, {BundleKind::Search, MergeChoice::Both},
        {BundleKind::Record, MergeChoice::Both}};
    VERIFY_RESULT(merge(m_file, both));
    QCOMPARE(comments(*m_other).count(kShared), 1);
    QCOMPARE(comments(*m_other).count(u"Changed here"_s), 1);
    const application::Query<QList<model::SavedSearch>> all
        = [](const library::Database &database) { return library::SavedSearchStore(database).all(); };
    const auto searches = m_other->run(all);
    VERIFY_RESULT(searches);
    QStringList names;
    for (const model::SavedSearch &search : *searches)
        names.append(search.name);
    QVERIFY2(names.contains(u"Quays"_s) && names.contains(u"Quays (2)"_s), qPrintable(names.join(u", "_s)));
    const QStringList before = testdata::tableDump(*m_other);
    VERIFY_RESULT(merge(m_file, both));
    QCOMPARE(testdata::tableDump(*m_other), before);
}

void TestBundles::annotationsFindTheirWordsInAnotherText()
{
    QFile file(testdata::fixture(u"gui/lamps.en.xml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    const QByteArray paragraph = "towns to put a lamp on every quay;";
    QVERIFY(changed.contains(paragraph));
    changed.replace(paragraph, "towns and cities to put a lamp on every quay;");
    const QString path = m_library.beside(u"lamps.xml"_s);
    QVERIFY(base::writeFile(path, changed));
    QVERIFY(application::importFiles(*m_other, {path}, {}, m_control).count(model::ImportOutcome::Added) == 1);
    const auto target = m_library->run(application::target(QString::fromLatin1(kLamps)));
    VERIFY_RESULT(target);
    const auto lamp = std::ranges::find_if(target->passages, [](const model::Passage &passage) { return passage.content.contains(u"lamp on every quay"_s); });
    QVERIFY(lamp != target->passages.end());
    model::Annotation moved = application::newAnnotation();
    moved.record = m_lamps.id;
    moved.text = lamp->text;
    moved.passage = lamp->id;
    moved.address = lamp->address.text();
    moved.anchor.exact = u"lamp on every quay"_s;
    moved.anchor.start = int(lamp->content.indexOf(moved.anchor.exact));
    moved.anchor.end = moved.anchor.start + int(moved.anchor.exact.size());
    moved.anchor.paragraph = lamp->content;
    moved.isPrivate = false;
    VERIFY_RESULT(m_library->run(application::addAnnotations({moved})));
    bundle(*m_library, {QString::fromLatin1(kLamps)}, m_file);
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    QCOMPARE(merged->counts.at(BundleKind::Text).differing, 1);
    QCOMPARE(merged->counts.at(BundleKind::Annotation).added, 2);
    QCOMPARE(merged->loose, 0);
    const auto here = m_other->run(application::target(QString::fromLatin1(kLamps)));
    VERIFY_RESULT(here);
    const auto rows = m_other->run(application::annotationsWithThemes());
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    for (const model::AnnotationRow &row : *rows) {
        const auto passage = std::ranges::find(here->passages, row.annotation.passage, &model::Passage::id);
        QVERIFY(passage != here->passages.end());
        QCOMPARE(passage->content.mid(row.annotation.anchor.start, row.annotation.anchor.end - row.annotation.anchor.start), row.annotation.anchor.exact);
    }
    QVERIFY(isSound(*m_other));
}

void TestBundles::whatIsInBothIsKnownWithoutItsUuid()
{
    // Two libraries that were one before things had UUIDs.
    bundle(*m_library, references(), m_file);
    VERIFY_RESULT(merge(m_file));
    const application::PlainEdit forget = [](const library::Database &database) -> base::Status {
        for (const QString &table : {u"pack"_s, u"saved_search"_s, u"dossier"_s, u"dossier_item"_s, u"link"_s})
            TRY_VOID(database.execute(u"UPDATE %1 SET uuid = 'other-' || id WHERE uuid <> ''"_s.arg(table)));
        return base::ok();
    };
    VERIFY_RESULT(m_other->run(forget));
    const QStringList before = testdata::tableDump(*m_other);
    const auto again = merge(m_file);
    VERIFY_RESULT(again);
    QCOMPARE(again->added(), 0);
    QVERIFY(again->conflicts.isEmpty());
    QCOMPARE(testdata::tableDump(*m_other), before);
}

void TestBundles::aBackupIsMadeBefore()
{
    bundle(*m_library, references(), m_file);
    for (int time = 0; time < 5; ++time)
        VERIFY_RESULT(merge(m_file));
    const QList<application::KeptBackup> kept = application::keptBackups(m_other->folder());
    QCOMPARE(kept.size(), 3);
    for (const application::KeptBackup &backup : kept) {
        QCOMPARE(backup.kind, application::KeptBackup::Kind::BeforeMerge);
        VERIFY_RESULT(application::inspectBackup(backup.path));
    }
}

void TestBundles::whatIsNoBundleIsRefused_data()
{
    QTest::addColumn<QString>("named");
    const auto row = [](const char *how, const QString &named) { QTest::newRow(how) << named; };
    row("cut off", {});
    row("empty", {});
    row("no ZIP", {});
    row("no list", u"manifest.json"_s);
    row("another list", {});
    row("a list that is none", u"manifest.json"_s);
    row("an altered record", u"document/A-HRC-RES-62-4-2.json"_s);
    row("an altered original", u"document/A-HRC-RES-62-4-2.1.xml"_s);
    row("a member less", u"library.json"_s);
    row("a member more", u"more.json"_s);
    row("a path that climbs", {});
    row("a listed path that climbs", u"../../escaped.json"_s);
    row("newer", {});
    row("100000 members", {});
    row("a record less in the list as well", {});
    row("a table that is none", u"document/A-HRC-RES-62-4-2.json"_s);
    row("a link to nothing", u"document/A-HRC-RES-62-4-2.json"_s);
    row("a text for a number", u"document/A-HRC-RES-62-4-2.json"_s);
    row("an original that is another", u"document/A-HRC-RES-62-4-2.1.xml"_s);
    row("a dossier in itself", u"library.json"_s);
}

void TestBundles::whatIsNoBundleIsRefused()
{
    QFETCH(const QString, named);
    const QString how = QString::fromLatin1(QTest::currentDataTag());
    bundle(*m_library, references(), m_file);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    Members members = membersOf(m_file);
    const QString record = u"document/A-HRC-RES-62-4-2.json"_s;
    const QString original = u"document/A-HRC-RES-62-4-2.1.xml"_s;
    QVERIFY2(members.contains(record) && members.contains(original), qPrintable(members.keys().join(u' ')));
    QJsonObject manifest = QJsonDocument::fromJson(members[u"manifest.json"_s]).object();
    base::ErrorCode code = base::ErrorCode::ExportDamaged;
    const auto spoil = [&members](const QString &member, const QByteArray &before, const QByteArray &after) {
        QVERIFY2(members[member].contains(before), before.constData());
        members[member].replace(members[member].indexOf(before), before.size(), after);
        relist(members);
    };
    bool isZipped = true;
    if (how == "cut off"_L1) {
        bytes.chop(bytes.size() / 3);
        isZipped = false;
    } else if (how == "empty"_L1 || how == "no ZIP"_L1) {
        bytes = how == "empty"_L1 ? QByteArray() : QByteArray("Dear colleague,");
        isZipped = false;
    } else if (how == "no list"_L1) {
        members.remove(u"manifest.json"_s);
    } else if (how == "another list"_L1) {
        members[u"manifest.json"_s] = "{\"format\": \"luggage\", \"version\": 1}";
    } else if (how == "a list that is none"_L1) {
        members[u"manifest.json"_s] = "[1";
    } else if (how == "an altered record"_L1 || how == "an altered original"_L1) {
        members[how == "an altered record"_L1 ? record : original] += ' ';
    } else if (how == "a member less"_L1) {
        members.remove(u"library.json"_s);
    } else if (how == "a member more"_L1) {
        members[u"more.json"_s] = "{}";
    } else if (how == "a path that climbs"_L1 || how == "a listed path that climbs"_L1) {
        members[u"../../escaped.json"_s] = "{}";
        if (how == "a listed path that climbs"_L1)
            relist(members);
    } else if (how == "newer"_L1) {
        manifest[u"version"_s] = 2;
        members[u"manifest.json"_s] = QJsonDocument(manifest).toJson();
        code = base::ErrorCode::LibraryNewer;
    } else if (how == "100000 members"_L1) {
        QList<testdata::RawMember> raw;
        for (int at = 0; at < 100'000; ++at)
            raw.append({QByteArray::number(at), {}});
        bytes = testdata::rawZip(raw);
        isZipped = false;
    } else if (how == "a record less in the list as well"_L1) {
        members.remove(record);
        relist(members);
    } else if (how == "a table that is none"_L1) {
        spoil(record, "\"passage\": [", "\"passage\\\" (id) VALUES (1); --\": [");
    } else if (how == "a link to nothing"_L1) {
        spoil(record, "\"to_record\": ", "\"to_record\": 98765");
    } else if (how == "a text for a number"_L1) {
        spoil(record, "\"position\": 0", "\"position\": \"first\"");
    } else if (how == "an original that is another"_L1) {
        members[original] += ' ';
        relist(members);
    } else if (how == "a dossier in itself"_L1) {
        spoil(u"library.json"_s, "\"parent_id\": null", "\"parent_id\": 2");
    }
    if (QTest::currentTestFailed())
        return;
    QVERIFY(base::writeFile(m_file, isZipped ? zippedAgain(members) : bytes));
    const QStringList before = testdata::tableDump(*m_other);
    const auto refused = merge(m_file);
    QVERIFY(!refused);
    const QString line = base::englishLine(refused.error());
    QVERIFY2(refused.error().code == code, qPrintable(line));
    QVERIFY2(line.contains(named), qPrintable(line));
    QCOMPARE(refused.error().subject, m_file);
    QCOMPARE(testdata::tableDump(*m_other), before);
    QVERIFY(QDir(m_other->originalsFolder()).isEmpty());
    QVERIFY(!QFile::exists(m_library.beside(u"escaped.json"_s)) && !QFile::exists(m_library.beside(u"../escaped.json"_s)));
    QVERIFY(!application::previewBundle(*m_other, m_file, m_control));
    QCOMPARE(application::mergeBundle(*m_other, m_library.beside(u"none.aidepack"_s), {}, m_control).error().code, base::ErrorCode::NotFound);
}

void TestBundles::itsOrderMeansNothing()
{
    bundle(*m_library, references(), m_file);
    QVERIFY(base::writeFile(m_file, zippedAgain(membersOf(m_file))));
    const auto merged = merge(m_file);
    VERIFY_RESULT(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QCOMPARE(merged->counts.at(BundleKind::Record).added, 2);
    QVERIFY(isSound(*m_other));
}

void TestBundles::aFullDiskLeavesTheOldFile()
{
    bundle(*m_library, references(), m_file);
    const Members before = membersOf(m_file);
    const auto selection = m_library->run(application::bundleSelection(references()));
    VERIFY_RESULT(selection);
    // No file may grow beyond this; the system says so as it does of a disk.
    rlimit old {};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = application::writeBundle(*m_library, *selection, {m_secret.id}, m_file, m_control);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!refused);
    QVERIFY2(refused.error().code == base::ErrorCode::WriteFailed, qPrintable(base::englishLine(refused.error())));
    QCOMPARE(refused.error().subject, m_file);
    QCOMPARE(differing(before, membersOf(m_file)), QStringList());
    QCOMPARE(QDir(QFileInfo(m_file).path()).entryList({u"lamps*"_s}, QDir::Files).size(), 1);
    const QString nowhere = m_library.beside(u"nowhere/lamps.aidepack"_s);
    const auto unwritten = application::writeBundle(*m_library, *selection, {}, nowhere, m_control);
    QVERIFY(!unwritten);
    QCOMPARE(unwritten.error().subject, nowhere);
    jobs::JobControl stopped;
    stopped.cancel();
    QCOMPARE(application::writeBundle(*m_library, *selection, {}, m_file, stopped).error().code, base::ErrorCode::Cancelled);
    QCOMPARE(differing(before, membersOf(m_file)), QStringList());
}

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"
