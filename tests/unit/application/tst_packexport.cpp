// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/annotations.h>
#include <application/packdescription.h>
#include <application/packs.h>
#include <application/records.h>
#include <application/target.h>
#include <import/formats/container/archive.h>
#include <library/store/quotations.h>

#include <QJsonArray>
#include <QProcess>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using briefing::Check;
using model::PackItem;

/// What leaves the library in a pack, and what stops it.
class TestPackExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPrivateAnnotationLeavesInNoFormat_data();
    void aPrivateAnnotationLeavesInNoFormat();
    void whatDiffersIsNamedAsItIs_data();
    void whatDiffersIsNamedAsItIs();
    void aReasonLetsItGoAndIsPrinted();
    void aMovedParagraphIsFound();
    void aDeletedSourceIsMissing();
    void twoLanguagesStandSideBySide();
    void anUnknownEndingIsRefused();
    void aTableKeepsWordsThatNeedClearance();

private:
    QByteArray exported(const briefing::Outline &outline, const QString &ending) const;
    briefing::Outline outlineOf(const QList<PackItem> &items, const briefing::Released &released = {}) const;
    PackItem quotation(const QString &quote) const;

    testdata::SampleLibrary m_library;
    application::Target m_target;
    QList<model::Annotation> m_annotations;
};

namespace {

const QString kPrivateWords = u"Xylophonzebra"_s; ///< No text has them.
const QString kSharedWords = u"Quagmirelantern"_s;

/// What a reader of the bytes can find: members of packages unpacked, the words of a PDF beside its bytes.
QByteArray unpacked(const QByteArray &bytes, const QString &path)
{
    QByteArray all = bytes;
    if (const auto archive = formats::Archive::open(bytes); archive && formats::Archive::isArchive(bytes)) {
        for (const QString &name : {u"word/document.xml"_s, u"word/footnotes.xml"_s, u"word/header1.xml"_s, u"word/styles.xml"_s,
                 u"docProps/core.xml"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
            all += archive->read(name).value_or(QByteArray());
    }
    if (bytes.startsWith("%PDF")) {
        QProcess words;
        words.start(u"pdftotext"_s, {path, u"-"_s});
        words.waitForFinished();
        all += words.readAllStandardOutput();
    }
    return all;
}

}

void TestPackExport::initTestCase()
{
    VERIFY_RESULT(m_library.renew());
    const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP9"_s));
    VERIFY_RESULT(target);
    m_target = *target;
    QVERIFY(m_target.paragraph());
    QList<model::Annotation> made;
    for (const bool isPrivate : {true, false}) {
        model::Annotation annotation = application::newAnnotation();
        annotation.record = m_target.record.id;
        annotation.text = m_target.text->id;
        annotation.passage = m_target.paragraph()->id;
        annotation.address = m_target.paragraph()->address.text();
        annotation.anchor.exact = m_target.paragraph()->content.left(20);
        annotation.anchor.end = 20;
        annotation.comment = isPrivate ? kPrivateWords : kSharedWords;
        annotation.isPrivate = isPrivate;
        made.append(annotation);
    }
    const auto stored = m_library->run(application::addAnnotations(made));
    VERIFY_RESULT(stored);
    m_annotations = *stored;
}

PackItem TestPackExport::quotation(const QString &quote) const
{
    PackItem item;
    item.kind = PackItem::Kind::Passage;
    item.record = m_target.record.id;
    item.passage = m_target.paragraph()->id;
    item.language = u"en"_s;
    item.quote = quote;
    return item;
}

briefing::Outline TestPackExport::outlineOf(const QList<PackItem> &items, const briefing::Released &released) const
{
    model::Pack pack;
    pack.title = u"Towns"_s;
    pack.date = QDate(2026, 1, 5);
    pack.items = items;
    return m_library->run(application::packOutline(pack, u"en"_s, {}, released)).value_or(briefing::Outline());
}

QByteArray TestPackExport::exported(const briefing::Outline &outline, const QString &ending) const
{
    const QString path = m_library.beside(u"pack."_s + ending);
    if (!application::writePack(outline, briefing::englishPageWords(), path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? unpacked(file.readAll(), path) : QByteArray();
}

void TestPackExport::aPrivateAnnotationLeavesInNoFormat_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending : application::packEndings())
        QTest::newRow(qPrintable(ending)) << ending;
}

void TestPackExport::aPrivateAnnotationLeavesInNoFormat()
{
    QFETCH(const QString, ending);
    QList<PackItem> items {quotation({})};
    PackItem document;
    document.kind = PackItem::Kind::Document;
    document.record = m_target.record.id;
    items.append(document);
    for (const model::Annotation &annotation : std::as_const(m_annotations)) {
        PackItem item;
        item.kind = PackItem::Kind::Annotation;
        item.annotation = annotation.id;
        items.append(item);
    }
    const briefing::Outline kept = outlineOf(items);
    QVERIFY(!kept.privateAnnotations.isEmpty());
    QCOMPARE(std::ranges::count(kept.privateAnnotations, m_annotations.first().id, &briefing::PrivateAnnotation::id), 1);
    const QByteArray bytes = exported(kept, ending);
    QVERIFY(bytes.contains(kSharedWords.toUtf8())); // So that what is searched would be found.
    QVERIFY(!bytes.contains(kPrivateWords.toUtf8()));
    QVERIFY(exported(outlineOf(items, {m_annotations.first().id}), ending).contains(kPrivateWords.toUtf8()));
}

void TestPackExport::whatDiffersIsNamedAsItIs_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("check");
    QTest::newRow("as it is") << QString() << u"exact"_s;
    QTest::newRow("a letter") << u"letter"_s << u"changed"_s;
    QTest::newRow("a comma") << u"comma"_s << u"spacing"_s;
    QTest::newRow("a space") << u"space"_s << u"spacing"_s;
}

void TestPackExport::whatDiffersIsNamedAsItIs()
{
    QFETCH(const QString, change);
    QFETCH(const QString, check);
    QString words = m_target.paragraph()->content;
    if (change == "letter"_L1)
        words[words.indexOf(u'e')] = u'a';
    else if (change == "comma"_L1)
        words.remove(words.indexOf(u','), 1);
    else if (change == "space"_L1)
        words.insert(words.indexOf(u' '), u' ');
    const briefing::Outline outline = outlineOf({quotation(words)});
    QCOMPARE(briefing::checkName(outline.blocks.first().quotation.check), check);
    QCOMPARE(briefing::blocksThatStop(outline).size(), check == "exact"_L1 ? 0 : 1);
}

void TestPackExport::aReasonLetsItGoAndIsPrinted()
{
    PackItem item = quotation(u"Words that nobody wrote"_s);
    QCOMPARE(briefing::blocksThatStop(outlineOf({item})), QList {0});
    item.text = u"The chair read it out so."_s;
    const briefing::Outline outline = outlineOf({item});
    QVERIFY(briefing::blocksThatStop(outline).isEmpty());
    for (const QString &ending : application::packEndings())
        QVERIFY2(exported(outline, ending).simplified().contains("The chair read it out so."), qPrintable(ending));
    // The same by a description.
    const auto described = m_library->run(application::packOfDescription({{u"items"_s,
        QJsonArray {QJsonObject {{u"ref"_s, u"A/HRC/RES/57/12 OP9"_s}, {u"quote"_s, item.quote}, {u"reason"_s, item.text}}}}}));
    VERIFY_RESULT(described);
    QCOMPARE(described->items.first().text, item.text);
}

void TestPackExport::aMovedParagraphIsFound()
{
    const auto other = m_library->run(application::target(u"A/HRC/RES/57/12 OP10"_s));
    VERIFY_RESULT(other);
    const PackItem item = quotation(other->paragraph()->content);
    const briefing::Outline outline = outlineOf({item});
    QCOMPARE(outline.blocks.first().quotation.check, Check::Moved);
    QCOMPARE(outline.blocks.first().quotation.address, u"OP10"_s);
    QCOMPARE(briefing::blocksThatStop(outline).size(), 1);
}

void TestPackExport::aDeletedSourceIsMissing()
{
    PackItem item = quotation(m_target.paragraph()->content);
    item.passage = base::PassageId(987654321);
    item.record = base::RecordId(987654321);
    const briefing::Outline outline = outlineOf({item});
    QCOMPARE(outline.blocks.first().quotation.check, Check::SourceMissing);
    QCOMPARE(briefing::blocksThatStop(outline).size(), 1);
}

void TestPackExport::twoLanguagesStandSideBySide()
{
    const auto french = m_library->run(application::target(u"A/HRC/RES/57/12 OP9"_s, u"fr"_s));
    if (!french || !french->text || french->text->language != "fr"_L1)
        QSKIP("the sample has no French text of it");
    model::Pack pack;
    pack.items = {quotation({})};
    pack = application::inTwoColumns(pack, u"fr"_s);
    QCOMPARE(pack.items.first().language, u"en fr"_s);
    const briefing::Outline outline = outlineOf(pack.items);
    QCOMPARE(outline.sources.size(), 2);
    QVERIFY(briefing::blocksThatStop(outline).isEmpty());
    const QString beside = french->paragraph()->content.left(40);
    for (const QString &ending : {u"docx"_s, u"odt"_s, u"html"_s, u"txt"_s})
        QVERIFY2(exported(outline, ending).contains(beside.toUtf8()), qPrintable(ending));
    QVERIFY(exported(outline, u"docx"_s).contains("<w:tbl>"));
    QCOMPARE(application::inTwoColumns(pack, {}).items.first().language, u"en"_s);
}

void TestPackExport::anUnknownEndingIsRefused()
{
    const auto written = application::writePack(outlineOf({quotation({})}), briefing::englishPageWords(), m_library.beside(u"pack.doc"_s));
    QCOMPARE(written.error().code, base::ErrorCode::BadInput);
    QVERIFY(!QFile::exists(m_library.beside(u"pack.doc"_s)));
}

void TestPackExport::aTableKeepsWordsThatNeedClearance()
{
    model::Quotation said;
    said.document = m_target.record.id;
    said.passage = m_target.paragraph()->id;
    said.words = m_target.paragraph()->content.left(20);
    said.end = 20;
    said.language = u"en"_s;
    said.attribution = model::Attribution::NeedsClearance;
    const application::Edit<int> add = [&said](const library::Database &database) -> base::Result<int> {
        TRY_VOID(library::QuotationStore(database).add(said));
        return 1;
    };
    VERIFY_RESULT(m_library->run(add));
    PackItem table;
    table.kind = PackItem::Kind::Table;
    table.quote = u"annotations"_s;
    const briefing::Outline outline = outlineOf({quotation({}), table});
    const QList<model::Passage> rows = outline.blocks.last().passages;
    // Neither the words nor what was noted of them, which may repeat them.
    for (const QString &words : {said.words, kSharedWords})
        QVERIFY(std::ranges::none_of(rows, [&words](const model::Passage &row) { return row.content.contains(words); }));
    QCOMPARE(outline.withheld, 2);
}

QTEST_MAIN(TestPackExport)
#include "tst_packexport.moc"
