// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/comparison/chaining.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using comparison::Change;
using comparison::ChainRow;
using comparison::PassagePair;

/// Successive texts level with each other.
class TestChaining : public QObject
{
    Q_OBJECT

private slots:
    void rowsFollowTheLastText()
    {
        // The second paragraph goes in the first step; the third comes in it, and goes in the second; the last one moves.
        const QList<PassagePair> first {{0, 0, Change::Same, 1}, {1, -1, Change::Dropped, 0}, {-1, 1, Change::Added, 0}, {2, 2, Change::Edited, 0.9}};
        const QList<PassagePair> second {{2, 0, Change::Moved, 1}, {0, 1, Change::Edited, 0.8}, {1, -1, Change::Dropped, 0}, {-1, 2, Change::Added, 0}};
        QCOMPARE(told(comparison::chained({first, second})),
            (QStringList {u"2 2 0: 3 0"_s, u"0 0 1: 0 1"_s, u"1 - -: 1 -"_s, u"- 1 -: 2 2"_s, u"- - 2: - 3"_s}));
    }

    void twoTextsHaveARowAPair()
    {
        const QList<PassagePair> pairs {{-1, 0, Change::Added, 0}, {0, 1, Change::Same, 1}, {1, -1, Change::Dropped, 0}};
        QCOMPARE(told(comparison::chained({pairs})), (QStringList {u"- 0: 0"_s, u"0 1: 1"_s, u"1 -: 2"_s}));
    }

    void emptyTextsHaveNone()
    {
        QVERIFY(comparison::chained({}).isEmpty());
        QVERIFY(comparison::chained({{}, {}, {}}).isEmpty());
        const QList<PassagePair> added {{-1, 0, Change::Added, 0}};
        QCOMPARE(told(comparison::chained({{}, added})), QStringList {u"- - 0: - 0"_s});
    }

private:
    /// "0 - 1: 2 -": the paragraphs of each text, and the pair of each step.
    static QStringList told(const QList<ChainRow> &rows)
    {
        const auto line = [](const QList<qsizetype> &indexes) {
            QStringList parts;
            for (const qsizetype index : indexes)
                parts.append(index < 0 ? u"-"_s : QString::number(index));
            return parts.join(u' ');
        };
        QStringList lines;
        for (const ChainRow &row : rows)
            lines.append(line(row.passages) + u": "_s + line(row.pairs));
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestChaining)
#include "tst_chaining.moc"
