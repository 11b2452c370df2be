// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <library/store/mandates.h>
#include <library/store/proposalstore.h>
#include <library/store/quotations.h>
#include <library/store/textlinks.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;

/// The links of a text, and what else rules propose in it: when it is new, when it changes, and when the rules change.
class TestTextLinks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        const auto stored = m_library->write(
            [](const Database &database) { return library::DocumentStore(database).store(samples::resolution(), samples::source(u"aa"_s)); });
        VERIFY_RESULT(stored);
        m_work = stored->work;
        m_text = stored->text;
    }
    void cleanup() { m_library.close(); }

    void aLinkHasTheIdsOfItsEnds()
    {
        const QList<model::LinkRow> rows = links();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].link.relation, u"cites"_s);
        QCOMPARE(rows[0].link.fromPassage, passages().at(1).id);
        QCOMPARE(rows[0].to.symbol, u"A/HRC/RES/98/4"_s);
        QVERIFY(!rows[0].to.inLibrary);
        QCOMPARE(rows[0].to.body, u"HRC"_s);
        QVERIFY(!rows[1].link.fromPassage.isValid());
        QCOMPARE(rows[1].to.name, u"Republic of Korea"_s);
    }

    void theSameLinksAgainAreNone()
    {
        VERIFY_RESULT(write({citation(), citation()}));
        QCOMPARE(links().size(), 2);
    }

    void aTextDoesNotPointAtItself()
    {
        model::ProposedLink link = citation();
        link.targetKey = link.targetSymbol = u"A/HRC/RES/99/1"_s;
        link.start = 0;
        VERIFY_RESULT(write({link}));
        QCOMPARE(links().size(), 2);
    }

    /// Many links at once and one by one keep the same decisions.
    void whatWasRejectedIsNotMadeAgain()
    {
        decide(links().first().link.id, model::LinkStatus::Rejected);
        QCOMPARE(links().size(), 1);
        model::ProposedLink moved = citation();
        moved.start += 1; // The rule sees it a little later now.
        moved.end += 1;
        VERIFY_RESULT(write({moved}));
        QCOMPARE(links().size(), 1);
        model::Link one = citationLink();
        one.start += 1;
        one.end += 1;
        const auto added = m_library->write([&](const Database &database) { return library::LinkStore(database).add(one); });
        VERIFY_RESULT(added);
        QVERIFY(!added->isValid());
        // The same words elsewhere are another link.
        moved.passagePosition = 2;
        VERIFY_RESULT(write({moved}));
        QCOMPARE(links().size(), 2);
    }

    void whatNobodyDecidedIsTakenAway()
    {
        VERIFY_RESULT(write({citation(2)}));
        QCOMPARE(links().size(), 3);
        decide(links().first().link.id, model::LinkStatus::Accepted);
        VERIFY_RESULT(m_library->write([&](const Database &database) { return library::TextLinks(database).removeUndecided(m_text); }));
        const QList<model::LinkRow> rows = links();
        QCOMPARE(rows.size(), 2); // The one that was decided, and the sponsor, which stands in no passage.
        QCOMPARE(rows[0].link.fromPassage, passages().at(1).id);
    }

    void aLinkGoesWithItsWords()
    {
        decide(links().first().link.id, model::LinkStatus::Accepted);
        const QList<model::Passage> old = passages();
        QList<model::Passage> renewed = old;
        renewed[1].content = u"Recalling once more its resolution 98/4 of 2 March 2029,"_s;
        library::PassageStore::Kept kept;
        for (int index = 0; index < old.size(); ++index)
            kept.insert(index, old.at(index).id);
        const auto move = [&] {
            return m_library->write([&](const Database &database) { return library::TextLinks(database).move(old, renewed, kept); });
        };
        VERIFY_RESULT(move());
        model::Link link = links().first().link;
        QCOMPARE(renewed[1].content.mid(link.start, link.end - link.start), u"98/4"_s);
        renewed[1].content = u"Recalling nothing,"_s;
        VERIFY_RESULT(move());
        link = links().first().link;
        QCOMPARE(link.start, 0);
        QCOMPARE(link.end, 0);
        QCOMPARE(link.fromPassage, old.at(1).id);
    }

    void rulesThatRunAgainAreComparedWithWhatStands()
    {
        model::ProposedLink changed = citation();
        changed.toAddress = u"OP3"_s;
        const library::LinkRenewal first = renew({changed, citation(2)});
        QCOMPARE(first.added, 1);
        QCOMPARE(first.changed, 1);
        QCOMPARE(first.removed, 0);
        QCOMPARE(links().first().link.toAddress, u"OP3"_s);
        const library::LinkRenewal second = renew({citation(2)});
        QCOMPARE(second.added, 0);
        QCOMPARE(second.changed, 0);
        QCOMPARE(second.removed, 1);
        QCOMPARE(links().size(), 2); // The sponsor comes from the file, and no rule takes it away.
    }

    void whatAPersonDecidedIsNotCompared()
    {
        decide(links().first().link.id, model::LinkStatus::Accepted);
        const library::LinkRenewal renewal = renew({});
        QCOMPARE(renewal.removed, 0);
        QCOMPARE(links().size(), 2);
    }

    void mandatesAndQuotationsAreReplacedAsOne()
    {
        model::Proposals proposals;
        proposals.mandates = {mandate(u"reading rooms"_s)};
        proposals.quotations = {quotation(u"lend charts"_s)};
        VERIFY_RESULT(rewrite(proposals));
        VERIFY_RESULT(rewrite(proposals)); // As often as one likes.
        QCOMPARE(deliverables(), QStringList {u"reading rooms"_s});
        QCOMPARE(quoted(), QStringList {u"lend charts"_s});
        VERIFY_RESULT(m_library->write(
            [](const Database &database) { return database.execute(u"UPDATE quotation SET decided = 1"_s); }));
        proposals.mandates = {mandate(u"a report"_s)};
        proposals.quotations.clear();
        VERIFY_RESULT(rewrite(proposals));
        QCOMPARE(deliverables(), QStringList {u"a report"_s});
        QCOMPARE(quoted(), QStringList {u"lend charts"_s});
        const auto counts = m_library->read([](const Database &database) -> base::Result<qint64> {
            TRY(const qint64 mandates, library::MandateQueries(database).count());
            TRY(const qint64 quotations, library::QuotationQueries(database).count());
            return 10 * mandates + quotations;
        });
        QCOMPARE(counts.value_or(0), 11);
    }

    void quotationsAreAskedForByTheirEnds()
    {
        model::Proposals proposals;
        proposals.records = {{model::RecordKind::Person, u"person:ana-ruiz"_s, u"Ana Ruiz"_s, {}, {}, {}, {}}};
        proposals.quotations = {quotation(u"lend charts"_s)};
        proposals.quotations.first().speaker = {model::RecordKind::Person, u"person:ana-ruiz"_s};
        proposals.quotations.first().quotation.attribution = model::Attribution::ChathamHouse;
        VERIFY_RESULT(rewrite(proposals));
        const auto person = m_library->read(
            [](const Database &database) { return library::DocumentQueries(database).findRecord(model::RecordKind::Person, u"person:ana-ruiz"_s); });
        VERIFY_RESULT(person);
        const base::RecordId speaker = person->value().id;
        const auto count = [this](auto ask) {
            return m_library->read([&](const Database &database) { return ask(library::QuotationQueries(database)); }).value().size();
        };
        QCOMPARE(count([](const auto &queries) { return queries.all(); }), 1);
        QCOMPARE(count([&](const auto &queries) { return queries.inDocument(m_work); }), 1);
        QCOMPARE(count([&](const auto &queries) { return queries.bySpeaker(speaker); }), 1);
        QCOMPARE(count([&](const auto &queries) { return queries.bySpeaker(m_work); }), 0);
        QCOMPARE(count([&](const auto &queries) { return queries.around(speaker); }), 1);
        QCOMPARE(count([&](const auto &queries) { return queries.restricted(m_work); }), 1);
    }

private:
    static model::ProposedLink citation(int position = 1)
    {
        model::ProposedLink link = samples::resolution().links.first();
        link.passagePosition = position;
        return link;
    }

    static model::Mandate mandate(const QString &deliverable)
    {
        model::Mandate made;
        made.passagePosition = 3;
        made.deliverable = deliverable;
        made.rule = u"mandate/1"_s;
        return made;
    }

    static model::ProposedQuotation quotation(const QString &words)
    {
        model::ProposedQuotation made;
        made.passagePosition = 2;
        made.quotation.words = words;
        made.quotation.end = int(words.size());
        made.quotation.rule = u"quotation/1"_s;
        return made;
    }

    base::Status write(const QList<model::ProposedLink> &proposals)
    {
        return m_library->write([&](const Database &database) { return library::TextLinks(database).write(m_work, m_text, proposals); });
    }

    base::Status rewrite(const model::Proposals &proposals)
    {
        return m_library->write([&](const Database &database) { return library::ProposalStore(database).rewrite(m_work, m_text, proposals); });
    }

    library::LinkRenewal renew(const QList<model::ProposedLink> &proposals)
    {
        model::Text text;
        text.id = m_text;
        text.work = m_work;
        return m_library->write([&](const Database &database) { return library::TextLinks(database).renew(text, proposals); })
            .value_or(library::LinkRenewal {-1, -1, -1});
    }

    void decide(base::LinkId link, model::LinkStatus status)
    {
        VERIFY_RESULT(m_library->write([&](const Database &database) { return library::LinkStore(database).setStatus(link, status); }));
    }

    /// Those that are not rejected.
    QList<model::LinkRow> links()
    {
        return m_library->read([&](const Database &database) { return library::LinkQueries(database).from(m_work); })
            .value_or(QList<model::LinkRow>());
    }

    /// The link that the sample's citation makes.
    model::Link citationLink()
    {
        model::Link link;
        link.from = m_work;
        link.fromPassage = passages().at(1).id;
        link.start = citation().start;
        link.end = citation().end;
        link.relation = u"cites"_s;
        link.to = m_library
                      ->read([](const Database &database) {
                          return library::DocumentQueries(database).findRecord(model::RecordKind::Document, u"A/HRC/RES/98/4"_s);
                      })
                      .value()
                      .value()
                      .id;
        link.text = citation().text;
        link.origin = model::Origin::Rule;
        return link;
    }

    QList<model::Passage> passages()
    {
        return m_library->read([&](const Database &database) { return library::DocumentQueries(database).passages(m_text); })
            .value_or(QList<model::Passage>());
    }

    QStringList deliverables()
    {
        QStringList found;
        const auto rows = m_library->read([&](const Database &database) { return library::MandateQueries(database).inDocument(m_work); });
        for (const model::MandateRow &row : *rows)
            found.append(row.mandate.deliverable);
        return found;
    }

    QStringList quoted()
    {
        QStringList found;
        const auto rows = m_library->read([&](const Database &database) { return library::QuotationQueries(database).inDocument(m_work); });
        for (const model::QuotationRow &row : *rows)
            found.append(row.quotation.words);
        return found;
    }

    testdata::NewLibrary m_library;
    base::RecordId m_work;
    base::TextId m_text;
};

QTEST_GUILESS_MAIN(TestTextLinks)
#include "tst_textlinks.moc"
