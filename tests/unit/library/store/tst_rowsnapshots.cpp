// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/database/statement.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <library/store/plaincontent.h>
#include <library/store/todayqueries.h>
#include <library/store/trash.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QCryptographicHash>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::TrashKind;

/// Rows that leave the tables and come back, by the foreign keys of the schema alone.
class TestRowSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        VERIFY_RESULT(m_library->write([this](const library::Database &database) -> base::Status {
            TRY(m_first, add(database, u"A/HRC/RES/80/1"_s));
            TRY(m_second, add(database, u"A/HRC/RES/80/2"_s));
            TRY(const QList<base::PassageId> passages, library::DocumentQueries(database).passageIds(m_second.text));
            // Two links that would be alike without their passages.
            for (const qsizetype at : {0, 1}) {
                model::Link link;
                link.from = m_second.work;
                link.fromPassage = passages.at(at);
                link.to = m_first.work;
                link.relation = u"cites"_s;
                TRY_VOID(library::LinkStore(database).add(link));
            }
            return base::ok();
        }));
    }
    void cleanup() { m_library.close(); }

    void bytesHoldEveryValue()
    {
        library::RowSnapshot snapshot;
        snapshot.tables.append({u"t"_s, {u"id"_s, u"words"_s, u"nothing"_s}, {{qint64(1) << 53 | 1, u"é “x”"_s, QVariant()}, {-4, u""_s, 1.5}}});
        snapshot.references.append({u"u"_s, {u"a"_s, u"b"_s}, {7, u"k"_s}, u"c"_s, 9});
        const auto read = library::RowSnapshot::fromBytes(snapshot.toBytes());
        VERIFY_RESULT(read);
        QCOMPARE(read->tables.first().rows.first().at(0).toLongLong(), qint64(1) << 53 | 1);
        QCOMPARE(read->tables.first().rows.first().at(1).toString(), u"é “x”"_s);
        QVERIFY(!read->tables.first().rows.first().at(2).isValid());
        QCOMPARE(read->tables.first().rows.at(1).at(2).toDouble(), 1.5);
        QCOMPARE(read->references.first().key.at(1).toString(), u"k"_s);
        QVERIFY(!library::RowSnapshot::fromBytes("nonsense"));
    }

    void whatIsRemovedComesBack_data()
    {
        QTest::addColumn<bool>("citing");
        QTest::newRow("citing") << true;
        QTest::newRow("cited") << false;
    }

    void whatIsRemovedComesBack()
    {
        QFETCH(const bool, citing);
        const QStringList before = dump();
        QVERIFY(before.size() > 8);
        const base::RecordId record = citing ? m_second.work : m_first.work;
        const auto entry = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).remove(TrashKind::Record, record.value()); });
        VERIFY_RESULT(entry);
        QVERIFY(dump() != before);
        // What is cited stays known.
        QCOMPARE(m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).record(record); }).has_value(), !citing);
        const auto restored = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).restore(*entry); });
        VERIFY_RESULT(restored);
        QCOMPARE(*restored, record.value());
        QCOMPARE(dump(), before);
    }

    void aLinkWaitsForItsOtherEnd_data()
    {
        QTest::addColumn<bool>("citingFirst");
        QTest::newRow("the citing one comes first") << true;
        QTest::newRow("the cited one comes first") << false;
    }

    void aLinkWaitsForItsOtherEnd()
    {
        QFETCH(const bool, citingFirst);
        const QStringList before = dump();
        QList<model::TrashId> entries;
        for (const base::RecordId record : {m_second.work, m_first.work}) {
            const auto entry = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).remove(TrashKind::Record, record.value()); });
            VERIFY_RESULT(entry);
            entries.append(*entry);
        }
        if (!citingFirst)
            std::ranges::reverse(entries);
        for (const model::TrashId entry : entries)
            VERIFY_RESULT(m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).restore(entry); }));
        QCOMPARE(dump(), before);
    }

    void aTakenIdIsGivenAnew()
    {
        const auto entry = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).remove(TrashKind::Record, m_second.work.value()); });
        VERIFY_RESULT(entry);
        const auto third = m_library->write([&](const library::Database &database) { return add(database, u"A/HRC/RES/80/3"_s); });
        VERIFY_RESULT(third);
        QVERIFY(third->work != m_second.work);
        // As in a library of an older version, which gave it again.
        VERIFY_RESULT(m_library->write([&](const library::Database &database) {
            return database.execute(u"INSERT INTO record (id, kind, name) VALUES (%1, 'theme', 'Lamps')"_s.arg(m_second.work.value()));
        }));
        const auto restored = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).restore(*entry); });
        VERIFY_RESULT(restored);
        QVERIFY(*restored != m_second.work.value());
        const auto texts = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).texts(base::RecordId(*restored)); });
        VERIFY_RESULT(texts);
        QCOMPARE(texts->size(), 1);
        const auto passages = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).passages(texts->first().id); });
        VERIFY_RESULT(passages);
        QCOMPARE(passages->size(), 3);
        QVERIFY(passages->first().content.contains(u"80/2"));
    }

    void whatIsThereAgainIsRefused()
    {
        const auto entry = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).remove(TrashKind::Record, m_second.work.value()); });
        VERIFY_RESULT(entry);
        VERIFY_RESULT(m_library->write([&](const library::Database &database) { return add(database, u"A/HRC/RES/80/2"_s); }));
        const QStringList before = dump();
        const auto restored = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).restore(*entry); });
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, base::ErrorCode::AlreadyInLibrary);
        QCOMPARE(dump(), before);
    }

    void theIndexStaysSound()
    {
        base::TextId french;
        VERIFY_RESULT(m_library->write([&](const library::Database &database) -> base::Status {
            TRY(const library::StoredText stored, add(database, u"A/HRC/RES/80/1"_s, u"fr"_s));
            french = stored.text;
            return base::ok();
        }));
        QCOMPARE(soundness(), u"ok"_s);
        const QStringList before = dump();
        for (const base::TextId text : {french, m_first.text, french}) {
            const auto entry = m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).remove(TrashKind::Text, text.value()); });
            VERIFY_RESULT(entry);
            QCOMPARE(soundness(), u"ok"_s);
            VERIFY_RESULT(m_library->write([&](const library::Database &database) { return library::TrashStore(database, {}).restore(*entry); }));
            QCOMPARE(soundness(), u"ok"_s);
            QCOMPARE(dump(), before);
        }
    }

    void plainContentIsReadAgain()
    {
        const auto content = m_library->read([&](const library::Database &database) { return library::PlainContent(database).record(m_second.work); });
        VERIFY_RESULT(content);
        const QJsonObject tables = (*content)[u"tables"_s].toObject();
        QCOMPARE(tables[u"passage"_s].toArray().size(), 3);
        QCOMPARE(tables[u"link"_s].toArray().size(), 2);
        const auto cited = m_library->read([&](const library::Database &database) { return library::PlainContent(database).record(m_first.work); });
        VERIFY_RESULT(cited);
        QVERIFY(!(*cited)[u"tables"_s].toObject().contains(u"link"_s)); // They are the other's.
        const QStringList before = dump();
        VERIFY_RESULT(m_library->write([&](const library::Database &database) -> base::Status {
            library::PlainContentStore store(database);
            TRY_VOID(store.clear());
            TRY_VOID(store.addRecord(*content));
            TRY_VOID(store.addRecord(*cited));
            TRY_VOID(store.addContent(*content));
            TRY_VOID(store.addContent(*cited));
            return store.finish();
        }));
        QCOMPARE(dump(), before);
        QCOMPARE(soundness(), u"ok"_s);
    }

private:
    QString soundness()
    {
        const auto rows = m_library->read([](const library::Database &database) { return library::Statement(database, u"PRAGMA integrity_check(20)"_s).strings(); });
        return rows.value_or(QStringList()).join(u'\n');
    }

    static base::Result<library::StoredText> add(const library::Database &database, const QString &symbol, const QString &language = u"en"_s)
    {
        model::ImportedText imported;
        imported.read.work.symbol = symbol;
        imported.read.work.symbolKey = model::Symbol::parse(symbol)->key();
        imported.read.work.name = u"A long evening"_s;
        imported.read.text.language = language;
        for (int number = 1; number <= 3; ++number) {
            model::Passage passage;
            passage.kind = model::PassageKind::Operative;
            passage.address = model::Address(u"OP%1"_s.arg(number));
            passage.position = number - 1;
            passage.content = u"Invites towns, as %1 does, to count lamp %2;"_s.arg(symbol).arg(number);
            imported.read.passages.append(passage);
        }
        model::Source source;
        source.sha256 = QString::fromLatin1(QCryptographicHash::hash((symbol + language).toUtf8(), QCryptographicHash::Sha256).toHex());
        source.path = symbol + language;
        source.format = u"text"_s;
        source.imported = QDateTime::currentDateTimeUtc();
        return library::DocumentStore(database).store(imported, source);
    }

    QStringList dump()
    {
        const auto rows = m_library->read([](const library::Database &database) -> base::Result<QStringList> {
            library::Statement tables(database,
                u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
                u"AND name NOT IN ('library', 'trash', 'trash_original', 'trash_part', 'trash_addition', 'word', 'change_log') ORDER BY name"_s);
            TRY(const QStringList names, tables.strings());
            QStringList found;
            for (const QString &name : names) {
                library::Statement columns(database, u"SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info(?)"_s);
                TRY(const QStringList list, columns.bind(name).strings());
                library::Statement all(database, u"SELECT '%1: ' || %2 FROM \"%1\""_s.arg(name, list.first()));
                TRY(const QStringList each, all.strings());
                found += each;
            }
            found.sort();
            return found;
        });
        return rows.value_or(QStringList());
    }

    testdata::NewLibrary m_library;
    library::StoredText m_first;
    library::StoredText m_second;
};

QTEST_GUILESS_MAIN(TestRowSnapshots)
#include "tst_rowsnapshots.moc"
