// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cost of a paragraph grows as the paragraph does, whatever a rule of recognition finds in it.
#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>
#include <analysis/recognition/states.h>

#include <growth.h>
#include <worstcases.h>

#include <testdata.h>

using namespace Qt::StringLiterals;

class RuleGrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costGrowsAsTheParagraph_data();
    void costGrowsAsTheParagraph();
    void longLists_data();
    void longLists();
    void listsOfStates_data();
    void listsOfStates();
};

void RuleGrowthTest::costGrowsAsTheParagraph_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("symbol");
    const QList<worstcases::WorstWords> all = worstcases::words();
    for (int index = 0; index < all.size(); ++index) {
        QTest::newRow(qPrintable(u"article, "_s + all.at(index).name)) << index << QString();
        QTest::newRow(qPrintable(u"resolution, "_s + all.at(index).name)) << index << u"A/RES/99/1"_s;
    }
}

void RuleGrowthTest::costGrowsAsTheParagraph()
{
    QFETCH(int, index);
    QFETCH(QString, symbol);
    const worstcases::WorstWords words = worstcases::words().at(index);
    const double ratio = growth::ratioOfFour([&](qsizetype size) {
        const model::ReadText text = worstcases::textOf(words, size, symbol);
        return growth::seconds([&] {
            (void)recognition::recognise(text);
            (void)recognition::proposals(text);
        });
    });
    QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
}

void RuleGrowthTest::longLists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("piece");
    QTest::newRow("citations") << u"en"_s << u"resolution 24/2 "_s;
    QTest::newRow("citations before their noun") << u"zh"_s << u"第24/2号决议"_s;
    QTest::newRow("bodies") << u"en"_s << u"the Council, in its "_s;
    QTest::newRow("dates") << u"en"_s << u"1 May, "_s;
}

/// What compares each find with all others costs little until a paragraph has ten thousand of them.
void RuleGrowthTest::longLists()
{
    QFETCH(QString, language);
    QFETCH(QString, piece);
    const double ratio = growth::ratioOfFour([&](qsizetype size) {
        const model::ReadText text = worstcases::textOf({piece, language, piece}, size, {});
        return growth::seconds([&] {
            (void)recognition::recognise(text);
            (void)recognition::proposals(text);
        });
    }, 200'000);
    QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
}

void RuleGrowthTest::listsOfStates_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"France, ", "Marlindo, ", "France and ", "Marlindo and ", "and ", "the ", "(", "France (", "Solomon and ", "Nambia ", "и ", "فرنسا و", "法国"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void RuleGrowthTest::listsOfStates()
{
    QFETCH(QString, piece);
    const double ratio = growth::ratioOfFour([&piece](qsizetype size) {
        const QString list = piece.repeated(size / piece.size());
        return growth::seconds([&] { (void)recognition::findStates(list); });
    });
    QVERIFY2(ratio < growth::kTooSteep, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(RuleGrowthTest)
#include "tst_rulegrowth.moc"
