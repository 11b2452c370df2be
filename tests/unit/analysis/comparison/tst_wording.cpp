// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/comparison/wording.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using comparison::CommonWords;
using comparison::Wording;

namespace {

QStringList shared(const QString &wording, const QString &paragraph)
{
    QStringList runs;
    const CommonWords common = Wording(wording).inCommonWith(paragraph);
    for (const model::TextRange &range : common.ranges)
        runs.append(range.of(paragraph));
    return runs;
}

const QString kHarbours = u"Calls upon States to keep the harbour lamps alight at night, and to train those who keep them"_s;

}

/// The words that two paragraphs have in common, as somebody would mark them with a pencil.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void theSameParagraphIsOneRun()
    {
        const CommonWords common = Wording(kHarbours).inCommonWith(QString(kHarbours + u';'));
        QCOMPARE(common.ranges.size(), 1);
        QCOMPARE(common.ranges.first().of(QString(kHarbours + u';')), kHarbours);
        QCOMPARE(common.share, 1.0);
        QCOMPARE(common.weight, 1.0);
        QVERIFY(common.isSameWording());
    }

    void runsAreFoundWhereverTheyStand()
    {
        QCOMPARE(shared(kHarbours, u"Urges all ports, in order to train those who keep them, to keep the harbour lamps in repair"_s),
            (QStringList {u"to train those who keep them"_s, u"to keep the harbour lamps"_s}));
    }

    void oneOrTwoWordsAreNoRun()
    {
        QCOMPARE(shared(kHarbours, u"States to whom the harbour, and lamps, belong at night"_s), QStringList());
    }

    void lettersCaseAccentsAndQuotesDoNotCount()
    {
        const QString asked = u"l’égalité de tous les êtres humains devant la loi"_s;
        QCOMPARE(Wording(asked).inCommonWith(u"L'ÉGALITÉ de tous les êtres humains devant la loi"_s).share, 1.0);
    }

    void arabicWithNumbersAndMarks()
    {
        const QString asked = u"يطلب إلى المفوضية أن تقدم تقريراً في الدورة ٦٠ وفقا للقرار 57/12"_s;
        const QString other = u"يطلب إلى المفوضية أن تقدّم تقريرا في الدورة 60 وفقًا للقرار ٥٧/١٢"_s;
        const CommonWords common = Wording(asked).inCommonWith(other);
        QCOMPARE(common.share, 1.0);
        QCOMPARE(common.ranges.size(), 1);
        QCOMPARE(common.ranges.first().of(other), other);
    }

    void chineseHasNoSpaces()
    {
        const QString asked = u"强调各国负有保护人权的首要责任"_s;
        const QString other = u"又强调各国负有保护人权的义务"_s;
        const CommonWords common = Wording(asked).inCommonWith(other);
        QCOMPARE(common.ranges.size(), 1);
        QCOMPARE(common.ranges.first().of(other), u"强调各国负有保护人权的"_s);
        QVERIFY(common.share > 0.6 && common.share < 0.9);
    }

    void aSingleWordIsTooShort()
    {
        for (const QString &word : {u""_s, u"  …"_s, u"cities"_s, u"人权"_s, u"人权法"_s, u"المدن"_s})
            QVERIFY2(Wording(word).isTooShort(), qPrintable(word));
        for (const QString &words : {u"smart cities"_s, u"人权理事会"_s, u"المدن الذكية"_s})
            QVERIFY2(!Wording(words).isTooShort(), qPrintable(words));
    }

    void aFewWordsHaveToStandTogether()
    {
        const Wording asked(u"smart city projects"_s);
        QVERIFY(asked.inCommonWith(u"including “smart city” projects, and others"_s).isSameWording());
        QVERIFY(!asked.inCommonWith(u"projects of a smart city"_s).isSameWording());
    }

    void whatEveryTextSaysIsNotEnough()
    {
        const QString asked = u"Recalling the Charter of the United Nations and the keepers of the harbour lamps of the northern shore"_s;
        QHash<QString, double> weights;
        const QStringList all = Wording(asked).words();
        for (const QString &word : all)
            weights.insert(word, 0.7);
        for (const QString &word : {u"keepers"_s, u"harbour"_s, u"lamps"_s, u"northern"_s, u"shore"_s})
            weights.insert(word, 5.0);
        Wording wording(asked);
        wording.setWeights(weights);
        QVERIFY(!wording.inCommonWith(u"Recalling the Charter of the United Nations and the rights of the child"_s).isSameWording());
        const CommonWords rare = wording.inCommonWith(u"Mindful of the keepers of the harbour lamps of the northern shore"_s);
        QVERIFY(rare.isSameWording());
        QVERIFY2(rare.weight > rare.share, "telling words weigh more than others");
    }

    void theSubjectInScrapsIsNotTheWording()
    {
        Wording wording(u"Welcomes the commitment of the Government of Lamp Island to improving the situation of readers in Lamp Island"_s);
        QHash<QString, double> weights;
        for (const QString &word : wording.words())
            weights.insert(word, 0.7);
        weights.insert(u"lamp"_s, 6.0);
        weights.insert(u"island"_s, 6.0);
        wording.setWeights(weights);
        const CommonWords common = wording.inCommonWith(u"Asks the people of Lamp Island, and friends in Lamp Island, to read"_s);
        QVERIFY2(common.weight > 0.5, "most of the telling words stand there");
        QVERIFY(!common.isSameWording());
    }

    void aLongRepetitiveTextEndsSoon()
    {
        const QString asked = u"the rights of the child and "_s.repeated(400);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Wording(asked).inCommonWith(asked).ranges.size(), 1);
        QVERIFY(timer.elapsed() < 3000);
    }

    void nothingWithNothing()
    {
        QCOMPARE(Wording(u""_s).inCommonWith(u""_s).ranges.size(), 0);
        QCOMPARE(Wording(u"some words here"_s).inCommonWith(u""_s).share, 0.0);
        QVERIFY(!Wording(u"some words here"_s).inCommonWith(u""_s).isSameWording());
        // Halves of surrogate pairs, and marks without letters, are no words and no danger.
        const QString odd = QString(QChar(0xD835)) + u" words \u0301 of old"_s + QChar(0xDC00);
        QCOMPARE(Wording(odd).words(), (QStringList {u"words"_s, u"of"_s, u"old"_s}));
        QCOMPARE(shared(odd, odd), QStringList {u"words \u0301 of old"_s});
        QCOMPARE(Wording(odd).inCommonWith(odd).share, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
