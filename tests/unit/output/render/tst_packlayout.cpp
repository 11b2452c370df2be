// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <output/briefing/sameprint.h>
#include <output/render/packlayout.h>
#include <output/render/packwriter.h>

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using render::PackLayout;

/// A pack that is laid out again after an edit.
class PackLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void partsStandWhereTheWholeWouldHaveThem_data();
    void partsStandWhereTheWholeWouldHaveThem();
    void anEditLaysOutWhatItChanged();
    void aBlockMoreLaysOutWhatItStandsIn();
    void afterManyEditsThePagesAreThoseOfANewLayout();
    void allIsLaidOutAnewForOtherType();
    void whatWasLaidOutBeforeGivingUpIsKept();
    void theFirstPagesStandWhileTheRestIsLaidOut();
    void blocksAreComparedWhole();
};

namespace {

QSizeF area()
{
    return render::printableArea(briefing::Paper::A4);
}

briefing::Block note(const QString &words)
{
    briefing::Block block;
    block.kind = briefing::Block::Kind::Note;
    block.text = words;
    return block;
}

/// So many notes of a few lines each, and a heading above each ten.
briefing::Outline notes(int count)
{
    briefing::Outline outline;
    outline.pack.title = u"Lamps"_s;
    for (int at = 0; at < count; ++at) {
        if (at % 10 == 0) {
            briefing::Block heading;
            heading.kind = briefing::Block::Kind::Heading;
            heading.heading = u"Street %1"_s.arg(at / 10);
            outline.blocks.append(heading);
        }
        outline.blocks.append(note(u"Lamp %1 is lit at dusk, and whoever walks home sees the doors, the benches and the trees. "_s.arg(at).repeated(1 + at % 5)));
    }
    return outline;
}

QImage picture(const render::PageSet &pages, int page)
{
    QImage image(pages.area().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    return image;
}

bool samePlaces(const QHash<int, render::PagePlace> &one, const QHash<int, render::PagePlace> &other)
{
    return one.size() == other.size() && std::ranges::all_of(one.keys(), [&](int block) {
        return one.value(block).page == other.value(block).page && std::abs(one.value(block).top - other.value(block).top) < 0.001;
    });
}

}

void PackLayoutTest::partsStandWhereTheWholeWouldHaveThem_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("English") << false;
    QTest::newRow("Arabic") << true;
}

void PackLayoutTest::partsStandWhereTheWholeWouldHaveThem()
{
    QFETCH(bool, isArabic);
    const briefing::Outline outline = isArabic ? samplepack::arabic() : samplepack::english();
    const render::PageWords words = isArabic ? samplepack::arabicWords() : render::englishPageWords();
    PackLayout layout;
    const auto pages = layout.pages(outline, words, area());
    QVERIFY(isArabic || layout.parts() > 4);
    const render::PackWriter writer(outline, words, pages->frame().typography());
    for (qsizetype first = 0; first < outline.blocks.size();) {
        const qsizetype end = writer.endOfSection(first);
        const render::Section whole(writer.blocks(first, end), pages->frame());
        QVERIFY(!whole.blockPlaces().isEmpty());
        const int before = pages->blockPlaces().value(int(first)).page;
        for (const auto &[block, place] : whole.blockPlaces().asKeyValueRange()) {
            const render::PagePlace own = pages->blockPlaces().value(int(first) + block);
            QCOMPARE(own.page, before + place.page);
            const double top = (place.top + pages->frame().textTop()) / pages->frame().size().height();
            QVERIFY2(std::abs(own.top - top) < 0.0005, qPrintable(u"block %1: %2 and %3"_s.arg(first + block).arg(own.top).arg(top)));
        }
        first = end;
    }
}

void PackLayoutTest::anEditLaysOutWhatItChanged()
{
    briefing::Outline outline = notes(400);
    PackLayout layout;
    QVERIFY(layout.pages(outline, render::englishPageWords(), area())->count() > 30);
    QVERIFY(layout.parts() > 30);
    QCOMPARE(layout.laidOut(), layout.parts());
    outline.blocks[200].text = u"Lamp 200 is dark."_s;
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    QVERIFY2(layout.laidOut() >= 1 && layout.laidOut() <= 2, qPrintable(QString::number(layout.laidOut()))); // Two: the note may be the end of a part.
    outline.pack.title = u"Lights"_s; // It stands on the cover, which is no part, and above the pages.
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    QCOMPARE(layout.laidOut(), 0);
}

void PackLayoutTest::aBlockMoreLaysOutWhatItStandsIn()
{
    briefing::Outline outline = notes(400);
    PackLayout layout;
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    outline.blocks.insert(3, note(u"A lamp that nobody has counted."_s));
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    QVERIFY2(layout.laidOut() >= 1 && layout.laidOut() <= 2, qPrintable(QString::number(layout.laidOut())));
    outline.blocks.move(3, 300);
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    QVERIFY2(layout.laidOut() <= 3, qPrintable(QString::number(layout.laidOut())));
}

void PackLayoutTest::afterManyEditsThePagesAreThoseOfANewLayout()
{
    briefing::Outline outline = samplepack::english();
    PackLayout layout;
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    for (int step = 0; step < 30; ++step) {
        const qsizetype at = (step * 7) % outline.blocks.size();
        switch (step % 4) {
        case 0:
            outline.blocks.insert(at, note(u"Ask for time, once, twice and again. "_s.repeated(1 + step)));
            break;
        case 1:
            outline.blocks[at].reason = u"It is what was said on day %1."_s.arg(step);
            break;
        case 2:
            outline.blocks.move(at, outline.blocks.size() - 1);
            break;
        default:
            outline.blocks.removeAt(at);
        }
        const auto kept = layout.pages(outline, render::englishPageWords(), area());
        const auto anew = PackLayout().pages(outline, render::englishPageWords(), area());
        QCOMPARE(kept->count(), anew->count());
        QVERIFY(samePlaces(kept->blockPlaces(), anew->blockPlaces()));
        QCOMPARE(kept->headings().size(), anew->headings().size());
        if (step % 10 != 9)
            continue;
        for (int page = 0; page < kept->count(); ++page)
            QVERIFY2(picture(*kept, page) == picture(*anew, page), qPrintable(u"step %1, page %2"_s.arg(step).arg(page)));
    }
}

void PackLayoutTest::allIsLaidOutAnewForOtherType()
{
    briefing::Outline outline = notes(40);
    PackLayout layout;
    const int pages = layout.pages(outline, render::englishPageWords(), area())->count();
    outline.design.pointSize = 14;
    QVERIFY(layout.pages(outline, render::englishPageWords(), area())->count() > pages);
    QCOMPARE(layout.laidOut(), layout.parts());
    render::PageWords words = render::englishPageWords();
    words.ownWords = u"Nos mots"_s;
    QVERIFY(layout.pages(outline, words, area()));
    QCOMPARE(layout.laidOut(), layout.parts());
}

void PackLayoutTest::whatWasLaidOutBeforeGivingUpIsKept()
{
    const briefing::Outline outline = notes(400);
    PackLayout layout;
    int asked = 0;
    layout.setGiveUp([&asked] { return ++asked > 20; });
    QVERIFY(!layout.pages(outline, render::englishPageWords(), area()));
    const int before = layout.laidOut();
    QCOMPARE(before, 20);
    layout.setGiveUp({});
    QVERIFY(layout.pages(outline, render::englishPageWords(), area()));
    QCOMPARE(layout.laidOut(), layout.parts() - before);
}

void PackLayoutTest::theFirstPagesStandWhileTheRestIsLaidOut()
{
    const briefing::Outline outline = notes(200);
    const render::PageWords words = render::englishPageWords();
    PackLayout layout;
    layout.setPause([] { return true; });
    const auto first = layout.pages(outline, words, area());
    QVERIFY(first && layout.isPaused());
    QVERIFY(first->count() > 1 && first->blockPlaces().contains(0));

    std::unique_ptr<render::PageSet> whole;
    int slices = 1;
    for (; layout.isPaused() && slices < 1000; ++slices) {
        QVERIFY(!whole); // Until all is there, the first pages stand.
        whole = layout.pages(outline, words, area());
        QCOMPARE_LE(layout.laidOut(), 3); // A part, and at the end sources and contents.
    }
    QVERIFY(whole && slices > 5);
    QVERIFY(whole->count() > first->count());
    const auto anew = PackLayout().pages(outline, words, area());
    QCOMPARE(whole->count(), anew->count());
    QVERIFY(samePlaces(whole->blockPlaces(), anew->blockPlaces()));
    for (int page = 0; page < whole->count(); ++page)
        QCOMPARE(picture(*whole, page), picture(*anew, page));
}

void PackLayoutTest::blocksAreComparedWhole()
{
    const briefing::Outline outline = samplepack::english();
    briefing::Outline other = outline;
    QVERIFY(briefing::printSame(outline, other));
    other.blocks[3].passages[1].content += u'.';
    QVERIFY(!briefing::printSame(outline, other));
    other = outline;
    other.pack.preparedFor.clear();
    QVERIFY(!briefing::printSame(outline, other));
    other = outline;
    other.sources.removeLast();
    QVERIFY(!briefing::printSame(outline, other));
}

QTEST_MAIN(PackLayoutTest)
#include "tst_packlayout.moc"
