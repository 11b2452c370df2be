// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/proposals.h>
#include <analysis/recognition/prose/referencedate.h>
#include <analysis/recognition/sentences.h>
#include <analysis/recognition/sessions.h>

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What an article tells of people, events, quotations, titles and themes.
class TestArticles : public QObject
{
    Q_OBJECT

private slots:
    void sentencesEndWhereTheyEnd();
    void sessionsHaveDates();
    void theReferenceDate();
    void anArticleOnHousing();
    void aPressRelease();
    void twoDeadlinesOfOneCall();
    void theDayThatHoldsOfSeveral();
    void namesThatAreNone();
    void wordsThatAreNoQuotation();
    void fullDatesAreNotInferred();
    void aPersonIsMentionedOnceInAParagraph();
    void aSummaryIsNoSource();
    void seedArticle();
    void speechesInventNobody();
};

namespace {

model::ReadText article(const QStringList &paragraphs)
{
    model::ReadText read;
    read.text.language = u"en"_s;
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = int(read.passages.size());
        passage.content = paragraph;
        read.passages.append(passage);
    }
    return read;
}

QStringList names(const model::Proposals &found, model::RecordKind kind)
{
    QStringList all;
    for (const model::ProposedRecord &record : found.records) {
        if (record.kind == kind)
            all.append(kind == model::RecordKind::State ? record.key : record.name);
    }
    all.sort();
    return all;
}

const model::ProposedRecord *record(const model::Proposals &found, const QString &key)
{
    const auto match = std::ranges::find(found.records, key, &model::ProposedRecord::key);
    return match == found.records.end() ? nullptr : &*match;
}

/// "from relation to role": the text itself is empty.
QStringList relations(const model::Proposals &found, const QString &relation)
{
    QStringList all;
    for (const model::ProposedRelation &link : found.relations) {
        if (link.relation == relation)
            all.append(QStringList {link.from.key, link.to.key, link.role}.join(u'|'));
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList events(const model::Proposals &found)
{
    QStringList all;
    for (const model::ProposedRecord &each : found.records) {
        if (each.kind != model::RecordKind::Event)
            continue;
        const QString year = each.fields.contains(u"year"_s) ? QString::number(each.fields.value(u"year"_s).toInt()) : QString();
        all.append(each.fields.value(u"type"_s).toString() + u' ' + (each.date.isValid() ? each.date.toString(Qt::ISODate) : year)
            + (each.fields.value(u"date_inferred"_s).toBool() ? u" inferred"_s : QString()));
    }
    all.sort();
    return all;
}

}

void TestArticles::sentencesEndWhereTheyEnd()
{
    const QString text = u"Mr. Kang spoke of A/HRC/57/L.6, para. 3. He said “it helps. It does.” The U.N. Office agreed! Was it so?"_s;
    QStringList sentences;
    for (const model::TextRange &sentence : recognition::sentencesOf(text))
        sentences.append(sentence.of(text));
    QCOMPARE(sentences, (QStringList {u"Mr. Kang spoke of A/HRC/57/L.6, para. 3."_s, u"He said “it helps. It does.”"_s,
        u"The U.N. Office agreed!"_s, u"Was it so?"_s}));
    QCOMPARE(recognition::sentenceAt(text, 4, 8), sentences.first());
    QCOMPARE(recognition::sentenceAt(text, 0, 0), text);
}

void TestArticles::sessionsHaveDates()
{
    QCOMPARE(recognition::sessionDates(u"HRC"_s, u"57"_s).first, QDate(2024, 9, 9));
    QCOMPARE(recognition::sessionDates(u"HRC"_s, u"63"_s).first, QDate(2026, 9, 1));
    QCOMPARE(recognition::sessionDates(u"GA"_s, u"80"_s).first, QDate(2025, 9, 1));
    QVERIFY(!recognition::sessionDates(u"GA"_s, u"S-30"_s).isValid());
    QTemporaryFile table;
    QVERIFY(table.open());
    table.write("body\tsession\tfirst\tlast\nHRC\t88\t2034-09-11\t2034-10-06\nnonsense\n");
    table.close();
    recognition::readSessionTable(table.fileName());
    QCOMPARE(recognition::sessionDates(u"HRC"_s, u"88"_s).first, QDate(2034, 9, 11));
}

void TestArticles::theReferenceDate()
{
    model::ReadText read = article({u"The mayors met on 3 May 2021."_s});
    QCOMPARE(recognition::referenceDateOf(read).day, QDate(2021, 5, 3));
    read = article({u"At the fifty-seventh session of the Human Rights Council the mayors met, after 3 May 2021."_s});
    QCOMPARE(recognition::referenceDateOf(read).day.year(), 2024);
    read.work.date = QDate(2025, 1, 2);
    QCOMPARE(recognition::referenceDateOf(read).day, QDate(2025, 1, 2));
    QVERIFY(!recognition::referenceDateOf(article({u"The mayors met on Monday."_s})).day.isValid());
}

void TestArticles::anArticleOnHousing()
{
    const model::Proposals found = recognition::proposals(article({
        u"The 55th session of the Human Rights Council ended with the adoption of the resolution on Adequate Housing and the Environment."_s,
        u"The text was negotiated by a core group of States, Finland, Brazil, and Namibia, and won the support of 40 others."_s,
        u"At a side event on 12 March, Elena Marković, the mayor of Novi Grad, said that “rents have doubled in our city within four years”."_s,
        u"Finland’s ambassador added that “no city can carry this burden on its own”. Ms. Marković thanked the UNDP."_s,
        u"The International Union of Tenants will hold an online workshop next year. For details, write to the Geneva Housing Network."_s,
    }));
    QCOMPARE(names(found, model::RecordKind::Person), QStringList {u"Elena Marković"_s});
    QCOMPARE(names(found, model::RecordKind::State), (QStringList {u"BRA"_s, u"FIN"_s, u"NAM"_s}));
    QVERIFY(record(found, u"title:HRC:55:adequate housing and the environment"_s));
    QCOMPARE(relations(found, u"sponsors"_s).size(), 3);
    QVERIFY(relations(found, u"sponsors"_s).first().endsWith(u"|core group"_s));
    QCOMPARE(events(found), (QStringList {u"session 2024-02-26"_s, u"side event 2024-03-12 inferred"_s, u"workshop 2025 inferred"_s}));
    QCOMPARE(found.quotations.size(), 2);
    QCOMPARE(found.quotations.at(0).quotation.words, u"rents have doubled in our city within four years"_s);
    QCOMPARE(found.quotations.at(0).speaker.key, u"person:elena-markovic"_s);
    QVERIFY(found.quotations.at(0).quotation.speakerNamed);
    QCOMPARE(found.quotations.at(1).speaker.key, u"FIN"_s);
    QVERIFY(!found.quotations.at(1).quotation.speakerNamed);
    QVERIFY(relations(found, u"contact"_s).contains(u"|org:geneva-housing-network|"_s));
    QVERIFY(record(found, u"person:elena-markovic"_s)->fields.value(u"aliases"_s).toArray().contains(u"Ms. Marković"_s));
}

void TestArticles::aPressRelease()
{
    const model::Proposals found = recognition::proposals(article({
        u"GENEVA (3 June 2025) – A panel discussion of 2 June 2025 brought together mayors and experts."_s,
        u"“We count on cities to lead the way in this,” said Amina Diallo (UNICEF). Ambassador Per Lindqvist of Sweden welcomed the idea, and asked for more funds."_s,
        u"According to the representative of Ghana, “the means are there but the will is missing”."_s,
        u"Professor Chen Wei warned that data are not safe. She added: “Nobody asked the people who live there at all.”"_s,
    }));
    QCOMPARE(names(found, model::RecordKind::Person), (QStringList {u"Amina Diallo"_s, u"Chen Wei"_s, u"Per Lindqvist"_s}));
    QCOMPARE(found.quotations.size(), 3);
    QCOMPARE(found.quotations.at(0).speaker.key, u"person:amina-diallo"_s);
    QCOMPARE(found.quotations.at(1).speaker.key, u"GHA"_s);
    QCOMPARE(found.quotations.at(2).speaker.key, u"person:chen-wei"_s);
    QCOMPARE(relations(found, u"hasAffiliation"_s), QStringList {u"person:amina-diallo|org:unicef|"_s});
    QCOMPARE(relations(found, u"represents"_s), QStringList {u"person:per-lindqvist|SWE|Ambassador"_s});
    QCOMPARE(events(found), QStringList {u"panel 2025-06-02"_s});
}

void TestArticles::twoDeadlinesOfOneCall()
{
    const model::Proposals found = recognition::proposals(article({
        u"On 3 March 2025, OHCHR launched a call for inputs on the rights of the child. The deadline is 30 May 2025."_s,
        u"A network says that contributions are welcome until 15 June 2025."_s,
    }));
    QCOMPARE(events(found), (QStringList {u"call "_s, u"deadline 2025-05-30"_s, u"deadline 2025-06-15"_s}));
    QCOMPARE(relations(found, u"partOf"_s).size(), 2);
    QVERIFY(relations(found, u"organisedBy"_s).first().endsWith(u"|org:ohchr|"_s));
}

void TestArticles::theDayThatHoldsOfSeveral()
{
    const model::Proposals found = recognition::proposals(article({
        u"On 3 March 2025, OHCHR launched a call for inputs on harbours. The deadline, extended from 30 May 2025, is 15 July 2025."_s,
    }));
    QCOMPARE(events(found), (QStringList {u"call "_s, u"deadline 2025-07-15"_s}));
}

void TestArticles::namesThatAreNone()
{
    const model::Proposals found = recognition::proposals(article({
        u"Michael Jordan Avenue is closed. Chad Smith plays drums. The China Daily reported it."_s,
        u"The Human Rights Council noted that Local Governments matter. Global Compact said nothing. New York called for calm."_s,
        u"Write to press.office@example.org or see www.example.org/Jane_Doe for more. Mr. President, Madam Chair, distinguished delegates."_s,
    }));
    QCOMPARE(names(found, model::RecordKind::State), QStringList());
    QVERIFY2(!names(found, model::RecordKind::Person).contains(u"Jane Doe"_s), "an address is nobody");
    for (const QString &person : names(found, model::RecordKind::Person))
        QVERIFY2(person == u"Global Compact" || person == u"New York", qPrintable(person));
    // What only speaks like a person is a suggestion.
    for (const model::ProposedRelation &link : found.relations) {
        if (link.to.kind == model::RecordKind::Person)
            QCOMPARE(link.status, model::LinkStatus::Suggested);
    }
}

void TestArticles::wordsThatAreNoQuotation()
{
    const model::Proposals found = recognition::proposals(article({
        u"Norway and Peru, the so-called “friends of the new and better process”, met on 4 May 2025."_s,
        u"The report notes that “the means are there but the will is missing”."_s,
        u"The slogan “leave no one behind in any city of the world” was seen everywhere."_s,
    }));
    QCOMPARE(found.quotations.size(), 0);
    const model::Proposals piece = recognition::proposals(article({u"Ana Ruiz, the director of the centre, called it “a milestone”."_s}));
    QCOMPARE(piece.quotations.size(), 1);
    QCOMPARE(piece.quotations.first().quotation.speakerWords, u"Ana Ruiz"_s);
}

void TestArticles::fullDatesAreNotInferred()
{
    const model::Proposals found = recognition::proposals(article({u"The webinar of 5 May 2023 was the first. A second webinar follows on 7 June."_s}));
    QCOMPARE(events(found), (QStringList {u"webinar 2023-05-05"_s, u"webinar 2023-06-07 inferred"_s}));
}

void TestArticles::aPersonIsMentionedOnceInAParagraph()
{
    const model::Proposals found = recognition::proposals(article(
        {u"Elena Marković, the mayor of Novi Grad, said rents had doubled. Ms. Marković asked for help."_s, u"Ms. Marković left."_s}));
    QCOMPARE(std::ranges::count_if(found.relations, [](const model::ProposedRelation &link) {
        return link.relation == u"mentions" && link.to.kind == model::RecordKind::Person;
    }), 2);
}

void TestArticles::aSummaryIsNoSource()
{
    model::ReadText read = article({u"Elena Marković, the mayor of Novi Grad, said that “rents have doubled in our city”."_s});
    read.work.fields.insert(u"status"_s, u"summary"_s);
    QVERIFY(recognition::proposals(read).records.isEmpty());
}

void TestArticles::seedArticle()
{
    NEEDS_REAL_FILES(data);
    QFile file(data + u"/seed/global-cities-hub-hrc57.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const model::Proposals found = recognition::proposals(article(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)));
    QCOMPARE(names(found, model::RecordKind::Person), QStringList {u"Woohyun Kang"_s});
    QCOMPARE(names(found, model::RecordKind::State), (QStringList {u"CHL"_s, u"EGY"_s, u"KOR"_s, u"ROU"_s}));
    QCOMPARE(names(found, model::RecordKind::Document),
        (QStringList {u"Good Governance"_s, u"Local Government and Human Rights"_s, u"Safe Drinking Water and Sanitation"_s}));
    QCOMPARE(events(found), (QStringList {u"call "_s, u"panel 2025 inferred"_s, u"session 2024-09-09"_s, u"webinar 2024-10-29 inferred"_s}));
    QCOMPARE(found.quotations.size(), 1);
    const model::Quotation &quotation = found.quotations.first().quotation;
    QVERIFY(quotation.words.startsWith(u"national and municipal investments"_s) && quotation.words.endsWith(u"most vulnerable"_s));
    QCOMPARE(quotation.speakerWords, u"UN-Habitat’s representative"_s);
    QCOMPARE(found.quotations.first().speaker.key, u"org:un-habitat"_s);
    QCOMPARE(found.quotations.first().event.key, u"event:webinar-2024-10-29"_s);
    QCOMPARE(relations(found, u"represents"_s), QStringList {u"person:woohyun-kang|KOR|representative"_s});
    QVERIFY(record(found, u"person:woohyun-kang"_s)->fields.value(u"aliases"_s).toArray().contains(u"Mr. Kang"_s));
    const QStringList sponsors = relations(found, u"sponsors"_s);
    QVERIFY2(sponsors.size() == 4, qPrintable(sponsors.join(u' ')));
    QVERIFY(std::ranges::all_of(sponsors, [](const QString &line) { return line.startsWith(u"title:HRC:57:local government"_s); }));
    QCOMPARE(relations(found, u"contact"_s), QStringList {u"|org:global-cities-hub|"_s});
    QStringList themes = names(found, model::RecordKind::Theme);
    QCOMPARE(themes, (QStringList {u"Digitalization of cities"_s, u"Good governance"_s, u"Local government"_s, u"Privacy and data protection"_s,
        u"Safe drinking water and sanitation"_s, u"Smart cities"_s}));
}

/// Statements of the general debate: who is named is in the text, and no State is found in half a word.
void TestArticles::speechesInventNobody()
{
    NEEDS_REAL_FILES(data);
    QDirIterator files(data + u"/ungdc_1946_2024/TXT"_s, {u"*_7[0-9]_*.txt"_s, u"*_79_2024.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    int people = 0;
    QStringList seen;
    while (files.hasNext() && read < 60) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const model::Proposals found = recognition::proposals(article(text.split(u'\n', Qt::SkipEmptyParts)));
        ++read;
        for (const model::ProposedRecord &each : found.records) {
            if (each.kind != model::RecordKind::Person)
                continue;
            ++people;
            seen.append(each.name);
        }
        for (const model::ProposedQuotation &quotation : found.quotations)
            seen.append(u"“"_s + quotation.quotation.words.left(60) + u"” "_s + quotation.quotation.speakerWords);
    }
    if (qEnvironmentVariableIsSet("AIDE_PRINT_FOUND"))
        qInfo().noquote() << seen.join(u'\n');
    QVERIFY(read > 0);
    // A speech names a few people; a rule gone wild would find dozens.
    QVERIFY2(people < read * 8, qPrintable(QString::number(people)));
}

QTEST_APPLESS_MAIN(TestArticles)
#include "tst_articles.moc"
