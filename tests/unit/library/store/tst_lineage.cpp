// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/lineage.h>
#include <library/store/links.h>
#include <library/store/wanted.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;

/// What comes of a text on its way, and what closes by itself when a text arrives.
class TestLineage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
    }
    void cleanup() { m_library.close(); }

    void aDraftIsSupersededByWhatItBecame()
    {
        const base::RecordId draft = store(u"A/HRC/99/L.6"_s, {});
        QVERIFY(!superseded(draft));
        const base::RecordId revision = store(u"A/HRC/99/L.6/Rev.1"_s, {link(u"revisionOf"_s, u"A/HRC/99/L.6"_s)});
        QCOMPARE(superseded(draft)->symbol, u"A/HRC/99/L.6/Rev.1"_s);
        store(u"A/HRC/99/L.6/Rev.1/Corr.1"_s, {link(u"correctionOf"_s, u"A/HRC/99/L.6/Rev.1"_s)});
        QVERIFY2(!superseded(revision), "a correction is read beside the text, not in its place");
        const base::RecordId adopted = store(u"A/HRC/RES/99/1"_s, {link(u"adoptedFrom"_s, u"A/HRC/99/L.6/Rev.1"_s)});
        QCOMPARE(superseded(draft)->symbol, u"A/HRC/RES/99/1"_s);
        QCOMPARE(superseded(revision)->symbol, u"A/HRC/RES/99/1"_s);
        QVERIFY(!superseded(adopted));
        const QString whole = u"A/HRC/99/L.6 A/HRC/99/L.6/Rev.1 A/HRC/99/L.6/Rev.1/Corr.1 A/HRC/RES/99/1"_s;
        QCOMPARE(chain(draft), whole);
        QCOMPARE(chain(adopted), whole);
    }

    void aRevisionThatIsOnlyCitedCounts()
    {
        const base::RecordId draft = store(u"A/HRC/99/L.7"_s, {});
        store(u"A/HRC/RES/99/2"_s, {link(u"adoptedFrom"_s, u"A/HRC/99/L.7/Rev.1"_s)});
        QCOMPARE(superseded(draft)->symbol, u"A/HRC/RES/99/2"_s);
        QVERIFY2(superseded(store(u"A/HRC/99/L.71"_s, {})) == std::nullopt, "L.71 is not of the line of L.7");
    }

    void wantedIsWhatIsCited()
    {
        store(u"A/HRC/RES/99/1"_s, {link(u"adoptedFrom"_s, u"A/HRC/99/L.6"_s), cited(u"A/HRC/RES/98/4"_s)});
        store(u"A/HRC/RES/99/2"_s, {cited(u"A/HRC/RES/98/4"_s), cited(u"A/RES/70/1"_s)});
        const QList<library::WantedRow> rows = wanted();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].record.symbol, u"A/HRC/RES/98/4"_s);
        QCOMPARE(rows[0].citations, 2);
        QCOMPARE(rows[0].citedBy.join(u' '), u"A/HRC/RES/99/1 A/HRC/RES/99/2"_s);
        QCOMPARE(rows[1].record.symbol, u"A/RES/70/1"_s);
        QCOMPARE(rows[1].citedBy.join(u' '), u"A/HRC/RES/99/2"_s);
    }

    void theTextArrivesAndTheLinksPointAtIt()
    {
        const base::RecordId citing = store(u"A/HRC/RES/99/2"_s, {cited(u"A/HRC/RES/98/4"_s)});
        const base::RecordId arrived = store(u"A/HRC/RES/98/4"_s, {});
        QVERIFY(wanted().isEmpty());
        const QList<model::LinkRow> rows = linksFrom(citing);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].to.id, arrived);
        QVERIFY(rows[0].to.inLibrary);
    }

    void aNumberOfTheCouncilNeedsNoYear()
    {
        const base::RecordId citing = store(u"S/RES/9901 (2099)"_s, {cited(u"S/RES/9902"_s), cited(u"S/RES/9903 (2098)"_s)});
        QCOMPARE(resolved(u"S/RES/9901"_s).id, citing);
        QVERIFY(!resolved(u"S/RES/990"_s).id.isValid());
        // What is cited only is found as well, and the text of the dated one comes before it.
        QCOMPARE(resolved(u"S/RES/9903"_s).symbol, u"S/RES/9903 (2098)"_s);
        QCOMPARE(resolved(u"S/RES/9902"_s).symbol, u"S/RES/9902"_s);
        const base::RecordId arrived = store(u"S/RES/9902 (2097)"_s, {});
        QCOMPARE(resolved(u"S/RES/9902"_s).id, arrived);
    }

    void theDateSettlesWhatIsOpen_data()
    {
        QTest::addColumn<bool>("citingFirst");
        QTest::newRow("the text arrives later") << true;
        QTest::newRow("the text is there") << false;
    }

    void theDateSettlesWhatIsOpen()
    {
        QFETCH(const bool, citingFirst);
        model::ProposedLink one = cited(u"A/HRC/RES/98/4"_s);
        model::ProposedLink two = cited(u"A/RES/98/4"_s);
        one.status = two.status = model::LinkStatus::Suggested;
        one.date = two.date = QDate(2029, 3, 2);
        if (!citingFirst)
            store(u"A/HRC/RES/98/4"_s, {}, QDate(2029, 3, 2));
        const base::RecordId citing = store(u"A/HRC/RES/99/2"_s, {one, two});
        store(u"A/RES/98/4"_s, {}, QDate(2043, 9, 1));
        if (citingFirst) {
            QCOMPARE(linksFrom(citing).size(), 2);
            store(u"A/HRC/RES/98/4"_s, {}, QDate(2029, 3, 2));
        }
        const QList<model::LinkRow> rows = linksFrom(citing);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].to.symbol, u"A/HRC/RES/98/4"_s);
        QCOMPARE(rows[0].link.status, model::LinkStatus::Accepted);
        QVERIFY(!model::dateDiffers(rows[0]));
    }

    void anotherDateIsSaid()
    {
        model::ProposedLink one = cited(u"A/HRC/RES/98/4"_s);
        one.date = QDate(2029, 3, 9);
        const base::RecordId citing = store(u"A/HRC/RES/99/2"_s, {one});
        QVERIFY2(!model::dateDiffers(linksFrom(citing).first()), "nobody knows the day of what is not there");
        store(u"A/HRC/RES/98/4"_s, {}, QDate(2029, 3, 2));
        QVERIFY(model::dateDiffers(linksFrom(citing).first()));
        QCOMPARE(linksFrom(citing).first().link.status, model::LinkStatus::Accepted);
    }

private:
    model::Record resolved(const QString &reference)
    {
        const auto found = m_library->read([&](const library::Database &database) {
            return library::DocumentQueries(database).resolve(model::Reference::parse(reference).value_or(model::Reference()));
        });
        return found.value_or(model::Record());
    }

    static model::ProposedLink link(const QString &relation, const QString &symbol)
    {
        model::ProposedLink made;
        made.relation = relation;
        made.targetKey = model::Symbol::parse(symbol)->key();
        made.targetSymbol = symbol;
        made.origin = model::Origin::Source;
        return made;
    }

    static model::ProposedLink cited(const QString &symbol)
    {
        model::ProposedLink made = link(u"cites"_s, symbol);
        made.origin = model::Origin::Rule;
        made.rule = u"citation/1"_s;
        made.passagePosition = 1;
        made.start = 25;
        made.end = 29;
        return made;
    }

    base::RecordId store(const QString &symbol, const QList<model::ProposedLink> &links, const QDate &date = {})
    {
        model::ImportedText imported = samples::resolution();
        imported.read.work.symbol = symbol;
        imported.read.work.symbolKey = model::Symbol::parse(symbol)->key();
        imported.read.work.date = date;
        imported.links = links;
        base::RecordId work;
        const base::Status done = m_library->write([&](const Database &database) -> base::Status {
            const auto stored = library::DocumentStore(database).store(imported, samples::source(symbol, symbol));
            if (!stored)
                return base::failure(stored.error());
            work = stored->work;
            return base::ok();
        });
        if (!done)
            QTest::qFail(qPrintable(base::englishLine(done.error())), __FILE__, __LINE__);
        return work;
    }

    std::optional<model::Record> superseded(base::RecordId record)
    {
        const auto latest = m_library->read(
            [&](const Database &database) { return library::LineageQueries(database).supersededBy(record); });
        return latest ? *latest : std::nullopt;
    }

    QString chain(base::RecordId record)
    {
        const auto members
            = m_library->read([&](const Database &database) { return library::LineageQueries(database).chain(record); });
        QStringList symbols;
        if (members) {
            for (const library::LineageMember &member : *members)
                symbols.append(member.record.symbol);
        }
        return symbols.join(u' ');
    }

    QList<library::WantedRow> wanted()
    {
        const auto rows = m_library->read(library::wantedDocuments);
        return rows ? *rows : QList<library::WantedRow>();
    }

    QList<model::LinkRow> linksFrom(base::RecordId record)
    {
        const auto rows = m_library->read([&](const Database &database) { return library::LinkQueries(database).from(record); });
        return rows ? *rows : QList<model::LinkRow>();
    }

    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestLineage)
#include "tst_lineage.moc"
