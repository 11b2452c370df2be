// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <library/store/documentqueries.h>
#include <library/store/merging.h>
#include <library/store/passagestore.h>
#include <library/store/recordedits.h>
#include <library/store/recordstore.h>
#include <library/store/textstore.h>
#include <library/store/workstore.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;

/// The first steps of a text into the library: its record, its work, its text with the sources, its passages.
class TestRecordStore : public QObject
{
    Q_OBJECT

private:
    template<typename Ask>
    auto read(Ask ask)
    {
        const auto answer = m_library->read([&](const Database &database) { return ask(library::DocumentQueries(database)); });
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aKeyIsOneRecord()
    {
        const base::RecordId first = ensure(person(u"Ana Ruiz"_s, u"person:ana-ruiz"_s));
        QCOMPARE(ensure(person(u"A. Ruiz"_s, u"person:ana-ruiz"_s)), first);
        QCOMPARE(record(first).name, u"Ana Ruiz"_s);
        model::Record event = person(u"Ana Ruiz"_s, u"person:ana-ruiz"_s);
        event.kind = model::RecordKind::Event;
        QVERIFY(ensure(event) != first);
    }

    void withoutAKeyEachIsNew()
    {
        QVERIFY(ensure(person(u"Ana Ruiz"_s, {})) != ensure(person(u"Ana Ruiz"_s, {})));
    }

    void theKeyOfAMergedRecordLeadsToTheOther()
    {
        const base::RecordId gone = ensure(person(u"Ana Ruiz"_s, u"person:ana-ruiz"_s));
        const base::RecordId kept = ensure(person(u"Ana María Ruiz"_s, u"person:ana-maria-ruiz"_s));
        VERIFY_RESULT(m_library->write([&](const Database &database) { return library::MergeStore(database, m_by).merge(gone, kept); }));
        QCOMPARE(ensure(person(u"Ana Ruiz"_s, u"person:ana-ruiz"_s)), kept);
    }

    void documentsAreSortedBySymbol()
    {
        for (const QString &symbol : {u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/2"_s, u"A/HRC/RES/9/30"_s}) {
            model::Record document;
            document.kind = model::RecordKind::Document;
            document.symbol = symbol;
            document.symbolKey = model::Symbol::parse(symbol)->key();
            ensure(document);
        }
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = {};
        const auto rows = read([&](const library::DocumentQueries &queries) { return queries.list(filter); });
        QStringList symbols;
        for (const model::RecordRow &row : rows)
            symbols.append(row.record.symbol);
        QCOMPARE(symbols, QStringList({u"A/HRC/RES/9/30"_s, u"A/HRC/RES/57/2"_s, u"A/HRC/RES/57/12"_s}));
    }

    void aFileWithoutASymbolIsKnownByItsPath()
    {
        model::ReadText read = samples::resolution().read;
        read.work.symbol.clear();
        read.work.symbolKey.clear();
        const base::RecordId work = ensureWork(read, u"/files/one.txt"_s);
        VERIFY_RESULT(m_library->write([&](const Database &database) -> base::Status {
            library::TextStore texts(database);
            TRY(const base::TextId text, texts.add(work, read.text));
            return texts.setSource(text, samples::source(u"aa"_s, u"/files/one.txt"_s));
        }));
        QCOMPARE(ensureWork(read, u"/files/one.txt"_s), work);
        QVERIFY(ensureWork(read, u"/files/two.txt"_s) != work);
    }

    void aSecondTextFillsWhatIsMissing()
    {
        model::ReadText french = samples::resolution(u"fr"_s).read;
        french.work.name = u"Les bibliothèques et la mer"_s;
        french.work.session.clear();
        const base::RecordId work = ensureWork(french, u"/fr"_s);
        model::ReadText english = samples::resolution().read;
        english.work.date = {};
        english.work.fields = {{u"agenda_item"_s, 3}};
        complete(work, english);
        model::Record now = record(work);
        QCOMPARE(now.name, u"Libraries and the sea"_s);
        QCOMPARE(now.session, u"99"_s);
        QCOMPARE(now.date, QDate(2030, 3, 1));
        QCOMPARE(now.fields, QJsonObject({{u"agenda_item"_s, 3}, {u"status"_s, u"adopted"_s}}));
        // The French text does not take the name back.
        complete(work, french);
        QCOMPARE(record(work).name, u"Libraries and the sea"_s);
    }

    void whatAPersonWroteStays()
    {
        const base::RecordId work = ensureWork(samples::resolution().read, u"/en"_s);
        VERIFY_RESULT(m_library->write([&](const Database &database) {
            return library::RecordEdits(database, m_by).set(work, u"name"_s, u"Harbour libraries"_s);
        }));
        complete(work, samples::resolution().read);
        QCOMPARE(record(work).name, u"Harbour libraries"_s);
    }

    void aTextHasTheSourceThatItWasReadFrom()
    {
        const base::TextId text = addText();
        VERIFY_RESULT(m_library->write([&](const Database &database) -> base::Status {
            library::TextStore texts(database);
            TRY_VOID(texts.addSource(text, samples::source(u"bb"_s, u"/files/one.pdf"_s, u"pdf"_s)));
            model::Text changed = samples::resolution(u"fr"_s).read.text;
            changed.title = u"Another title"_s;
            changed.remarks = {u"scanned"_s};
            return texts.update(text, changed);
        }));
        const auto found = read([](const library::DocumentQueries &queries) { return queries.allTexts(); });
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().source.sha256, u"aa"_s);
        QCOMPARE(found.first().title, u"Another title"_s);
        QCOMPARE(found.first().remarks, QStringList {u"scanned"_s});
        QCOMPARE(found.first().language, u"en"_s); // A language that is known is not changed.
    }

    void passagesLiveOnWhereAddressOrWordsAgree()
    {
        const base::TextId text = addText();
        const QList<model::Passage> old = read([&](const library::DocumentQueries &queries) { return queries.passages(text); });
        QList<model::Passage> renewed = samples::resolution().read.passages;
        renewed.removeAt(1);
        renewed[1].content += u" And compasses."_s;
        QList<qint64> reports;
        const auto kept = m_library->write([&](const Database &database) {
            return library::PassageStore(database, [&reports](qint64 done, qint64) { reports.append(done); }).replace(text, old, renewed);
        });
        VERIFY_RESULT(kept);
        QCOMPARE(reports, QList<qint64> {0});
        const QList<model::Passage> now = read([&](const library::DocumentQueries &queries) { return queries.passages(text); });
        QCOMPARE(now.size(), 3);
        QCOMPARE(now[0].id, old[0].id);
        QCOMPARE(now[1].id, old[2].id);
        QCOMPARE(now[2].id, old[3].id);
        QCOMPARE(now[1].content, renewed[1].content);
    }

    void whatWasLeftOutIsSaidAnew()
    {
        const base::TextId text = addText();
        const auto write = [&](const QList<model::Dropped> &dropped) {
            return m_library->write([&](const Database &database) { return library::PassageStore(database).writeDropped(text, dropped); });
        };
        VERIFY_RESULT(write({{u"header"_s, u"A/HRC"_s}, {u"page number"_s, u"2"_s}}));
        VERIFY_RESULT(write({{u"page number"_s, u"3"_s}}));
        const auto dropped = read([&](const library::DocumentQueries &queries) { return queries.dropped(text); });
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().text, u"3"_s);
    }

private:
    static model::Record person(const QString &name, const QString &key)
    {
        model::Record made;
        made.kind = model::RecordKind::Person;
        made.name = name;
        made.symbolKey = key;
        return made;
    }

    base::RecordId ensure(const model::Record &record)
    {
        return m_library->write([&](const Database &database) { return library::RecordStore(database).ensure(record); }).value_or(base::RecordId());
    }

    base::RecordId ensureWork(const model::ReadText &read, const QString &path)
    {
        return m_library->write([&](const Database &database) { return library::WorkStore(database).ensure(read, samples::source(u"x"_s, path)); })
            .value_or(base::RecordId());
    }

    void complete(base::RecordId work, const model::ReadText &read)
    {
        VERIFY_RESULT(m_library->write([&](const Database &database) { return library::WorkStore(database).complete(work, read); }));
    }

    /// The sample resolution with its passages, read from the file "aa".
    base::TextId addText()
    {
        const model::ReadText read = samples::resolution().read;
        const base::RecordId work = ensureWork(read, u"/files/one.xml"_s);
        return m_library
            ->write([&](const Database &database) -> base::Result<base::TextId> {
                library::TextStore texts(database);
                TRY(const base::TextId text, texts.add(work, read.text));
                TRY_VOID(texts.setSource(text, samples::source(u"aa"_s)));
                TRY_VOID(library::PassageStore(database).write(text, read.passages));
                return text;
            })
            .value_or(base::TextId());
    }

    model::Record record(base::RecordId id)
    {
        return read([id](const library::DocumentQueries &queries) { return queries.record(id); });
    }

    testdata::NewLibrary m_library;
    model::Signature m_by {u"A. Tester"_s, QDateTime(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC)};
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
