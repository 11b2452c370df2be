// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <library/index/indexrow.h>
#include <library/index/passagesearch.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <library/store/maintenance.h>
#include <library/store/packs.h>
#include <library/store/recordsummary.h>
#include <library/store/spancodec.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;

class TestDocumentStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
    }
    void cleanup() { m_library.close(); }

    void spansOfAStyleThatIsUnknownAreLeftOut()
    {
        using enum model::Span::Style;
        const QList<model::Span> spans {{Italic, 0, 9, {}}, {Cell, 0, 20, u"th2"_s}, {Strike, 4, 8, {}}, {NoteReference, 9, 9, u"a b"_s}};
        QCOMPARE(library::encodeSpans(spans), u"i0-9 c0-20:th2 d4-8 n9-9:a%20b"_s);
        QCOMPARE(library::decodeSpans(library::encodeSpans(spans)), spans);
        // What a later version may write.
        QCOMPARE(library::decodeSpans(u"i0-9 z3-5 ~1-2:x c0-20:th2 d4-8 n9-9:a%20b"_s), spans);
    }

    void theSameFileTwiceIsUnchanged()
    {
        QCOMPARE(store(samples::resolution(), u"aa"_s).outcome, model::ImportOutcome::Added);
        QCOMPARE(store(samples::resolution(), u"aa"_s).outcome, model::ImportOutcome::Unchanged);
    }

    void theSameTextFromAnotherFileIsADuplicate()
    {
        const library::StoredText first = store(samples::resolution(), u"aa"_s);
        const library::StoredText second = store(samples::resolution(), u"bb"_s);
        QCOMPARE(second.outcome, model::ImportOutcome::Duplicate);
        QCOMPARE(second.text, first.text);
    }

    void anotherLanguageJoinsTheWork()
    {
        const library::StoredText english = store(samples::resolution(), u"aa"_s);
        model::ImportedText french = samples::resolution(u"fr"_s);
        french.read.work.name = french.read.text.title = u"Les bibliothèques et la mer"_s;
        QCOMPARE(store(french, u"bb"_s).work, english.work);
        const auto texts = read<QList<model::Text>>([&](const auto &queries) { return queries.texts(english.work); });
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0].language, u"en"_s);
        const auto record = read<model::Record>([&](const auto &queries) { return queries.record(english.work); });
        QCOMPARE(record.name, u"Libraries and the sea"_s);
    }

    void englishNameWinsWhicheverComesFirst()
    {
        model::ImportedText french = samples::resolution(u"fr"_s);
        french.read.work.name = u"Les bibliothèques et la mer"_s;
        const library::StoredText stored = store(french, u"bb"_s);
        store(samples::resolution(), u"aa"_s);
        const auto record = read<model::Record>([&](const auto &queries) { return queries.record(stored.work); });
        QCOMPARE(record.name, u"Libraries and the sea"_s);
    }

    void changedFileKeepsIdsNotesAndDecisions()
    {
        const library::StoredText stored = store(samples::resolution(), u"aa"_s);
        const auto before = read<QList<model::Passage>>([&](const auto &queries) { return queries.passages(stored.text); });
        model::ImportedText changed = samples::resolution();
        changed.read.passages.insert(1, samples::passage(1, model::PassageKind::Preambular, u"PP1"_s, u"Guided by lighthouses,"_s));
        changed.read.passages[2].address = model::Address(u"PP2"_s);
        changed.read.passages[3].content = u"Invites coastal libraries to lend charts and compasses;"_s;
        QCOMPARE(store(changed, u"cc"_s).outcome, model::ImportOutcome::Updated);
        const auto after = read<QList<model::Passage>>([&](const auto &queries) { return queries.passages(stored.text); });
        QCOMPARE(after.size(), 5);
        QCOMPARE(after[2].id, before[1].id); // The same words with another number.
        QCOMPARE(after[3].id, before[2].id); // The same number with other words.
        QCOMPARE(after[4].id, before[3].id);
        QCOMPARE(problemsOfTheIndex(), QStringList());
        QCOMPARE(foundBy(u"compasses"_s), 1);
        QCOMPARE(foundBy(u"lend"_s), 1);
    }

    void pagesKeepWhatTheFileCallsThem()
    {
        model::ImportedText imported = samples::resolution();
        imported.read.passages[0].page = u"1"_s;
        imported.read.passages[0].pageLabel = u"xiv"_s;
        imported.read.passages[1].page = u"2"_s;
        const library::StoredText stored = store(imported, u"aa"_s);
        auto passages = read<QList<model::Passage>>([&](const auto &queries) { return queries.passages(stored.text); });
        QCOMPARE(passages[0].page, u"1"_s);
        QCOMPARE(passages[0].printedPage(), u"xiv"_s);
        QCOMPARE(passages[1].printedPage(), u"2"_s);
        // A library that learnt no names of pages learns them when the file comes anew.
        imported.read.passages[1].pageLabel = u"1"_s;
        imported.read.passages[1].content += u" Again."_s;
        QCOMPARE(store(imported, u"cc"_s).outcome, model::ImportOutcome::Updated);
        passages = read<QList<model::Passage>>([&](const auto &queries) { return queries.passages(stored.text); });
        QCOMPARE(passages[1].printedPage(), u"1"_s);
    }

    void whatIsDeletedIsNoLongerFound()
    {
        const library::StoredText stored = store(samples::resolution(), u"aa"_s);
        store(samples::resolution(u"fr"_s), u"bb"_s);
        QCOMPARE(foundBy(u"charts"_s), 2);
        VERIFY_RESULT(m_library->write([&](const Database &database) {
            return database.execute(u"DELETE FROM text WHERE id = %1"_s.arg(stored.text.value()));
        }));
        QCOMPARE(foundBy(u"charts"_s), 1);
        QCOMPARE(problemsOfTheIndex(), QStringList());
    }

    /// A file that comes twice in one transaction, in another form the second time, leaves one index.
    void changedWithinOneTransactionIsIndexedOnce()
    {
        VERIFY_RESULT(m_library->write([](const Database &database) -> base::Result<library::StoredText> {
            library::DocumentStore documents(database);
            if (auto first = documents.store(samples::resolution(), samples::source(u"aa"_s)); !first)
                return first;
            model::ImportedText changed = samples::resolution();
            changed.read.passages.removeLast();
            changed.read.passages[2].content = u"Invites coastal libraries to lend sextants;"_s;
            return documents.store(changed, samples::source(u"cc"_s));
        }));
        QCOMPARE(foundBy(u"charts"_s), 0);
        QCOMPARE(foundBy(u"sextants"_s), 1);
        QCOMPARE(problemsOfTheIndex(), QStringList());
    }

    void placeInTheIndexIsTheSameInSql()
    {
        model::ImportedText longText = samples::resolution();
        longText.read.passages.append(samples::passage(4, model::PassageKind::SubParagraph, u"PP1 (a)"_s, u"Of boats,"_s));
        longText.read.passages.append(samples::passage(5, model::PassageKind::SubParagraph, u"OP1 (a)"_s, u"Of sails;"_s));
        for (int position = 6; position < 300; ++position)
            longText.read.passages.append(samples::passage(position, model::PassageKind(position % 11), {}, u"Of oars."_s));
        store(longText, u"aa"_s);
        QCOMPARE(problemsOfTheIndex(), QStringList());
        QCOMPARE(foundBy(u"oars"_s), 294);
        const library::IndexRow far {7, (1LL << 21) + 5, 70000};
        const library::IndexRow back = library::IndexRow::of(far.row());
        QCOMPARE(back.rank, far.rank);
        QCOMPARE(back.text, far.text);
        QCOMPARE(back.position, far.position);
    }

    void rejectedLinkStaysRejectedWhenTheFileComesAgain()
    {
        const library::StoredText stored = store(samples::resolution(), u"aa"_s);
        const auto rows = linksFrom(stored.work);
        const auto citation = std::ranges::find(rows, u"cites"_s, [](const model::LinkRow &row) { return row.link.relation; });
        QVERIFY(citation != rows.end());
        VERIFY_RESULT(m_library->write([&](const Database &database) {
            return library::LinkStore(database).setStatus(citation->link.id, model::LinkStatus::Rejected);
        }));
        model::ImportedText changed = samples::resolution();
        changed.read.passages[3].content += u" now"_s;
        store(changed, u"dd"_s);
        for (const model::LinkRow &row : linksFrom(stored.work))
            QVERIFY2(row.link.relation != u"cites", "the rejected citation has come back");
    }

    void citedDocumentIsWantedUntilItArrives()
    {
        store(samples::resolution(), u"aa"_s);
        const auto wanted = read<QList<model::RecordRow>>([](const auto &queries) {
            model::RecordFilter filter;
            filter.kind = model::RecordKind::Document;
            filter.inLibrary = false;
            return queries.list(filter);
        });
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0].record.symbol, u"A/HRC/RES/98/4"_s);
        QCOMPARE(wanted[0].citedBy, 1);
        model::ImportedText arrived = samples::resolution();
        arrived.read.work.symbol = arrived.read.work.symbolKey = u"A/HRC/RES/98/4"_s;
        arrived.read.work.name = u"Harbours"_s;
        arrived.links.clear();
        QCOMPARE(store(arrived, u"ee"_s).work, wanted[0].record.id);
        const auto record = read<model::Record>([&](const auto &queries) { return queries.record(wanted[0].record.id); });
        QVERIFY(record.inLibrary);
        QCOMPARE(record.name, u"Harbours"_s);
    }

    void wordsAreFoundInTheIndexOfTheSameWrite()
    {
        store(samples::resolution(), u"aa"_s);
        library::IndexQuery query;
        query.match = u"\"libraries\" \"charts\""_s;
        const auto answer = m_library->read([&](const Database &database) { return library::PassageSearch(database).find(query); });
        VERIFY_RESULT(answer);
        QCOMPARE(answer->total, 1);
        QCOMPARE(answer->hits[0].address, u"OP1"_s);
        QCOMPARE(answer->facets[u"body"_s].value(0).first, u"HRC"_s);
    }

    void annotationAndPackSurviveARoundTrip()
    {
        const library::StoredText stored = store(samples::resolution(), u"aa"_s);
        const auto passages = read<QList<model::Passage>>([&](const auto &queries) { return queries.passages(stored.text); });
        model::Annotation note;
        note.record = stored.work;
        note.text = stored.text;
        note.passage = passages[2].id;
        note.address = u"OP1"_s;
        note.anchor = {u"coastal"_s, u"Invites "_s, u" libraries"_s, 8, 15};
        note.colour = model::Colour::Green;
        note.comment = u"Ask the *ports*."_s;
        note.tags = {u"ports"_s, u"a, b"_s};
        note.created = note.modified = QDateTime(QDate(2030, 5, 1), QTime(8, 0), QTimeZone::UTC);
        model::Pack pack;
        pack.title = u"For the minister"_s;
        model::PackItem item;
        item.passage = passages[2].id;
        item.quote = u"Invites coastal libraries"_s;
        pack.items = {item};
        const auto ids = m_library->write([&](const Database &database) -> base::Result<std::pair<base::AnnotationId, base::PackId>> {
            const auto annotation = library::AnnotationStore(database).add(note);
            const auto packId = library::PackStore(database).save(pack);
            if (!annotation || !packId)
                return base::failure(base::ErrorCode::Storage);
            return std::pair {*annotation, *packId};
        });
        VERIFY_RESULT(ids);
        const auto kept = m_library->read([&](const Database &database) { return library::AnnotationQueries(database).annotation(ids->first); });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->anchor.exact, u"coastal"_s);
        QCOMPARE(kept->colour, model::Colour::Green);
        QCOMPARE(kept->tags, note.tags);
        QCOMPARE(kept->created, note.created);
        QVERIFY(kept->isPrivate);
        const auto packs = m_library->read([](const Database &database) { return library::PackStore(database).all(); });
        VERIFY_RESULT(packs);
        QCOMPARE(packs->at(0).items.at(0).quote, item.quote);
    }

    void aTextCountsOnceHoweverManyRolesAStateHasInIt()
    {
        model::ImportedText imported = samples::resolution();
        model::ProposedLink leading = imported.links.last();
        leading.role = u"main sponsor"_s;
        imported.links.append(leading);
        store(imported, u"aa"_s);
        const auto state = read<std::optional<model::Record>>(
            [](const library::DocumentQueries &queries) { return queries.findRecord(model::RecordKind::State, u"KOR"_s); });
        QVERIFY(state);
        const auto summary = m_library->read([&](const Database &database) { return library::readSummary(database, state->id); });
        VERIFY_RESULT(summary);
        QStringList counted;
        for (const model::LinkCount &count : summary->counts)
            counted.append(u"%1 %2: %3"_s.arg(count.relation, count.role.value_or(u"in any role"_s)).arg(count.records));
        counted.sort();
        QCOMPARE(counted, QStringList({u"sponsors in any role: 1"_s, u"sponsors main sponsor: 1"_s, u"sponsors sponsor: 1"_s}));
    }

private:
    library::StoredText store(const model::ImportedText &imported, const QString &fingerprint)
    {
        const auto stored = m_library->write([&](const Database &database) {
            return library::DocumentStore(database).store(imported, samples::source(fingerprint));
        });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().detail));
        return *stored;
    }

    qint64 foundBy(const QString &word)
    {
        library::IndexQuery query;
        query.match = u'"' + word + u'"';
        const auto answer = m_library->read([&](const Database &database) { return library::PassageSearch(database).find(query); });
        return answer ? answer->total : -1;
    }

    /// With fresh eyes: a connection of its own, without what FTS5 remembers of the index.
    QStringList problemsOfTheIndex()
    {
        const auto fresh = library::Library::open(m_library->folder(), Database::Access::ReadOnly);
        const auto report = (*fresh)->read([&](const Database &database) { return library::checkLibrary(database, (*fresh)->originalsFolder()); });
        return report ? report->problems.filter(u"index"_s) : QStringList {report.error().detail};
    }

    template<typename T, typename Ask>
    T read(Ask ask)
    {
        const base::Result<T> result = m_library->read([&](const Database &database) { return ask(library::DocumentQueries(database)); });
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

    QList<model::LinkRow> linksFrom(base::RecordId record)
    {
        return m_library->read([&](const Database &database) { return library::LinkQueries(database).from(record); }).value_or(QList<model::LinkRow>());
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
