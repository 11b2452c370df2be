// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/briefing/material.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::PackItem;

/// What a pack needs is fetched item by item; what is gone is no error, what failed is.
class MaterialTest : public QObject
{
    Q_OBJECT

private slots:
    void aPassageComesWithItsSubParagraphs();
    void aSubParagraphComesWithWhatItHangsOn();
    void aDocumentComesInTheLanguageThatWasAsked_data();
    void aDocumentComesInTheLanguageThatWasAsked();
    void privateNotesStayAtHome();
    void anAnnotationComesWithItsPassage();
    void whatIsGoneLeavesItsMaterialEmpty();
    void aFailureEndsIt();
};

namespace {

/// A store of one work with three texts, of one paragraph with one sub-paragraph each.
struct Shelf {
    bool isBroken = false;

    base::Result<model::Record> record(base::RecordId id) const
    {
        if (isBroken)
            return base::failure(base::ErrorCode::Storage);
        if (id != base::RecordId(1))
            return base::failure(base::ErrorCode::NotFound);
        model::Record record;
        record.id = id;
        record.name = u"Towns and rights"_s;
        return record;
    }
    base::Result<QList<model::Text>> texts(base::RecordId work) const
    {
        QList<model::Text> texts;
        for (const QString &language : {u"en"_s, u"fr"_s, u"zh"_s}) {
            model::Text text;
            text.id = base::TextId(10 * (texts.size() + 1));
            text.work = work;
            text.language = language;
            texts.append(text);
        }
        return texts;
    }
    base::Result<QList<model::Passage>> passages(base::TextId text) const
    {
        QList<model::Passage> passages;
        for (const QString &address : {u"OP1"_s, text.value() == 30 ? u"OP1 (一)"_s : u"OP1 (a)"_s}) {
            model::Passage passage;
            passage.id = base::PassageId(text.value() + passages.size());
            passage.text = text;
            passage.address = model::Address(address);
            passage.content = u"Content of "_s + address;
            passages.append(passage);
        }
        return passages;
    }
    base::Result<QList<model::Passage>> passagesAt(base::TextId text, const model::Address &address) const
    {
        QList<model::Passage> found = *passages(text);
        found.removeIf([&](const model::Passage &passage) { return !address.contains(passage.address); });
        return found;
    }
    base::Result<briefing::FoundPassage> place(base::PassageId id) const
    {
        if (id.value() < 10 || id.value() > 11)
            return base::failure(base::ErrorCode::NotFound);
        return briefing::FoundPassage {
            passages(base::TextId(10))->at(id.value() - 10), texts(base::RecordId(1))->first(), *record(base::RecordId(1))};
    }
    base::Result<model::Annotation> annotation(base::AnnotationId id) const
    {
        const auto annotations = ofText(base::TextId(10));
        for (const model::Annotation &one : *annotations) {
            if (one.id == id)
                return one;
        }
        return base::failure(base::ErrorCode::NotFound);
    }
    base::Result<QList<model::Annotation>> ofText(base::TextId) const
    {
        model::Annotation secret;
        secret.id = base::AnnotationId(1);
        secret.record = base::RecordId(1);
        secret.passage = base::PassageId(11);
        model::Annotation shared = secret;
        shared.id = base::AnnotationId(2);
        shared.isPrivate = false;
        return QList {secret, shared};
    }
};

base::Result<QList<briefing::Material>> collect(const PackItem &item, const QString &language = u"en"_s, bool isBroken = false)
{
    const Shelf shelf {isBroken};
    model::Pack pack;
    pack.items = {item};
    return briefing::collectMaterial(pack, language, briefing::fetcherOver(shelf, shelf));
}

PackItem item(PackItem::Kind kind, qint64 record = 1)
{
    PackItem item;
    item.kind = kind;
    item.record = base::RecordId(record);
    return item;
}

}

void MaterialTest::aPassageComesWithItsSubParagraphs()
{
    PackItem wanted = item(PackItem::Kind::Passage);
    wanted.passage = base::PassageId(10);
    const auto material = collect(wanted);
    QVERIFY(material);
    QCOMPARE(material->first().record.name, u"Towns and rights"_s);
    QCOMPARE(material->first().text.language, u"en"_s);
    QCOMPARE(material->first().passages.size(), 2);

    wanted.passage = base::PassageId(11);
    const auto sub = collect(wanted);
    QVERIFY(sub);
    QCOMPARE(sub->first().passages.size(), 1);
    QCOMPARE(sub->first().passages.first().address.text(), u"OP1 (a)"_s);
}

void MaterialTest::aSubParagraphComesWithWhatItHangsOn()
{
    PackItem wanted = item(PackItem::Kind::Passage);
    wanted.passage = base::PassageId(11);
    wanted.language = u"en zh"_s;
    const auto sub = collect(wanted);
    QVERIFY(sub);
    QCOMPARE(sub->first().opening.size(), 1);
    QCOMPARE(sub->first().opening.first().address.text(), u"OP1"_s);
    // The Chinese one has another label; beside this paragraph it has its address.
    const QList<model::Passage> beside = sub->first().parallel;
    QCOMPARE(beside.size(), 2);
    QCOMPARE(beside.at(0).content, u"Content of OP1"_s);
    QCOMPARE(beside.at(1).content, u"Content of OP1 (一)"_s);
    QCOMPARE(beside.at(1).address.text(), u"OP1 (a)"_s);

    wanted.passage = base::PassageId(10);
    const auto whole = collect(wanted);
    QVERIFY(whole);
    QVERIFY(whole->first().opening.isEmpty());
    QCOMPARE(whole->first().parallel.size(), 2);
}

void MaterialTest::aDocumentComesInTheLanguageThatWasAsked_data()
{
    QTest::addColumn<QString>("ofItem");
    QTest::addColumn<QString>("ofWindow");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the item's own") << u"en"_s << u"fr"_s << u"en"_s;
    QTest::newRow("the window's") << QString() << u"fr"_s << u"fr"_s;
    QTest::newRow("else English") << QString() << u"ar"_s << u"en"_s;
}

void MaterialTest::aDocumentComesInTheLanguageThatWasAsked()
{
    QFETCH(QString, ofItem);
    QFETCH(QString, ofWindow);
    PackItem wanted = item(PackItem::Kind::Document);
    wanted.language = ofItem;
    const auto material = collect(wanted, ofWindow);
    QVERIFY(material);
    QTEST(material->first().text.language, "expected");
    QCOMPARE(material->first().passages.size(), 2);
}

void MaterialTest::privateNotesStayAtHome()
{
    const auto material = collect(item(PackItem::Kind::Document));
    QVERIFY(material);
    QCOMPARE(material->first().annotations.size(), 1);
    QVERIFY(!material->first().annotations.first().isPrivate);
}

void MaterialTest::anAnnotationComesWithItsPassage()
{
    PackItem wanted = item(PackItem::Kind::Annotation, 0);
    wanted.annotation = base::AnnotationId(1);
    const auto material = collect(wanted);
    QVERIFY(material);
    QCOMPARE(material->first().annotations.size(), 1);
    QCOMPARE(material->first().passages.size(), 1);
    QCOMPARE(material->first().passages.first().id, base::PassageId(11));
    QCOMPARE(material->first().record.id, base::RecordId(1));
}

void MaterialTest::whatIsGoneLeavesItsMaterialEmpty()
{
    PackItem passage = item(PackItem::Kind::Passage);
    passage.passage = base::PassageId(99);
    const auto gone = collect(passage);
    QVERIFY(gone);
    QVERIFY(gone->first().passages.isEmpty());
    QCOMPARE(gone->first().record.name, u"Towns and rights"_s);

    for (const PackItem::Kind kind : {PackItem::Kind::Annotation, PackItem::Kind::Record}) {
        const auto material = collect(item(kind, 77));
        QVERIFY(material);
        QCOMPARE(material->size(), 1);
        QVERIFY(!material->first().record.id.isValid());
    }
}

void MaterialTest::aFailureEndsIt()
{
    const auto material = collect(item(PackItem::Kind::Record), u"en"_s, true);
    QVERIFY(!material);
    QCOMPARE(material.error().code, base::ErrorCode::Storage);
}

QTEST_APPLESS_MAIN(MaterialTest)

#include "tst_material.moc"
