// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/recognition/proposals.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Who is named in a text, in which office and for whom, by the conventions of articles, event pages, lists of speakers,
/// summaries, records and transcripts in several languages.
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void people_data();
    void people();
    void wordsThatAreNobody_data();
    void wordsThatAreNobody();
    void whatIsProposedStandsInTheText();
};

namespace {

model::ReadText textOf(const QString &language, const QStringList &paragraphs)
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

QString nameOf(const model::Proposals &found, const model::RecordKey &key)
{
    const auto record = std::ranges::find_if(found.records, [&key](const model::ProposedRecord &each) { return each.kind == key.kind && each.key == key.key; });
    return record == found.records.end() ? QString() : key.kind == model::RecordKind::State ? record->key : record->name;
}

/// "name | post | for whom" of each person.
QStringList peopleIn(const model::Proposals &found)
{
    QStringList all;
    for (const model::ProposedRecord &record : found.records) {
        if (record.kind != model::RecordKind::Person)
            continue;
        QString party;
        for (const model::ProposedRelation &link : found.relations) {
            const bool isOf = link.from == model::RecordKey {record.kind, record.key} && (link.relation == u"represents" || link.relation == u"hasAffiliation");
            if (isOf && party.isEmpty())
                party = nameOf(found, link.to);
        }
        all.append(QStringList {record.name, record.fields.value(u"post"_s).toString(), party}.join(u" | "));
    }
    return all;
}

void row(const char *name, const QString &language, const QStringList &paragraphs, const QStringList &people = {})
{
    QTest::newRow(name) << language << paragraphs << people;
}

}

void TestPeople::people_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("people");
    row("a section of a city", u"en"_s, {u"Paloma Uriarte, Director of the Water Department at the City of Rosario, said that pipes leak."_s},
        {u"Paloma Uriarte | Director of the Water Department at the City of Rosario | City of Rosario"_s});
    row("an office of three words", u"en"_s, {u"Costa Rica’s Deputy Permanent Representative, Rónald Ugalde Mora, thanked the interpreters."_s}, {u"Rónald Ugalde Mora | Deputy Permanent Representative | CRI"_s});
    row("an office with an adjective and a second noun", u"fr"_s, {u"La Représentante permanente adjointe des Pays-Bas, Mme Tjarda van Ommeren, a demandé une réponse."_s},
        {u"Tjarda van Ommeren | Représentante permanente adjointe des Pays-Bas | NLD"_s});
    row("a field is no party", u"en"_s, {u"Earle Cumberbatch-Nunes, Assistant Secretary-General for Economic Development, reported that funds were low."_s},
        {u"Earle Cumberbatch-Nunes | Assistant Secretary-General for Economic Development | "_s});
    row("a party with the words of an office", u"en"_s, {u"Ms. Aminata Diallo, Teachers Association of Kayes, welcomed the report."_s}, {u"Aminata Diallo |  | Teachers Association of Kayes"_s});
    row("an organisation of the table", u"en"_s, {u"Ms. Iyabo Akande-Pell from Amnesty International welcomed the report."_s}, {u"Iyabo Akande-Pell |  | Amnesty International"_s});
    row("an office at an organisation of the table", u"en"_s, {u"Iyabo Akande-Pell, Director of Campaigns at Amnesty International, welcomed the report."_s},
        {u"Iyabo Akande-Pell | Director of Campaigns at Amnesty International | Amnesty International"_s});
    row("two with an office each", u"en"_s, {u"Anna Keller, director of plans, and Paul Lindqvist, Mayor of Westray, spoke."_s},
        {u"Anna Keller | Director of plans | "_s, u"Paul Lindqvist | Mayor of Westray | Westray"_s});
    row("a surname of two", u"en"_s, {u"Anna Keller, Director of the Slow Rivers Network, spoke."_s, u"Paul Keller, Mayor of Westray, spoke."_s,
        u"Mr. Keller welcomed the report."_s, u"Paul Andreas Keller, Mayor of Westray, closed the meeting."_s},
        {u"Anna Keller | Director of the Slow Rivers Network | Slow Rivers Network"_s, u"Paul Andreas Keller | Mayor of Westray | Westray"_s});
    row("a section and its organisation", u"en"_s, {u"The panel heard Ms. Iyabo Akande-Pell, Chief of the Rivers Section, WMO, on floods."_s},
        {u"Iyabo Akande-Pell | Chief of the Rivers Section | World Meteorological Organization"_s});
    row("the office before the name", u"en"_s, {u"The Deputy Minister of Health of Ghana, Kwesi Arhin-Toffey, opened the meeting."_s},
        {u"Kwesi Arhin-Toffey | Deputy Minister of Health of Ghana | GHA"_s});
    row("a rapporteur on something", u"en"_s, {u"UN Special Rapporteur on the right to food Maude Lachance warned of hunger."_s},
        {u"Maude Lachance | UN Special Rapporteur on the right to food | "_s});
    row("its director", u"en"_s, {u"The report was written by the Harbour Widows Network. Its director, Ms. Solvi Ekdahl, presented it."_s},
        {u"Solvi Ekdahl | Director | Harbour Widows Network"_s});
    row("the fuller name comes later", u"en"_s, {u"Ambassador Rentería (Ecuador) spoke first."_s, u"Later Lucía Rentería welcomed the text."_s},
        {u"Lucía Rentería | Ambassador | ECU"_s});
    row("a record in capitals", u"en"_s, {u"BOUBACAR TRAORÉ-LUND (Mali) said that the desert grows."_s}, {u"BOUBACAR TRAORÉ-LUND |  | MLI"_s});
    row("a list with dashes", u"en"_s, {u"Speakers: – Vera Castaldi, lawyer, Istituto delle Acque – Tunde Oyelaran, Head of Policy, UNICEF"_s},
        {u"Vera Castaldi | Lawyer | Istituto delle Acque"_s, u"Tunde Oyelaran | Head of Policy | United Nations Children’s Fund"_s});
    row("a list with semicolons", u"en"_s, {u"Panellists: Dr. Odile Marchetti (University of Karsk); Mr. Piet Bruins, mayor of Zoutwerf, Netherlands"_s},
        {u"Odile Marchetti |  | University of Karsk"_s, u"Piet Bruins | Mayor of Zoutwerf | Zoutwerf"_s});
    row("a numbered list of speakers", u"en"_s, {u"3. Fiji – Ms. Litia Vakaloloma, Counsellor 4. Nepal – Mr. Dor Bahadur Gharti 5. Shoreline Watch – Ms. Ann Prowse"_s},
        {u"Litia Vakaloloma | Counsellor | FJI"_s, u"Dor Bahadur Gharti |  | NPL"_s, u"Ann Prowse |  | Shoreline Watch"_s});
    row("two in one office", u"en"_s, {u"Thanks went to the co-facilitators, Marit Ovesen of Norway and Rashid Al-Habsi of Oman."_s},
        {u"Marit Ovesen | Co-facilitators | NOR"_s, u"Rashid Al-Habsi | Co-facilitators | OMN"_s});
    row("who leads", u"en"_s, {u"“It was a wall,” said Ilse Vandeput, who leads UNHCR’s work on camps."_s}, {u"Ilse Vandeput |  | Office of the United Nations High Commissioner for Refugees"_s});
    row("a single name", u"en"_s, {u"Wanjiku, a beekeeper who lost her hives, asked for help."_s}, {u"Wanjiku | Beekeeper | "_s});
    row("a question of a reporter", u"en"_s, {u"Q: Good morning. Joost Terpstra, from the newspaper Het Getij. Is there a plan?"_s}, {u"Joost Terpstra |  | Het Getij"_s});
    row("an office that its article tells", u"en"_s, {u"Runa Solberg, a keeper of bees, lost her hives."_s}, {u"Runa Solberg | Keeper of bees | "_s});
    row("experts of one group", u"en"_s, {u"The experts: Oda Lindqvist (Chair), Tendai Moyo and Priya Raman, Working Group on Ports."_s},
        {u"Oda Lindqvist | Chair | Working Group on Ports"_s, u"Tendai Moyo |  | Working Group on Ports"_s, u"Priya Raman |  | Working Group on Ports"_s});
    row("a mayor of a town", u"en"_s, {u"Mayor Osman Kaya of Denizli welcomed the guests."_s}, {u"Osman Kaya | Mayor | Denizli"_s});
    row("the adjective of a State", u"en"_s, {u"Kenyan Foreign Minister Amos Kiptoo met Spanish lawyer Elsa Roig in Geneva."_s},
        {u"Amos Kiptoo | Kenyan Foreign Minister | KEN"_s, u"Elsa Roig | Spanish lawyer | "_s});
    row("the adjective of a State behind", u"es"_s, {u"El embajador brasileño Caio Brandt respaldó la idea."_s}, {u"Caio Brandt | Embajador brasileño | BRA"_s});
    row("a body in French", u"fr"_s, {u"Mme Lise Aubert, présidente de la Commission nationale des eaux du Jura, a pris la parole."_s},
        {u"Lise Aubert | Présidente de la Commission nationale des eaux du Jura | Commission nationale des eaux du Jura"_s});
    row("a town’s mayor", u"en"_s, {u"Zelensk’s mayor, Olga Marchuk, said no."_s}, {u"Olga Marchuk | Mayor | Zelensk"_s});
    row("on behalf of", u"en"_s, {u"Ms. Hana Okafor, speaking on behalf of the Tidal Rights Alliance, asked for time."_s}, {u"Hana Okafor |  | Tidal Rights Alliance"_s});
    row("French offices", u"fr"_s, {u"Mme Aude Kerbrat, juge d’instruction au tribunal de Plouvern, et M. Léo Fabre, directeur des eaux, ministère de l’environnement du Togo, ont pris la parole."_s},
        {u"Aude Kerbrat | Juge d’instruction au tribunal de Plouvern | tribunal de Plouvern"_s,
            u"Léo Fabre | Directeur des eaux, ministère de l’environnement du Togo | TGO"_s});
    row("Spanish offices", u"es"_s, {u"Los presidentes de Perú, Abel Quispe, y de Chile, Marta Riquelme, se reunieron ayer."_s},
        {u"Abel Quispe | Presidentes de Perú | PER"_s, u"Marta Riquelme | Presidentes de Perú | CHL"_s});
    row("Russian offices", u"ru"_s, {u"Посол Норвегии Ингрид Халворсен заявила, что лёд тает. Директор сети «Тихий берег» Олжас Байжанов согласился."_s},
        {u"Ингрид Халворсен | Посол Норвегии | NOR"_s, u"Олжас Байжанов | Директор сети «Тихий берег» | Тихий берег"_s});
    row("Arabic titles", u"ar"_s, {u"وقالت السيدة ليلى المنصوري، وزيرة الصحة في تونس، إن الماء حق."_s}, {u"ليلى المنصوري | وزيرة الصحة في تونس | TUN"_s});
    row("a name in one line, the office in the next", u"en"_s, {u"Speakers:"_s, u"Mr. Oskar Thune"_s, u"Head, Dune Section, UNESCO"_s, u"Dr. Ivana Brod"_s, u"Institute for Slow Water"_s},
        {u"Oskar Thune | Head, Dune Section | United Nations Educational, Scientific and Cultural Organization"_s, u"Ivana Brod |  | Institute for Slow Water"_s});
    row("a rapporteur for a State is none of its people", u"en"_s, {u"The Committee on Enforced Disappearances heard the delegation of Chad."_s, u"Odile Marsan, Committee Expert and Rapporteur for Chad, asked for figures."_s},
        {u"Odile Marsan | Committee Expert and Rapporteur for Chad | Committee on Enforced Disappearances"_s});
    row("the chair of the body that the text is about", u"en"_s, {u"The Committee against Torture met in Geneva. The Committee heard two experts."_s, u"Chairperson Ana Brinkmann closed the meeting."_s},
        {u"Ana Brinkmann | Chairperson | Committee against Torture"_s});
    row("an office before a title", u"en"_s, {u"The former ombudsman, Judge Pia Lorentz, agreed with the text."_s}, {u"Pia Lorentz | Former ombudsman | "_s});
    row("a name is an office", u"en"_s, {u"Dr. Femi Alade is technical officer for dust at WHO."_s}, {u"Femi Alade | Technical officer for dust at WHO | World Health Organization"_s});
    row("a name and where it works", u"en"_s, {u"Bela Kovach sits on the Board of Quiet Harbours. There is a question from Ida Bergstrom of the Tidal Health Review."_s},
        {u"Bela Kovach |  | Board of Quiet Harbours"_s, u"Ida Bergstrom |  | Tidal Health Review"_s});
    row("an organisation’s", u"en"_s, {u"UNESCO’s Vera Adriaens presented a fund of two million."_s}, {u"Vera Adriaens |  | United Nations Educational, Scientific and Cultural Organization"_s});
    row("the paper of an article", u"en"_s, {u"The Harbour Courier"_s, u"Who owns the quay of the old town when the tide has gone out?"_s, u"By Lise Moreno | 3 May 2031"_s},
        {u"Lise Moreno |  | The Harbour Courier"_s});
    row("the turns of a transcript", u"en"_s, {u"LISE MORENO: Good morning and welcome to all."_s, u"OLE BRANDT (Institute for Slow Water, Zoutwerf): I have two figures for you today."_s, u"Asha Pillai: If I may come in here, there are three."_s},
        {u"LISE MORENO |  | "_s, u"OLE BRANDT |  | Institute for Slow Water"_s, u"Asha Pillai |  | "_s});
    row("an office in capitals before the name", u"en"_s, {u"Legal Adviser Tor Briem stated that nothing had lapsed."_s}, {u"Tor Briem | Legal Adviser | "_s});
    row("one name and an age", u"en"_s, {u"A hearing of young herders, with Josa, 17, and Mirel, 16, took place."_s}, {u"Josa |  | "_s, u"Mirel |  | "_s});
    row("family", u"en"_s, {u"My late aunt Sienna, who cooked for two hundred, told me so."_s}, {u"Sienna |  | "_s});
    row("a surname that is a trade", u"en"_s, {u"Mr. Baker and Ms. Oda Mason welcomed the report."_s}, {u"Baker |  | "_s, u"Oda Mason |  | "_s});
    row("her colleague", u"en"_s, {u"Mr. Kofi Mensah of Amnesty International spoke. His colleague from Cabo Verde, Mr. Aldo Semedo, agreed. Her Portuguese counterpart, Rui Falcato, kept a list."_s},
        {u"Kofi Mensah |  | Amnesty International"_s, u"Aldo Semedo |  | CPV"_s, u"Rui Falcato |  | PRT"_s});
    row("the one of a delegation", u"en"_s, {u"The delegation of Botswana, responding, said that plots had gone to women. Baruti Oage, Director of Customary Courts, said that chiefs were born."_s},
        {u"Baruti Oage | Director of Customary Courts | BWA"_s});
    row("a Spanish special rapporteur", u"es"_s, {u"El Relator Especial, Sr. Anselmo Ibarro, se ocupó de la cuestión."_s}, {u"Anselmo Ibarro | Relator Especial | "_s});
    row("the mission of an adjective", u"es"_s, {u"Tadej Kobal, Segundo Secretario de la Misión eslovena, recordó el texto."_s}, {u"Tadej Kobal | Segundo Secretario de la Misión eslovena | SVN"_s});
    row("an Arabic organisation", u"ar"_s, {u"وقالت السيدة ليلى المنصوري، رئيسة قسم المياه في جامعة دلتا الشمال، إن الماء حق."_s}, {u"ليلى المنصوري | رئيسة قسم المياه في جامعة دلتا الشمال | جامعة دلتا الشمال"_s});
    row("Chinese names", u"zh"_s, {u"肯尼亚大使马丁·奥科特指出，水是生命。渔民李海山说，河里没有鱼了。"_s}, {u"马丁·奥科特 | 大使 | KEN"_s, u"李海山 | 渔民 | "_s});
}

void TestPeople::people()
{
    QFETCH(QString, language);
    QFETCH(QStringList, paragraphs);
    QFETCH(QStringList, people);
    QCOMPARE(peopleIn(recognition::proposals(textOf(language, paragraphs))), people);
}

void TestPeople::wordsThatAreNobody_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("people");
    row("an office without a name", u"en"_s, {u"The Minister of Mines of Peru, who spoke first, left. Night Shift Porters Abroad, a charity for porters who work a night shift abroad, thanked her."_s});
    row("a place in a date line", u"en"_s, {u"Buenos Aires, 4 May 2025 – The Water Board met in the Long Hall and heard nobody."_s});
    row("organisers", u"en"_s, {u"Organizers: Casa Abierta (Brazil), Rede Larga"_s});
    row("months", u"en"_s, {u"The Chair, who had been there from 27 to 29 May, and the experts, by 31 May, agreed."_s});
    row("headings in capitals", u"en"_s, {u"HEAT AT WORK: FROM WARNING TO RIGHT"_s, u"DAY ONE – Thursday"_s, u"Ninth Annual Meeting – Agenda"_s, u"Port Marianne, Saint Lucia, 11 and 12 September 2031"_s});
    row("organisers in lines", u"en"_s, {u"Co-organizers:"_s, u"Rede Larga Aberta (Brazil)"_s, u"Casa Verde Nova (Peru)"_s});
    row("the title of an event", u"en"_s, {u"I also invite you to a side event, “Counting Ma Philo”, tomorrow."_s});
    row("Russian States", u"ru"_s, {u"Представитель Норвегии поддержал идею."_s});
}

void TestPeople::wordsThatAreNobody()
{
    QFETCH(QString, language);
    QFETCH(QStringList, paragraphs);
    QCOMPARE(peopleIn(recognition::proposals(textOf(language, paragraphs))), QStringList());
}

void TestPeople::whatIsProposedStandsInTheText()
{
    const QStringList paragraphs {u"The chair of the Harbour Council, Ms. Nadia Ferrant, thanked Mr. Ferrant-Oke (Ghana)."_s, u"Ms. Ferrant asked for order."_s};
    const model::Proposals found = recognition::proposals(textOf(u"en"_s, paragraphs));
    const QString all = paragraphs.join(u' ').toLower();
    for (const model::ProposedRecord &record : found.records) {
        if (record.kind != model::RecordKind::Person)
            continue;
        QVERIFY2(all.contains(record.name.toLower()), qPrintable(record.name));
        QVERIFY2(all.contains(record.fields.value(u"post"_s).toString().toLower()), qPrintable(record.fields.value(u"post"_s).toString()));
    }
}

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
