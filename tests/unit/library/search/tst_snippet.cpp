// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/evaluation/expression.h>
#include <library/search/evaluation/snippet.h>

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QList<search::Term> termsOf(const QString &query)
{
    return search::compile(search::parse(query)).terms;
}

QStringList marked(const QString &text, const QList<std::pair<int, int>> &marks)
{
    QStringList pieces;
    for (const auto &[start, end] : marks)
        pieces.append(text.sliced(start, end - start));
    return pieces;
}

}

class TestSnippet : public QObject
{
    Q_OBJECT

private slots:
    void marksCoverExactlyTheWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &query, const QString &content, const QStringList &expected) {
            QTest::newRow(name) << query << content << expected;
        };
        row("en words", u"city water"_s, u"The city, and all its cities, need Water."_s, {u"city"_s, u"Water"_s});
        row("en phrase", u"\"smart city\""_s, u"A smart, green city is no smart city."_s, {u"smart city"_s});
        row("en prefix", u"cit*"_s, u"Cities cite a city."_s, {u"Cities"_s, u"cite"_s, u"city"_s});
        row("en number", u"57/12"_s, u"See resolution 57/12, not 57/120."_s, {u"57/12"_s});
        row("en verb", u"verb:invites"_s, u"Also invites those who invites others."_s, {u"invites"_s});
        row("en without", u"water -sand"_s, u"water and sand"_s, {u"water"_s});
        row("fr", u"l'eau réaffirmant"_s, u"Réaffirmant que l’eau est à tous."_s, {u"Réaffirmant"_s, u"l’eau"_s});
        row("fr without accents", u"societe"_s, u"La Société civile"_s, {u"Société"_s});
        row("ru", u"самолёт город*"_s, u"Самолет летит над городом."_s, {u"Самолет"_s, u"городом"_s});
        row("ar", u"الحكم"_s, u"ويؤكد الحُكْمُ المحلي"_s, {u"الحُكْمُ"_s});
        row("ar letters", u"احمد"_s, u"قال أحمد هذا"_s, {u"أحمد"_s});
        row("zh", u"人权"_s, u"回顾人权理事会的人权工作"_s, {u"人权"_s, u"人权"_s});
        row("zh long", u"人权理事会"_s, u"回顾人权理事会的工作"_s, {u"人权理事会"_s});
        row("zh one", u"水"_s, u"饮用水和卫生"_s, {u"水"_s});
    }

    void marksCoverExactlyTheWords()
    {
        QFETCH(QString, query);
        QFETCH(QString, content);
        QFETCH(QStringList, expected);
        QCOMPARE(marked(content, search::findTerms(content, termsOf(query))), expected);
        const search::Snippet snippet = search::makeSnippet(content, termsOf(query));
        QCOMPARE(snippet.text, content);
        QCOMPARE(marked(snippet.text, snippet.marks), expected);
    }

    void longTextIsCutAroundTheBestPlace()
    {
        const QString filler = u"many words that nobody looks for stand here "_s.repeated(20);
        const QString content = filler + u"one city alone, " + filler + u"the city and its water, " + filler;
        const search::Snippet snippet = search::makeSnippet(content, termsOf(u"city water"_s));
        QVERIFY2(snippet.text.contains(u"the city and its water"_s), qPrintable(snippet.text));
        QVERIFY(snippet.text.size() <= 202);
        QVERIFY(snippet.text.size() > 150);
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QCOMPARE(marked(snippet.text, snippet.marks), (QStringList {u"city"_s, u"water"_s}));
        const QStringList whole = content.split(u' ', Qt::SkipEmptyParts);
        const QStringList words = snippet.text.sliced(1, snippet.text.size() - 2).split(u' ');
        for (const QString &word : words)
            QVERIFY2(whole.contains(word) || whole.contains(word + u','), qPrintable(word));
    }

    void textWithoutSpacesIsCutToo()
    {
        const QString content = u"各国政府和地方政府"_s.repeated(60) + u"智慧城市" + u"各国政府和地方政府"_s.repeated(60);
        const search::Snippet snippet = search::makeSnippet(content, termsOf(u"智慧城市"_s));
        QVERIFY(snippet.text.size() <= 202);
        QCOMPARE(marked(snippet.text, snippet.marks), (QStringList {u"智慧城市"_s}));
    }

    void textWithoutMatchesShowsItsBeginning()
    {
        const QString content = u"beginning of a text "_s + u"and so on "_s.repeated(60);
        const search::Snippet snippet = search::makeSnippet(content, {});
        QVERIFY(snippet.text.startsWith(u"beginning"_s));
        QVERIFY(snippet.text.endsWith(u'…'));
        QVERIFY(snippet.marks.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
