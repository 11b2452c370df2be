// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <readers/reader.h>

#include <QElapsedTimer>
#include <QJsonObject>

#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

base::Result<readers::ReadResult> readLines(const QStringList &lines, const QString &name = u"text.txt"_s)
{
    return readers::read({name, lines.join(u"\n\n"_s).toUtf8()});
}

QStringList addresses(const model::ReadText &text)
{
    QStringList list;
    for (const model::Passage &passage : text.passages) {
        if (!passage.address.isEmpty())
            list.append(passage.address.text());
    }
    return list;
}

QStringList contents(const model::ReadText &text, PassageKind kind)
{
    QStringList list;
    for (const model::Passage &passage : text.passages) {
        if (passage.kind == kind)
            list.append(passage.content);
    }
    return list;
}

QString field(const model::ReadText &text, QLatin1StringView name)
{
    return text.work.fields.value(name).toString();
}

}

/// Plain texts of our own in the forms of the United Nations.
class UnDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolutionInSixLanguages_data();
    void resolutionInSixLanguages();
    void draftWithSponsors_data();
    void draftWithSponsors();
    void singleOperativeParagraph();
    void severalResolutions();
    void presidentialStatement();
    void numbersThatAreNone();
    void report();
    void letter();
    void mastheadOnOneLine();
    void jobNumbersAreDropped();
    void fileNameTellsLanguage_data();
    void fileNameTellsLanguage();
    void notesOfAnOfficerStayPlain();
    void hostileTextsEnd();
};

void UnDocumentTest::resolutionInSixLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("en") << u"en"_s << QStringList{
        u"United Nations"_s,
        u"A/HRC/RES/99/3"_s,
        u"General Assembly"_s,
        u"Distr.: General"_s,
        u"14 May 2044"_s,
        u"Original: English"_s,
        u"Human Rights Council"_s,
        u"Ninety-ninth session"_s,
        u"2 May–13 May 2044"_s,
        u"Agenda item 3"_s,
        u"Lanterns and people"_s,
        u"Resolution adopted by the Human Rights Council on 12 May 2044"_s,
        u"99/3. Light for all"_s,
        u"The Human Rights Council,"_s,
        u"Recalling its resolution 98/1 of 4 May 2043,"_s,
        u"Deeply concerned about the dark,"_s,
        u"1. Welcomes the lamp;"_s,
        u"2. Decides as follows:"_s,
        u"(a) To light it;"_s,
        u"(i) By hand;"_s,
        u"3. Decides to remain seized of the matter."_s,
        u"43rd meeting"_s,
        u"12 May 2044"_s,
        u"[Adopted by a recorded vote of 30 to 12, with 5 abstentions. The voting was as follows:"_s,
        u"In favour:"_s,
        u"Chad and Peru]"_s,
        u"Annex"_s,
        u"Rules of light"_s,
        u"1. A lamp is a lamp."_s};
    QTest::newRow("fr") << u"fr"_s << QStringList{
        u"Nations Unies"_s,
        u"A/HRC/RES/99/3"_s,
        u"Assemblée générale"_s,
        u"Distr. générale"_s,
        u"14 mai 2044"_s,
        u"Original : anglais"_s,
        u"Conseil des droits de l’homme"_s,
        u"Quatre-vingt-dix-neuvième session"_s,
        u"2 mai-13 mai 2044"_s,
        u"Point 3 de l’ordre du jour"_s,
        u"Lanterns and people"_s,
        u"Résolution adoptée par le Conseil des droits de l’homme le 12 mai 2044"_s,
        u"99/3. La lumière pour tous"_s,
        u"Le Conseil des droits de l’homme,"_s,
        u"Rappelant sa résolution 98/1 du 4 mai 2043,"_s,
        u"Profondément préoccupé par l’obscurité,"_s,
        u"1. Se félicite de la lampe ;"_s,
        u"2. Décide ce qui suit :"_s,
        u"a) L’allumer ;"_s,
        u"i) À la main ;"_s,
        u"3. Décide de rester saisi de la question."_s,
        u"43e séance"_s,
        u"12 mai 2044"_s,
        u"[Adoptée à l’issue d’un vote enregistré par 30 voix contre 12, avec 5 abstentions. Les voix se sont réparties comme suit :"_s,
        u"Ont voté pour :"_s,
        u"Pérou et Tchad]"_s,
        u"Annexe"_s,
        u"Règles de la lumière"_s,
        u"1. Une lampe est une lampe."_s};
    QTest::newRow("es") << u"es"_s << QStringList{
        u"Naciones Unidas"_s,
        u"A/HRC/RES/99/3"_s,
        u"Asamblea General"_s,
        u"Distr. general"_s,
        u"14 de mayo de 2044"_s,
        u"Original: inglés"_s,
        u"Consejo de Derechos Humanos"_s,
        u"99º período de sesiones"_s,
        u"2 de mayo a 13 de mayo de 2044"_s,
        u"Tema 3 de la agenda"_s,
        u"Lanterns and people"_s,
        u"Resolución aprobada por el Consejo de Derechos Humanos el 12 de mayo de 2044"_s,
        u"99/3. Luz para todos"_s,
        u"El Consejo de Derechos Humanos,"_s,
        u"Recordando su resolución 98/1, de 4 de mayo de 2043,"_s,
        u"Profundamente preocupado por la oscuridad,"_s,
        u"1. Acoge con beneplácito la lámpara;"_s,
        u"2. Decide lo siguiente:"_s,
        u"a) Encenderla;"_s,
        u"i) A mano;"_s,
        u"3. Decide seguir ocupándose de la cuestión."_s,
        u"43ª sesión"_s,
        u"12 de mayo de 2044"_s,
        u"[Aprobada en votación registrada por 30 votos contra 12 y 5 abstenciones. El resultado de la votación fue el siguiente:"_s,
        u"Votos a favor:"_s,
        u"Chad y Perú]"_s,
        u"Anexo"_s,
        u"Reglas de la luz"_s,
        u"1. Una lámpara es una lámpara."_s};
    QTest::newRow("ru") << u"ru"_s << QStringList{
        u"Организация Объединенных Наций"_s,
        u"A/HRC/RES/99/3"_s,
        u"Генеральная Ассамблея"_s,
        u"Distr.: General"_s,
        u"14 May 2044"_s,
        u"Original: English"_s,
        u"Совет по правам человека"_s,
        u"Девяносто девятая сессия"_s,
        u"2 мая — 13 мая 2044 года"_s,
        u"Пункт 3 повестки дня"_s,
        u"Lanterns and people"_s,
        u"Резолюция, принятая Советом по правам человека 12 мая 2044 года"_s,
        u"99/3. Свет для всех"_s,
        u"Совет по правам человека,"_s,
        u"ссылаясь на свою резолюцию 98/1 от 4 мая 2043 года,"_s,
        u"с глубокой озабоченностью отмечая темноту,"_s,
        u"1. приветствует лампу;"_s,
        u"2. постановляет:"_s,
        u"a) зажечь ее;"_s,
        u"i) рукой;"_s,
        u"3. постановляет продолжать заниматься этим вопросом."_s,
        u"43-е заседание"_s,
        u"12 мая 2044 года"_s,
        u"[Принята в результате заносимого в отчет о заседании голосования 30 голосами против 12 при 5 воздержавшихся. Голоса распределились следующим образом:"_s,
        u"Голосовали за:"_s,
        u"Перу и Чад]"_s,
        u"Приложение"_s,
        u"Правила света"_s,
        u"1. Лампа есть лампа."_s};
    QTest::newRow("ar") << u"ar"_s << QStringList{
        u"الأمــم المتحـدة"_s,
        u"A/HRC/RES/99/3"_s,
        u"الجمعية العامة"_s,
        u"Distr.: General"_s,
        u"14 May 2044"_s,
        u"Original: English"_s,
        u"مجلس حقوق الإنسان"_s,
        u"الدورة التاسعة والتسعون"_s,
        u"2 أيار/مايو - 13 أيار/مايو 2044"_s,
        u"البند 3 من جدول الأعمال"_s,
        u"Lanterns and people"_s,
        u"قرار اعتمده مجلس حقوق الإنسان في 12 أيار/مايو 2044"_s,
        u"99/3- النور للجميع"_s,
        u"إن مجلس حقوق الإنسان،"_s,
        u"إذ يشير إلى قراره 98/1 المؤرخ 4 أيار/مايو 2043،"_s,
        u"وإذ يساوره قلق بالغ إزاء الظلام،"_s,
        u"1- يرحب بالمصباح؛"_s,
        u"2- يقرر ما يلي:"_s,
        u"(أ) إضاءته؛"_s,
        u"’1‘ باليد؛"_s,
        u"3- يقرر أن يبقي المسألة قيد نظره."_s,
        u"الجلسة 43"_s,
        u"12 أيار/مايو 2044"_s,
        u"[اعتُمد بتصويت مسجل بأغلبية 30 صوتاً مقابل 12 صوتاً وامتناع 5 أعضاء عن التصويت. وكانت نتيجة التصويت كما يلي:"_s,
        u"المؤيدون:"_s,
        u"بيرو وتشاد]"_s,
        u"المرفق"_s,
        u"قواعد النور"_s,
        u"1- المصباح مصباح."_s};
    QTest::newRow("zh") << u"zh"_s << QStringList{
        u"联合国"_s,
        u"A/HRC/RES/99/3"_s,
        u"大会"_s,
        u"Distr.: General"_s,
        u"14 May 2044"_s,
        u"Original: English"_s,
        u"人权理事会"_s,
        u"第九十九届会议"_s,
        u"2044年5月2日至13日"_s,
        u"议程项目3"_s,
        u"Lanterns and people"_s,
        u"人权理事会2044年5月12日通过的决议"_s,
        u"99/3. 人人享有光明"_s,
        u"人权理事会，"_s,
        u"回顾其2043年5月4日第98/1号决议，"_s,
        u"深为关切黑暗，"_s,
        u"1. 欢迎灯；"_s,
        u"2. 决定如下："_s,
        u"(a) 点灯；"_s,
        u"㈠ 用手；"_s,
        u"3. 决定继续处理此案。"_s,
        u"第43次会议"_s,
        u"2044年5月12日"_s,
        u"[经记录表决，以30票赞成、12票反对、5票弃权获得通过。表决结果如下："_s,
        u"赞成："_s,
        u"秘鲁、乍得]"_s,
        u"附件"_s,
        u"光明规则"_s,
        u"1. 灯就是灯。"_s};
}

void UnDocumentTest::resolutionInSixLanguages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, lines);
    const auto read = readLines(lines);
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    const bool isArabic = language == "ar"_L1;
    const QString letter = isArabic ? u"أ"_s : u"a"_s;
    const QString roman = isArabic ? u"1"_s : language == "zh"_L1 ? u"一"_s : u"i"_s;
    QCOMPARE(addresses(text),
        (QStringList{u"PP1"_s, u"PP2"_s, u"OP1"_s, u"OP2"_s, u"OP2 (%1)"_s.arg(letter),
            u"OP2 (%1) (%2)"_s.arg(letter, roman), u"OP3"_s, u"Annex OP1"_s}));
    QCOMPARE(text.work.symbol, u"A/HRC/RES/99/3"_s);
    QCOMPARE(text.work.body, u"HRC"_s);
    QCOMPARE(text.work.session, u"99"_s);
    QCOMPARE(text.work.date, QDate(2044, 5, 12));
    QCOMPARE(text.text.language, language);
    QCOMPARE(text.text.originalLanguage, u"en"_s);
    QCOMPARE(text.text.title, lines.at(12).section(u' ', 1));
    QCOMPARE(field(text, "document_type"_L1), u"resolution"_s);
    QCOMPARE(field(text, "issued"_L1), u"2044-05-14"_s);
    QCOMPARE(field(text, "agenda_item"_L1), u"3"_s);
    QCOMPARE(field(text, "agenda_title"_L1), u"Lanterns and people"_s);
    QCOMPARE(field(text, "session_start"_L1), u"2044-05-02"_s);
    QCOMPARE(field(text, "session_end"_L1), u"2044-05-13"_s);
    QVERIFY(!field(text, "distribution"_L1).isEmpty());
    QCOMPARE(field(text, "meeting"_L1), lines.at(21));
    const QJsonObject vote = text.work.fields.value("vote"_L1).toObject();
    QCOMPARE(vote.value("in_favour"_L1).toInt(), 30);
    QCOMPARE(vote.value("against"_L1).toInt(), 12);
    QCOMPARE(vote.value("abstaining"_L1).toInt(), 5);
    QCOMPARE(contents(text, PassageKind::Vote), lines.sliced(21, 5));
    QCOMPARE(contents(text, PassageKind::Heading), lines.sliced(26, 2));
    QCOMPARE(contents(text, PassageKind::Formula), lines.sliced(13, 1));
}

void UnDocumentTest::draftWithSponsors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("formula");
    QTest::newRow("en") << u"draft resolution"_s << u"The Human Rights Council,"_s;
    QTest::newRow("fr") << u"projet de résolution"_s << u"Le Conseil des droits de l’homme,"_s;
    QTest::newRow("es") << u"proyecto de resolución"_s << u"El Consejo de Derechos Humanos,"_s;
    QTest::newRow("ru") << u"проект резолюции"_s << u"Совет по правам человека,"_s;
    QTest::newRow("ar") << u"مشروع قرار"_s << u"إن مجلس حقوق الإنسان،"_s;
    QTest::newRow("zh") << u"决议草案"_s << u"人权理事会，"_s;
}

void UnDocumentTest::draftWithSponsors()
{
    QFETCH(QString, words);
    QFETCH(QString, formula);
    const QStringList lines{u"A/HRC/99/L.7"_s, u"Distr.: Limited"_s, u"Chad,* Malta and Peru:* "_s + words,
        u"99/… Light for all"_s, formula, u"1. Aaa bbb."_s};
    const auto read = readLines(lines);
    VERIFY_RESULT(read);
    QCOMPARE(read->text.sponsorLine, u"Chad, Malta and Peru"_s);
    QCOMPARE(read->text.work.symbol, u"A/HRC/99/L.7"_s);
    QCOMPARE(read->text.text.title, u"99/… Light for all"_s);
    QCOMPARE(field(read->text, "document_type"_L1), u"draft-resolution"_s);
    QCOMPARE(field(read->text, "distribution"_L1), u"Limited"_s);
    QStringList apart = lines;
    apart.replace(2, u"Chad,* Malta and Peru:*"_s);
    apart.insert(3, words);
    const auto readApart = readLines(apart);
    VERIFY_RESULT(readApart);
    QCOMPARE(readApart->text.sponsorLine, u"Chad, Malta and Peru"_s);
    QCOMPARE(contents(read->text, PassageKind::Operative), QStringList(u"Aaa bbb."_s));
}

void UnDocumentTest::singleOperativeParagraph()
{
    const auto read = readLines({u"Resolution 9999 (2044)"_s,
        u"Adopted by the Security Council at its 9998th meeting, on 3 June 2044"_s, u"The Security Council,"_s,
        u"Having examined the application,"_s, u"Conscious of its duty,"_s,
        u"Recommends to the General Assembly that it be admitted."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text), (QStringList{u"PP1"_s, u"PP2"_s, u"OP1"_s}));
    QCOMPARE(read->text.work.symbol, u"S/RES/9999 (2044)"_s);
    QCOMPARE(read->text.work.date, QDate(2044, 6, 3));
    QCOMPARE(field(read->text, "meeting"_L1), u"9998th meeting"_s);
}

void UnDocumentTest::severalResolutions()
{
    const auto read = readLines({u"Resolution adopted by the General Assembly on 3 May 2044"_s, u"99/7. Two questions"_s,
        u"A"_s, u"The first"_s, u"The General Assembly,"_s, u"Noting the first,"_s, u"Decides this."_s,
        u"12th plenary meeting"_s, u"3 May 2044"_s, u"B"_s, u"The second"_s, u"The General Assembly,"_s,
        u"Noting the second,"_s, u"1. Decides that;"_s, u"2. Requests more."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text),
        (QStringList{u"A PP1"_s, u"A OP1"_s, u"B PP1"_s, u"B OP1"_s, u"B OP2"_s}));
    QCOMPARE(contents(read->text, PassageKind::Heading),
        (QStringList{u"A"_s, u"The first"_s, u"B"_s, u"The second"_s}));
}

void UnDocumentTest::presidentialStatement()
{
    const auto read = readLines({u"S/PRST/2044/3"_s, u"Statement by the President of the Security Council"_s,
        u"At the 9998th meeting of the Security Council, held on 3 June 2044, the President made the following statement:"_s,
        u"“The Security Council welcomes the lamp."_s, u"“The Security Council remains seized of the matter.”"_s});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.work.symbol, u"S/PRST/2044/3"_s);
    QCOMPARE(read->text.work.body, u"SC"_s);
    QCOMPARE(field(read->text, "document_type"_L1), u"statement"_s);
    QCOMPARE(read->text.text.title, u"Statement by the President of the Security Council"_s);
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s}));
}

void UnDocumentTest::numbersThatAreNone()
{
    // The number of a note or of another list does not continue the text's own sequence.
    const auto read = readLines({u"The General Assembly,"_s, u"Recalling the map,"_s, u"1. Decides to walk;"_s,
        u"17 See the map."_s, u"2. Requests everyone to follow;"_s, u"9. is the number of a house"_s,
        u"3 Also requests everyone to rest;"_s, u"4Further requests all to sleep."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text),
        (QStringList{u"PP1"_s, u"OP1"_s, u"note 17"_s, u"OP2"_s, u"OP2 ¶2"_s, u"OP3"_s, u"OP4"_s}));
}

void UnDocumentTest::report()
{
    const auto read = readLines({u"United Nations"_s, u"A/HRC/99/32"_s, u"Distr.: General"_s, u"10 May 2044"_s,
        u"Original: French"_s, u"Human Rights Council"_s, u"Ninety-ninth session"_s, u"Agenda items 2 and 3"_s,
        u"Annual report and reports of others"_s, u"Lamps in cities"_s,
        u"Report of the Special Rapporteur on light"_s, u"Summary"_s,
        u"The present report tells of lamps, of those who light them, and of the dark that they keep away from us."_s,
        u"Contents"_s, u"I. Introduction 3"_s, u"II. Lamps 4"_s, u"I. Introduction"_s, u"1. There are lamps."_s,
        u"2. They are of two kinds:"_s, u"(a) Large;"_s, u"(b) Small."_s, u"II. Lamps"_s, u"A. Large lamps"_s,
        u"3. They are large.1"_s, u"1 See A/98/7."_s, u"Annex I"_s, u"A list"_s, u"1. The first lamp is here."_s});
    VERIFY_RESULT(read);
    const model::ReadText &text = read->text;
    QCOMPARE(text.work.symbol, u"A/HRC/99/32"_s);
    QCOMPARE(text.work.date, QDate(2044, 5, 10));
    QCOMPARE(text.text.originalLanguage, u"fr"_s);
    QCOMPARE(text.text.title, u"Lamps in cities"_s);
    QCOMPARE(field(text, "document_type"_L1), u"report"_s);
    QCOMPARE(field(text, "agenda_item"_L1), u"2 and 3"_s);
    QCOMPARE(field(text, "agenda_title"_L1), u"Annual report and reports of others"_s);
    QCOMPARE(addresses(text),
        (QStringList{u"Front ¶1"_s, u"¶1"_s, u"¶2"_s, u"¶2 (a)"_s, u"¶2 (b)"_s, u"¶3"_s, u"note 1"_s, u"Annex ¶1"_s}));
    QCOMPARE(contents(text, PassageKind::Heading),
        (QStringList{u"Summary"_s, u"Introduction"_s, u"Lamps"_s, u"Large lamps"_s, u"Annex I"_s, u"A list"_s}));
    QCOMPARE(text.dropped.size(), 3);
    QCOMPARE(text.dropped.constFirst().reason, u"table-of-contents"_s);
}

void UnDocumentTest::letter()
{
    const auto read = readLines({u"S/2044/70"_s, u"Distr.: General"_s, u"27 January 2044"_s,
        u"Letter dated 27 January 2044 from the President of the Security Council addressed to the Secretary-General"_s,
        u"I have the honour to inform you that your letter concerning the lamp was brought to the members."_s,
        u"(Signed) A. Person"_s, u"President of the Security Council"_s,
        u"Annex to the letter dated 27 January 2044 from the President"_s, u"The lamp is lit."_s});
    VERIFY_RESULT(read);
    QCOMPARE(field(read->text, "document_type"_L1), u"letter"_s);
    QCOMPARE(read->text.work.date, QDate(2044, 1, 27));
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s, u"Annex ¶1"_s}));
}

void UnDocumentTest::mastheadOnOneLine()
{
    const auto read = readLines({u"United Nations A/99/596"_s,
        u"General Assembly Distr.: General 5 May 2044 Original: English"_s,
        u"Ninety-ninth session"_s, u"Report of the Secretary-General"_s, u"1. One."_s, u"2. Two."_s, u"3. Three."_s});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.work.symbol, u"A/99/596"_s);
    QCOMPARE(field(read->text, "distribution"_L1), u"General"_s);
    QCOMPARE(read->text.work.date, QDate(2044, 5, 5));
    QCOMPARE(read->text.text.originalLanguage, u"en"_s);
    QCOMPARE(read->text.text.title, u"Report of the Secretary-General"_s);
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s}));
}

void UnDocumentTest::jobNumbersAreDropped()
{
    for (const QString &number : {u"GE.18-16415(E)"_s, u"16-11706 (E) 020916"_s, u"24-04022 (E) *2404022*"_s, u"*1611706*"_s}) {
        const auto read = readLines({u"The General Assembly,"_s, u"Noting this,"_s, number, u"1. Decides that."_s});
        VERIFY_RESULT(read);
        QCOMPARE(addresses(read->text), (QStringList{u"PP1"_s, u"OP1"_s}));
        QCOMPARE(read->text.dropped.size(), 1);
        QCOMPARE(read->text.dropped.constFirst().reason, u"job-number"_s);
        QCOMPARE(read->text.dropped.constFirst().text, number);
    }
}

void UnDocumentTest::fileNameTellsLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("symbol");
    const QString latin = u"Lorem ipsum dolor."_s;
    QTest::newRow("letter") << u"A_HRC_RES_57_12F.txt"_s << latin << u"fr"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("code") << u"A_80_596-ES.txt"_s << latin << u"es"_s << u"A/80/596"_s;
    QTest::newRow("none") << u"A_80_596.txt"_s << latin << u"en"_s << u"A/80/596"_s;
    QTest::newRow("job number") << u"g2404022.txt"_s << latin << u"en"_s << QString();
    QTest::newRow("gold") << u"S_RES_0195_1964_EN_GOLD.txt"_s << latin << u"en"_s << u"S/RES/195 (1964)"_s;
    QTest::newRow("script against name") << u"A_80_596-ES.txt"_s << u"Совет по правам человека"_s << u"ru"_s << u"A/80/596"_s;
    QTest::newRow("phrase against name") << u"A_HRC_RES_57_12S.txt"_s << u"Le Conseil des droits de l’homme,\n\nNotant,"_s
                                         << u"fr"_s << u"A/HRC/RES/57/12"_s;
}

void UnDocumentTest::fileNameTellsLanguage()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, symbol);
    const auto read = readers::read({name, text.toUtf8()});
    VERIFY_RESULT(read);
    QCOMPARE(read->text.text.language, language);
    QCOMPARE(read->text.work.symbol, symbol);
}

void UnDocumentTest::notesOfAnOfficerStayPlain()
{
    const auto read = readLines({u"Meeting on lamps"_s, u"We spoke of A/HRC/57/12 and of the session on 3 May 2044."_s,
        u"1. Who brings the lamp?"_s, u"2. Who lights it?"_s});
    VERIFY_RESULT(read);
    QVERIFY(read->text.work.symbol.isEmpty());
    QVERIFY(!read->text.work.fields.contains("document_type"_L1));
    QCOMPARE(addresses(read->text), (QStringList{u"¶1"_s, u"¶2"_s, u"¶3"_s, u"¶4"_s}));
}

void UnDocumentTest::hostileTextsEnd()
{
    // Each would take minutes where a pattern looked at it again and again.
    const QStringList pieces{u"The General Assembly,"_s, u"A"_s, u"1."_s, u"(a)"_s, u"["_s, u"Annex"_s, u"Contents"_s,
        u"A/1/1/1/1/1/"_s, u"Distr.: "_s, u"*1611706*"_s, u"1 "_s, u"12 "_s, u"Adopted by "_s};
    for (const QString &piece : pieces) {
        QElapsedTimer timer;
        timer.start();
        const auto wide = readLines({u"The General Assembly,"_s, piece.repeated(200000)});
        const auto tall = readLines(QStringList(40000, piece));
        QVERIFY(wide || !wide.error().subject.isNull());
        QVERIFY(tall || !tall.error().subject.isNull());
        QVERIFY2(timer.elapsed() < 10000, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(UnDocumentTest)
#include "tst_undocument.moc"
