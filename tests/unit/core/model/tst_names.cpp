// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/annotation.h>
#include <core/model/imported.h>
#include <core/model/link.h>
#include <core/model/pack.h>
#include <core/model/record.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// The names of values in the store and on the command line: each says one thing, and is read back as that.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void recordKinds();
    void packItemKinds();
    void colours();
    void originsAndStatuses();
    void outcomes();
    void relationsReadFromBothEnds();
    void unknownRelationIsShownAsItIs();
};

void TestNames::recordKinds()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(model::RecordKind::Theme); ++i) {
        const auto kind = static_cast<model::RecordKind>(i);
        names.insert(model::recordKindName(kind));
        QCOMPARE(model::recordKindOfName(model::recordKindName(kind)), kind);
    }
    QCOMPARE(names.size(), 7);
    QVERIFY(names.contains(u"organisation"_s));
}

void TestNames::packItemKinds()
{
    for (int i = 0; i <= static_cast<int>(model::PackItem::Kind::Record); ++i) {
        const auto kind = static_cast<model::PackItem::Kind>(i);
        QCOMPARE(model::packItemKindOfName(model::packItemKindName(kind)), kind);
    }
    QCOMPARE(model::packItemKindOfName(u"nonsense"_s), model::PackItem::Kind::Note);
}

void TestNames::colours()
{
    QSet<QString> names;
    for (int i = 0; i < model::kColourCount; ++i) {
        const auto colour = static_cast<model::Colour>(i);
        names.insert(model::colourName(colour));
        QCOMPARE(model::colourOfName(model::colourName(colour)), colour);
    }
    QCOMPARE(names.size(), model::kColourCount);
    QCOMPARE(model::colourOfName(u"RED"_s), model::Colour::Red);
    QCOMPARE(model::colourOfName(u"gray"_s), model::Colour::Grey);
    QCOMPARE(model::colourOfName(u"mauve"_s), model::Colour::Yellow);
}

void TestNames::originsAndStatuses()
{
    for (const auto origin : {model::Origin::User, model::Origin::Rule, model::Origin::Source})
        QCOMPARE(model::originOfName(model::originName(origin)), origin);
    for (const auto status : {model::LinkStatus::Suggested, model::LinkStatus::Accepted, model::LinkStatus::Rejected})
        QCOMPARE(model::linkStatusOfName(model::linkStatusName(status)), status);
    // What is not understood must not pass for accepted.
    QCOMPARE(model::linkStatusOfName(u"nonsense"_s), model::LinkStatus::Suggested);
}

void TestNames::outcomes()
{
    QCOMPARE(model::importOutcomeName(model::ImportOutcome::Added), u"added"_s);
    QCOMPARE(model::importOutcomeName(model::ImportOutcome::Unchanged), u"unchanged"_s);
    QCOMPARE(model::importOutcomeName(model::ImportOutcome::Duplicate), u"duplicate"_s);
    QCOMPARE(model::importOutcomeName(model::ImportOutcome::Updated), u"updated"_s);
    QCOMPARE(model::importOutcomeName(model::ImportOutcome::Failed), u"failed"_s);
}

void TestNames::relationsReadFromBothEnds()
{
    QSet<QByteArray> names;
    for (const model::Relation &relation : model::relations()) {
        QVERIFY2(!names.contains(relation.name), relation.name);
        names.insert(relation.name);
        QVERIFY2(QByteArrayView(relation.forward) != QByteArrayView(relation.backward), relation.name);
        QCOMPARE(model::relation(QString::fromUtf8(relation.name)).forward, relation.forward);
    }
    QCOMPARE(QLatin1StringView(model::relation(u"cites"_s).backward), "cited by"_L1);
    QCOMPARE(QLatin1StringView(model::relation(u"sponsors"_s).forward), "sponsored by"_L1);
}

void TestNames::unknownRelationIsShownAsItIs()
{
    const model::Relation relation = model::relation(u"träumtVon"_s);
    const char *kept = relation.forward;
    for (int i = 0; i < 100; ++i)
        model::relation(u"other%1"_s.arg(i));
    QCOMPARE(QString::fromUtf8(kept), u"träumtVon"_s);
    QCOMPARE(QString::fromUtf8(relation.backward), u"träumtVon"_s);
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
