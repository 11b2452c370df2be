// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <library/store/mandates.h>
#include <library/store/merging.h>
#include <library/store/quotations.h>
#include <library/store/recordedits.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QJsonArray>
#include <QTimeZone>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What an article tells, once it is stored.
class TestKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
    }
    void cleanup() { m_library.close(); }

    void aTitleWaitsForItsResolution()
    {
        const base::RecordId work = store(article(), u"aa"_s);
        QCOMPARE(wanted(), QStringList {u"Clean Rivers"_s});
        store(resolution(u"A/HRC/RES/57/40"_s, u"The right to clean rivers and lakes"_s), u"bb"_s);
        QCOMPARE(wanted(), QStringList());
        QCOMPARE(targets(work, u"discusses"_s), QStringList {u"A/HRC/RES/57/40"_s});
        // A link between two records moves as well.
        const auto record = find(model::RecordKind::Document, u"A/HRC/RES/57/40"_s);
        QVERIFY(record);
        QCOMPARE(targets(record->id, u"sponsors"_s), QStringList {u"FIN"_s});
    }

    void aResolutionOfAnotherSessionIsNotMeant()
    {
        store(article(), u"aa"_s);
        store(resolution(u"A/HRC/RES/56/40"_s, u"Clean rivers"_s), u"bb"_s);
        store(resolution(u"A/HRC/RES/57/41"_s, u"Cleanrivers"_s), u"cc"_s);
        QCOMPARE(wanted(), QStringList {u"Clean Rivers"_s});
    }

    void wholeTitlesComeFirst()
    {
        store(resolution(u"A/HRC/RES/57/40"_s, u"The right to clean rivers"_s), u"aa"_s);
        store(resolution(u"A/HRC/RES/57/41"_s, u"Clean rivers"_s), u"bb"_s);
        const base::RecordId work = store(article(), u"cc"_s);
        QCOMPARE(targets(work, u"discusses"_s), QStringList {u"A/HRC/RES/57/41"_s});
    }

    void oneEventOfTwoTextsIsSuggestedAsOne()
    {
        const base::RecordId first = store(tellingOf(u"side event"_s, u"Cities for Water"_s, u"A"_s), u"aa"_s, u"A.txt"_s);
        const base::RecordId second = store(tellingOf(u"panel"_s, u"Cities for Water"_s, u"B"_s), u"bb"_s, u"B.txt"_s);
        store(tellingOf(u"side event"_s, u"Roads that Fall"_s, u"C"_s), u"cc"_s, u"C.txt"_s);
        QCOMPARE(targets(first, u"discusses"_s), QStringList {u"Cities for Water"_s});
        QCOMPARE(targets(second, u"discusses"_s), QStringList {u"Cities for Water"_s});
        const auto rows = links(second);
        const auto link = std::ranges::find(rows, u"discusses"_s, [](const model::LinkRow &row) { return row.link.relation; });
        QVERIFY(link != rows.end());
        QCOMPARE(link->link.rule, u"sameevent/1"_s);
        QCOMPARE(link->link.status, model::LinkStatus::Suggested);
        // Of one kind and day, with another name: another event.
        QVERIFY(find(model::RecordKind::Event, u"event:side-event-2024-03-12"_s));
        QVERIFY(find(model::RecordKind::Event, u"event:side-event-2024-03-12-roads-that-fall"_s));
        QVERIFY(!find(model::RecordKind::Event, u"event:panel-2024-03-12"_s));
    }

    void whatWasRejectedStaysAway()
    {
        const base::RecordId work = store(article(), u"aa"_s);
        const auto rows = links(work);
        const auto link = std::ranges::find(rows, u"discusses"_s, [](const model::LinkRow &row) { return row.link.relation; });
        QVERIFY(link != rows.end());
        VERIFY_RESULT(m_library->write([&](const library::Database &database) {
            return library::LinkStore(database).setStatus(link->link.id, model::LinkStatus::Rejected);
        }));
        model::ImportedText again = article();
        again.read.passages.append(passage(1, u"One more paragraph."_s));
        QCOMPARE(store(again, u"bb"_s), work);
        QCOMPARE(targets(work, u"discusses"_s), QStringList());
    }

    void quotationsAreSaidAnewAndDecidedOnesStay()
    {
        const base::RecordId work = store(article(), u"aa"_s);
        auto quotes = quotations(work);
        QCOMPARE(quotes.size(), 1);
        QCOMPARE(quotes.first().speaker.name, u"Ana Ruiz"_s);
        QCOMPARE(quotes.first().address, u"¶1"_s);
        VERIFY_RESULT(m_library->write([&](const library::Database &database) {
            library::Statement statement(database, u"UPDATE quotation SET decided = 1, attribution = 'Chatham House'"_s);
            return statement.run();
        }));
        model::ImportedText again = article();
        again.read.passages.append(passage(1, u"One more paragraph."_s));
        store(again, u"bb"_s);
        quotes = quotations(work);
        QCOMPARE(quotes.size(), 1);
        QVERIFY(quotes.first().quotation.attribution == model::Attribution::ChathamHouse);
    }

    void mergedPeopleStayMerged()
    {
        store(article(), u"aa"_s);
        const auto ana = find(model::RecordKind::Person, u"person:ana-ruiz"_s);
        QVERIFY(ana);
        model::Record other;
        other.kind = model::RecordKind::Person;
        other.name = u"Ana María Ruiz"_s;
        other.symbolKey = u"person:ana-maria-ruiz"_s;
        const auto kept = m_library->write([&](const library::Database &database) -> base::Result<base::RecordId> {
            auto id = library::RecordStore(database).ensure(other);
            if (const auto done = library::MergeStore(database, m_by).merge(ana->id, *id); !done)
                return base::failure(done.error());
            return id;
        });
        VERIFY_RESULT(kept);
        QVERIFY(!find(model::RecordKind::Person, u"person:ana-ruiz"_s));
        // A second text that names her by the old key finds her.
        model::ImportedText second = article();
        second.read.work.name = u"Another"_s;
        const base::RecordId work = store(second, u"bb"_s, u"other.txt"_s);
        QCOMPARE(quotations(work).first().speaker.id, *kept);
        const auto restored = m_library->write([&](const library::Database &database) { return library::MergeStore(database, m_by).split(*kept); });
        VERIFY_RESULT(restored);
        QVERIFY(find(model::RecordKind::Person, u"person:ana-ruiz"_s));
    }

    void aMergeIsUndoneToTheLetter()
    {
        const base::RecordId work = store(article(), u"aa"_s);
        const auto ana = find(model::RecordKind::Person, u"person:ana-ruiz"_s);
        QVERIFY(ana);
        model::Record twin;
        twin.kind = model::RecordKind::Person;
        twin.name = u"A. Ruiz"_s;
        twin.fields = {{u"note"_s, u"Met in spring"_s}};
        const base::RecordId kept = *m_library->write([&](const library::Database &database) { return library::RecordStore(database).ensure(twin); });
        // Both hold the same link, and one of them holds the other: neither can go along.
        VERIFY_RESULT(m_library->write([&](const library::Database &database) -> base::Status {
            library::LinkStore links(database);
            for (const model::Link &link : {linkOf(work, ana->id, u"speaker"_s), linkOf(work, kept, u"speaker"_s),
                     linkOf(ana->id, kept, u"related"_s), linkOf(work, ana->id, u"contact"_s)}) {
                if (const base::Result<base::LinkId> added = links.add(link); !added)
                    return base::failure(added.error());
            }
            return library::RecordEdits(database, m_by).set(ana->id, u"fields.note"_s, u"Ask her about water"_s);
        }));
        const QList<model::LinkRow> ofAna = linksOf(ana->id);
        const QList<model::LinkRow> ofTwin = linksOf(kept);

        const auto preview = m_library->read([&](const library::Database &database) { return library::MergeQueries(database).preview(ana->id, kept); });
        VERIFY_RESULT(preview);
        QCOMPARE(preview->names.first(), ana->name);
        QCOMPARE(preview->links, ofAna.size());
        QVERIFY(!preview->fields.contains(u"note"_s)); // The one that stays has one.
        const auto merge = m_library->write([&](const library::Database &database) {
            return library::MergeStore(database, m_by).merge(ana->id, kept, model::MergedName::OfOther);
        });
        VERIFY_RESULT(merge);
        QCOMPARE(record(kept).name, ana->name);
        QVERIFY(record(kept).fields.value(u"aliases"_s).toArray().contains(u"A. Ruiz"_s));
        QCOMPARE(record(kept).fields.value(u"note"_s).toString(), u"Met in spring"_s);
        for (const model::LinkRow &row : linksOf(kept))
            QVERIFY(row.link.from != row.link.to);
        // What a person changes meanwhile stays with the one that stayed.
        VERIFY_RESULT(m_library->write([&](const library::Database &database) {
            return library::RecordEdits(database, m_by).set(kept, u"fields.gender"_s, u"f"_s);
        }));

        QVERIFY(!m_library->write([&](const library::Database &database) { return library::MergeStore(database, m_by).split(kept, *merge + 1); }));
        const auto restored = m_library->write([&](const library::Database &database) { return library::MergeStore(database, m_by).split(kept, *merge); });
        VERIFY_RESULT(restored);
        QCOMPARE(*restored, ana->id);
        QCOMPARE(record(kept).name, u"A. Ruiz"_s);
        QVERIFY(!record(kept).fields.contains(u"aliases"_s));
        QCOMPARE(record(kept).fields.value(u"gender"_s).toString(), u"f"_s);
        QCOMPARE(record(ana->id).fields.value(u"note"_s).toString(), u"Ask her about water"_s);
        QCOMPARE(idsOf(linksOf(ana->id)), idsOf(ofAna));
        QCOMPARE(idsOf(linksOf(kept)), idsOf(ofTwin));
        const auto history = m_library->read([&](const library::Database &database) { return library::HistoryQueries(database).ofRecord(ana->id); });
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().subject, u"fields.note"_s);
        const auto ofKept = m_library->read([&](const library::Database &database) { return library::HistoryQueries(database).ofRecord(kept); });
        VERIFY_RESULT(ofKept);
        QCOMPARE(ofKept->first().subject, QString(model::kMergedSubject));
    }

    void mergesOfMergesAreSplitOneByOne()
    {
        QList<base::RecordId> ids;
        for (const QString &name : {u"Harbour Board"_s, u"Port Board"_s, u"Board of the Port"_s}) {
            model::Record one;
            one.kind = model::RecordKind::Organisation;
            one.name = name;
            ids.append(*m_library->write([&](const library::Database &database) { return library::RecordStore(database).ensure(one); }));
        }
        const auto merge = [&](int other, int kept) {
            return m_library->write([&](const library::Database &database) { return library::MergeStore(database, m_by).merge(ids.at(other), ids.at(kept)); });
        };
        VERIFY_RESULT(merge(0, 1));
        VERIFY_RESULT(merge(1, 2));
        VERIFY_RESULT(m_library->write([&](const library::Database &database) { return library::MergeStore(database, m_by).split(ids.at(2)); }));
        QCOMPARE(record(ids.at(1)).fields.value(u"aliases"_s).toArray().size(), 1);
        QVERIFY(!record(ids.at(2)).fields.contains(u"aliases"_s));
        // What was merged first is found where it was.
        const auto within = m_library->read([&](const library::Database &database) { return library::MergeQueries(database).into(ids.at(1)); });
        VERIFY_RESULT(within);
        QCOMPARE(within->size(), 1);
        VERIFY_RESULT(m_library->write([&](const library::Database &database) { return library::MergeStore(database, m_by).split(ids.at(1)); }));
        QCOMPARE(record(ids.at(0)).name, u"Harbour Board"_s);
        QCOMPARE(record(ids.at(1)).name, u"Port Board"_s);
    }

    void mandatesAreListed()
    {
        model::ImportedText text = resolution(u"A/HRC/RES/57/40"_s, u"Rivers"_s);
        model::Mandate mandate;
        mandate.passagePosition = 0;
        mandate.end = 5;
        mandate.verb = u"requests"_s;
        mandate.deliverable = u"report"_s;
        mandate.dueBody = u"HRC"_s;
        mandate.dueSession = u"63"_s;
        text.proposals.mandates = {mandate};
        store(text, u"aa"_s);
        const auto rows = m_library->read([](const library::Database &database) { return library::MandateQueries(database).all(); });
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().mandate.dueSession, u"63"_s);
        QCOMPARE(rows->first().document.symbol, u"A/HRC/RES/57/40"_s);
    }

private:
    static model::Passage passage(int position, const QString &content)
    {
        model::Passage passage;
        passage.position = position;
        passage.address = model::Address(u"¶%1"_s.arg(position + 1));
        passage.content = content;
        return passage;
    }

    static model::ImportedText tellingOf(const QString &kind, const QString &name, const QString &text)
    {
        model::ImportedText imported;
        imported.read.work.name = text;
        imported.read.text.language = u"en"_s;
        imported.read.passages = {passage(0, u"On 12 March 2024 the %1 “%2” was held."_s.arg(kind, name))};
        model::ProposedRecord event;
        event.kind = model::RecordKind::Event;
        event.key = u"event:"_s + QString(kind).replace(u' ', u'-') + u"-2024-03-12"_s;
        event.name = name;
        event.date = QDate(2024, 3, 12);
        event.fields.insert(u"type"_s, kind);
        model::ProposedRelation about;
        about.to = {event.kind, event.key};
        about.passagePosition = 0;
        about.relation = u"discusses"_s;
        about.rule = u"event/1"_s;
        imported.proposals.records = {event};
        imported.proposals.relations = {about};
        return imported;
    }

    static model::ImportedText article()
    {
        model::ImportedText imported;
        imported.read.work.name = u"An article"_s;
        imported.read.text.language = u"en"_s;
        imported.read.passages = {passage(0, u"Finland led the resolution on Clean Rivers. Ana Ruiz said: “The river was here before any of us.”"_s)};
        model::ProposedRecord title;
        title.kind = model::RecordKind::Document;
        title.key = u"title:HRC:57:clean rivers"_s;
        title.name = u"Clean Rivers"_s;
        title.body = u"HRC"_s;
        title.session = u"57"_s;
        model::ProposedRecord person;
        person.kind = model::RecordKind::Person;
        person.key = u"person:ana-ruiz"_s;
        person.name = u"Ana Ruiz"_s;
        model::ProposedRecord state;
        state.kind = model::RecordKind::State;
        state.key = u"FIN"_s;
        state.name = u"Finland"_s;
        imported.proposals.records = {title, person, state};
        model::ProposedRelation about;
        about.to = {title.kind, title.key};
        about.passagePosition = 0;
        about.relation = u"discusses"_s;
        about.status = model::LinkStatus::Suggested;
        model::ProposedRelation sponsor;
        sponsor.from = about.to;
        sponsor.to = {state.kind, state.key};
        sponsor.passagePosition = 0;
        sponsor.relation = u"sponsors"_s;
        imported.proposals.relations = {about, sponsor};
        model::ProposedQuotation quotation;
        quotation.passagePosition = 0;
        quotation.quotation.words = u"The river was here before any of us."_s;
        quotation.quotation.start = int(imported.read.passages.first().content.indexOf(u'“')) + 1;
        quotation.quotation.end = quotation.quotation.start + int(quotation.quotation.words.size());
        quotation.speaker = {person.kind, person.key};
        imported.proposals.quotations = {quotation};
        return imported;
    }

    static model::ImportedText resolution(const QString &symbol, const QString &title)
    {
        model::ImportedText imported;
        const model::Symbol parsed = model::Symbol::parse(symbol).value();
        imported.read.work.name = title;
        imported.read.work.symbol = parsed.display();
        imported.read.work.symbolKey = parsed.key();
        imported.read.work.body = u"HRC"_s;
        imported.read.work.session = parsed.session();
        imported.read.text.language = u"en"_s;
        imported.read.text.title = title;
        imported.read.passages = {passage(0, u"Requests a report on "_s + title)};
        return imported;
    }

    base::RecordId store(const model::ImportedText &text, const QString &hash, const QString &path = {})
    {
        model::Source source;
        source.sha256 = hash;
        source.path = !path.isEmpty() ? path : text.read.work.symbol.isEmpty() ? u"article.txt"_s : text.read.work.symbol;
        source.format = u"text"_s;
        const auto stored = m_library->write([&](const library::Database &database) { return library::DocumentStore(database).store(text, source); });
        return stored ? stored->work : base::RecordId();
    }

    std::optional<model::Record> find(model::RecordKind kind, const QString &key) const
    {
        const auto found = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).findRecord(kind, key); });
        return found ? *found : std::nullopt;
    }

    QList<model::LinkRow> links(base::RecordId from) const
    {
        const auto rows = m_library->read([&](const library::Database &database) { return library::LinkQueries(database).from(from); });
        return rows ? *rows : QList<model::LinkRow>();
    }

    model::Record record(base::RecordId id) const
    {
        const auto found = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).record(id); });
        return found.value_or(model::Record());
    }

    QList<model::LinkRow> linksOf(base::RecordId id) const
    {
        const auto to = m_library->read([&](const library::Database &database) { return library::LinkQueries(database).to(id); });
        return links(id) + to.value_or(QList<model::LinkRow>());
    }

    static model::Link linkOf(base::RecordId from, base::RecordId to, const QString &relation)
    {
        model::Link link;
        link.from = from;
        link.to = to;
        link.relation = relation;
        return link;
    }

    static QList<qint64> idsOf(const QList<model::LinkRow> &rows)
    {
        QList<qint64> ids;
        for (const model::LinkRow &row : rows)
            ids.append(row.link.id.value());
        std::ranges::sort(ids);
        return ids;
    }

    QList<model::QuotationRow> quotations(base::RecordId document) const
    {
        const auto rows = m_library->read([&](const library::Database &database) { return library::QuotationQueries(database).inDocument(document); });
        return rows ? *rows : QList<model::QuotationRow>();
    }

    QStringList targets(base::RecordId from, const QString &relation) const
    {
        QStringList all;
        for (const model::LinkRow &row : links(from)) {
            if (row.link.relation == relation)
                all.append(row.to.symbol.isEmpty() ? row.to.name : row.to.symbol);
        }
        return all;
    }

    QStringList wanted() const
    {
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = false;
        const auto rows = m_library->read([&](const library::Database &database) { return library::DocumentQueries(database).list(filter); });
        QStringList names;
        if (rows) {
            for (const model::RecordRow &row : *rows)
                names.append(row.record.name);
        }
        return names;
    }

    testdata::NewLibrary m_library;
    const model::Signature m_by {u"Tester"_s, QDateTime(QDate(2030, 5, 1), QTime(9, 0), QTimeZone::UTC)};
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
