// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/proposals.h>
#include <core/text/normalised.h>

#include <QDirIterator>
#include <QFile>

#include <readfile.h>

using namespace Qt::StringLiterals;

/// Small texts in the shapes of pages, releases, statements, calls: title, day, events and deadlines, all of them and no others.
class TestProseCases : public QObject
{
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
    void linesOfAListAreParagraphs();
    void wrappedLinesStayTogether();
    void mandateOfAnEvent();
    void twoDialoguesOfOneDay();
};

namespace {

QString lettersOf(const QString &words)
{
    QString folded = text::fold(words);
    std::ranges::transform(folded, folded.begin(), [](QChar sign) { return sign.isLetterOrNumber() ? sign : QChar(u' '); });
    return folded.simplified();
}

QStringList fieldsOf(const QStringList &head, const QString &name)
{
    QStringList values;
    for (const QString &line : head) {
        if (line.startsWith(name + u':'))
            values.append(line.mid(name.size() + 1).trimmed());
    }
    return values;
}

/// "session|HRC 57" or "webinar|2024-05-22"; a name is compared apart, since most events have none.
QString keyOf(const model::ProposedRecord &event)
{
    const QString type = event.fields.value(u"type"_s).toString();
    return type == u"session" ? u"session|%1 %2"_s.arg(event.body, event.session) : type + u'|' + event.date.toString(Qt::ISODate);
}

base::Result<readfile::ReadFile> readWords(const QString &words)
{
    return readfile::read({u"text.txt"_s, words.toUtf8()});
}

}

void TestProseCases::cases_data()
{
    QTest::addColumn<QStringList>("head");
    QTest::addColumn<QString>("words");
    QDirIterator files(testdata::fixture(u"prose/cases"_s), {u"*.txt"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &whole : QString(u'\n' + QString::fromUtf8(file.readAll())).split(u"\n@@ "_s, Qt::SkipEmptyParts)) {
            const qsizetype mark = whole.indexOf(u"\n---\n"_s);
            QStringList head = whole.first(mark).split(u'\n');
            const QString name = head.takeFirst();
            QTest::newRow(qPrintable(name)) << head << whole.mid(mark + 5);
        }
    }
}

void TestProseCases::cases()
{
    QFETCH(QStringList, head);
    QFETCH(QString, words);
    const auto read = readWords(words);
    VERIFY_RESULT(read);
    for (const QString &title : fieldsOf(head, u"title"_s))
        QCOMPARE(lettersOf(read->text.text.title), lettersOf(title));
    for (const QString &date : fieldsOf(head, u"date"_s))
        QCOMPARE(read->text.work.date.toString(Qt::ISODate), date);
    QStringList events;
    QStringList deadlines;
    QStringList names;
    const model::Proposals found = recognition::proposals(read->text);
    for (const model::ProposedRecord &record : found.records) {
        const QString type = record.fields.value(u"type"_s).toString();
        const QString deadline = record.fields.value(u"deadline"_s).toString();
        if (!deadline.isEmpty() && !deadlines.contains(deadline))
            deadlines.append(deadline);
        if (record.kind == model::RecordKind::Event && type != u"call" && type != u"deadline") {
            events.append(keyOf(record));
            names.append(lettersOf(record.name));
        }
    }
    QStringList expected;
    for (const QString &event : fieldsOf(head, u"event"_s)) {
        const QString name = lettersOf(event.section(u'|', 2));
        expected.append(event.section(u'|', 0, 1));
        QVERIFY2(std::ranges::any_of(names, [&name](const QString &each) { return each.contains(name); }), qPrintable(name + u" is none of "_s + names.join(u"; ")));
    }
    QStringList due = fieldsOf(head, u"deadline"_s);
    for (QStringList *list : {&events, &expected, &deadlines, &due})
        list->sort();
    QCOMPARE(events, expected);
    QCOMPARE(deadlines, due);
}

void TestProseCases::linesOfAListAreParagraphs()
{
    const auto read = readWords(u"Webinar\n\nWho owns the rain?\n\nDate: 22 May 2031\nWhere: Zoom\nSpeakers:\nOdalys Brandvik, judge\nAmina Sow, farmer\n\nRain is the oldest commons of all, and in this webinar two people who live by it ask who may sell it.\n"_s);
    VERIFY_RESULT(read);
    QStringList contents;
    for (const model::Passage &passage : read->text.passages)
        contents.append(passage.content);
    QVERIFY(contents.contains(u"Where: Zoom"_s));
    QVERIFY(contents.contains(u"Amina Sow, farmer"_s));
}

// A text whose lines were broken at a width is no list.
void TestProseCases::wrappedLinesStayTogether()
{
    const auto read = readWords(u"Press release\n\nExperts ask for light in harbours\n\n5 March 2031\n\nThe lanterns of Port Halcyon were lit again last night, after eleven\nyears in which nobody had been allowed to walk along the quay. Three\nhundred people came.\n"_s);
    VERIFY_RESULT(read);
    QCOMPARE(read->text.passages.last().content.count(u"quay"_s), 1);
    QVERIFY(read->text.passages.last().content.startsWith(u"The lanterns"_s));
}

void TestProseCases::mandateOfAnEvent()
{
    const auto read = readWords(u"News\n\nExperts meet on harbours\n\n5 March 2031\n\nAn expert workshop will be held on 12 March 2031 pursuant to Human Rights Council resolution 51/12.\n"_s);
    VERIFY_RESULT(read);
    const model::Proposals found = recognition::proposals(read->text);
    const auto link = std::ranges::find(found.relations, u"mandatedBy"_s, &model::ProposedRelation::relation);
    QVERIFY(link != found.relations.end());
    QCOMPARE(link->from.kind, model::RecordKind::Event);
    QCOMPARE(link->to.key, u"A/HRC/RES/51/12"_s);
}

void TestProseCases::twoDialoguesOfOneDay()
{
    const auto read = readWords(u"Meeting Summaries\n\nCouncil Hears of Harbours and of Rivers\n\n5 March 2031\n\nThe Human Rights Council this morning held an interactive dialogue with the Special Rapporteur on harbours. It then held an interactive dialogue this afternoon with the Working Group on rivers.\n"_s);
    VERIFY_RESULT(read);
    const model::Proposals found = recognition::proposals(read->text);
    QCOMPARE(std::ranges::count_if(found.records, [](const model::ProposedRecord &record) { return record.fields.value(u"type"_s).toString() == u"interactive dialogue"; }), 2);
}

QTEST_GUILESS_MAIN(TestProseCases)
#include "tst_prosecases.moc"
