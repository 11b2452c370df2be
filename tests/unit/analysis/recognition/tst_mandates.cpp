// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablerows.h"

#include <analysis/recognition/mandates.h>
#include <analysis/recognition/operativeverbs.h>
#include <analysis/recognition/sessions.h>
#include <import/formats/reader.h>

#include <QDirIterator>

#include <algorithm>

#include <readfile.h>

using namespace Qt::StringLiterals;

/// What operative paragraphs ask for, of whom and until when.
class TestMandates : public QObject
{
    Q_OBJECT

private slots:
    void clauses();
    void paragraphs_data();
    void paragraphs();
    void severalSessions_data();
    void severalSessions();
    void nothingIsDueBeforeTheAdoption();
    void subParagraphsInherit();
    void statesOweNothing();
    void checkedSample();
    void checkedDues();
};

namespace {

model::Passage operative(const QString &content, model::PassageKind kind = model::PassageKind::Operative)
{
    model::Passage passage;
    passage.kind = kind;
    passage.content = content;
    return passage;
}

QList<model::Mandate> mandates(QList<model::Passage> passages)
{
    model::ReadText read;
    read.work.body = u"HRC"_s;
    read.work.session = u"57"_s;
    read.work.date = QDate(2024, 10, 10);
    read.text.language = u"en"_s;
    for (int position = 0; position < passages.size(); ++position)
        passages[position].position = position;
    read.passages = passages;
    return recognition::mandatesIn(read);
}

QString dueText(const model::Mandate &mandate)
{
    if (!mandate.dueSession.isEmpty())
        return mandate.dueBody + u' ' + mandate.dueSession;
    return mandate.dueDate.isValid() ? mandate.dueDate.toString(Qt::ISODate) : mandate.recurrence;
}

/// "requests|the Office|report|HRC 60" for each.
QStringList told(const QList<model::Mandate> &all)
{
    QStringList lines;
    for (const model::Mandate &mandate : all)
        lines.append(QStringList {mandate.verb, mandate.addressee, mandate.deliverable, dueText(mandate)}.join(u'|'));
    return lines;
}

struct Row {
    QString symbol;
    QString address;
    QStringList verbs;
    QString addressee;
    QStringList deliverables;
    QStringList dueDates;
};

QList<Row> sample()
{
    QList<Row> rows;
    for (const QStringList &cells : testdata::tableRows(u"recognise/mandates.tsv"_s))
        rows.append({cells.at(0), cells.at(1), cells.at(2).split(u';'), cells.at(3), cells.at(4).split(u';'), cells.at(5).split(u';')});
    return rows;
}

/// All that is found in the paragraph and below it.
QList<model::Mandate> foundAt(const model::ReadText &read, const QString &address)
{
    QList<model::Mandate> found;
    const QList<model::Mandate> all = recognition::mandatesIn(read);
    std::ranges::copy_if(all, std::back_inserter(found), [&](const model::Mandate &mandate) {
        return model::Address(address).contains(read.passages.at(mandate.passagePosition).address);
    });
    return found;
}

bool isRight(const Row &row, const QList<model::Mandate> &found)
{
    const auto any = [&found](auto fits) { return std::ranges::any_of(found, fits); };
    bool right = true;
    for (const QString &verb : row.verbs)
        right = right && any([&](const model::Mandate &mandate) { return mandate.verb == verb; });
    if (row.addressee != u"-")
        right = right && any([&](const model::Mandate &mandate) { return mandate.addressee.contains(row.addressee); });
    for (qsizetype index = 0; index < row.deliverables.size(); ++index) {
        const QString due = row.dueDates.value(index, row.dueDates.last());
        right = right && any([&](const model::Mandate &mandate) {
            return mandate.deliverable.contains(row.deliverables.at(index)) && (due == u"-" || dueText(mandate) == due || mandate.recurrence == due);
        });
    }
    return right;
}

}

void TestMandates::clauses()
{
    const QString text = u"Also decides to hold a panel, and further requests the Office to prepare a report;"_s;
    const QList<recognition::OperativeClause> clauses = recognition::clausesOf(text);
    QCOMPARE(clauses.size(), 2);
    QCOMPARE(clauses.at(0).verb.verb, u"decides"_s);
    QCOMPARE(clauses.at(0).verb.force, 5);
    QCOMPARE(clauses.at(1).verb.verb, u"requests"_s);
    QVERIFY(clauses.at(1).verb.group == recognition::OperativeVerb::Class::Directive);
    QVERIFY(recognition::clausesOf(u"The weather was fine."_s).isEmpty());
}

void TestMandates::paragraphs_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("report") << u"Requests the Secretary-General to submit a report to the General Assembly at its eightieth session;"_s
                            << QStringList {u"requests|the Secretary-General|report|GA 80"_s};
    QTest::newRow("its") << u"Requests the Office of the High Commissioner to prepare a study on rivers, and to present it to the Council at its sixty-third session;"_s
                         << QStringList {u"requests|the Office of the High Commissioner|study|HRC 63"_s};
    QTest::newRow("date") << u"Invites the Working Group to hold two workshops by 30 June 2025;"_s
                          << QStringList {u"invites|the Working Group|workshop|2025-06-30"_s};
    QTest::newRow("months") << u"Requests the High Commissioner to provide an oral update within six months;"_s
                            << QStringList {u"requests|the High Commissioner|oral update|2025-04-10"_s};
    QTest::newRow("annual") << u"Requests the Special Rapporteur to report annually to the Council;"_s
                            << QStringList {u"requests|the Special Rapporteur|report|annual"_s};
    QTest::newRow("two") << u"Decides to convene a panel discussion at its sixtieth session, and requests the High Commissioner to prepare a summary report for its sixty-first session;"_s
                         << QStringList {u"decides|the Human Rights Council|panel discussion|HRC 60"_s, u"requests|the High Commissioner|summary report|HRC 61"_s};
    // Another body's sixteenth session is not the Council's, whose dates the table would give.
    QTest::newRow("others") << u"Decides to hold a half-day meeting on the margins of the sixteenth session of the Conference of States Parties;"_s
                            << QStringList {u"decides|the Human Rights Council|half-day meeting| 16"_s};
    QTest::newRow("thanks") << u"Takes note of the report that the Office presented at its fifty-first session;"_s << QStringList();
    QTest::newRow("seized") << u"Decides to remain seized of the matter."_s << QStringList();
    QTest::newRow("support") << u"Requests the Secretary-General to provide the resources necessary for the report;"_s << QStringList();
}

void TestMandates::paragraphs()
{
    QFETCH(QString, content);
    QFETCH(QStringList, expected);
    QCOMPARE(told(mandates({operative(content)})), expected);
}

void TestMandates::severalSessions_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("earlier report") << u"Requests the Special Rapporteur to prepare a report on quiet harbours, building on the report submitted to the Human Rights Council at its fifty-third session, and to present it to the Council at its sixtieth session;"_s
                                    << QStringList {u"report|HRC 60"_s};
    QTest::newRow("report and update") << u"Requests the team of experts to submit its final report to the Council, in the framework of a dialogue, at its sixtieth session, and to present it with an oral update at its fifty-eighth session;"_s
                                       << QStringList {u"final report|HRC 60"_s, u"oral update|HRC 58"_s};
    QTest::newRow("two bodies") << u"Requests the Independent Expert to report to the Human Rights Council at its sixtieth session and to the General Assembly at its eightieth session;"_s
                                << QStringList {u"report|HRC 60"_s, u"report|GA 80"_s};
    QTest::newRow("list") << u"Requests the High Commissioner to present to the Council an oral update on harbours at its fifty-eighth and sixty-first sessions;"_s
                          << QStringList {u"oral update|HRC 58"_s, u"oral update|HRC 61"_s};
    QTest::newRow("whose") << u"Requests the mission to provide an oral update at the Council’s fifty-ninth session;"_s
                           << QStringList {u"oral update|HRC 59"_s};
    QTest::newRow("panel to come") << u"Requests the Office to prepare a report on harbours, taking into account the results of the panel discussion to be convened before the sixtieth session of the Human Rights Council, and to submit it to the Council at its sixty-second session;"_s
                                   << QStringList {u"report|HRC 62"_s};
    QTest::newRow("panel held by then") << u"Requests the High Commissioner to submit a summary report on the panel discussion held at the fifty-ninth session to the Human Rights Council at its sixty-first session;"_s
                                        << QStringList {u"summary report|HRC 61"_s};
    QTest::newRow("work and handing over") << u"Requests the Office to prepare a report on the discussions at its fifty-eighth session, and to submit it to the Council at its sixtieth session;"_s
                                           << QStringList {u"report|HRC 60"_s};
    QTest::newRow("committee") << u"Requests the Office to submit a report to the Committee on Harbours at its fifty-ninth session;"_s
                               << QStringList {u"report| 59"_s};
    QTest::newRow("no-break spaces") << u"Requests the Office to publish a study by 30\u00a0June\u00a02026;"_s << QStringList {u"study|2026-06-30"_s};
    QTest::newRow("held on a day") << u"Requests the President to convene, at its fifty-ninth session, a panel discussion, to be held on 3\u00a0July 2025, and to report on it;"_s
                                   << QStringList {u"panel discussion|HRC 59"_s};
    QTest::newRow("that session") << u"Decides to include the item in the provisional agenda of its sixty-first session, and requests the Office to submit a report to the Council at that session;"_s
                                  << QStringList {u"report|HRC 61"_s};
    QTest::newRow("resolution of a day") << u"Requests the Office to hold a workshop, as decided on 3 May 2019, by 30 June 2026;"_s
                                         << QStringList {u"workshop|2026-06-30"_s};
}

void TestMandates::severalSessions()
{
    QFETCH(QString, content);
    QFETCH(QStringList, expected);
    QStringList found;
    const QList<model::Mandate> all = mandates({operative(content)});
    for (const model::Mandate &mandate : all) {
        found.append(mandate.deliverable + u'|' + dueText(mandate));
        QVERIFY(mandate.status == model::LinkStatus::Accepted);
    }
    QCOMPARE(found, expected);
}

void TestMandates::nothingIsDueBeforeTheAdoption()
{
    const QDate adopted(2024, 10, 10);
    for (const QString &content : {u"Requests the Office to prepare a report on harbours for its fifty-third session;"_s,
             u"Requests the Office to publish a study on harbours by 30 June 2021;"_s}) {
        const QList<model::Mandate> all = mandates({operative(content)});
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().status == model::LinkStatus::Suggested);
        QVERIFY(!recognition::dueDate(all.first(), adopted).isValid());
    }
    // A library of before may hold such a day as accepted.
    model::Mandate old;
    old.dueBody = u"HRC"_s;
    old.dueSession = u"53"_s;
    QVERIFY(!recognition::dueDate(old, adopted).isValid());
    QVERIFY(recognition::dueDate(old, QDate(2022, 1, 1)).isValid());
    // The session goes on.
    old.dueSession = u"57"_s;
    QVERIFY(recognition::dueDate(old, QDate(2024, 9, 20)) >= QDate(2024, 9, 20));
}

void TestMandates::subParagraphsInherit()
{
    const QStringList found = told(mandates({operative(u"Requests the Office of the High Commissioner:"_s),
        operative(u"To prepare a report on rivers for its sixty-second session;"_s, model::PassageKind::SubParagraph),
        operative(u"To keep rivers clean;"_s, model::PassageKind::SubParagraph)}));
    QCOMPARE(found, QStringList {u"requests|the Office of the High Commissioner|report|HRC 62"_s});
}

void TestMandates::statesOweNothing()
{
    QVERIFY(mandates({operative(u"Calls upon all States to hold national consultations with cities;"_s)}).isEmpty());
    QVERIFY(mandates({operative(u"Urges the Government of the country to submit its reports to the treaty bodies;"_s)}).isEmpty());
}

void TestMandates::checkedSample()
{
    NEEDS_REAL_FILES(data);
    QHash<QString, model::ReadText> texts;
    int hits = 0;
    int misses = 0;
    int wrong = 0;
    const QList<Row> rows = sample();
    QCOMPARE(rows.size(), 60);
    for (const Row &row : rows) {
        const QString session = row.symbol.section(u'/', 3, 3);
        const QString path = data + u"/unxml/HRCresolutions/%1session/English/%2E.xml"_s.arg(session, QString(row.symbol).replace(u'/', u'_'));
        if (!texts.contains(path)) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const auto result = readfile::read({QFileInfo(path).fileName(), file.readAll(), {}});
            VERIFY_RESULT(result);
            texts.insert(path, result->text);
        }
        const QList<model::Mandate> found = foundAt(texts.value(path), row.address);
        const bool asks = row.verbs.first() != u"-";
        const bool right = asks && !found.isEmpty() && isRight(row, found);
        hits += right ? 1 : 0;
        misses += asks && !right ? 1 : 0;
        wrong += !found.isEmpty() && !right ? 1 : 0;
        if (asks ? !right : !found.isEmpty())
            qWarning().noquote() << row.symbol << row.address << "expected" << row.verbs << row.addressee << row.deliverables << row.dueDates << "found" << told(found);
    }
    const double recall = double(hits) / (hits + misses);
    const double precision = double(hits) / (hits + wrong);
    qInfo().noquote() << u"mandate/2: recall %1, precision %2 (%3 paragraphs that ask)"_s.arg(recall, 0, 'f', 3).arg(precision, 0, 'f', 3).arg(hits + misses);
    QVERIFY(recall >= 0.9);
    QVERIFY(precision >= 0.9);
}

void TestMandates::checkedDues()
{
    NEEDS_REAL_FILES(data);
    QHash<QString, QStringList> expected; // Symbol and address → dueDates.
    for (const QStringList &cells : testdata::tableRows(u"recognise/dues.tsv"_s))
        expected.insert(cells.at(0) + u' ' + cells.at(1), cells.at(2).split(u';'));
    QCOMPARE(expected.size(), 60);
    int right = 0;
    int claimed = 0;
    int wanted = 0;
    int read = 0;
    QDirIterator files(data + u"/unxml"_s, {u"*E.xml"_s, u"*-E.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto result = readfile::read({QFileInfo(file).fileName(), file.readAll(), {}});
        if (!result)
            continue;
        const model::ReadText &text = result->text;
        QHash<QString, QStringList> found;
        const QList<model::Mandate> all = recognition::mandatesIn(text);
        for (const model::Mandate &mandate : all) {
            const QString key = text.work.symbol + u' ' + text.passages.at(mandate.passagePosition).address.text();
            // The day that is listed, or the session of a body that no table has.
            const QDate day = recognition::dueDate(mandate, text.work.date);
            const QString due = mandate.dueDate.isValid() ? day.toString(Qt::ISODate) : mandate.dueSession.isEmpty() ? QString() : (mandate.dueBody.isEmpty() ? u"?"_s : mandate.dueBody) + u' ' + mandate.dueSession;
            if (day.isValid() || mandate.dueBody.isEmpty())
                found[key] += due.isEmpty() ? QStringList() : QStringList {due};
        }
        for (const auto &[key, dueDates] : expected.asKeyValueRange()) {
            if (!key.startsWith(text.work.symbol + u' '))
                continue;
            ++read;
            QStringList open = dueDates;
            open.removeAll(u"-"_s);
            wanted += int(open.size());
            claimed += int(found.value(key).size());
            int here = 0;
            const QStringList claims = found.value(key);
            for (const QString &due : claims)
                here += open.removeOne(due) ? 1 : 0;
            right += here;
            if (here != claims.size() || !open.isEmpty())
                qWarning().noquote() << key << "expected" << dueDates << "found" << claims;
        }
    }
    QCOMPARE(read, 60);
    qInfo().noquote() << u"dueDates of 60 paragraphs that name a session: %1 of %2 claimed are right, %3 wanted"_s.arg(right).arg(claimed).arg(wanted);
    QVERIFY(right >= 0.95 * claimed);
    QVERIFY(right >= 0.95 * wanted);
}

QTEST_APPLESS_MAIN(TestMandates)
#include "tst_mandates.moc"
