// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/language.h>

#include <QtConcurrentRun>
#include <QtTest>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void titles_data();
    void titles();
    void shortTexts_data();
    void shortTexts();
    void whatIsUnsure();
    void manyThreads();
};

void LanguageTest::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *language, const QString &text) {
        QTest::newRow(language) << text << QString::fromLatin1(language);
    };
    row("en", u"Cities that listen to the people who live in them are better at keeping the promises they have made."_s);
    row("fr", u"Les villes qui écoutent leurs habitants tiennent mieux les promesses qu'elles leur ont faites."_s);
    row("es", u"Las ciudades que escuchan a sus habitantes cumplen mejor las promesas que les han hecho."_s);
    row("ar", u"إن المدن التي تستمع إلى سكانها تفي بوعودها لهم على نحو أفضل من غيرها"_s);
    row("ru", u"Города, которые слушают своих жителей, лучше выполняют обещания, которые они им дали."_s);
    row("zh", u"倾听居民意见的城市更能履行自己的承诺。"_s);
    row("ro", u"Orașele care își ascultă locuitorii își țin mai bine promisiunile pe care le-au făcut acestora."_s);
    row("ko", u"주민의 목소리에 귀를 기울이는 도시는 약속을 더 잘 지킨다."_s);
    row("ja", u"住民の声に耳を傾ける都市は、約束をよりよく守る。"_s);
    row("de", u"Städte, die auf ihre Bewohner hören, halten die Versprechen besser, die sie ihnen gegeben haben."_s);
    row("pt", u"As cidades que ouvem os seus habitantes cumprem melhor as promessas que lhes fizeram."_s);
    row("it", u"Le città che ascoltano i loro abitanti mantengono meglio le promesse che hanno fatto loro."_s);
    row("uk", u"Міста, які слухають своїх мешканців, краще виконують обіцянки, які вони їм дали."_s);
    row("bg", u"Градовете, които слушат своите жители, изпълняват по-добре обещанията, които са им дали."_s);
    row("fa", u"شهرهایی که به سخن ساکنان خود گوش می‌دهند به وعده‌هایی که داده‌اند بهتر عمل می‌کنند"_s);
    row("ur", u"جو شہر اپنے رہنے والوں کی بات سنتے ہیں وہ اپنے کیے ہوئے وعدے بہتر طور پر پورے کرتے ہیں"_s);
    row("el", u"Οι πόλεις που ακούν τους κατοίκους τους"_s);
    row("he", u"ערים שמקשיבות לתושביהן מקיימות טוב יותר את ההבטחות שנתנו להם"_s);
    row("th", u"เมืองที่รับฟังผู้อยู่อาศัย"_s);
}

void LanguageTest::sentences()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QVERIFY2(text::loadLanguageModels(), "The models of libexttextcat (package libexttextcat-data) are not here.");
    QCOMPARE(text::detectLanguage(text), language);
}

void LanguageTest::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("Russian") << u"Совет по правам человека"_s << u"ru"_s;
    QTest::newRow("Arabic") << u"مجلس حقوق الإنسان A/HRC/57/12"_s << u"ar"_s;
    QTest::newRow("Chinese with a symbol") << u"人权理事会第57/12号决议"_s << u"zh"_s;
}

void LanguageTest::titles()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(text::detectLanguage(text), language);
}

// A few words are as near to a rare language as to a common one; the common one is meant.
void LanguageTest::shortTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English, not Scots") << u"It’s “quiet” – and that reached us; ab; H2O, note3"_s << u"en"_s;
    QTest::newRow("English") << u"It’s “calm”. Oars – 5 €, sails… and ™ and ropes."_s << u"en"_s;
    QTest::newRow("French") << u"Les villes demandent des rues calmes pour les enfants"_s << u"fr"_s;
    QTest::newRow("Spanish") << u"Las ciudades piden calles tranquilas para los niños"_s << u"es"_s;
}

void LanguageTest::shortTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(text::detectLanguage(text), language);
}

void LanguageTest::whatIsUnsure()
{
    QCOMPARE(text::detectLanguage(u""), QString());
    QCOMPARE(text::detectLanguage(u"57/12 — 2024 (…)"), QString());
    QCOMPARE(text::detectLanguage(u"ab"), QString());
}

void LanguageTest::manyThreads()
{
    QList<QFuture<QString>> answers;
    for (int at = 0; at < 200; ++at)
        answers.append(QtConcurrent::run([] {
            return text::detectLanguage(u"Les villes qui écoutent leurs habitants tiennent mieux leurs promesses.");
        }));
    for (QFuture<QString> &answer : answers)
        QCOMPARE(answer.result(), u"fr"_s);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
