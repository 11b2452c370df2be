// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/documentbuilder.h>
#include <output/render/ownwords.h>
#include <output/render/pageset.h>
#include <output/render/passagewriter.h>

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What stands on a page, wherever the page ends: pages cut at every line of a paragraph, compared with the text.
class PageSetTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsPaintedOnce_data();
    void everyLineIsPaintedOnce();
    void everyWordIsInThePdfOnce_data();
    void everyWordIsInThePdfOnce();
    void ownWordsStandInABox_data();
    void ownWordsStandInABox();

private:
    void fillings();
};

namespace {

constexpr QSizeF kArea(300, 260);
constexpr int kScale = 2;

model::Passage passage(model::PassageKind kind, const QString &content)
{
    static qint64 id = 0;
    model::Passage passage;
    passage.id = base::PassageId(++id);
    passage.kind = kind;
    passage.content = content;
    return passage;
}

/// Short paragraphs that push two long ones over the end of the page; no word stands twice.
QList<model::Passage> passages(int fillings)
{
    QList<model::Passage> all {passage(model::PassageKind::Title, u"Title"_s)};
    int word = 0;
    const auto words = [&word](int count) {
        QStringList made;
        for (int index = 0; index < count; ++index)
            made.append(u"word%1"_s.arg(++word, 4, 10, QChar(u'0')));
        return made.join(u' ');
    };
    for (int index = 0; index < fillings; ++index)
        all.append(passage(model::PassageKind::Cover, words(1)));
    for (const int count : {70, 40, 150, 3})
        all.append(passage(model::PassageKind::Operative, words(count)));
    return all;
}

render::DocumentContent content(int fillings, const QString &language)
{
    render::DocumentContent content;
    content.text.language = language;
    content.passages = passages(fillings);
    return content;
}

render::PageFrame frame(const QString &language)
{
    render::HeaderFooter words;
    words.pageOf = u"%1/%2"_s;
    words.language = language;
    return {kArea, words, {}};
}

std::unique_ptr<render::PageSet> pagesOf(int fillings, const QString &language)
{
    auto pages = std::make_unique<render::PageSet>(frame(language));
    pages->append({render::buildDocument(content(fillings, language), pages->frame().typography()), pages->frame()});
    return pages;
}

QImage sheet()
{
    QImage image((kArea * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// The page as the text itself is: all of it painted, and cut by the paper alone.
QImage cutFrom(QTextDocument &document, const render::PageSlice &slice, const render::PageFrame &frame)
{
    QImage image = sheet();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pixelsPerPoint = frame.pixelsPerPoint();
    painter.scale(kScale / pixelsPerPoint, kScale / pixelsPerPoint);
    painter.translate(0, frame.textTop() - slice.top);
    painter.setClipRect(QRectF(0, slice.top, document.textWidth(), slice.bottom - slice.top));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, frame.typography().ink);
    document.documentLayout()->draw(&painter, context);
    return image;
}

QString run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}

void PageSetTest::fillings()
{
    QTest::addColumn<int>("fillings");
    QTest::addColumn<QString>("language");
    for (int count = 0; count < 24; ++count) {
        QTest::addRow("%d above", count) << count << u"en"_s;
        QTest::addRow("%d above, from the right", count) << count << u"ar"_s;
    }
}

void PageSetTest::everyLineIsPaintedOnce_data()
{
    fillings();
}

void PageSetTest::everyLineIsPaintedOnce()
{
    QFETCH(int, fillings);
    QFETCH(QString, language);
    const auto made = pagesOf(fillings, language);
    const render::PageSet &pages = *made;
    const auto document = render::buildDocument(content(fillings, language), pages.frame().typography());
    const QList<render::PageSlice> slices = render::paginate(*document, pages.frame().textSize());
    QVERIFY(slices.size() > 2);
    QCOMPARE(pages.count(), int(slices.size()));
    const double pixelsPerPoint = pages.frame().pixelsPerPoint();
    const double above = pages.frame().textTop() / pixelsPerPoint;
    for (int page = 0; page < pages.count(); ++page) {
        QImage painted = sheet();
        QPainter painter(&painted);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kScale, kScale);
        pages.paint(painter, page);
        painter.end();
        const QImage wanted = cutFrom(*document, slices.at(page), pages.frame());
        // The header and the foot are the page's own; a line painted twice is darker at its edges.
        const double height = (slices.at(page).bottom - slices.at(page).top) / pixelsPerPoint;
        const QRect text(0, int(above * kScale) + 3, wanted.width(), int(height * kScale) - 6);
        QCOMPARE(painted.copy(text), wanted.copy(text));
    }
}

void PageSetTest::everyWordIsInThePdfOnce_data()
{
    fillings();
}

void PageSetTest::everyWordIsInThePdfOnce()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not here.");
    QFETCH(int, fillings);
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pages.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageLayout({QPageSize(kArea, QPageSize::Point), QPageLayout::Portrait, QMarginsF()});
        pagesOf(fillings, language)->paintAll(writer);
    }
    static const QRegularExpression kWord(u"word\\d{4}"_s);
    QStringList found;
    for (auto match = kWord.globalMatch(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})); match.hasNext();)
        found.append(match.next().captured());
    QStringList wanted;
    for (int word = 1; word <= fillings + 70 + 40 + 150 + 3; ++word)
        wanted.append(u"word%1"_s.arg(word, 4, 10, QChar(u'0')));
    found.sort();
    QCOMPARE(found, wanted);
}

void PageSetTest::ownWordsStandInABox_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("from the left") << u"en"_s;
    QTest::newRow("from the right") << u"ar"_s;
}

void PageSetTest::ownWordsStandInABox()
{
    QFETCH(QString, language);
    render::PageSet pages(frame(language));
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(render::textFont(pages.frame().typography(), language));
    QTextCursor cursor(document.get());
    render::PassageWriter writer(cursor, pages.frame().typography(), language);
    writer.write(passage(model::PassageKind::Operative, u"Words of the Council."_s), {});
    render::writeOwnWords(cursor, writer, u"Ask *them*.\n\n- one\n- two"_s, u"Our words"_s);
    writer.write(passage(model::PassageKind::Operative, u"And of the Council again."_s), {});
    const QTextDocument *const set = document.get();
    pages.append({std::move(document), pages.frame()});

    QImage painted = sheet();
    QPainter painter(&painted);
    painter.scale(kScale, kScale);
    pages.paint(painter, 0);
    painter.end();
    const double pixelsPerPoint = pages.frame().pixelsPerPoint();
    const double above = pages.frame().textTop() / pixelsPerPoint;
    const bool isRightToLeft = language == "ar"_L1;
    const int edge = isRightToLeft ? painted.width() - 2 : 1;
    for (QTextBlock block = set->begin(); block.isValid(); block = block.next()) {
        const QRectF area = set->documentLayout()->blockBoundingRect(block);
        const int y = int((area.center().y() / pixelsPerPoint + above) * kScale);
        const bool isOwn = block.blockFormat().hasProperty(render::kOwnWordsProperty);
        QCOMPARE(isOwn, !block.text().contains(u"Council"_s));
        // The rule tells it without colour: it is dark; the words of others have none.
        QCOMPARE(qGray(painted.pixel(edge, y)) < 128, isOwn);
        QCOMPARE(painted.pixelColor(painted.width() - edge - 1, y) == pages.frame().typography().tint, isOwn);
    }
}

QTEST_MAIN(PageSetTest)

#include "tst_pageset.moc"
