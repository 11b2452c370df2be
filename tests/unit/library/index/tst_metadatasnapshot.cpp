// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/samples.h"

#include <library/index/metadatasnapshot.h>
#include <library/store/documentstore.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;

class TestMetadataSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        VERIFY_RESULT(store(samples::resolution(), u"aa"_s));
    }
    void cleanup() { m_library.close(); }

    void readersShareOneSnapshot()
    {
        const Database one = openReader();
        const Database other = openReader();
        const Snapshot first = snapshotOf(one);
        QCOMPARE(first->works().size(), 1);
        QCOMPARE(snapshotOf(other), first);
        QCOMPARE(snapshotOf(one), first);
    }

    void aCommitMakesANewSnapshotAndLeavesTheOldOne()
    {
        const Database one = openReader();
        const Database other = openReader();
        const Snapshot before = snapshotOf(one);
        VERIFY_RESULT(store(french(), u"bb"_s));
        const Snapshot after = snapshotOf(other);
        QVERIFY(after != before);
        QCOMPARE(before->inOrder().size(), 1);
        QCOMPARE(after->inOrder().size(), 2);
        QCOMPARE(snapshotOf(one), after);
    }

    void aWriterSeesItsOwnTransactionAlone()
    {
        const Database reader = openReader();
        const Snapshot before = snapshotOf(reader);
        const auto done = m_library->write([&](const Database &writer) -> base::Status {
            const auto stored = library::DocumentStore(writer).store(french(), samples::source(u"bb"_s));
            if (!stored)
                return base::failure(stored.error());
            if (snapshotOf(writer)->inOrder().size() != 2 || snapshotOf(reader) != before)
                return base::failure(base::ErrorCode::BadInput);
            return base::failure(base::ErrorCode::NotFound); // Rolled back.
        });
        QCOMPARE(done.error().code, base::ErrorCode::NotFound);
        QCOMPARE(snapshotOf(reader)->inOrder().size(), 1);
    }

private:
    using Snapshot = std::shared_ptr<const library::TextMetadata>;

    static model::ImportedText french()
    {
        model::ImportedText text = samples::resolution(u"fr"_s);
        text.read.work.name = text.read.text.title = u"Les bibliothèques et la mer"_s;
        return text;
    }

    base::Result<library::StoredText> store(const model::ImportedText &imported, const QString &fingerprint)
    {
        return m_library->write([&](const Database &database) {
            return library::DocumentStore(database).store(imported, samples::source(fingerprint));
        });
    }

    Database openReader() const
    {
        return std::move(*Database::open(m_library->folder() + u"/library.db"_s, Database::Access::ReadOnly));
    }

    static Snapshot snapshotOf(const Database &database)
    {
        const base::Result<Snapshot> snapshot = library::MetadataSnapshot::of(database);
        return snapshot ? *snapshot : nullptr;
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestMetadataSnapshot)
#include "tst_metadatasnapshot.moc"
