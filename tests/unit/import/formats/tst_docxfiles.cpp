// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxparts.h"

#include <QDirIterator>

using base::ErrorCode;
using model::PassageKind;
using model::Span;

/// Whole files: hostile, large and real ones.
class DocxFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFiles();
    void largeDocuments();
    void realFiles();
    void realContent();
};

void DocxFilesTest::hostileFiles()
{
    Parts entities{paragraph("&a;")};
    entities.prolog = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>";
    QCOMPARE(readBytes(docx(entities)).error().code, ErrorCode::EntitiesRefused);

    QCOMPARE(readBytes(docx({QByteArray("<w:tbl><w:tr><w:tc>").repeated(100000)})).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(readBytes(docx({"<w:p><w:r>"})).error().code, ErrorCode::NotWellFormed);
    QCOMPARE(readBytes(docx({"<w:p/>"})).error().code, ErrorCode::NoText);

    // What opens and never closes, and what closes and never opened.
    const QByteArray open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    const QByteArray close = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    QCOMPARE(lines(readBytes(docx({"<w:p>" + close.repeated(3) + run("kept") + "</w:p><w:p>" + open.repeated(20000) + run("code") + "</w:p>"}))), QStringList{u"kept"_s});

    const QByteArray whole = docx({paragraph("some text")});
    // A container that lost its end is read whole or not at all.
    for (qsizetype length = 0; length < whole.size(); length += 5) {
        const auto read = readBytes(whole.first(length));
        QVERIFY(!read || (length > whole.size() / 2 && lines(read) == QStringList{u"some text"_s}));
    }
}

void DocxFilesTest::largeDocuments()
{
    // One paragraph of a hundred thousand runs: were its time to grow with the square, the test would not end.
    QByteArray runs;
    for (int at = 0; at < 100'000; ++at)
        runs += run(QByteArray::number(at) + ' ', at % 2 ? "<w:i/>" : "<w:b/>");
    const auto read = readBytes(docx({"<w:p>" + runs + "</w:p>" + QByteArray("<w:p><w:r><w:t>para</w:t></w:r></w:p>").repeated(5000)}));
    VERIFY_RESULT(read);
    QCOMPARE(read->passages.size(), 5001);
}

void DocxFilesTest::realFiles()
{
    NEEDS_REAL_FILES(data);
    static const QList<ErrorCode> kExpected{ErrorCode::NoText, ErrorCode::PasswordNeeded, ErrorCode::LimitExceeded};
    int files = 0;
    int withText = 0;
    for (const QString &folder : QStringList{data + u"/formats/docx"_s, data + u"/mandates_un"_s}) {
        QDirIterator walk(folder, {u"*.docx"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readBytes(file.readAll(), walk.fileName());
            ++files;
            withText += read ? 1 : 0;
            QVERIFY2(read || kExpected.contains(read.error().code), qPrintable(walk.fileName() + u": "_s + (read ? QString() : base::englishLine(read.error()))));
        }
    }
    QVERIFY(files >= 100);
    qInfo("%d of %d files have text", withText, files);
    QVERIFY(withText * 10 > files * 7);
}

void DocxFilesTest::realContent()
{
    NEEDS_REAL_FILES(data);
    QFile file(data + u"/mandates_un/ppb2027/A_81_6 (SECT. 26).docx"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readBytes(file.readAll(), u"A_81_6 (SECT. 26).docx"_s);
    VERIFY_RESULT(read);
    QStringList notes;
    int marks = 0;
    for (const model::Passage &passage : read->passages) {
        if (passage.kind == PassageKind::Footnote && passage.label.front().isDigit() && !notes.contains(passage.label))
            notes.append(passage.label);
        marks += int(std::ranges::count(passage.spans, Span::Style::NoteReference, &Span::style));
    }
    QCOMPARE(marks, 28);
    QCOMPARE(notes.size(), 28);
    QCOMPARE(notes.first(), u"1"_s);
    QCOMPARE(notes.last(), u"28"_s);
    QVERIFY(lines(read).contains(u"A/81/6 (Sect. 26)/Part A*"_s));
    QVERIFY(lines(read).filter(u"reporting period 1\u00A0January–30 June 2025"_s).size() == 1);
    QVERIFY(std::ranges::any_of(read->passages,
        [](const model::Passage &passage) { return passage.kind == PassageKind::Heading && passage.content == "Mandates and background"_L1; }));
}

QTEST_GUILESS_MAIN(DocxFilesTest)
#include "tst_docxfiles.moc"
