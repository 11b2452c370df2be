// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/evaluation/engine.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Counts = QList<std::pair<QString, qint64>>;

struct Sample {
    const char16_t *symbol;
    const char16_t *language;
    QDate date;
    const char16_t *title;
    QStringList operative;
};

QList<Sample> samples()
{
    return {{u"A/HRC/RES/57/1", u"en", QDate(2024, 10, 7), u"Wells of a town",
                {u"Requests every town to open its wells;"_s, u"Also requests a report on wells;"_s, u"Invites towns to count wells;"_s}},
        {u"A/HRC/RES/57/1", u"fr", QDate(2024, 10, 7), u"Les puits d’une ville",
            {u"Prie chaque ville d’ouvrir ses puits;"_s, u"Prie aussi de rendre compte;"_s, u"Invite les villes à compter les puits;"_s}},
        {u"A/HRC/RES/51/2", u"en", QDate(2022, 10, 6), u"Wells and rivers",
            {u"Strongly urges towns to keep wells clean;"_s, u"Decides to remain seized of wells."_s}},
        {u"A/HRC/RES/55/3", u"en", QDate(2024, 4, 3), u"Towns", {u"The wells of old towns;"_s, u"Once again calls upon wells;"_s}},
        {u"A/HRC/RES/55/3", u"ru", QDate(2024, 4, 3), u"Города", {u"также призывает города открыть колодцы;"_s, u"просит доклад;"_s}}};
}

model::ImportedText imported(const Sample &sample)
{
    const model::Symbol symbol = *model::Symbol::parse(QString(sample.symbol));
    model::ImportedText made;
    made.read.work.kind = model::RecordKind::Document;
    made.read.work.name = QString(sample.title);
    made.read.work.symbol = symbol.display();
    made.read.work.symbolKey = symbol.key();
    made.read.work.body = model::bodyCode(symbol.body());
    made.read.work.session = symbol.session();
    made.read.work.date = sample.date;
    made.read.text.language = QString(sample.language);
    made.read.text.title = QString(sample.title);
    model::Passage title;
    title.kind = model::PassageKind::Title;
    title.content = QString(sample.title);
    made.read.passages.append(title);
    for (const QString &content : sample.operative) {
        model::Passage passage;
        passage.position = int(made.read.passages.size());
        passage.kind = model::PassageKind::Operative;
        passage.address = model::Address(u"OP%1"_s.arg(passage.position));
        passage.content = content;
        made.read.passages.append(passage);
    }
    return made;
}

qint64 countOf(const model::SearchAnswer &answer, const QString &facet, const QString &value)
{
    for (const auto &[name, count] : answer.facets.value(facet)) {
        if (name == value)
            return count;
    }
    return 0;
}

}

/// What an answer holds beside its best hits: what it counts, in which order it stands, what stands beside it.
class TestAnswer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto made = library::Library::create(m_folder.path() + u"/library"_s);
        VERIFY_RESULT(made);
        m_library = std::move(*made);
        int number = 0;
        for (const Sample &sample : samples()) {
            model::Source source;
            source.sha256 = QString::number(++number).rightJustified(64, u'0');
            source.path = u"/files/%1.txt"_s.arg(number);
            source.format = u"text"_s;
            VERIFY_RESULT(m_library->write([&](const library::Database &database) {
                return library::DocumentStore(database).store(imported(sample), source);
            }));
        }
        annotate(u"A/HRC/RES/57/1"_s, 1, {});
        annotate(u"A/HRC/RES/57/1"_s, 1, u"Lee"_s);
        annotate(u"A/HRC/RES/57/1"_s, 2, u"Kim"_s);
        annotate(u"A/HRC/RES/51/2"_s, 1, u"Lee"_s);
    }

    void cleanupTestCase() { m_library.reset(); }

    /// The count beside a verb is what a click on it finds, whatever else is asked.
    void verbsAreCountedAsTheirClausesFind_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u"wells"_s, u"session:57"_s, u"lang:en"_s, u"kind:operative"_s, u"lang:en -report"_s, u"after:2000 no:notes"_s})
            QTest::addRow("%s", qPrintable(query)) << query;
    }

    void verbsAreCountedAsTheirClausesFind()
    {
        QFETCH(QString, query);
        const model::SearchAnswer all = ask(query);
        const Counts verbs = all.facets.value(u"verb"_s);
        QVERIFY(verbs.size() > 1);
        for (const auto &[verb, count] : verbs) {
            QCOMPARE(ask(query + u" verb:\"%1\""_s.arg(verb)).total, count);
            QCOMPARE(ask(query + u" -verb:\"%1\""_s.arg(verb)).total, all.total - count);
        }
    }

    void verbsStandBehindWhatTheyFollow()
    {
        const model::SearchAnswer all = ask(u"after:2000"_s);
        QCOMPARE(countOf(all, u"verb"_s, u"requests"_s), 2);
        QCOMPARE(countOf(all, u"verb"_s, u"prie"_s), 2);
        QCOMPARE(countOf(all, u"verb"_s, u"urges"_s), 1);
        QCOMPARE(countOf(all, u"verb"_s, u"calls"_s), 1);
        QCOMPARE(countOf(all, u"verb"_s, u"призывает"_s), 1);
        // Unquoted, the French verb is the beginning of the English one.
        QCOMPARE(countOf(all, u"verb"_s, u"invite"_s), 1);
        QCOMPARE(ask(u"verb:invite"_s).total, 2);
        QCOMPARE(ask(u"verb:\"invite\" OR verb:\"invites\""_s).total, 2);
    }

    void notesAreCountedAndOnesOwnAmongThem()
    {
        const model::SearchAnswer all = ask(u"wells"_s, {.authors = {u"Kim"_s}});
        QCOMPARE(all.facets.value(u"notes"_s), (Counts {{u"notes"_s, 3}, {u"mine"_s, 2}}));
        QCOMPARE(ask(u"wells has:notes"_s, {.authors = {u"Kim"_s}}).total, 3);
        QCOMPARE(ask(u"wells has:mine"_s, {.authors = {u"Kim"_s}}).total, 2);
        QCOMPARE(ask(u"wells no:notes"_s).facets.value(u"notes"_s), Counts());
        QCOMPARE(ask(u"lang:en has:notes"_s).facets.value(u"notes"_s).value(0).second, 3);
    }

    /// The first answer counts what it has seen, as the other facets do.
    void firstAnswersCountToo()
    {
        search::Options quick;
        quick.effort = search::SearchMode::FirstAnswer;
        QCOMPARE(ask(u"wells"_s, quick).facets.value(u"verb"_s), ask(u"wells"_s).facets.value(u"verb"_s));
    }

    /// However few are asked for, they are the first of all, not of the best.
    void orderIsOfAllHits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<model::HitOrder>("order");
        QTest::addColumn<QStringList>("expected");
        using Order = model::HitOrder;
        QTest::newRow("newest") << u"wells -rivers"_s << Order::Newest << QStringList {u"57/1"_s, u"57/1"_s, u"57/1"_s, u"57/1"_s, u"55/3"_s};
        QTest::newRow("oldest") << u"wells"_s << Order::Oldest << QStringList {u"51/2"_s, u"51/2"_s, u"51/2"_s, u"55/3"_s, u"55/3"_s};
        QTest::newRow("symbol") << u"wells"_s << Order::Symbol << QStringList {u"51/2"_s, u"51/2"_s, u"51/2"_s, u"55/3"_s, u"55/3"_s};
        QTest::newRow("no words") << u"kind:operative lang:en"_s << Order::Newest
                                  << QStringList {u"57/1"_s, u"57/1"_s, u"57/1"_s, u"55/3"_s, u"55/3"_s};
        QTest::newRow("notes") << u"has:notes"_s << Order::Oldest << QStringList {u"51/2"_s, u"57/1"_s, u"57/1"_s};
    }

    void orderIsOfAllHits()
    {
        QFETCH(QString, query);
        QFETCH(model::HitOrder, order);
        QFETCH(QStringList, expected);
        for (const search::SearchMode effort : {search::SearchMode::Complete, search::SearchMode::FirstAnswer}) {
            const model::SearchAnswer answer = ask(query, {.limit = 5, .order = order, .effort = effort});
            QStringList symbols;
            for (const model::Hit &hit : answer.hits)
                symbols.append(model::Symbol::parse(hit.symbol)->shortForm());
            QVERIFY2(symbols.first(expected.size()) == expected, qPrintable(symbols.join(u' ')));
        }
    }

    void sameAddressStandsBesideAHit()
    {
        const model::SearchAnswer french = ask(u"puits lang:fr"_s, {.parallelLanguage = u"en"_s});
        QCOMPARE(french.total, 3);
        for (const model::Hit &hit : french.hits) {
            const QString expected = hit.address == u"OP1" ? u"Requests every town to open its wells;"_s
                : hit.address == u"OP3"                    ? u"Invites towns to count wells;"_s
                                                           : u"Wells of a town"_s;
            QCOMPARE(hit.parallel.content, expected);
            QCOMPARE(hit.parallel.language, u"en"_s);
        }
        // Nothing beside what is in that language already, or has no such text.
        for (const model::Hit &hit : ask(u"wells"_s, {.parallelLanguage = u"en"_s}).hits)
            QVERIFY(hit.parallel.isEmpty());
        for (const model::Hit &hit : ask(u"rivers"_s, {.parallelLanguage = u"fr"_s}).hits)
            QVERIFY(hit.parallel.isEmpty());
        QVERIFY(ask(u"puits"_s).hits.first().parallel.isEmpty());
    }

    /// The last one: it changes the addresses of the sample.
    void subParagraphStandsBesideAHitWhateverItsLetter()
    {
        const QList<std::pair<QString, QString>> addresses {{u"Also requests a report on wells;"_s, u"OP1 (a)"_s}, {u"Invites towns to count wells;"_s, u"OP1 (b)"_s},
            {u"Prie aussi de rendre compte;"_s, u"OP1 (أ)"_s}, {u"Invite les villes à compter les puits;"_s, u"OP1 (ب)"_s}};
        VERIFY_RESULT(m_library->write([&addresses](const library::Database &database) -> base::Result<int> {
            for (const auto &[content, address] : addresses)
                TRY_VOID(database.execute(u"UPDATE passage SET address = '%1' WHERE content = '%2'"_s.arg(address, content)));
            return 0;
        }));
        const model::SearchAnswer answer = ask(u"puits lang:fr"_s, {.parallelLanguage = u"en"_s});
        const auto hit = std::ranges::find(answer.hits, u"OP1 (ب)"_s, &model::Hit::address);
        QVERIFY(hit != answer.hits.end());
        QCOMPARE(hit->parallel.content, u"Invites towns to count wells;"_s);
    }

private:
    model::SearchAnswer ask(const QString &query, const search::Options &options = {}) const
    {
        const auto answer = search::Engine(*m_library).search(query, options);
        if (!answer)
            qFatal("%s: %s", qPrintable(query), qPrintable(base::englishLine(answer.error())));
        return *answer;
    }

    void annotate(const QString &symbol, int position, const QString &author)
    {
        VERIFY_RESULT(m_library->write([&](const library::Database &database) -> base::Result<base::AnnotationId> {
            const library::DocumentQueries documents(database);
            const auto record = documents.resolve(*model::Reference::parse(symbol));
            if (!record)
                return base::failure(record.error());
            const auto text = documents.textIn(record->id, u"en"_s);
            const auto passages = documents.passages((*text)->id);
            model::Annotation note;
            note.record = record->id;
            note.text = (*text)->id;
            note.passage = passages->at(position).id;
            note.address = passages->at(position).address.text();
            note.author = author;
            note.created = note.modified = QDateTime::currentDateTimeUtc();
            return library::AnnotationStore(database).add(note);
        }));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<library::Library> m_library;
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
