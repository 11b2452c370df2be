// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaindocument.h"

#include <QJsonObject>

#include <testdata.h>

using namespace Qt::StringLiterals;
using namespace plaindocument;
using model::PassageKind;

/// The same resolution of our own in the six official languages.
class ResolutionStructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolutionInSixLanguages_data();
    void resolutionInSixLanguages();
    void headingsOfAnAnnexedStatement();
    void partsWithAnnexes();
    void theVoteIsNotOfTheLastParagraph_data();
    void theVoteIsNotOfTheLastParagraph();
    void whatOnlySoundsLikeAVoteStays();
};

// "A" above a formula opens the next part of a resolution, but not in a statement that is annexed.
void ResolutionStructureTest::headingsOfAnAnnexedStatement()
{
    const auto read = readLines({u"The Security Council,"_s, u"Recalling its resolutions on Marlindo,"_s, u"1. Decides to mend the bridges;"_s,
        u"2. Decides to remain seized of the matter."_s, u"Annex"_s, u"Statement of the harbour towns"_s, u"A"_s, u"The Human Rights Council,"_s,
        u"1. The towns row together."_s, u"2. The towns rest together."_s});
    VERIFY_RESULT(read);
    // The formula of the annexed statement is a paragraph of the annex without a number.
    QCOMPARE(addresses(read->text), (QStringList{u"PP1"_s, u"OP1"_s, u"OP2"_s, u"Annex ¶1"_s, u"Annex OP1"_s, u"Annex OP2"_s}));
}

void ResolutionStructureTest::partsWithAnnexes()
{
    const auto read = readLines({u"A"_s, u"The General Assembly,"_s, u"Recalling the bridges,"_s, u"1. Decides to mend them;"_s, u"Annex"_s, u"1. A bridge is a bridge."_s,
        u"B"_s, u"The General Assembly,"_s, u"Recalling the boats,"_s, u"1. Decides to row them."_s});
    VERIFY_RESULT(read);
    QCOMPARE(addresses(read->text),
        (QStringList{u"A PP1"_s, u"A OP1"_s, u"A Annex OP1"_s, u"B PP1"_s, u"B OP1"_s}));
}

// Where a format has no empty lines, the vote stands in the last paragraph.
void ResolutionStructureTest::theVoteIsNotOfTheLastParagraph_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("vote");
    QTest::addColumn<QStringList>("behind");
    const QString organ = u"The General Assembly,"_s;
    const QString mends = u"Requests that the bridges be mended."_s;
    QTest::newRow("without a vote") << organ << mends << u"Adopted without a vote."_s << QStringList();
    QTest::newRow("before an annex") << organ << mends << u"Adopted without a vote."_s << QStringList{u"Annex"_s, u"1. A bridge is a bridge."_s};
    QTest::newRow("before the meeting") << organ << mends << u"[Adopted without a vote.]"_s << QStringList{u"43rd meeting"_s};
    QTest::newRow("meeting and vote") << organ << mends << u"43rd meeting 6 October 2041 [Adopted by a recorded vote of 30 to 12, with 5 abstentions.]"_s << QStringList();
    QTest::newRow("fr") << u"L'Assemblée générale,"_s << u"Prie les ports de réparer les ponts."_s << u"Adoptée sans vote."_s << QStringList();
    QTest::newRow("es") << u"La Asamblea General,"_s << u"Solicita que se reparen los puentes."_s << u"Aprobada sin votación."_s << QStringList();
    QTest::newRow("ru") << u"Генеральная Ассамблея,"_s << u"просит починить мосты."_s << u"Принята без голосования."_s << QStringList();
    QTest::newRow("ar") << u"إن الجمعية العامة،"_s << u"تطلب إصلاح الجسور."_s << u"اعتمد دون تصويت."_s << QStringList();
    QTest::newRow("zh") << u"大会，"_s << u"请修桥。"_s << u"未经表决获得通过。"_s << QStringList();
}

void ResolutionStructureTest::theVoteIsNotOfTheLastParagraph()
{
    QFETCH(QString, formula);
    QFETCH(QString, paragraph);
    QFETCH(QString, vote);
    QFETCH(QStringList, behind);
    const QString between = formula.endsWith(u'，') ? QString() : u" "_s;
    const auto read = readLines(QStringList{formula, u"1. "_s + paragraph, u"2. "_s + paragraph + between + vote} + behind);
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text, PassageKind::Operative).mid(0, 2), (QStringList{paragraph, paragraph}));
    QCOMPARE(contents(read->text, PassageKind::Vote).join(u' ').first(vote.size()), vote);
    QVERIFY(!read->text.work.fields.value("vote"_L1).toObject().isEmpty());
}

void ResolutionStructureTest::whatOnlySoundsLikeAVoteStays()
{
    const QString first = u"Recalls the rules of 2041. Adopted by the 3rd meeting of the ports, they hold."_s;
    const QString last = u"Decides to meet again. Adopted words are kept words."_s;
    const auto read = readLines({u"The General Assembly,"_s, u"1. "_s + first, u"2. "_s + last});
    VERIFY_RESULT(read);
    QCOMPARE(contents(read->text, PassageKind::Operative), (QStringList{first, last}));
    QCOMPARE(contents(read->text, PassageKind::Vote), QStringList());
}

void ResolutionStructureTest::resolutionInSixLanguages_data()
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

void ResolutionStructureTest::resolutionInSixLanguages()
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

QTEST_GUILESS_MAIN(ResolutionStructureTest)
#include "tst_resolutionstructure.moc"
