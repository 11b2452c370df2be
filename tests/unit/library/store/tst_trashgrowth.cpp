// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/database/statement.h>
#include <library/store/trash.h>

#include <growth.h>
#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;
using model::TrashKind;

namespace {

constexpr qint64 kFew = 600; ///< Things; four times as many beside them.

/// Runs statements with the number of things in place of the question mark.
base::Status fill(const Database &database, qint64 size, const QStringList &statements)
{
    for (const QString &each : statements) {
        library::Statement statement(database, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "_s + each);
        TRY_VOID(statement.bind(size).run());
    }
    return base::ok();
}

const QStringList kDocuments {
    u"INSERT INTO record (id, kind, name, symbol, symbol_key) SELECT i, 'document', 'Letter ' || i, 'L/' || i, 'l/' || i FROM n"_s,
    u"INSERT INTO text (id, work_id, language, title) SELECT i, i, 'en', 'Letter ' || i FROM n"_s,
    u"INSERT INTO source (text_id, sha256, path, format, size_bytes, imported_ms) SELECT i, printf('%064d', i), i || '.txt', 'text', 9, 1 FROM n"_s,
    u"INSERT INTO annotation (id, record_id, text_id, address, exact, prefix, suffix, start_offset, end_offset, colour, created_ms, modified_ms) "
    "SELECT i, i, i, 'p. 1', 'words', '', '', 0, 5, 'yellow', 1, 1 FROM n"_s,
};

base::Status removeAll(const Database &database, TrashKind kind, qint64 size)
{
    library::TrashStore store(database, {});
    for (qint64 id = 1; id <= size; ++id)
        TRY_VOID(store.remove(kind, id));
    return base::ok();
}

/// The first `size` entries, those first that were deleted first.
base::Status restoreAll(const Database &database, qint64 size)
{
    library::TrashStore store(database, {});
    for (qint64 entry = 1; entry <= size; ++entry)
        TRY_VOID(store.restore(model::TrashId(entry)));
    return base::ok();
}

}

/// Thousands of things in the trash cost as much each as a few: what is done with four times as many takes about four times as
/// long.
class TestTrashGrowth : public QObject
{
    Q_OBJECT

private slots:
    void deletingListingAndEmptying()
    {
        const double ratio = growthOf([this](const Database &database, qint64 size) -> base::Status {
            TRY_VOID(fill(database, size, kDocuments));
            TRY_VOID(timed([&]() -> base::Status {
                TRY_VOID(removeAll(database, TrashKind::Record, size));
                TRY(const QList<model::TrashEntry> entries, library::TrashQueries(database).all());
                TRY(const qint64 purged, library::TrashStore(database, {}).purge(QDateTime::currentDateTimeUtc().addYears(1)));
                return entries.size() == size && purged == size ? base::ok() : base::Status(base::failure(base::ErrorCode::Storage));
            }));
            return expect(database, u"SELECT (SELECT count(*) FROM trash_part) + (SELECT count(*) FROM trash_original)"_s, 0);
        });
        QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
    }

    /// Each of them is joined with one thing that is still in the trash.
    void restoringWhatOneThingJoins()
    {
        const double ratio = growthOf([this](const Database &database, qint64 size) -> base::Status {
            TRY_VOID(fill(database, size,
                kDocuments
                    + QStringList {u"INSERT INTO record (id, kind, name) SELECT max(i) + 1, 'person', 'Kim Lee' FROM n"_s,
                        u"INSERT INTO link (from_record, relation, to_record, origin, status) "
                        "SELECT i, 'author', (SELECT max(id) FROM record), 'user', 'accepted' FROM n"_s}));
            TRY_VOID(removeAll(database, TrashKind::Record, size + 1));
            TRY_VOID(expect(database, u"SELECT count(*) FROM link"_s, 0));
            TRY_VOID(timed([&] { return restoreAll(database, size + 1); }));
            return expect(database, u"SELECT count(*) FROM link"_s, size);
        });
        QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
    }

    /// They lie in a dossier, and each in an entry with something else.
    void restoringADossierBeforeWhatLiesInIt_data()
    {
        QTest::addColumn<bool>("byOlderVersion");
        QTest::newRow("noted") << false;
        QTest::newRow("deleted by an older version") << true;
    }

    void restoringADossierBeforeWhatLiesInIt()
    {
        QFETCH(const bool, byOlderVersion);
        const double ratio = growthOf([this, byOlderVersion](const Database &database, qint64 size) -> base::Status {
            TRY_VOID(fill(database, size,
                kDocuments
                    + QStringList {u"INSERT INTO dossier (id, name, created_ms) SELECT 1, 'Cities', max(i) FROM n"_s,
                        u"INSERT INTO dossier_item (dossier_id, position, kind, annotation_id) SELECT 1, i, 'annotation', i FROM n"_s}));
            TRY_VOID(removeAll(database, TrashKind::Dossier, 1));
            TRY_VOID(removeAll(database, TrashKind::Record, size));
            if (byOlderVersion)
                TRY_VOID(database.execute(u"DELETE FROM trash_part"_s));
            TRY_VOID(timed([&] { return restoreAll(database, size + 1); }));
            TRY_VOID(expect(database, u"SELECT count(*) FROM trash_addition"_s, 0));
            return expect(database, u"SELECT count(*) FROM dossier_item i JOIN annotation a ON a.id = i.annotation_id AND a.id = i.position"_s, size);
        });
        QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
    }

private:
    template<typename Work>
    base::Status timed(Work work)
    {
        base::Status done = base::ok();
        m_seconds = growth::seconds([&] { done = work(); });
        return done;
    }

    static base::Status expect(const Database &database, const QString &sql, qint64 number)
    {
        library::Statement statement(database, sql);
        TRY(const qint64 found, statement.number());
        if (found == number)
            return base::ok();
        return base::failure(base::ErrorCode::Storage, sql, u"%1 instead of %2"_s.arg(found).arg(number));
    }

    /// The work notes its seconds.
    template<typename Work>
    double growthOf(Work work)
    {
        return growth::ratioOfFour([&](qint64 size) {
            base::Status done = m_library.renew();
            if (done)
                done = m_library->write([&](const Database &database) { return work(database, size); });
            if (!done)
                qFatal().noquote() << done.error().subject << done.error().detail;
            return m_seconds;
        }, kFew);
    }

    testdata::NewLibrary m_library;
    double m_seconds = 0;
};

QTEST_GUILESS_MAIN(TestTrashGrowth)
#include "tst_trashgrowth.moc"
