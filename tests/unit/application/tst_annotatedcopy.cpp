// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <annotatedpdf.h>
#include <testdata.h>

#include <application/annotatedcopy.h>
#include <application/annotations.h>
#include <application/imports.h>
#include <application/readingcontent.h>
#include <core/text/words.h>

#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using model::AnnotationKind;

namespace {

constexpr int kLineHeight = 15;

/// Sheets of A4 with lines of our own words.
class Sheets
{
public:
    explicit Sheets(const QString &path)
        : m_writer(path)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setResolution(72);
        m_painter.begin(&m_writer);
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(11);
        m_painter.setFont(font);
    }
    ~Sheets() { m_painter.end(); }

    void lines(int y, const QStringList &lines)
    {
        for (const QString &line : lines) {
            m_painter.drawText(72, y, line);
            y += kLineHeight;
        }
    }
    void newPage() { m_writer.newPage(); }

private:
    QPdfWriter m_writer;
    QPainter m_painter;
};

/// A report of two pages; its third paragraph begins on the first and ends on the second.
void drawReport(const QString &path)
{
    Sheets sheets(path);
    sheets.lines(90, {u"1. The keepers of the harbour count the lamps of every reading room by night and"_s, u"by day, as they have done since the first of them was lit."_s});
    sheets.lines(150, {u"2. The keepers of the harbour ask the towns to mend their lamps, and they ask the"_s, u"ports to mend their lamps before the winter comes."_s});
    sheets.lines(770, {u"3. A ledger is kept of all that is borrowed and of all that is brought back, and"_s, u"every town that joins the reading rooms writes into it the names of those who keep"_s});
    sheets.newPage();
    sheets.lines(90, {u"watch over the shelves while the others sleep in the houses near the quay."_s});
    sheets.lines(150, {u"4. No book leaves the island without the stamp of the keeper of the lighthouse."_s});
}

/// Lays its pages the other way and has them turned when they are shown, as scanners and slides do, and shows only a part of them.
void turn(const QString &path, int degrees)
{
    static const QHash<int, QByteArray> kDrawing {{90, "q 0 1 -1 0 842 0 cm "}, {180, "q -1 0 0 -1 595 842 cm "}, {270, "q 0 -1 1 0 0 595 cm "}};
    QPDF file;
    const QByteArray name = QFile::encodeName(path);
    file.processFile(name.constData());
    for (const QPDFObjectHandle &object : file.getAllPages()) {
        QPDFPageObjectHelper page(object);
        page.addPageContents(file.newStream(kDrawing.value(degrees).toStdString()), true);
        page.addPageContents(file.newStream(" Q"), false);
        page.rotatePage(degrees, false);
        page.getObjectHandle().replaceKey("/MediaBox", QPDFObjectHandle::parse(degrees == 180 ? "[0 0 595 842]" : "[0 0 842 595]"));
        page.getObjectHandle().replaceKey("/CropBox", QPDFObjectHandle::parse(degrees == 180 ? "[30 20 560 830]" : "[20 30 830 560]"));
    }
    const QByteArray turned = name + ".turned";
    {
        QPDFWriter writer(file, turned.constData());
        writer.write();
    }
    QFile::remove(path);
    QFile::rename(path + u".turned"_s, path);
}

void lock(const QString &path, const char *password)
{
    QPDF file;
    const QByteArray name = QFile::encodeName(path);
    file.processFile(name.constData());
    const QByteArray locked = name + ".locked";
    {
        QPDFWriter writer(file, locked.constData());
        writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
    }
    QFile::remove(path);
    QFile::rename(path + u".locked"_s, path);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words as the index sees them: hyphens at the ends of lines and marks aside.
QString plain(const QString &words)
{
    QString all;
    for (const text::Word &word : text::words(words))
        all += word.token;
    return all;
}

}

/// A copy of the original PDF with the annotations of its text.
class TestAnnotatedCopy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library.close();
        VERIFY_RESULT(m_library.renew());
    }

    void allThatWasAnnotatedIsInTheCopy_data()
    {
        QTest::addColumn<int>("degrees");
        for (const int degrees : {0, 90, 180, 270})
            QTest::newRow(qPrintable(QString::number(degrees))) << degrees;
    }
    void allThatWasAnnotatedIsInTheCopy()
    {
        QFETCH(const int, degrees);
        const QString path = m_library.beside(u"report.pdf"_s);
        drawReport(path);
        if (degrees != 0)
            turn(path, degrees);
        import(path);
        const model::Annotation lit = onWords(AnnotationKind::Highlight, u"reading room by night and by day"_s, u"Ask the *mission*"_s);
        const model::Annotation second = onWords(AnnotationKind::Underline, u"mend their lamps"_s, {}, 1);
        const model::Annotation struck = onWords(AnnotationKind::Strike, u"the stamp of the keeper"_s, u"سؤال"_s);
        const model::Annotation across = onWords(AnnotationKind::Highlight, u"the names of those who keep watch over the shelves"_s, u"Two pages"_s);
        const model::Annotation word = onWords(AnnotationKind::WordNote, u"borrowed"_s, u"By whom?"_s);
        const model::Annotation paragraph = whole(AnnotationKind::ParagraphNote, 3, u"Too strict"_s);
        const model::Annotation document = whole(AnnotationKind::DocumentNote, -1, u"Ours"_s);
        const model::Annotation mark = whole(AnnotationKind::Bookmark, 1, {});
        const QString copy = m_library.beside(u"copy.pdf"_s);
        const QByteArray before = bytesOf(original());
        const auto report = save(copy);
        VERIFY_RESULT(report);
        QCOMPARE(report->written, 8);
        QCOMPARE(report->unplaced, 0);
        QCOMPARE(annotatedpdf::qpdfCheck(copy), 0);
        QCOMPARE(bytesOf(original()), before);
        const QList<annotatedpdf::Found> found = annotatedpdf::readAll(bytesOf(copy));
        QCOMPARE(found.size(), 9); // One stands on two pages.
        for (const model::Annotation &each : {lit, second, struck, word, paragraph, document, mark}) {
            const annotatedpdf::Found *there = annotatedpdf::named(found, each.uuid);
            QVERIFY(there);
            QCOMPARE(there->comment, each.comment);
            QCOMPARE(there->author, each.author);
            QCOMPARE(there->created.toUTC(), each.created.addMSecs(-each.created.time().msec()));
        }
        QCOMPARE(annotatedpdf::named(found, lit.uuid)->words, u"reading room by night and by day,"_s);
        QCOMPARE(annotatedpdf::named(found, second.uuid)->words, u"mend their lamps"_s);
        QCOMPARE(annotatedpdf::named(found, struck.uuid)->words, u"the stamp of the keeper"_s);
        QCOMPARE(wordsOnPages(found, across.uuid), (QStringList {u"0:the names of those who keep"_s, u"1:watch over the shelves"_s}));
        // The second place of the words, not the first.
        const auto first = std::ranges::find_if(m_content.passages, [](const model::Passage &one) { return one.content.contains(u"mend their lamps"); });
        QVERIFY(second.anchor.start > first->content.indexOf(u"mend their lamps"_s));
        QCOMPARE(annotatedpdf::named(found, word.uuid)->type, Poppler::Annotation::AText);
        QCOMPARE(annotatedpdf::named(found, mark.uuid)->icon, u"Key"_s);
    }

    void privateOnesStayUnlessTicked()
    {
        importReport();
        const model::Annotation open = onWords(AnnotationKind::Highlight, u"the towns"_s, u"May be seen"_s);
        model::Annotation secret = onWords(AnnotationKind::Highlight, u"the quay"_s, u"Xylophonzebra"_s, 0, true);
        const model::Annotation other = onWords(AnnotationKind::Highlight, u"No book"_s, u"Quagmirelantern"_s, 0, true);
        const QString copy = m_library.beside(u"copy.pdf"_s);
        const auto few = save(copy);
        VERIFY_RESULT(few);
        QCOMPARE(few->written, 1);
        QCOMPARE(few->isPrivate, 2);
        QCOMPARE(annotatedpdf::readAll(bytesOf(copy)).value(0).uuid, open.uuid);
        VERIFY_RESULT(save(copy, {secret.id}));
        const QList<annotatedpdf::Found> ticked = annotatedpdf::readAll(bytesOf(copy));
        QCOMPARE(ticked.size(), 2);
        QVERIFY(annotatedpdf::named(ticked, secret.uuid) && !annotatedpdf::named(ticked, other.uuid));
        QVERIFY(!bytesOf(copy).contains(other.uuid.toUtf8()));
    }

    void savingTwiceDoublesNothing()
    {
        importReport();
        onWords(AnnotationKind::Highlight, u"the towns"_s, u"One"_s);
        const QString copy = m_library.beside(u"copy.pdf"_s);
        VERIFY_RESULT(save(copy));
        VERIFY_RESULT(save(copy));
        QCOMPARE(annotatedpdf::readAll(bytesOf(copy)).size(), 1);
    }

    // The copy comes back as a document: what was written into it is not written once more.
    void aCopyThatWasImportedHoldsEachOnce()
    {
        importReport();
        const model::Annotation made = onWords(AnnotationKind::Highlight, u"the towns"_s, u"One"_s);
        const QString copy = m_library.beside(u"copy.pdf"_s);
        VERIFY_RESULT(save(copy));
        import(copy);
        const QString again = m_library.beside(u"again.pdf"_s);
        const auto report = save(again);
        VERIFY_RESULT(report);
        const QList<annotatedpdf::Found> found = annotatedpdf::readAll(bytesOf(again));
        QCOMPARE(std::ranges::count(found, made.uuid, &annotatedpdf::Found::uuid), 1);
    }

    void anOriginalIsNotWrittenOver()
    {
        importReport();
        onWords(AnnotationKind::Highlight, u"the towns"_s, u"One"_s);
        const QString imported = m_library.beside(u"report.pdf"_s);
        const QString link = m_library.beside(u"link.pdf"_s);
        QVERIFY(QFile::link(original(), link));
        for (const QString &path : QStringList {original(), imported, link, m_library.folder() + u"/new.pdf"_s}) {
            const QByteArray before = bytesOf(path);
            const auto report = save(path);
            QVERIFY2(!report, qPrintable(path));
            QCOMPARE(report.error().code, base::ErrorCode::WriteFailed);
            QVERIFY(base::englishLine(report.error()).contains(u"original"_s));
            QCOMPARE(bytesOf(path), before);
        }
    }

    void aProtectedOriginalNeedsItsPassword()
    {
        const QString path = m_library.beside(u"report.pdf"_s);
        drawReport(path);
        lock(path, "harbour");
        import(path, u"harbour"_s);
        onWords(AnnotationKind::Highlight, u"the towns"_s, u"One"_s);
        const QString copy = m_library.beside(u"copy.pdf"_s);
        const auto refused = save(copy);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::PasswordNeeded);
        QCOMPARE(refused.error().subject, u"report.pdf"_s);
        QVERIFY(!QFile::exists(copy));
        jobs::JobControl control;
        VERIFY_RESULT(application::saveAnnotatedCopy(*m_library, {.text = m_content.text.id, .path = copy, .password = u"harbour"_s}, control));
        QVERIFY(annotatedpdf::readAll(bytesOf(copy)).isEmpty());
        QCOMPARE(annotatedpdf::readAll(bytesOf(copy), "harbour").value(0).words, u"the towns"_s);
        QCOMPARE(annotatedpdf::qpdfCheck(copy, u"harbour"_s), 0);
    }

    void aDamagedOriginalIsTold()
    {
        importReport();
        onWords(AnnotationKind::Highlight, u"the towns"_s, u"One"_s);
        QFile file(original());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 and nothing else") > 0);
        file.close();
        const QString copy = m_library.beside(u"copy.pdf"_s);
        QFile older(copy);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("an older copy") > 0);
        older.close();
        const auto report = save(copy);
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::Damaged);
        QCOMPARE(bytesOf(copy), "an older copy");
        QVERIFY(QFile::remove(original()));
        QVERIFY(!save(copy));
        QCOMPARE(bytesOf(copy), "an older copy");
    }

    void aTextWithoutAPdfSaysSo()
    {
        m_content = *m_library->run(application::readingContent({m_library.document(u"A/HRC/RES/57/12"_s).id, u"en"_s, {}, {}}));
        const auto report = save(m_library.beside(u"copy.pdf"_s));
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::NotFound);
    }

    void whatHasNoPlaceStandsAtTheTop()
    {
        importReport();
        model::Annotation made = onWords(AnnotationKind::Highlight, u"the towns"_s, u"One"_s);
        model::Annotation lost = made;
        lost.passage = {};
        lost.state = model::AnchorState::Loose;
        VERIFY_RESULT(m_library->run(application::updateAnnotations({{made, lost}})));
        const QString copy = m_library.beside(u"copy.pdf"_s);
        const auto report = save(copy);
        VERIFY_RESULT(report);
        QCOMPARE(report->written, 0);
        QCOMPARE(report->loose, 1);
        // Words that the page does not have.
        model::Annotation gone = onWords(AnnotationKind::Highlight, u"the towns"_s, u"Two"_s);
        replaceOriginal();
        const auto placed = save(copy);
        VERIFY_RESULT(placed);
        QCOMPARE(placed->unplaced, 1);
        const annotatedpdf::Found found = annotatedpdf::readAll(bytesOf(copy)).value(0);
        QCOMPARE(found.type, Poppler::Annotation::AText);
        QCOMPARE(found.comment, u"“the towns”\n\nTwo"_s);
    }

    // Parts of every paragraph of published files: the words under the corners are those that were annotated.
    void wordsOfPublishedFilesAreMarked_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {u"mandates_un/pkm2026/A_80_596.pdf"_s, u"mandates_un/pkm2026/A_80_604_Add.7.pdf"_s, u"mandates_un/ppb2027/A_81_6 (SECT. 8).pdf"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void wordsOfPublishedFilesAreMarked()
    {
        NEEDS_REAL_FILES(data);
        QFETCH(const QString, file);
        import(data + u'/' + file);
        QList<model::Annotation> all;
        for (qsizetype at = 0; at < m_content.passages.size(); at += 3) {
            const model::Passage &passage = m_content.passages.at(at);
            const QList<text::Word> words = text::words(passage.content);
            if (words.size() < 12 || passage.kind == model::PassageKind::Footnote)
                continue;
            const qsizetype from = (at * 7) % (words.size() - 8);
            all.append(annotation(AnnotationKind::Highlight, passage, words.at(from).start, words.at(from + 7).end));
        }
        const auto added = m_library->run(application::addAnnotations(all));
        VERIFY_RESULT(added);
        const QString copy = m_library.beside(u"copy.pdf"_s);
        const auto report = save(copy);
        VERIFY_RESULT(report);
        const QList<annotatedpdf::Found> found = annotatedpdf::readAll(bytesOf(copy));
        qsizetype same = 0;
        for (const model::Annotation &each : *added) {
            const QString there = plain(wordsOnPages(found, each.uuid).join(u' ').remove(QRegularExpression(u"\\b\\d+:"_s)));
            if (there.contains(plain(each.anchor.exact)))
                ++same;
            else
                qInfo() << each.address << each.anchor.exact << "|" << there;
        }
        qInfo("%s: %lld of %lld annotations have their words under them, %lld unplaced", qPrintable(file), qlonglong(same), qlonglong(added->size()),
            qlonglong(report->unplaced));
        QVERIFY(added->size() >= 20);
        // What is not found on its page is told as such; of the rest most stands on its words.
        QVERIFY(same * 100 >= (added->size() - report->unplaced) * 80);
    }

private:
    void importReport()
    {
        const QString path = m_library.beside(u"report.pdf"_s);
        drawReport(path);
        import(path);
    }
    void import(const QString &path, const QString &password = {})
    {
        jobs::JobControl control;
        pipeline::ImportOptions options;
        options.password = password;
        const model::ImportReport report = application::importFiles(*m_library, {path}, options, control);
        QCOMPARE(report.outcomes.size(), 1);
        const auto content = m_library->run(application::readingContent({report.outcomes.first().record, {}, {}, {}}));
        VERIFY_RESULT(content);
        m_content = *content;
    }
    QString original() const { return m_library->originalPath(m_content.text.source.sha256); }
    /// The kept file is another one than the text was read from.
    void replaceOriginal() const
    {
        QFile::setPermissions(original(), QFile::ReadOwner | QFile::WriteOwner);
        Sheets sheets(original());
        sheets.lines(90, {u"Nothing of all that."_s});
    }
    model::Annotation annotation(AnnotationKind kind, const model::Passage &passage, int start, int end) const
    {
        model::Annotation made = application::newAnnotation(kind);
        made.record = m_content.work.id;
        made.text = m_content.text.id;
        made.passage = passage.id;
        made.address = passage.address.text();
        made.anchor.start = start;
        made.anchor.end = end;
        made.anchor.exact = passage.content.mid(start, end - start);
        made.author = u"Noé"_s;
        made.isPrivate = false;
        return made;
    }
    model::Annotation add(model::Annotation made, const QString &comment)
    {
        made.comment = comment;
        made.colour = model::Colour::Green;
        const auto added = m_library->run(application::addAnnotations({made}));
        return added && !added->isEmpty() ? added->first() : model::Annotation();
    }
    model::Annotation onWords(AnnotationKind kind, const QString &words, const QString &comment, int nth = 0, bool isPrivate = false)
    {
        for (const model::Passage &passage : std::as_const(m_content.passages)) {
            qsizetype at = passage.content.indexOf(words);
            for (int skipped = 0; skipped < nth && at >= 0; ++skipped)
                at = passage.content.indexOf(words, at + 1);
            if (at < 0)
                continue;
            model::Annotation made = annotation(kind, passage, int(at), int(at + words.size()));
            made.isPrivate = isPrivate;
            return add(made, comment);
        }
        qWarning() << "no such words" << words;
        for (const model::Passage &passage : std::as_const(m_content.passages))
            qWarning() << passage.page << passage.content;
        return {};
    }
    model::Annotation whole(AnnotationKind kind, int passage, const QString &comment)
    {
        model::Annotation made = annotation(kind, passage < 0 ? model::Passage() : m_content.passages.at(passage), 0, 0);
        return add(made, comment);
    }
    base::Result<application::AnnotatedCopyReport> save(const QString &path, const briefing::Released &released = {})
    {
        jobs::JobControl control;
        return application::saveAnnotatedCopy(*m_library, {.text = m_content.text.id, .path = path, .released = released}, control);
    }
    static QStringList wordsOnPages(const QList<annotatedpdf::Found> &found, const QString &uuid)
    {
        QStringList words;
        for (const annotatedpdf::Found &each : found) {
            if (each.uuid == uuid)
                words.append(QString::number(each.page) + u':' + each.words);
        }
        return words;
    }

    testdata::SampleLibrary m_library;
    application::ReadingContent m_content;
};

QTEST_MAIN(TestAnnotatedCopy)
#include "tst_annotatedcopy.moc"
