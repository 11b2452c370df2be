// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include <application/pagealignment.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/emptystate.h>
#include <window/screens/reader/originalpages.h>
#include <window/screens/reader/originalpagesview.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using presentation::Location;
using window::ReaderPage;

namespace {

constexpr int kPages = 12;

QString sentenceOf(int page, int paragraph)
{
    static const QStringList things{u"lamps"_s, u"charts"_s, u"ledgers"_s, u"harbours"_s};
    return u"On page %1 the keepers count the %2 of the reading rooms"_s.arg(page).arg(things.at(paragraph));
}

/// A report of our own words, four paragraphs of two lines on each page.
void drawReport(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(11);
    painter.setFont(font);
    for (int page = 1; page <= kPages; ++page) {
        if (page > 1)
            writer.newPage();
        for (int paragraph = 0; paragraph < 4; ++paragraph) {
            const int y = 90 + 180 * paragraph;
            painter.drawText(72, y, sentenceOf(page, paragraph) + u" by night and by day, as they"_s);
            painter.drawText(72, y + 14, u"have done since the first of them was lit."_s);
        }
    }
}

void lock(const QString &path, const char *password)
{
    const QByteArray name = QFile::encodeName(path);
    QPDF file;
    file.processFile(name.constData());
    const QByteArray locked = name + ".locked";
    {
        QPDFWriter writer(file, locked.constData());
        writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
    }
    QFile::remove(path);
    QFile::rename(QFile::decodeName(locked), path);
}

constexpr int kArabicPages = 4;
const QString kArabicEnd = u"كما فعلوا منذ أن أضيء أول مصباح منها."_s;

QString arabicSentenceOf(int page, int paragraph)
{
    static const QStringList things{u"المصابيح"_s, u"الخرائط"_s, u"الدفاتر"_s, u"المرافئ"_s};
    return u"في الصفحة %1 يعد الحراس %2 في غرف القراءة"_s.arg(page).arg(things.at(paragraph));
}

/// The same in Arabic; the first two pages are called i and ii.
void drawArabicReport(const QString &path)
{
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(72);
        QPainter painter(&writer);
        QFont font(u"Noto Naskh Arabic"_s);
        font.setPixelSize(14);
        painter.setFont(font);
        painter.setLayoutDirection(Qt::RightToLeft);
        for (int page = 1; page <= kArabicPages; ++page) {
            if (page > 1)
                writer.newPage();
            for (int paragraph = 0; paragraph < 4; ++paragraph) {
                const int y = 90 + 180 * paragraph;
                painter.drawText(QRect(72, y - 20, 451, 24), Qt::AlignRight | Qt::AlignAbsolute, arabicSentenceOf(page, paragraph) + u" كل يوم"_s);
                painter.drawText(QRect(72, y + 4, 451, 24), Qt::AlignRight | Qt::AlignAbsolute, kArabicEnd);
            }
        }
    }
    const QByteArray name = QFile::encodeName(path);
    const QByteArray labelled = name + ".labelled";
    {
        QPDF file;
        file.processFile(name.constData());
        file.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /r >> 2 << /S /D >> ] >>"));
        QPDFWriter(file, labelled.constData()).write();
    }
    QFile::remove(path);
    QFile::rename(QFile::decodeName(labelled), path);
}

/// A report of numbered paragraphs: the number stands close before the words, at the side where one begins to read.
void drawNumberedReport(const QString &path, bool isArabic)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(isArabic ? u"Noto Naskh Arabic"_s : u"Noto Sans"_s);
    font.setPixelSize(isArabic ? 14 : 11);
    painter.setFont(font);
    painter.setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    for (int paragraph = 0; paragraph < 4; ++paragraph) {
        const int y = 90 + 180 * paragraph;
        const QString number = isArabic ? u"%1-"_s.arg(paragraph + 1) : u"%1."_s.arg(paragraph + 1);
        const int side = int(isArabic ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(QRect(72, y - 20, 451, 24), side, number);
        painter.drawText(QRect(90, y - 20, 415, 24), side, isArabic ? arabicSentenceOf(1, paragraph) + u" كل يوم"_s : sentenceOf(1, paragraph) + u" by night and day, as they"_s);
        painter.drawText(QRect(90, y + 4, 415, 24), side, isArabic ? kArabicEnd : u"have done since the first of them was lit."_s);
    }
}

/// A page without a letter on it.
void drawScan(const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.fillRect(100, 100, 200, 200, Qt::darkGray);
}

}

/// The original pages beside the text, as a person uses them.
class TestOriginalPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shelf = std::make_unique<Shelf>();
        m_page = std::make_unique<ReaderPage>(m_shelf->session());
        m_page->resize(1200, 800);
        static_cast<QWidget *>(m_page.get())->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
    }

    void showsTheParagraphThatIsReadOnItsPage()
    {
        openReport();
        m_page->pane().view()->goTo(passage(sentenceOf(9, 2)));
        QTRY_COMPARE(pages()->currentPage(), 8);
        QTRY_COMPARE(number()->text(), u"Page 9 of 12"_s);
        QTRY_VERIFY(isMarked());
        Shelf::keepPicture(*m_page, u"facsimile-en"_s);
    }

    void aClickOnAPageGoesToItsParagraph()
    {
        openReport();
        pages()->goTo(5);
        QTRY_COMPARE(number()->text(), u"Page 6 of 12"_s);
        // The third paragraph of the sixth page, in points; the words of the page arrive in their own time.
        const base::PassageId clicked = passage(sentenceOf(6, 2));
        QTRY_VERIFY_WITH_TIMEOUT((emit pages()->clicked(5, {120, 448}), m_page->currentPassage() == clicked), 10'000);
        QTRY_COMPARE(pages()->currentPage(), 5);
    }

    void drawsWhatIsInSightFirstAndForgetsTheRest()
    {
        openReport();
        QSignalSpy wanted(pages(), &window::OriginalPagesView::picturesWanted);
        for (int page = 0; page < kPages; ++page)
            pages()->goTo(page);
        QVERIFY(!wanted.isEmpty());
        QVERIFY(wanted.last().first().value<QList<int>>().contains(kPages - 1));
        // A sheet with ink on it: the picture has come.
        QTRY_VERIFY_WITH_TIMEOUT(hasInk(), 10'000);
    }

    void theWordsThatAreLookedForAreMarked()
    {
        openReport();
        QTRY_VERIFY_WITH_TIMEOUT(hasInk(), 10'000);
        // The paragraph that is read is marked once the words of its page have come.
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(), 10'000);
        const QImage plain = pages()->viewport()->grab().toImage();
        originalPages()->find(u"keepers count"_s);
        QTRY_VERIFY(pages()->viewport()->grab().toImage() != plain);
        originalPages()->find({});
        QTRY_VERIFY(pages()->viewport()->grab().toImage() == plain);
    }

    void zoomsAndKeepsThePlace()
    {
        openReport();
        pages()->goTo(6);
        const int before = pages()->horizontalScrollBar()->maximum();
        m_page->findChild<QToolButton *>(u"facsimileLarger"_s)->click();
        QCOMPARE(pages()->zoom(), 125);
        QVERIFY(pages()->horizontalScrollBar()->maximum() > before);
        QVERIFY(pages()->pagesInSight().contains(6));
        m_page->findChild<QToolButton *>(u"facsimileFit"_s)->click();
        QCOMPARE(pages()->zoom(), 100);
        QVERIFY(pages()->pagesInSight().contains(6));
    }

    void anArabicReport_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("in a window from left to right") << Qt::LeftToRight;
        QTest::newRow("in a window from right to left") << Qt::RightToLeft;
    }
    /// Pages in their order under their own names, the line above them mirrored, signs before the lines, and lines that begin in sight.
    void anArabicReport()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        m_page->setLayoutDirection(direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        const QString path = m_folder->filePath(u"report.pdf"_s);
        drawArabicReport(path);
        open(path);
        QCOMPARE(m_page->content().text.language, u"ar"_s);
        m_page->pane().toggleOriginal();
        QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), kArabicPages, 10'000);
        const auto *close = m_page->findChild<QToolButton *>(u"facsimileClose"_s);
        QCOMPARE(close->mapTo(originalPages(), QPoint()).x() < originalPages()->width() / 2, isMirrored);
        QCOMPARE(number()->mapTo(originalPages(), QPoint()).x() > originalPages()->width() / 2, isMirrored);
        QCOMPARE(originalPages()->x() < m_page->pane().view()->x(), isMirrored);
        const base::PassageId read = passage(arabicSentenceOf(2, 3));
        QStringList all;
        for (const model::Passage &one : m_page->content().passages)
            all.append(one.content);
        QVERIFY2(read.isValid(), qPrintable(all.join(u'|')));
        m_page->pane().view()->goTo(read);
        QTRY_COMPARE(number()->text(), u"Page ii (2 of 4)"_s);
        m_page->pane().view()->goTo(passage(arabicSentenceOf(4, 2)));
        QTRY_COMPARE(number()->text(), u"Page 2 (4 of 4)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(0.75), 10'000);
        // A note on the paragraph has its sign before its first line: at the right, beside the words.
        model::Annotation note = m_page->pane().selection().annotations(model::Colour::Red, model::AnnotationKind::ParagraphNote).first();
        note.comment = u"ask"_s;
        m_page->annotations().add({note}, u"Note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!redAt().isEmpty(), 10'000);
        const auto [page, point] = pages()->placeAt(redAt().first());
        QCOMPARE(page, 3);
        QVERIFY2(point.x() > 500 && point.x() < 560 && point.y() > 420 && point.y() < 460, qPrintable(u"%1 %2"_s.arg(point.x()).arg(point.y())));
        Shelf::keepPicture(*m_page, isMirrored ? u"facsimile-arabic-mirrored"_s : u"facsimile-arabic"_s);
        // Larger than the view, the middle stays; the bar leads to both edges of the sheet at the sides where they are.
        const QPointF middle = QRectF(pages()->viewport()->rect()).center();
        const double before = pages()->placeAt(middle).second.x();
        pages()->setZoom(300);
        QVERIFY(std::abs(pages()->placeAt({middle.x(), middle.y()}).second.x() - before) < 3);
        auto *bar = pages()->horizontalScrollBar();
        bar->setValue(isMirrored ? bar->minimum() : bar->maximum());
        QVERIFY(pages()->placeAt({pages()->viewport()->width() - 20.0, middle.y()}).second.x() > 585);
        bar->setValue(isMirrored ? bar->maximum() : bar->minimum());
        QVERIFY(pages()->placeAt({20.0, middle.y()}).second.x() < 10);
        // A line that is longer than the view shows its beginning.
        m_page->pane().view()->goTo(passage(arabicSentenceOf(4, 1)));
        QTRY_VERIFY(pages()->placeAt({pages()->viewport()->width() - 20.0, middle.y()}).second.x() > 510);
    }

    void aSignCoversNoNumber_data()
    {
        QTest::addColumn<bool>("isArabic");
        QTest::addColumn<int>("zoom");
        for (const int zoom : {100, 150}) {
            QTest::addRow("from left to right, %d %%", zoom) << false << zoom;
            QTest::addRow("from right to left, %d %%", zoom) << true << zoom;
        }
    }
    void aSignCoversNoNumber()
    {
        QFETCH(const bool, isArabic);
        QFETCH(const int, zoom);
        const QString path = m_folder->filePath(u"numbered.pdf"_s);
        drawNumberedReport(path, isArabic);
        open(path);
        m_page->pane().toggleOriginal();
        QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), 1, 10'000);
        m_page->pane().view()->goTo(passage(isArabic ? arabicSentenceOf(1, 1) : sentenceOf(1, 1)));
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(isArabic ? 0.75 : 0.25), 10'000);
        pages()->setZoom(zoom);
        model::Annotation note = m_page->pane().selection().annotations(model::Colour::Red, model::AnnotationKind::ParagraphNote).first();
        note.comment = u"ask"_s;
        m_page->annotations().add({note}, u"Note"_s);
        pages()->goTo(0, isArabic ? QRectF(480, 254, 80, 14) : QRectF(30, 258, 80, 12));
        QTRY_VERIFY_WITH_TIMEOUT(redAt().size() > 10, 5'000);
        // In points: the number stands at one edge of the text, within the height of its line.
        const QRectF printed = isArabic ? QRectF(509, 254, 14, 14) : QRectF(72, 258, 12, 12);
        for (const QPointF &pixel : redAt()) {
            const QPointF point = pages()->placeAt(pixel).second;
            QVERIFY2(!printed.contains(point), qPrintable(u"%1 %2"_s.arg(point.x()).arg(point.y())));
            QVERIFY2(isArabic ? point.x() > printed.right() : point.x() < printed.left(), qPrintable(QString::number(point.x())));
        }
        Shelf::keepPicture(*m_page, u"facsimile-numbers-%1-%2"_s.arg(isArabic ? u"ar"_s : u"en"_s).arg(zoom));
    }

    void aScanIsShownAndCalledSo()
    {
        const QString path = m_folder->filePath(u"scan.pdf"_s);
        drawScan(path);
        open(path);
        // Nobody has to ask for the pages of what has nothing else.
        QTRY_VERIFY(pages() && pages()->isVisible());
        QTRY_COMPARE(pages()->pageCount(), 1);
        QVERIFY(!m_page->findChild<window::ReaderView *>()->isVisible());
        QVERIFY(m_page->findChild<QToolButton *>(u"facsimileRead"_s)->isVisible());
        QTRY_COMPARE(m_page->findChild<window::ElidedLabel *>(u"facsimileRemark"_s)->text(), u"No text: scanned"_s);
        Shelf::keepPicture(*m_page, u"facsimile-scan"_s);
    }

    void saysWhyThereAreNoPages()
    {
        QVERIFY(Shelf::open(*m_page, {m_shelf->record(u"A/HRC/RES/66/3"_s), u"en"_s, {}, {}}));
        m_page->pane().toggleOriginal();
        QTRY_VERIFY(originalPages()->findChild<window::EmptyState *>()->sentence().contains(u"no pages"_s));
        m_page->findChild<QToolButton *>(u"facsimileClose"_s)->click();
        QVERIFY(!originalPages()->isVisible());
    }

    void anOriginalThatIsGoneIsTold()
    {
        const QString path = m_folder->filePath(u"report.pdf"_s);
        drawReport(path);
        open(path);
        QVERIFY(QDir(m_shelf->session().library().originalsFolder()).removeRecursively());
        m_page->pane().toggleOriginal();
        QTRY_VERIFY(!originalPages()->findChild<window::EmptyState *>()->sentence().contains(u"Loading"_s));
        QVERIFY(originalPages()->findChild<window::EmptyState *>()->isVisible());
    }

    void aProtectedOriginalAsksForItsPasswordOnce()
    {
        const QString path = m_folder->filePath(u"report.pdf"_s);
        drawReport(path);
        lock(path, "harbour");
        open(path, u"harbour"_s);
        m_page->pane().toggleOriginal();
        auto *line = originalPages()->findChild<QLineEdit *>(u"facsimilePassword"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), 10'000);
        QVERIFY(originalPages()->findChild<window::EmptyState *>()->sentence().contains(u"protected"_s));
        QVERIFY(line->echoMode() == QLineEdit::Password);
        Shelf::keepPicture(*m_page, u"facsimile-locked"_s);
        QTest::keyClicks(line, u"haven"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(originalPages()->findChild<window::EmptyState *>()->sentence().contains(u"does not open"_s), 10'000);
        QVERIFY(line->isVisible());
        line->setText(u"harbour"_s);
        originalPages()->findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), kPages, 10'000);
        // Another page of the same session need not ask.
        const Location place = m_page->place();
        m_page = std::make_unique<ReaderPage>(m_shelf->session());
        m_page->resize(1200, 800);
        static_cast<QWidget *>(m_page.get())->show();
        QVERIFY(Shelf::open(*m_page, place));
        m_page->pane().toggleOriginal();
        QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), kPages, 10'000);
    }

    void placesParagraphsByTheirWords()
    {
        QList<formats::PageWord> words;
        double x = 0;
        const QStringList printed = u"Head of page 1. Decides to light the lamps of the read- ing rooms 2. Decides to light others"_s.split(u' ');
        for (const QString &word : printed)
            words.append({word, QRectF(x += 50, 10, 40, 10), true});
        model::Passage one;
        one.id = base::PassageId(1);
        one.content = u"Decides to light the lamps of the reading rooms"_s;
        model::Passage two;
        two.id = base::PassageId(2);
        two.content = u"Decides to light others"_s;
        model::Passage elsewhere;
        elsewhere.id = base::PassageId(3);
        elsewhere.content = u"Requests nobody to do anything of the kind"_s;
        const auto places = application::placesOn(words, {one, elsewhere, two});
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0).passage, one.id);
        QCOMPARE(words.at(places.at(0).first).text, u"Decides"_s);
        QCOMPARE(words.at(places.at(0).last).text, u"rooms"_s);
        QCOMPARE(places.at(1).passage, two.id);
        QVERIFY(places.at(1).first > places.at(0).last);
        QCOMPARE(application::linesOf(words, places.at(1)).size(), 1);
        QCOMPARE(application::findOn(words, u"light oth"_s).size(), 1);
        QVERIFY(application::findOn(words, {}).isEmpty());
    }

private:
    void open(const QString &path, const QString &password = {})
    {
        jobs::JobControl control;
        pipeline::Importer importer(m_shelf->library());
        pipeline::ImportOptions options;
        options.password = password;
        const model::ImportReport report = importer.import({path}, control, {}, options);
        QCOMPARE(report.count(model::ImportOutcome::Added), 1);
        QVERIFY(Shelf::open(*m_page, {report.outcomes.first().record, {}, {}, {}}));
    }
    void openReport()
    {
        const QString path = m_folder->filePath(u"report.pdf"_s);
        drawReport(path);
        open(path);
        m_page->pane().toggleOriginal();
        QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), kPages, 10'000);
    }
    window::OriginalPages *originalPages() const { return m_page->findChild<window::OriginalPages *>(); }
    window::OriginalPagesView *pages() const { return m_page->findChild<window::OriginalPagesView *>(); }
    /// The pixels of what is drawn in red.
    QList<QPointF> redAt() const
    {
        const QImage shown = pages()->viewport()->grab().toImage();
        QList<QPointF> found;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                const QColor colour = shown.pixelColor(x, y);
                if (colour.saturation() > 100 && (colour.hue() < 20 || colour.hue() > 340))
                    found.append(QPointF(x, y));
            }
        }
        return found;
    }
    QLabel *number() const { return m_page->findChild<QLabel *>(u"facsimilePage"_s); }
    base::PassageId passage(const QString &words) const
    {
        for (const model::Passage &one : m_page->content().passages) {
            if (one.content.contains(words))
                return one.id;
        }
        return {};
    }
    bool hasInk() const
    {
        const QImage shown = pages()->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = shown.width() / 8; x < shown.width() * 7 / 8; ++x)
                dark += qGray(shown.pixel(x, y)) < 80 ? 1 : 0;
        }
        return dark > 500;
    }
    // The lines of the paragraph have another ground than white.
    bool isMarked(double across = 0.33) const
    {
        const QImage shown = pages()->viewport()->grab().toImage();
        int coloured = 0;
        for (int y = 0; y < shown.height(); ++y) {
            const QColor colour = shown.pixelColor(int(shown.width() * across), y);
            coloured += colour.saturation() > 20 ? 1 : 0;
        }
        return coloured > 10;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ReaderPage> m_page;
};

QTEST_MAIN(TestOriginalPages)
#include "tst_originalpages.moc"
