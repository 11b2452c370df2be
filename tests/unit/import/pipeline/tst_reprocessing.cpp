// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/pipeline/importer.h>
#include <import/pipeline/reprocessing.h>
#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/linkdecisions.h>
#include <library/store/recordedits.h>
#include <library/store/recordstore.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::LinkStatus;
using library::Database;

namespace {

const QString kTail = u"open, as in Human Rights Council resolutions 47/1 and 47/2, in A/HRC/RES/46/5 and in resolution 60/7 of the old harbour"_s;

QByteArray resolution(const QString &tail, const QByteArray &verb = "Requests")
{
    QFile file(testdata::fixture(u"intake/resolution.xml"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture is missing");
    return file.readAll().replace("@NUMBER@", "1").replace("@TAIL@", tail.toUtf8()).replace("Requests harbour", QByteArray(verb + " harbour"));
}

}

/// What a person decided is there after the rules ran again, and after a changed file came.
class TestReprocessing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        import(resolution(kTail));
        m_work = idOf(u"A/HRC/RES/99/1"_s);
        QVERIFY(m_work.isValid());
    }
    void cleanup() { m_library.close(); }

    void everyDecisionLasts()
    {
        decide(u"A/HRC/RES/47/1"_s, LinkStatus::Rejected);
        decide(u"A/HRC/RES/47/2"_s, LinkStatus::Accepted);
        decide(u"A/HRC/RES/60/7"_s, LinkStatus::Accepted);
        QCOMPARE(statusOf(u"A/RES/60/7"_s), u"rejected"_s); // The other reading of the same words.
        const base::LinkId own = makeLink();
        QVERIFY(own.isValid());
        edit(u"name"_s, u"My name for it"_s);
        edit(u"fields.note"_s, u"Ask the harbour master"_s);

        const QStringList before = rows(u"1"_s);
        QVERIFY(before.size() >= 7);
        const auto report = again();
        QCOMPARE(report.texts, 1);
        QCOMPARE(report.links.added + report.links.changed + report.links.removed, 0);
        QCOMPARE(rows(u"1"_s), before);

        // The same paragraphs, one of them with more words at its beginning.
        const QStringList decided = rows(u"decided = 1"_s);
        QCOMPARE(decided.size(), 5);
        import(resolution(kTail, "Warmly requests all"));
        QCOMPARE(rows(u"decided = 1"_s), decided);
        again();
        QCOMPARE(rows(u"decided = 1"_s), decided);
        QCOMPARE(rows(u"relation = 'cites'"_s).size(), 5);
        pointAtTheirWords();
        QCOMPARE(work().name, u"My name for it"_s);
        QCOMPARE(work().fields.value("note"_L1).toString(), u"Ask the harbour master"_s);
    }

    void aRejectedLinkOfALostParagraphStaysAway()
    {
        decide(u"A/HRC/RES/47/1"_s, LinkStatus::Rejected);
        import(resolution(u"shut, for what they were asked in Human Rights Council resolution 47/1 they have done elsewhere, and another time"_s));
        again();
        QCOMPARE(statusOf(u"A/HRC/RES/47/1"_s), u"rejected"_s);
        QCOMPARE(rows(u"words = '47/1'"_s).size(), 1);
    }

    void whatARuleNoLongerSeesGoes()
    {
        VERIFY_RESULT(m_library->write([&](const Database &database) -> base::Status {
            return database.execute(
                u"UPDATE passage SET content = replace(content, 'A/HRC/RES/46/5', 'A/HRC/RES/46/6') WHERE address = 'OP2'"_s);
        }));
        const library::LinkRenewal renewed = again().links;
        QCOMPARE(renewed.removed, 1);
        QCOMPARE(renewed.added, 1);
        QVERIFY(!linkTo(u"A/HRC/RES/46/5"_s).isValid());
        QVERIFY(linkTo(u"A/HRC/RES/46/6"_s).isValid());
    }

    void undoPutsItBackAndTheHistoryTells()
    {
        const base::LinkId link = linkTo(u"A/RES/60/7"_s);
        const auto before = m_library->write([&](const Database &database) {
            return library::LinkDecisions(database, sign()).decide({link}, LinkStatus::Accepted);
        });
        VERIFY_RESULT(before);
        QCOMPARE(before->size(), 2);
        VERIFY_RESULT(m_library->write(
            [&](const Database &database) { return library::LinkDecisions(database, sign()).restore(*before); }));
        QCOMPARE(statusOf(u"A/RES/60/7"_s), u"suggested"_s);
        QCOMPARE(rows(u"decided = 1"_s).size(), 0);
        edit(u"name"_s, u"My name for it"_s);
        const auto changes = m_library->read(
            [&](const Database &database) { return library::HistoryQueries(database).ofRecord(m_work); });
        VERIFY_RESULT(changes);
        QCOMPARE(changes->size(), 5);
        QCOMPARE(changes->first().subject, u"name"_s);
        QCOMPARE(changes->first().before.toString(), u"Libraries and the sea"_s);
        QCOMPARE(changes->first().after.toString(), u"My name for it"_s);
        QCOMPARE(changes->first().by.author, u"Ana"_s);
        QCOMPARE(changes->last().link, link);
        QCOMPARE(changes->last().before.toString(), u"suggested"_s);
        QCOMPARE(changes->last().after.toString(), u"accepted"_s);
    }

    void alikeSuggestionsAreFound()
    {
        const base::LinkId link = linkTo(u"A/RES/60/7"_s);
        const auto alike = [&](model::Alike how) {
            return m_library->read([&](const Database &database) { return library::SuggestionQueries(database).alike(link, how); })->size();
        };
        QCOMPARE(alike(model::Alike::SameTarget), 1);
        QCOMPARE(alike(model::Alike::SameRule), 2);
        const auto counts = m_library->read([&](const Database &database) { return library::SuggestionQueries(database).byRule(); });
        VERIFY_RESULT(counts);
        QCOMPARE(counts->size(), 1);
        QCOMPARE(counts->first().count, 2);
    }

private:
    static model::Signature sign() { return {u"Ana"_s, QDateTime(QDate(2030, 5, 1), QTime(9, 0), QTimeZone::UTC)}; }

    void import(const QByteArray &bytes)
    {
        QFile file(m_library.beside(u"one.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        jobs::JobControl control;
        const model::ImportReport report = pipeline::Importer(*m_library).import({file.fileName()}, control);
        QCOMPARE(report.count(model::ImportOutcome::Failed), 0);
    }

    pipeline::ReprocessingReport again()
    {
        jobs::JobControl control;
        return pipeline::recogniseAgain(*m_library, {}, control).value_or(pipeline::ReprocessingReport {});
    }

    base::RecordId idOf(const QString &symbol)
    {
        const auto found = m_library->read([&](const Database &database) {
            return library::DocumentQueries(database).findRecord(model::RecordKind::Document, model::Symbol::parse(symbol)->key());
        });
        return found && *found ? (*found)->id : base::RecordId();
    }

    model::Record work()
    {
        return *m_library->read([&](const Database &database) { return library::DocumentQueries(database).record(m_work); });
    }

    base::LinkId linkTo(const QString &symbol)
    {
        const base::RecordId target = idOf(symbol);
        const auto id = m_library->read([&](const Database &database) -> base::Result<base::LinkId> {
            library::Statement statement(database, u"SELECT id FROM link WHERE to_record = ? ORDER BY id"_s);
            if (const base::Status done = statement.bind(target).run(); !done)
                return base::failure(done.error());
            return statement.next() ? statement.id<base::LinkId>(0) : base::LinkId();
        });
        return id.value_or(base::LinkId());
    }

    void decide(const QString &symbol, LinkStatus status)
    {
        const base::LinkId link = linkTo(symbol);
        QVERIFY2(link.isValid(), qPrintable(symbol));
        VERIFY_RESULT(m_library->write(
            [&](const Database &database) { return library::LinkDecisions(database, sign()).decide({link}, status); }));
    }

    base::LinkId makeLink()
    {
        const auto made = m_library->write([&](const Database &database) -> base::Result<base::LinkId> {
            model::Record theme;
            theme.kind = model::RecordKind::Theme;
            theme.name = u"Harbours"_s;
            const base::Result<base::RecordId> target = library::RecordStore(database).ensure(theme);
            model::Link link;
            link.from = m_work;
            link.relation = u"about"_s;
            link.to = target.value_or(base::RecordId());
            return library::LinkDecisions(database, sign()).make(link);
        });
        return made.value_or(base::LinkId());
    }

    void edit(const QString &subject, const QString &value)
    {
        VERIFY_RESULT(m_library->write(
            [&](const Database &database) { return library::RecordEdits(database, sign()).set(m_work, subject, value); }));
    }

    QString statusOf(const QString &symbol)
    {
        const QStringList found = rows(u"id = %1"_s.arg(linkTo(symbol).value()));
        return found.value(0).section(u'|', 1, 1);
    }

    /// Links as lines; what a decided one says must not change, offsets apart.
    QStringList rows(const QString &where)
    {
        const auto lines = m_library->read([&](const Database &database) -> base::Result<QStringList> {
            library::Statement statement(database,
                u"SELECT id, status, decided, from_record, from_passage, relation, to_record, to_address, role, date, words, origin, rule "
                u"FROM link WHERE %1 ORDER BY id"_s.arg(where));
            if (const base::Status done = statement.run(); !done)
                return base::failure(done.error());
            QStringList all;
            while (statement.next()) {
                QStringList line;
                for (int column = 0; column < 13; ++column)
                    line.append(statement.string(column));
                all.append(line.join(u'|'));
            }
            return all;
        });
        return lines.value_or(QStringList());
    }

    void pointAtTheirWords()
    {
        const auto links
            = m_library->read([&](const Database &database) { return library::LinkQueries(database).from(m_work); });
        VERIFY_RESULT(links);
        for (const model::LinkRow &row : *links) {
            if (row.link.end > 0)
                QCOMPARE(row.sentence.mid(row.link.start, row.link.end - row.link.start), row.link.text);
        }
    }

    testdata::NewLibrary m_library;
    base::RecordId m_work;
};

QTEST_GUILESS_MAIN(TestReprocessing)
#include "tst_reprocessing.moc"
