// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotationexport.h>
#include <application/annotationfilter.h>
#include <application/annotations.h>
#include <application/backups.h>
#include <application/bundleimport.h>
#include <application/bundles.h>
#include <application/commentdrafts.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/plainexport.h>
#include <application/plainimport.h>
#include <application/privacy.h>
#include <application/target.h>
#include <application/trash.h>
#include <core/base/files.h>
#include <import/formats/container/archive.h>
#include <library/database/changerecorder.h>
#include <library/database/statement.h>
#include <library/store/importreports.h>
#include <library/store/library.h>
#include <library/store/passphrasestore.h>

#include <testdata.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using application::OpenLibrary;

namespace {

constexpr auto kCities = "A/HRC/RES/57/12";
const QString kPassphrase = u"three lamps by the harbour"_s;
const QString kShared = u"Gezeitentafel"_s;
/// In comment, tags, selection and what stands around it, paragraph, author; in what was changed, deleted, and drafted.
const QStringList kSecrets {u"Zwiegespräch"_s, u"quorndrag"_s, u"Auswahlwort"_s, u"Vorwort17"_s, u"Nachwort17"_s, u"Absatzwort"_s, u"Schreiberin"_s,
    u"Erstfassung"_s, u"Papierkorbwort"_s, u"Mitgelöscht"_s, u"Berichtswort"_s, u"Bündelwort"_s};

QByteArray in(const QString &word, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(word);
}

bool holds(const QByteArray &bytes, const QString &word)
{
    return bytes.contains(word.toUtf8()) || bytes.contains(in(word, QStringConverter::Utf16LE)) || bytes.contains(in(word, QStringConverter::Utf16BE))
        || bytes.contains(word.toUtf8().toBase64(QByteArray::OmitTrailingEquals).chopped(2)) || bytes.contains(word.toLatin1());
}

/// The words that stand in a file, or in what is packed in it.
QStringList found(const QByteArray &bytes, const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        if (holds(bytes, word))
            all.append(word);
    }
    if (!bytes.startsWith("PK"))
        return all;
    const auto archive = formats::Archive::open(bytes);
    for (qsizetype at = 0; archive && at < archive->names().size(); ++at)
        all += found(archive->read(archive->names().at(at)).value_or(QByteArray()), words);
    return all;
}

/// "FILE: WORD" for each that stands in a file, or in the files of a folder.
QStringList foundIn(const QString &path, const QStringList &words)
{
    QStringList paths {path};
    if (QFileInfo(path).isDir()) {
        paths.clear();
        QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    QStringList all;
    for (const QString &each : std::as_const(paths)) {
        QFile file(each);
        if (!file.open(QIODevice::ReadOnly))
            return {u"unreadable: "_s + each};
        const QStringList inFile = found(file.readAll(), words);
        for (const QString &word : inFile)
            all.append(QFileInfo(each).fileName() + u": "_s + word);
    }
    return all;
}

}

/// The words of private annotations under a passphrase: in no byte of any file while they are locked, as they were when it is given.
class TestPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        const model::Record cities = m_library.document(QString::fromLatin1(kCities));
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP8"_s));
        VERIFY_RESULT(target);
        m_note = application::annotationOn(*target, model::AnnotationKind::ParagraphNote).value();
        m_note.kind = model::AnnotationKind::Highlight;
        m_note.comment = u"Erstfassung"_s;
        m_note.author = u"Schreiberin"_s;
        // As after the text was changed: these words stand in no paragraph.
        m_note.anchor = {u"ein Auswahlwort"_s, u"Vorwort17 "_s, u" Nachwort17"_s, 3, 18, u"Vorwort17 ein Auswahlwort Nachwort17, Absatzwort"_s};
        m_note = added(m_note);
        model::Annotation changed = m_note;
        changed.comment = u"Zwiegespräch unter vier Augen #quorndrag"_s;
        changed.tags = {u"quorndrag"_s, u"Frist"_s};
        m_note = m_library->run(application::updateAnnotations({{m_note, changed}})).value().first();
        m_shared = m_note;
        m_shared.id = {};
        m_shared.uuid.clear();
        m_shared.isPrivate = false;
        m_shared.anchor = {};
        m_shared.author.clear();
        m_shared.tags.clear();
        m_shared.comment = kShared;
        m_shared = added(m_shared);
        QVERIFY(cities.id.isValid());
    }
    void cleanup() { m_library.close(); }

    void lockedNoByteHoldsAWordOfThem()
    {
        scatter();
        const QStringList before = foundIn(m_library.folder(), kSecrets + QStringList {kShared});
        for (const QString &word : kSecrets + QStringList {kShared})
            QVERIFY2(!before.filter(word).isEmpty(), qPrintable(word + u" is not found where it is"_s));
        const auto report = application::setPassphrase(*m_library, kPassphrase, today(), m_control);
        VERIFY_RESULT(report);
        application::drafts::drop(report->uuids);
        QVERIFY(report->annotations >= 2);
        QVERIFY2(report->backups >= 3, qPrintable(QString::number(report->backups)));
        QCOMPARE(application::keptBackups(m_library.folder()).size(), 1);
        QVERIFY(!application::drafts::left().contains(m_note.uuid));
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
        QVERIFY(!foundIn(m_library.folder(), {kShared}).isEmpty());
        nothingLeavesInClear();
        m_library.close();
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
        open();
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
        const auto check = application::checkLibrary(*m_library, m_control);
        VERIFY_RESULT(check);
        QCOMPARE(check->problems, QStringList());
    }

    void lockedTheyShowThatTheyExist()
    {
        const QList<model::Annotation> before = all();
        lock();
        const QList<model::Annotation> after = all();
        QCOMPARE(after.size(), before.size());
        for (qsizetype at = 0; at < after.size(); ++at) {
            const model::Annotation &was = before.at(at);
            const auto is = std::ranges::find(after, was.id, &model::Annotation::id);
            QVERIFY(is != after.end());
            if (!was.isPrivate) {
                QCOMPARE(*is, was);
                continue;
            }
            QVERIFY(is->isLocked && is->isPrivate);
            QVERIFY(is->comment.isEmpty() && is->tags.isEmpty() && is->author.isEmpty() && is->anchor == model::Anchor());
            QVERIFY(is->uuid == was.uuid && is->passage == was.passage && is->colour == was.colour && is->kind == was.kind && is->created == was.created);
        }
        const auto state = application::privacyState(*m_library);
        VERIFY_RESULT(state);
        QVERIFY(state->hasPassphrase && state->isLocked);
        // What is locked cannot be changed; nothing of it is lost by trying.
        model::Annotation changed = note();
        changed.comment = u"over it"_s;
        const auto refused = m_library->run(application::updateAnnotations({{note(), changed}}));
        QCOMPARE(refused.error().code, base::ErrorCode::PasswordNeeded);
    }

    void unlockedTheyAreAsTheyWere()
    {
        const QList<model::Annotation> before = all();
        lock();
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        QCOMPARE(all(), before);
        QVERIFY(!application::privacyState(*m_library)->isLocked);
        // Words are opened in memory alone.
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
        application::lock(*m_library);
        QVERIFY(note().isLocked);
        m_library.close();
        open();
        QVERIFY(note().isLocked);
    }

    void whatIsWrittenUnderAPassphraseIsSealedAtOnce()
    {
        lock();
        model::Annotation written = m_note;
        written.id = {};
        written.uuid.clear();
        written = added(written); // Without the passphrase.
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        QCOMPARE(one(written.id), written);
        model::Annotation changed = note();
        changed.comment = u"Papierkorbwort"_s;
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{note(), changed}})));
        QCOMPARE(note().comment, u"Papierkorbwort"_s);
        // What was for all becomes private.
        model::Annotation hidden = m_shared;
        hidden.isPrivate = true;
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{m_shared, hidden}})));
        QCOMPARE(one(m_shared.id).comment, kShared);
        VERIFY_RESULT(m_library->run(application::removeAnnotations({note()})));
        const auto trash = m_library->run(application::trash());
        VERIFY_RESULT(trash);
        QCOMPARE(trash->first().title, QString());
        application::lock(*m_library);
        QVERIFY(one(m_shared.id).isLocked);
        VERIFY_RESULT(m_library->run(application::restoreFromTrash({trash->first().id})));
        QVERIFY(note().isLocked);
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        QCOMPARE(note().comment, u"Papierkorbwort"_s);
        // And is for all again.
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{one(m_shared.id), m_shared}})));
        application::lock(*m_library);
        QCOMPARE(one(m_shared.id).comment, kShared);
    }

    void aWrongPassphraseOpensNothing()
    {
        QCOMPARE(application::unlock(*m_library, kPassphrase).error().code, base::ErrorCode::NotFound);
        QCOMPARE(application::setPassphrase(*m_library, u"short"_s, today(), m_control).error().code, base::ErrorCode::BadInput);
        QVERIFY(!note().isLocked);
        lock();
        QCOMPARE(application::unlock(*m_library, u"three lamps by the harbor"_s).error().code, base::ErrorCode::PasswordWrong);
        QVERIFY(note().isLocked);
        QCOMPARE(application::setPassphrase(*m_library, kPassphrase, today(), m_control).error().code, base::ErrorCode::NameTaken);
        QCOMPARE(application::removePassphrase(*m_library, u"something else"_s).error().code, base::ErrorCode::PasswordWrong);
        QCOMPARE(application::changePassphrase(*m_library, u"something else"_s, u"whatever comes"_s).error().code, base::ErrorCode::PasswordWrong);
        QCOMPARE(application::changePassphrase(*m_library, kPassphrase, u"short"_s).error().code, base::ErrorCode::BadInput);
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        QCOMPARE(note(), m_note);
    }

    void aPassphraseIsChangedAndTakenAway()
    {
        const QList<model::Annotation> before = all();
        lock();
        const QString later = u"Zwölf Boxkämpfer jagen Viktor"_s;
        VERIFY_RESULT(application::changePassphrase(*m_library, kPassphrase, later));
        QCOMPARE(application::unlock(*m_library, kPassphrase).error().code, base::ErrorCode::PasswordWrong);
        // As another keyboard writes it.
        VERIFY_RESULT(application::unlock(*m_library, later.normalized(QString::NormalizationForm_D)));
        QCOMPARE(all(), before);
        const auto removed = application::removePassphrase(*m_library, later);
        VERIFY_RESULT(removed);
        QCOMPARE(*removed, std::ranges::count(before, true, &model::Annotation::isPrivate));
        QCOMPARE(all(), before);
        QVERIFY(!application::privacyState(*m_library)->hasPassphrase);
        m_library.close();
        open();
        QCOMPARE(all(), before);
        // And may be set again.
        lock();
        QVERIFY(note().isLocked);
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
    }

    void whatWasDeletedBeforeComesBackAfterIt()
    {
        VERIFY_RESULT(m_library->run(application::removeAnnotations({m_note})));
        lock();
        const auto trash = m_library->run(application::trash());
        VERIFY_RESULT(trash);
        QCOMPARE(trash->first().title + trash->first().detail, QString());
        VERIFY_RESULT(m_library->run(application::restoreFromTrash({trash->first().id})));
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        QCOMPARE(note(), m_note);
        // In clear again where the passphrase is gone.
        VERIFY_RESULT(m_library->run(application::removeAnnotations({note()})));
        VERIFY_RESULT(application::removePassphrase(*m_library, kPassphrase));
        const auto again = m_library->run(application::trash());
        VERIFY_RESULT(m_library->run(application::restoreFromTrash({again->first().id})));
        QCOMPARE(note(), m_note);
    }

    void whatIsInterruptedIsFinishedWhenTheLibraryIsOpened()
    {
        scatter();
        // The program is killed after the words were sealed, and before their traces were cleared.
        VERIFY_RESULT(m_library->library().write([](const library::Database &database) { return library::PassphraseStore(database).protect(kPassphrase); }));
        QVERIFY(!foundIn(m_library.folder(), kSecrets).isEmpty());
        m_library.close();
        open();
        QCOMPARE(foundIn(m_library.folder(), kSecrets), QStringList());
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        QCOMPARE(note(), m_note);
    }

    void aBackupAndASalvagedLibraryKeepThemSealed()
    {
        const QList<model::Annotation> before = all();
        lock();
        const QString tar = m_library.beside(u"backup.tar"_s);
        VERIFY_RESULT(application::backUp(*m_library, tar, m_control));
        m_library.close();
        const QString salvaged = m_library.beside(u"salvaged"_s);
        VERIFY_RESULT(application::salvage(m_library.folder(), salvaged, m_control));
        VERIFY_RESULT(application::restoreBackup(tar, m_library.beside(u"restored"_s), m_control));
        for (const QString &folder : {salvaged, m_library.beside(u"restored"_s)}) {
            QCOMPARE(foundIn(folder, kSecrets), QStringList());
            auto library = OpenLibrary::open(folder, OpenLibrary::Access::Write);
            VERIFY_RESULT(library);
            QCOMPARE(application::unlock(*library, u"something else"_s).error().code, base::ErrorCode::PasswordWrong);
            VERIFY_RESULT(application::unlock(*library, kPassphrase));
            const auto rows = library->run(application::annotations());
            VERIFY_RESULT(rows);
            QCOMPARE(rows->size(), before.size());
            for (const model::AnnotationRow &row : *rows) {
                const auto was = std::ranges::find(before, row.annotation.uuid, &model::Annotation::uuid);
                QVERIFY(was != before.end());
                QCOMPARE(row.annotation.comment, was->comment);
            }
        }
    }

    void theKeyStandsInTwoPlaces()
    {
        for (const QString &lost : {u"DELETE FROM library WHERE name = 'private_key'"_s, u"DELETE FROM private_key"_s}) {
            VERIFY_RESULT(m_library.renew());
            m_note = added(m_note);
            lock();
            VERIFY_RESULT(m_library->library().write([&lost](const library::Database &database) { return database.execute(lost); }));
            VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
            QCOMPARE(note().comment, m_note.comment);
        }
    }

    void aPlainExportCarriesThemSealedToAnotherLibrary()
    {
        lock();
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        const QString plain = m_library.beside(u"plain"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, plain, m_control));
        QCOMPARE(foundIn(plain, kSecrets), QStringList());
        const QString folder = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(folder, application::NewLibrary::Empty));
        auto other = OpenLibrary::open(folder, OpenLibrary::Access::Write);
        VERIFY_RESULT(other);
        VERIFY_RESULT(application::importPlain(*other, plain, m_control));
        QCOMPARE(foundIn(folder, kSecrets), QStringList());
        VERIFY_RESULT(application::unlock(*other, kPassphrase));
        const auto rows = other->run(application::annotations());
        VERIFY_RESULT(rows);
        const auto there = std::ranges::find(*rows, m_note.uuid, [](const model::AnnotationRow &row) { return row.annotation.uuid; });
        QVERIFY(there != rows->end());
        QCOMPARE(there->annotation.comment, m_note.comment);
    }

    void aBundleTakesThemAlongWhereTheyAreTickedAndOpen()
    {
        lock();
        const QString path = m_library.beside(u"cities.aidepack"_s);
        const model::BundleSelection selection {{m_note.record}, {}, {}, {}};
        const auto planned = m_library->run(application::planBundle(selection));
        VERIFY_RESULT(planned);
        QCOMPARE(planned->privateAnnotations.size(), 0); // Nobody can choose what nobody sees.
        VERIFY_RESULT(application::writeBundle(*m_library, selection, {m_note.id}, path, m_control));
        QCOMPARE(foundIn(path, kSecrets), QStringList());
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        VERIFY_RESULT(application::writeBundle(*m_library, selection, {m_note.id}, path, m_control));
        QVERIFY(!foundIn(path, {u"Zwiegespräch"_s}).isEmpty());
        const QString folder = m_library.beside(u"other"_s);
        VERIFY_RESULT(application::makeLibrary(folder, application::NewLibrary::Empty));
        auto other = OpenLibrary::open(folder, OpenLibrary::Access::Write);
        VERIFY_RESULT(other);
        // There is a passphrase of its own there: what is merged is sealed by it, and can be undone.
        VERIFY_RESULT(application::setPassphrase(*other, u"another passphrase"_s, today(), m_control));
        const auto merged = application::mergeBundle(*other, path, {}, m_control);
        VERIFY_RESULT(merged);
        QCOMPARE(foundIn(folder, {u"Zwiegespräch"_s, u"quorndrag"_s}), QStringList());
        const auto undoes = other->library().read([](const library::Database &database) -> base::Result<QByteArray> {
            library::Statement changes(database, u"SELECT changes FROM bundle_merge"_s);
            TRY_VOID(changes.run());
            return changes.next() ? qUncompress(changes.bytes(0).toByteArray()) : QByteArray();
        });
        QVERIFY(undoes && !undoes->isEmpty());
        QCOMPARE(found(*undoes, kSecrets), QStringList());
        VERIFY_RESULT(application::unlock(*other, u"another passphrase"_s));
        const auto rows = other->run(application::annotations());
        VERIFY_RESULT(rows);
        QVERIFY(std::ranges::any_of(*rows, [this](const model::AnnotationRow &row) { return row.annotation.comment == m_note.comment; }));
        const auto undone = application::undoBundle(*other, merged->merge);
        VERIFY_RESULT(undone);
        QVERIFY(*undone);
    }

    void aTextThatIsImportedAnewWaitsForThePassphrase()
    {
        QFile file(testdata::fixture(u"gui/lamps.en.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QString path = m_library.beside(u"lamps.xml"_s);
        QVERIFY(base::writeFile(path, text));
        QCOMPARE(application::importFiles(*m_library, {path}, {}, m_control).count(model::ImportOutcome::Added), 1);
        const auto target = m_library->run(application::target(u"A/HRC/RES/62/4 OP1"_s));
        VERIFY_RESULT(target);
        model::Annotation lamp = added(application::annotationOn(*target, model::AnnotationKind::ParagraphNote).value());
        lock();
        QByteArray later = text;
        later.replace("towns to put", "towns and cities to put");
        QVERIFY(later != text);
        QVERIFY(base::writeFile(path, later));
        QCOMPARE(application::importFiles(*m_library, {path}, {}, m_control).count(model::ImportOutcome::Updated), 1);
        QVERIFY(one(lamp.id).isLocked);
        VERIFY_RESULT(application::unlock(*m_library, kPassphrase));
        const model::Annotation found = one(lamp.id);
        QVERIFY(found.isAttached());
        QVERIFY2(found.anchor.paragraph.contains(u"towns and cities"_s), qPrintable(found.anchor.paragraph));
        QVERIFY(found.score < 100);
        QCOMPARE(foundIn(m_library.folder() + u"/library.db"_s, {u"Schreiberin"_s}), QStringList());
    }

private:
    void open()
    {
        VERIFY_RESULT(m_library.open());
    }
    void lock()
    {
        VERIFY_RESULT(application::setPassphrase(*m_library, kPassphrase, today(), m_control));
    }

    /// Words of private annotations wherever a program leaves them that does not think of it: in the trash, in a report of an import, in
    /// what undoes a merge, in backups of three kinds, in a draft, in free pages.
    void scatter()
    {
        QVERIFY(application::makeDailyBackup(*m_library, today().addDays(-3), m_control));
        VERIFY_RESULT(pipeline::backUpBeforeMerge(m_library->library(), m_control));
        model::Annotation deleted = m_note;
        deleted.id = {};
        deleted.uuid.clear();
        deleted.comment = u"Papierkorbwort"_s;
        VERIFY_RESULT(m_library->run(application::removeAnnotations({added(deleted)})));
        QCOMPARE(application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, m_control).count(model::ImportOutcome::Added), 1);
        const auto target = m_library->run(application::target(u"A/HRC/RES/62/4"_s));
        VERIFY_RESULT(target);
        model::Annotation along = application::annotationOn(*target, model::AnnotationKind::DocumentNote).value();
        along.comment = u"Mitgelöscht"_s;
        added(along);
        VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, target->record.id.value()}})));
        VERIFY_RESULT(m_library->library().write([this](const library::Database &database) -> base::Status {
            model::ImportReport report;
            report.ended = QDateTime::currentDateTimeUtc();
            model::FileOutcome outcome;
            outcome.outcome = model::ImportOutcome::Updated;
            outcome.annotations = {{m_note.id, model::AnnotationFate::Moved, u"OP8"_s, u"OP9"_s, u"Berichtswort"_s}};
            report.outcomes = {outcome};
            TRY_VOID(library::ImportReportStore(database).add(report));
            // What a merge is undone by; deflated, so that it is looked at by itself.
            return mergeBundleOf(u"Bündelwort"_s, database);
        }));
        application::drafts::keep(m_note.uuid, u"Zwiegespräch, weiter"_s);
        application::drafts::leave(m_note.uuid);
        QVERIFY(application::makeDailyBackup(*m_library, today(), m_control));
    }

    /// Changes of a merge that brought an annotation with this word; level 0, so that the word stands there.
    static base::Status mergeBundleOf(const QString &word, const library::Database &database)
    {
        TRY(const auto recorder, library::ChangeRecorder::start(database, {u"annotation"_s}));
        library::Statement copied(database,
            u"INSERT INTO annotation (record_id, text_id, address, exact, prefix, suffix, start_offset, end_offset, colour, comment, created_ms, modified_ms) "
            u"SELECT record_id, text_id, address, '', '', '', 0, 0, colour, ?, 1, 1 FROM annotation LIMIT 1"_s);
        TRY_VOID(copied.bind(word).run());
        TRY(const QByteArray changes, recorder.changes());
        library::Statement merge(database, u"INSERT INTO bundle_merge (merged_ms, name, added, changes) VALUES (1, 'one', 1, ?)"_s);
        return merge.bindValue(qCompress(changes, 0)).run();
    }

    /// Every way out, with everything ticked.
    void nothingLeavesInClear()
    {
        const QString out = m_library.beside(u"out"_s);
        QVERIFY(QDir().mkpath(out));
        VERIFY_RESULT(application::backUp(*m_library, out + u"/backup.tar"_s, m_control));
        VERIFY_RESULT(application::exportPlain(*m_library, out + u"/plain"_s, m_control));
        VERIFY_RESULT(application::writeBundle(*m_library, {{m_note.record}, {}, {}, {}}, {m_note.id}, out + u"/one.aidepack"_s, m_control));
        const auto rows = m_library->run(application::annotationsWithThemes());
        VERIFY_RESULT(rows);
        for (const QString &format : {u"markdown"_s, u"html"_s, u"csv"_s, u"w3c"_s})
            QVERIFY(base::writeFile(out + u'/' + format, application::annotationFile(format, *rows)));
        QCOMPARE(foundIn(out, kSecrets), QStringList());
        for (const QString &name : {u"backup.tar"_s, u"plain"_s, u"one.aidepack"_s, u"markdown"_s, u"html"_s, u"csv"_s, u"w3c"_s})
            QVERIFY2(!foundIn(out + u'/' + name, {kShared}).isEmpty(), qPrintable(name));
    }

    static QDate today() { return QDate::currentDate(); }

    model::Annotation added(const model::Annotation &annotation) const
    {
        return m_library->run(application::addAnnotations({annotation})).value().first();
    }
    QList<model::Annotation> all() const
    {
        QList<model::Annotation> annotations;
        const auto rows = m_library->run(application::annotations());
        for (const model::AnnotationRow &row : rows.value_or(QList<model::AnnotationRow>()))
            annotations.append(row.annotation);
        return annotations;
    }
    model::Annotation one(base::AnnotationId id) const
    {
        const QList<model::Annotation> annotations = all();
        const auto found = std::ranges::find(annotations, id, &model::Annotation::id);
        return found == annotations.end() ? model::Annotation() : *found;
    }
    model::Annotation note() const { return one(m_note.id); }

    testdata::SampleLibrary m_library;
    jobs::JobControl m_control;
    model::Annotation m_note;
    model::Annotation m_shared;
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
