// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/language/builderrows.h>
#include <library/search/language/query.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using search::BuilderRow;
using search::Node;

namespace {

/// A tree without its places, so that two spellings of one query can be compared.
QString shown(const Node &node)
{
    QString text = QString::number(int(node.kind)) + node.field + u'=' + (node.children.isEmpty() ? node.text : QString());
    for (const Node &child : node.children)
        text += u'(' + shown(child) + u')';
    return text;
}

/// "or -theme:Water", one line after the other.
QString lines(const QList<BuilderRow> &rows)
{
    static const QStringList matches {u""_s, u"phrase "_s, u"begins "_s, u"query "_s};
    QStringList all;
    for (const BuilderRow &row : rows) {
        all.append((row.joinsPrevious ? u"or "_s : QString()) + (row.isExcluded ? u"-"_s : QString()) + matches.at(int(row.match))
            + (row.field.isEmpty() ? QString() : row.field + u'=') + row.value);
    }
    return all.join(u" | "_s);
}

}

class TestBuilderRows : public QObject
{
    Q_OBJECT

private slots:
    void queryBecomesLines_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &query, const QString &expected) { QTest::addRow("%s", qPrintable(query)) << query << expected; };
        row(u""_s, u""_s);
        row(u"water sanitation"_s, u"water sanitation"_s);
        row(u"water OR sanitation"_s, u"water | or sanitation"_s);
        row(u"\"smart city\" -tourism"_s, u"phrase smart city | -tourism"_s);
        row(u"water theme:\"Smart cities\" rights"_s, u"water | theme=Smart cities | rights"_s);
        row(u"(body:HRC OR body:GA) sanit*"_s, u"body=HRC | or body=GA | begins sanit"_s);
        row(u"-lang:fr water"_s, u"-lang=fr | water"_s);
        row(u"NEAR(water gender, 5) -(a OR b)"_s, u"query NEAR(water gender, 5) | -query a OR b"_s);
        row(u"a b OR c"_s, u"query a b | or c"_s);
        row(u"title:(smart OR green)"_s, u"title=(smart OR green)"_s);
    }

    void queryBecomesLines()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(lines(search::builderRows(query)), expected);
    }

    void linesBecomeTheSameQueryAgain_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u"water sanitation"_s, u"water OR sanitation"_s, u"\"smart city\" -tourism -\"mass tourism\""_s,
                 u"water theme:\"Smart cities\" rights"_s, u"(body:HRC OR body:GA) sanit*"_s, u"-lang:fr water"_s,
                 u"NEAR(water gender, 5) sand"_s, u"water -(a OR b)"_s, u"a b OR c"_s, u"(a OR b) (c OR d) e"_s,
                 u"title:(smart OR green) water"_s, u"year:2020/2024"_s, u"date:>=2020 water"_s, u"57/12"_s, u"\"smart cit\"*"_s,
                 u"a (b OR (c d))"_s, u"verb:calls -verb:requests op:water"_s, u"水 OR 卫生"_s, u"has:notes no:tags"_s})
            QTest::addRow("%s", qPrintable(query)) << query;
    }

    void linesBecomeTheSameQueryAgain()
    {
        QFETCH(QString, query);
        const QString written = search::queryOf(search::builderRows(query));
        QCOMPARE(shown(search::parse(written).root), shown(search::parse(query).root));
        // And no further change: what stands in the box stays.
        QCOMPARE(search::queryOf(search::builderRows(written)), written);
    }

    void whatIsTypedIntoALineStaysInIt()
    {
        // Signs of the query language in a line for words are words.
        QCOMPARE(search::queryOf({{false, false, {}, BuilderRow::Match::Words, u"a OR b"_s}}), u"\"a OR b\""_s);
        QCOMPARE(search::queryOf({{false, true, {}, BuilderRow::Match::Words, u"mass tourism"_s}}), u"-(mass tourism)"_s);
        QCOMPARE(search::queryOf({{false, false, u"theme"_s, BuilderRow::Match::Words, u"Smart cities"_s}}), u"theme:\"Smart cities\""_s);
        QCOMPARE(search::queryOf({{}, {false, false, {}, BuilderRow::Match::Words, u"water"_s}}), u"water"_s);
    }
};

QTEST_APPLESS_MAIN(TestBuilderRows)
#include "tst_builderrows.moc"
