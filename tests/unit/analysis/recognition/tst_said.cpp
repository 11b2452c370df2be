// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/recognition/proposals.h>
#include <analysis/recognition/prose/quotationmarks.h>
#include <analysis/recognition/prose/toldvotes.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Who said what, reported speech, positions and votes in six languages, from small texts.
class TestSaid : public QObject
{
    Q_OBJECT

private slots:
    void marksOfSixLanguages_data();
    void marksOfSixLanguages();
    void speakers_data();
    void speakers();
    void aQuotationGoesOnInTheNextParagraph();
    void aHeadlineHasTheWordsOfOneBelow();
    void whoWroteTheTextIsNotToldOf();
    void reportedSpeechIsNoQuotation();
    void severalSpeakersHaveNoName();
    void positions_data();
    void positions();
    void aGroupSpeaksThroughItsStatement();
    void theSpeakerOfAStatementHasTheFullestName();
    void aLongTurnHasItsSpeakerOnce();
    void votes_data();
    void votes();
    void aVoteBelongsToItsText();
};

namespace {

model::ReadText saidText(const QString &language, const QStringList &paragraphs)
{
    model::ReadText read;
    read.text.language = language;
    for (const QString &paragraph : paragraphs) {
        model::Passage passage;
        passage.position = int(read.passages.size());
        passage.content = paragraph;
        read.passages.append(passage);
    }
    return read;
}

/// "words|speaker"; the speaker is empty where the text names none.
QStringList quotationsOf(const model::Proposals &found)
{
    QStringList all;
    for (const model::ProposedQuotation &each : found.quotations)
        all.append(each.quotation.words + u'|' + each.speaker.key);
    return all;
}

QStringList rolesOf(const model::Proposals &found)
{
    static const QStringList relations {u"sponsors"_s, u"votedBy"_s, u"positions"_s, u"speaksFor"_s};
    QStringList all;
    for (const model::ProposedRelation &link : found.relations) {
        if (relations.contains(link.relation))
            all.append(QStringList {link.relation == u"speaksFor" ? link.from.key : link.to.key, link.relation == u"speaksFor" ? u"for"_s : link.role, link.relation == u"speaksFor" ? link.to.key : QString()}.join(u' ').trimmed());
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

}

void TestSaid::marksOfSixLanguages_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("double") << u"He said “no” and \"yes\"."_s << QStringList {u"no"_s, u"yes"_s};
    QTest::newRow("nested") << u"“We call it ‘the gate’ here,” she said."_s << QStringList {u"We call it ‘the gate’ here,"_s};
    QTest::newRow("single") << u"She said ‘the States’ reports don’t agree’ twice."_s << QStringList {u"the States’ reports don’t agree"_s};
    QTest::newRow("apostrophes") << u"The Council’s experts’ view isn’t new."_s << QStringList {};
    QTest::newRow("guillemets") << u"Il a dit : « c’est “trop” tard »."_s << QStringList {u"c’est “trop” tard"_s};
    QTest::newRow("low") << u"Он сказал: „так не пойдёт“."_s << QStringList {u"так не пойдёт"_s};
    QTest::newRow("corners") << u"他說：「這是『第一步』。」"_s << QStringList {u"這是『第一步』。"_s};
    QTest::newRow("open") << u"She wrote “it has no end"_s << QStringList {};
}

void TestSaid::marksOfSixLanguages()
{
    QFETCH(QString, content);
    QFETCH(QStringList, words);
    QStringList found;
    for (const recognition::QuotedWords &each : recognition::quotedWordsIn(content))
        found.append(each.words.of(content));
    QCOMPARE(found, words);
}

void TestSaid::speakers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("is");
    const QString anna = u"|person:anna-keller"_s;
    QTest::newRow("behind") << u"en"_s << u"“The wells are dry,” said Ms. Anna Keller, who leads the office."_s << QStringList {u"The wells are dry,"_s + anna};
    QTest::newRow("pieces") << u"en"_s << u"Ms. Anna Keller spoke first. “It is late,” she warned, “but not too late.”"_s
                            << QStringList {u"It is late,"_s + anna, u"but not too late."_s + anna};
    QTest::newRow("next sentence") << u"en"_s << u"“We waited,” Ms. Anna Keller said. “Nobody came.”"_s << QStringList {u"We waited,"_s + anna, u"Nobody came."_s + anna};
    QTest::newRow("object is no subject") << u"en"_s << u"Ms. Anna Keller told Mr. Omar Nasr that the door was “shut from within”."_s << QStringList {u"shut from within"_s + anna};
    QTest::newRow("gender") << u"en"_s << u"Ms. Anna Keller met Mr. Omar Nasr. “I have seen it,” she said."_s << QStringList {u"I have seen it,"_s + anna};
    QTest::newRow("its delegate") << u"en"_s << u"An amendment was proposed by Japan. “We are not against books,” its delegate said."_s << QStringList {u"We are not against books,|JPN"_s};
    QTest::newRow("nobody") << u"en"_s << u"Ms. Anna Keller opened the day. One resident told her that the street was “a river in May”."_s << QStringList {u"a river in May|"_s};
    QTest::newRow("document") << u"en"_s << u"Ms. Anna Keller said the text was short. The report calls the result “far from enough”."_s << QStringList {};
    QTest::newRow("title") << u"en"_s << u"Ms. Anna Keller, director of the network “Door and board”, said that it had closed."_s << QStringList {};
    QTest::newRow("symbol") << u"en"_s << u"The representative of Chile then introduced “L.44”."_s << QStringList {};
    QTest::newRow("according to") << u"en"_s << u"According to Ms. Anna Keller, the plan is “a drawing without people”."_s << QStringList {u"a drawing without people"_s + anna};
    QTest::newRow("list") << u"en"_s << u"The representative of Peru, whose text Chile and Latvia sponsor, said it was “a door, not a key”."_s << QStringList {u"a door, not a key|PER"_s};
    QTest::newRow("unknown verb") << u"en"_s << u"“Doors, gates, doors,” chants Ms. Anna Keller from the stairs."_s << QStringList {u"Doors, gates, doors,"_s + anna};
    QTest::newRow("unnamed, introduced by a") << u"en"_s << u"Ms. Anna Keller opened the day. A cobbler from the old town told the meeting that it was “a river in May”."_s << QStringList {u"a river in May|"_s};
    QTest::newRow("unnamed again") << u"en"_s << u"Ms. Anna Keller said that a baker of eighty had lost his shop and was now, as the baker put it, “retired by the tide”."_s << QStringList {u"retired by the tide|"_s};
    QTest::newRow("named by others") << u"en"_s << u"Ms. Anna Keller drew the first map. Officials called it “a child’s game”, she said."_s << QStringList {u"a child’s game|"_s};
    QTest::newRow("what he called") << u"en"_s << u"Mr. Omar Nasr opposed what he called “a door without a wall”."_s << QStringList {u"a door without a wall|person:omar-nasr"_s};
    QTest::newRow("quoting another") << u"en"_s << u"It was, Ms. Anna Keller said, quoting a ferryman of the delta, “a road that moves”."_s << QStringList {u"a road that moves|"_s};
    QTest::newRow("freely told") << u"en"_s << u"Ms. Anna Keller said that the wells had held. Housing remained the sore point: “We built towers and forgot the stairs.”"_s << QStringList {u"We built towers and forgot the stairs."_s + anna};
    QTest::newRow("whole, behind one told of") << u"en"_s << u"Ms. Anna Keller thinks so. “A rule is a handle.”"_s << QStringList {u"A rule is a handle."_s + anna};
    QTest::newRow("colon before the sentence behind") << u"en"_s << u"Ms. Anna Keller put one question to all: “Who drinks first?” We have found no better one."_s << QStringList {u"Who drinks first?"_s + anna};
    QTest::newRow("later clause") << u"en"_s << u"The desk that the network had asked for is gone, and its director, Ms. Anna Keller, is bitter: “They left us a form.”"_s << QStringList {u"They left us a form."_s + anna};
    QTest::newRow("shared subject") << u"en"_s << u"Ms. Anna Keller answered that the law was before parliament, and said: “We are in no hurry.”"_s << QStringList {u"We are in no hurry."_s + anna};
    QTest::newRow("term beside a term") << u"en"_s << u"Ms. Anna Keller said that the word means “listen” and “be late”."_s << QStringList {};
    QTest::newRow("fr, verb parted") << u"fr"_s << u"Mme Anna Keller a, pour sa part, jugé que le texte était « une boussole sans aiguille »."_s << QStringList {u"une boussole sans aiguille"_s + anna};
    QTest::newRow("fr, as for") << u"fr"_s << u"M. Omar Nasr a parlé des puits. Quant à Mme Anna Keller, elle a demandé de ne plus parler des enfants « comme d’une météo »."_s << QStringList {u"comme d’une météo"_s + anna};
    QTest::newRow("fr, judged by others") << u"fr"_s << u"Mme Anna Keller a promis un fonds, une somme jugée « honorable mais tardive » par plusieurs organisations."_s << QStringList {u"honorable mais tardive|"_s};
    QTest::newRow("es, warned against") << u"es"_s << u"La Sra. Anna Keller previno contra «una etiqueta nueva cada otoño»."_s << QStringList {u"una etiqueta nueva cada otoño"_s + anna};
    QTest::newRow("es, somebody") << u"es"_s << u"La Sra. Anna Keller dio un ejemplo y alguien gritó: «¡Ese no!»."_s << QStringList {u"¡Ese no!|"_s};
    QTest::newRow("fr") << u"fr"_s << u"Mme Anna Keller a pris la parole. « Nous sommes en retard », a-t-elle ajouté."_s << QStringList {u"Nous sommes en retard"_s + anna};
    QTest::newRow("es") << u"es"_s << u"La Sra. Anna Keller presentó el estudio. «No basta», advirtió."_s << QStringList {u"No basta"_s + anna};
    QTest::newRow("es plural") << u"es"_s << u"La Sra. Anna Keller estuvo presente. «No basta», advirtieron."_s << QStringList {u"No basta|"_s};
}

void TestSaid::speakers()
{
    QFETCH(QString, language);
    QFETCH(QString, content);
    QFETCH(QStringList, is);
    QCOMPARE(quotationsOf(recognition::proposals(saidText(language, {content}))), is);
}

void TestSaid::aQuotationGoesOnInTheNextParagraph()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"Ms. Anna Keller said: “The first winter was the worst."_s, u"“The second was worse still.” She has not seen a third."_s}));
    QCOMPARE(quotationsOf(found), (QStringList {u"The first winter was the worst.|person:anna-keller"_s, u"The second was worse still.|person:anna-keller"_s}));
}

void TestSaid::aHeadlineHasTheWordsOfOneBelow()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"‘The Ferry Left Without Us’, Island Tells Assembly"_s, u"“The ferry left without us,” said Ms. Anna Keller."_s}));
    QCOMPARE(quotationsOf(found), (QStringList {u"The ferry left without us,|person:anna-keller"_s, u"The Ferry Left Without Us|person:anna-keller"_s}));
}

void TestSaid::whoWroteTheTextIsNotToldOf()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"By Ms. Ida Lund | 3 May 2025"_s, u"The pump stopped in March. “Nobody was told,” she said."_s}));
    QCOMPARE(quotationsOf(found), QStringList {u"Nobody was told,|"_s});
}

void TestSaid::reportedSpeechIsNoQuotation()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"Ms. Anna Keller, Minister of Water, said that the wells were dry. The representative of Chile noted progress."_s}));
    QVERIFY(found.quotations.isEmpty());
    QStringList reported;
    for (const model::ProposedRelation &link : found.relations) {
        if (link.relation == u"reports")
            reported.append(link.to.key + u'|' + link.role + u'|' + link.text);
    }
    QCOMPARE(reported, (QStringList {u"person:anna-keller|speaker|Ms. Anna Keller, Minister of Water, said that the wells were dry."_s,
        u"CHL|speaker, not named|The representative of Chile noted progress."_s}));
}

void TestSaid::severalSpeakersHaveNoName()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"The webinar of 5 May 2023 heard three reports. Several speakers congratulated the team on its work."_s}));
    const auto reported = std::ranges::find(found.relations, u"reports"_s, &model::ProposedRelation::relation);
    QVERIFY(reported != found.relations.end());
    QCOMPARE(reported->role, u"speaker, not named"_s);
    QCOMPARE(reported->to.kind, model::RecordKind::Event);
    QCOMPARE(reported->text, u"Several speakers congratulated the team on its work."_s);
}

void TestSaid::positions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("is");
    QTest::newRow("introduces behind") << u"en"_s << u"Introducing the draft, the representative of Peru said it was short."_s << QStringList {u"PER introduces"_s};
    QTest::newRow("introduced by") << u"en"_s << u"The draft resolution was introduced by Peru and Latvia."_s << QStringList {u"LVA introduces"_s, u"PER introduces"_s};
    QTest::newRow("co-sponsors") << u"en"_s << u"Benin, Chile and Togo joined as co-sponsors."_s << QStringList {u"BEN sponsor"_s, u"CHL sponsor"_s, u"TGO sponsor"_s};
    QTest::newRow("amendment") << u"en"_s << u"An amendment tabled by Qatar was withdrawn."_s << QStringList {u"QAT sponsor"_s};
    QTest::newRow("votes") << u"en"_s << u"Cuba and Ethiopia voted against, while Kuwait abstained."_s << QStringList {u"CUB against"_s, u"ETH against"_s, u"KWT abstaining"_s};
    QTest::newRow("asked of others") << u"en"_s << u"Norway urged all members to vote against the amendment."_s << QStringList {u"NOR opposes"_s};
    QTest::newRow("supports") << u"en"_s << u"The delegate of Ghana supported the proposal for a fund."_s << QStringList {u"GHA supports"_s};
    QTest::newRow("supports no text") << u"en"_s << u"The delegate of Ghana supported her colleagues warmly."_s << QStringList {};
    QTest::newRow("explains") << u"en"_s << u"In explanation of vote after the vote, the representative of Japan regretted the haste. The representative of Peru did not."_s
                              << QStringList {u"JPN explains vote"_s, u"PER explains vote"_s};
    QTest::newRow("for several") << u"en"_s << u"The representative of New Zealand, speaking also on behalf of Australia and Canada, took the floor."_s
                                 << QStringList {u"NZL for AUS"_s, u"NZL for CAN"_s};
    QTest::newRow("list of votes") << u"en"_s << u"In favour (2): Albania and Algeria. Against (1): Cuba. Abstentions (1): India."_s
                                   << QStringList {u"ALB in favour"_s, u"CUB against"_s, u"DZA in favour"_s, u"IND abstaining"_s};
    QTest::newRow("explain in a row") << u"en"_s << u"Speaking in explanation of vote before the vote were Japan, Peru (on behalf of the African Group) and China."_s
                                      << QStringList {u"CHN explains vote"_s, u"JPN explains vote"_s, u"PER explains vote"_s, u"PER for org:african-group"_s};
    QTest::newRow("explain in a row, in French") << u"fr"_s << u"Les délégations prenant la parole avant le vote ont été le Japon, le Pérou (au nom du Groupe africain) et la Chine."_s
                                                 << QStringList {u"CHN explains vote"_s, u"JPN explains vote"_s, u"PER explains vote"_s, u"PER for org:african-group"_s};
    QTest::newRow("report of a State") << u"en"_s << u"The report submitted by Kenya was long."_s << QStringList {};
    QTest::newRow("countries by name") << u"en"_s << u"Kenya took the floor on behalf of the following countries: Chile, Peru and Togo."_s
                                       << QStringList {u"KEN for CHL"_s, u"KEN for PER"_s, u"KEN for TGO"_s};
    QTest::newRow("all of a list support") << u"en"_s << u"Benin, Chile and Togo supported a renewal of the mandate; Cuba opposed it, and so did Kenya."_s
                                           << QStringList {u"BEN supports"_s, u"CHL supports"_s, u"CUB opposes"_s, u"KEN opposes"_s, u"TGO supports"_s};
    QTest::newRow("supported by") << u"en"_s << u"Her proposal was supported by Malaysia and Uruguay, and opposed, though softly, by Qatar."_s
                                  << QStringList {u"MYS supports"_s, u"QAT opposes"_s, u"URY supports"_s};
    QTest::newRow("speaking also for") << u"en"_s << u"The representative of Peru, speaking also for Chile and Togo, said that it was short."_s << QStringList {u"PER for CHL"_s, u"PER for TGO"_s};
    QTest::newRow("explains its own vote") << u"en"_s << u"Peru explained its vote against, arguing that it was late. Chile took the floor in support of the draft."_s
                                           << QStringList {u"CHL supports"_s, u"PER against"_s, u"PER explains vote"_s};
    QTest::newRow("counts are no voters") << u"en"_s << u"An amendment introduced by Qatar fell: 18 in favour, 22 against, 7 abstaining."_s << QStringList {u"QAT introduces"_s};
    QTest::newRow("core group for which one speaks") << u"fr"_s << u"Le Pérou présentait le projet au nom d’un groupe restreint composé également du Chili et du Togo."_s
                                                     << QStringList {u"CHL core group"_s, u"PER core group"_s, u"PER introduces"_s, u"TGO core group"_s};
    QTest::newRow("es, object before the verb") << u"es"_s << u"El Perú rechazó la propuesta; Chile, en cambio, la respaldó."_s << QStringList {u"CHL supports"_s, u"PER opposes"_s};
    QTest::newRow("fr") << u"fr"_s << u"Le texte a été présenté par le Bénin et le Pérou."_s << QStringList {u"BEN introduces"_s, u"PER introduces"_s};
    QTest::newRow("es") << u"es"_s << u"Votaron en contra el Japón y Hungría; se abstuvo la India."_s << QStringList {u"HUN against"_s, u"IND abstaining"_s, u"JPN against"_s};
    QTest::newRow("es sponsors") << u"es"_s << u"Kenya se sumó a la lista de patrocinadores."_s << QStringList {u"KEN sponsor"_s};
}

void TestSaid::positions()
{
    QFETCH(QString, language);
    QFETCH(QString, content);
    QFETCH(QStringList, is);
    QCOMPARE(rolesOf(recognition::proposals(saidText(language, {content}))), is);
}

void TestSaid::aGroupSpeaksThroughItsStatement()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"Statement by H.E. Ms. Anna Keller, Permanent Representative of Namibia"_s,
            u"I have the honour to speak on behalf of the Group of Friends of Slow Rivers. We support the proposal for a register."_s}));
    QCOMPARE(rolesOf(found), (QStringList {u"NAM for org:group-of-friends-of-slow-rivers"_s, u"org:group-of-friends-of-slow-rivers supports"_s}));
}

void TestSaid::theSpeakerOfAStatementHasTheFullestName()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"Statement by Ms. Keller"_s, u"Anna Keller, Director of the Slow Rivers Network, spoke at the forum."_s, u"I wrote last year: “Rivers do not wait for us.”"_s}));
    QCOMPARE(quotationsOf(found), (QStringList {u"Rivers do not wait for us.|person:anna-keller"_s}));
}

void TestSaid::aLongTurnHasItsSpeakerOnce()
{
    // The turn is read in two pieces; the second begins with a name where the first has the speaker's.
    QString turn = u"Mr. Brandvik (Norway): "_s;
    while (turn.size() < 3960)
        turn += u"The ports of the north are open in winter. "_s;
    turn += u"Ms. Odalys Ferreira, Director of the Slow Rivers Network, showed how ice is cleared from a harbour without salt."_s;
    const model::Proposals found = recognition::proposals(saidText(u"en"_s, {turn}));
    QStringList people;
    for (const model::ProposedRecord &record : found.records) {
        if (record.kind == model::RecordKind::Person)
            people.append(record.name);
    }
    QCOMPARE(people, (QStringList {u"Brandvik"_s, u"Odalys Ferreira"_s}));
}

void TestSaid::votes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("en") << u"en"_s << u"adopted by a recorded vote of 27 in favour to 5 against (Cuba, Peru), with 14 abstentions (Togo)"_s << QList<int> {27, 5, 14};
    QTest::newRow("en short") << u"en"_s << u"adopted by 31 votes to 4 with 12 abstentions"_s << QList<int> {31, 4, 12};
    QTest::newRow("en none") << u"en"_s << u"by a vote of 124 in favour to none against, with 52 abstentions"_s << QList<int> {124, 0, 52};
    QTest::newRow("en bracket") << u"en"_s << u"It was adopted (27 in favour, 5 against and 14 abstentions)."_s << QList<int> {27, 5, 14};
    QTest::newRow("en two") << u"en"_s << u"with 14 votes in favour and one abstention"_s << QList<int> {14, 0, 1};
    QTest::newRow("fr") << u"fr"_s << u"adoptée par 36 voix pour, 3 contre (Chine, Inde et Cuba) et 8 abstentions"_s << QList<int> {36, 3, 8};
    QTest::newRow("fr short") << u"fr"_s << u"adoptée par 36 voix contre 3, avec 8 abstentions"_s << QList<int> {36, 3, 8};
    QTest::newRow("es") << u"es"_s << u"por 124 votos a favor, ninguno en contra y 52 abstenciones"_s << QList<int> {124, 0, 52};
    QTest::newRow("es lost") << u"es"_s << u"La moción fue rechazada por 89 votos contra 46 y 27 abstenciones."_s << QList<int> {46, 89, 27};
    QTest::newRow("ru") << u"ru"_s << u"принята 28 голосами против 5 при 14 воздержавшихся"_s << QList<int> {28, 5, 14};
    QTest::newRow("zh") << u"zh"_s << u"以28票赞成、5票反对、14票弃权通过"_s << QList<int> {28, 5, 14};
    QTest::newRow("ar") << u"ar"_s << u"بأغلبية 28 صوتاً مقابل 5 أصوات وامتناع 14 عن التصويت"_s << QList<int> {28, 5, 14};
    QTest::newRow("fr words") << u"fr"_s << u"adoptée par 36 voix contre trois, avec huit abstentions"_s << QList<int> {36, 3, 8};
    QTest::newRow("ar digits") << u"ar"_s << u"بأغلبية ٢٨ صوتاً مقابل ٥ أصوات وامتناع ١٤ عن التصويت"_s << QList<int> {28, 5, 14};
    QTest::newRow("ru lost") << u"ru"_s << u"Поправка была отклонена 25 голосами против 13 при 9 воздержавшихся."_s << QList<int> {13, 25, 9};
    QTest::newRow("ru lost, in the active") << u"ru"_s << u"Комитет отклонил поправку 25 голосами против 13 при 9 воздержавшихся."_s << QList<int> {13, 25, 9};
    QTest::newRow("zh lost") << u"zh"_s << u"修正案以25票对13票、9票弃权被否决。"_s << QList<int> {13, 25, 9};
    QTest::newRow("ar lost") << u"ar"_s << u"رفضت اللجنة التعديل بأغلبية 25 صوتاً مقابل 13 صوتاً وامتناع 9 عن التصويت"_s << QList<int> {13, 25, 9};
    // A majority of two thirds was asked for: the numbers say who wanted the text.
    QTest::newRow("en lost, named") << u"en"_s << u"The motion was rejected by 25 votes in favour to 13 against, with 9 abstentions."_s << QList<int> {25, 13, 9};
    QTest::newRow("zh lost, named") << u"zh"_s << u"动议以25票赞成、13票反对、9票弃权未获通过。"_s << QList<int> {25, 13, 9};
    QTest::newRow("none") << u"en"_s << u"It took 12 votes in 3 rooms, and 2 abstentions were noted."_s << QList<int> {};
}

void TestSaid::votes()
{
    QFETCH(QString, language);
    QFETCH(QString, content);
    QFETCH(QList<int>, numbers);
    QList<int> found;
    for (const recognition::ToldVote &vote : recognition::votesIn(content, language))
        found += {vote.inFavour, vote.against, vote.abstaining};
    QCOMPARE(found, numbers);
}

void TestSaid::aVoteBelongsToItsText()
{
    const model::Proposals found = recognition::proposals(saidText(u"en"_s,
        {u"The Council adopted a text by 31 votes to 4 with 12 abstentions."_s, u"The text (A/HRC/60/L.29) asks for a panel. An amendment (L.41) was rejected by 13 votes in favour to 25 against, with 9 abstentions."_s}));
    QStringList votes;
    for (const model::ProposedRecord &record : found.records) {
        const QJsonObject vote = record.fields.value(u"vote"_s).toObject();
        if (!vote.isEmpty())
            votes.append(u"%1 %2-%3-%4"_s.arg(record.name).arg(vote.value(u"in_favour"_s).toInt()).arg(vote.value(u"against"_s).toInt()).arg(vote.value(u"abstaining"_s).toInt()));
    }
    QCOMPARE(votes, (QStringList {u"A/HRC/60/L.29 31-4-12"_s, u"A/HRC/60/L.41 13-25-9"_s}));
}

QTEST_GUILESS_MAIN(TestSaid)
#include "tst_said.moc"
