// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/comparison/textcomparison.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using comparison::Change;
using comparison::PassagePair;
using model::PassageKind;

namespace {

model::Passage passage(PassageKind kind, const QString &address, const QString &content, int level = 0)
{
    model::Passage made;
    made.kind = kind;
    made.address = model::Address(address);
    made.content = content;
    made.level = level;
    return made;
}

const QString kRecalling = u"Recalling the Universal Declaration of Human Rights and the Vienna Declaration,"_s;
const QString kNoting = u"Noting with appreciation the work of the Advisory Committee on local government,"_s;
const QString kCalls = u"Calls upon local governments to protect the right to privacy in the digitalization of cities;"_s;
const QString kEncourages = u"Encourages States to share good practices in water and sanitation with one another;"_s;
const QString kRequests = u"Requests the High Commissioner to prepare a report on smart cities and to present it to the Council;"_s;

QList<model::Passage> earlier()
{
    return {passage(PassageKind::Title, {}, u"Local government and human rights"_s),
        passage(PassageKind::Preambular, u"PP1"_s, kRecalling), passage(PassageKind::Preambular, u"PP2"_s, kNoting),
        passage(PassageKind::Operative, u"OP1"_s, kCalls), passage(PassageKind::Operative, u"OP2"_s, kEncourages),
        passage(PassageKind::SubParagraph, u"OP2 (a)"_s, u"To invest in pipes and pumps of small towns;"_s, 1),
        passage(PassageKind::SubParagraph, u"OP2 (b)"_s, u"To train the staff of municipal utilities;"_s, 1),
        passage(PassageKind::Operative, u"OP3"_s, kRequests)};
}

/// "PP1=PP1 same", as a person would list it.
QStringList told(const QList<model::Passage> &left, const QList<model::Passage> &right)
{
    static const QStringList kNames {u"same"_s, u"edited"_s, u"moved"_s, u"added"_s, u"dropped"_s};
    QStringList lines;
    const auto name = [](const QList<model::Passage> &side, qsizetype at) {
        return at < 0 ? u"-"_s : side[at].address.isEmpty() ? u"title"_s : side[at].address.text();
    };
    for (const PassagePair &pair : comparison::compareTexts(left, right)) {
        QString line = name(left, pair.left) + u'=' + name(right, pair.right) + u' ' + kNames[int(pair.change)];
        if (pair.partOf >= 0)
            line += u" of "_s + name(pair.left < 0 ? left : right, pair.partOf);
        lines.append(line);
    }
    return lines;
}

}

/// Successive texts, paragraph by paragraph.
class TestTextComparison : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsTheSameAsItself()
    {
        QCOMPARE(told(earlier(), earlier()),
            (QStringList {u"title=title same"_s, u"PP1=PP1 same"_s, u"PP2=PP2 same"_s, u"OP1=OP1 same"_s, u"OP2=OP2 same"_s,
                u"OP2 (a)=OP2 (a) same"_s, u"OP2 (b)=OP2 (b) same"_s, u"OP3=OP3 same"_s}));
    }

    void whatIsNewAndWhatIsGone()
    {
        QList<model::Passage> later = earlier();
        later[2] = passage(PassageKind::Preambular, u"PP2"_s, u"Deeply alarmed by droughts that strike the poorest regions of the world,"_s);
        later[7].content = kRequests + u" at its sixtieth session"_s;
        QCOMPARE(told(earlier(), later),
            (QStringList {u"title=title same"_s, u"PP1=PP1 same"_s, u"-=PP2 added"_s, u"PP2=- dropped"_s, u"OP1=OP1 same"_s,
                u"OP2=OP2 same"_s, u"OP2 (a)=OP2 (a) same"_s, u"OP2 (b)=OP2 (b) same"_s, u"OP3=OP3 edited"_s}));
    }

    void whatMovedIsFoundWhereItIs()
    {
        QList<model::Passage> later = earlier();
        later.move(7, 3);
        QCOMPARE(told(earlier(), later),
            (QStringList {u"title=title same"_s, u"PP1=PP1 same"_s, u"PP2=PP2 same"_s, u"OP3=OP3 moved"_s, u"OP1=OP1 same"_s,
                u"OP2=OP2 same"_s, u"OP2 (a)=OP2 (a) same"_s, u"OP2 (b)=OP2 (b) same"_s}));
    }

    void aSubParagraphGoesWithItsParagraphOrIsFoundElsewhere()
    {
        QList<model::Passage> later = earlier();
        later.move(6, 7);
        later[7] = passage(PassageKind::Operative, u"OP4"_s, u"Requests States to train the staff of municipal utilities;"_s);
        const QStringList lines = told(earlier(), later);
        QVERIFY2(lines.contains(u"OP2 (a)=OP2 (a) same"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"OP2 (b)=OP4 moved"_s), qPrintable(lines.join(u'\n')));
    }

    void aParagraphThatIsSplitOrJoinedIsSaidToBe()
    {
        QList<model::Passage> later = earlier();
        later[7].content = u"Requests the High Commissioner to prepare a report on smart cities;"_s;
        later.append(passage(PassageKind::Operative, u"OP4"_s, u"and to present it to the Council;"_s));
        QCOMPARE(told(earlier(), later).last(), u"-=OP4 added of OP3"_s);
        QCOMPARE(told(later, earlier()).last(), u"OP4=- dropped of OP3"_s);
    }

    void everyPassageIsInOnePair()
    {
        QList<model::Passage> many;
        for (int at = 0; at < 300; ++at)
            many.append(passage(PassageKind::Operative, u"OP%1"_s.arg(at), u"Requests body number %1 to report on subject %2;"_s.arg(at % 40).arg(at)));
        QList<model::Passage> later = many.mid(40);
        std::reverse(later.begin(), later.begin() + 50);
        QList<int> left(many.size());
        QList<int> right(later.size());
        for (const PassagePair &pair : comparison::compareTexts(many, later)) {
            if (pair.left >= 0)
                ++left[pair.left];
            if (pair.right >= 0)
                ++right[pair.right];
        }
        QCOMPARE(left.count(1), many.size());
        QCOMPARE(right.count(1), later.size());
    }

    void emptyTexts()
    {
        QVERIFY(comparison::compareTexts({}, {}).isEmpty());
        QCOMPARE(comparison::compareTexts({}, earlier()).size(), earlier().size());
        QCOMPARE(comparison::compareTexts(earlier(), {}).size(), earlier().size());
    }
};

QTEST_APPLESS_MAIN(TestTextComparison)
#include "tst_textcomparison.moc"
