// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pack that is open and worked on for long: 200 steps of chance. AIDE_SEED repeats a run.
#include "../soak.h"

#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/packs/packmodel.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/packs/pagepreview.h>
#include <window/shell/tabs.h>

#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

class TestPackSoak : public QObject, protected soak::Window
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void twoHundredStepsOfChance();
    void cleanupTestCase() { stop(); }

private:
    window::PackPage *page() const { return qobject_cast<window::PackPage *>(m_window->tabs().currentWidget()); }
    window::PagePreview *preview() const { return page()->findChild<window::PagePreview *>(u"packPreview"_s); }
    QListView *blocks() const { return page()->findChild<QListView *>(u"packBlocks"_s); }
    presentation::PackModel *model() const { return qobject_cast<presentation::PackModel *>(blocks()->model()); }
    void fill();
    QList<soak::Step> steps();
    void type();
    int linesWithWords() const;
};

/// The whole text in three languages, paragraphs of it, a heading and a note.
void TestPackSoak::fill()
{
    const base::RecordId work = longText();
    const auto texts
        = library().read([&work](const library::Database &database) { return library::DocumentQueries(database).texts(work); });
    VERIFY_RESULT(texts);
    QCOMPARE(texts->size(), 3);
    QList<model::PackItem> items;
    for (const QString &words : {u"What to say"_s, u"Ask **them**:\n\n- one\n- two"_s}) {
        model::PackItem item;
        item.kind = items.isEmpty() ? model::PackItem::Kind::Heading : model::PackItem::Kind::Note;
        item.text = words;
        items.append(item);
    }
    for (const model::Text &text : *texts) {
        model::PackItem item;
        item.kind = model::PackItem::Kind::Document;
        item.record = work;
        item.language = text.language;
        items.append(item);
    }
    model()->append(items, u"Fill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model()->outline().blocks.size(), items.size(), 60'000);
    model()->undoStack().clear(); // No step empties the pack.
    QTRY_VERIFY_WITH_TIMEOUT(preview()->pageCount() > 6 && preview()->isPainted(), 60'000);
}

void TestPackSoak::type()
{
    blocks()->setCurrentIndex(model()->index(soak::below(2)));
    auto *words = page()->findChild<QPlainTextEdit *>(u"packWords"_s);
    QTest::keyClicks(words, u"and more "_s);
    if (words->toPlainText().size() > 400)
        words->setPlainText(u"Anew"_s);
}

QList<soak::Step> TestPackSoak::steps()
{
    return QList<soak::Step> {
        {u"type"_s, [this] { type(); }},
        {u"undo"_s, [this] { page()->undoStack()->undo(); }},
        {u"redo"_s, [this] { page()->undoStack()->redo(); }},
        {u"move"_s, [this] { model()->move(soak::below(model()->rowCount()), soak::below(model()->rowCount())); }},
        {u"maximise"_s, [this] { m_window->isMaximized() ? m_window->showNormal() : m_window->showMaximized(); }},
        {u"scroll"_s,
            [this] { preview()->verticalScrollBar()->setValue(soak::below(preview()->verticalScrollBar()->maximum() + 1)); }},
        {u"block"_s, [this] { blocks()->setCurrentIndex(model()->index(soak::below(model()->rowCount()))); }},
    } + stepsOfAnyPage(200);
}

/// How many lines of points in the middle of what is in sight hold paper and ink: those of words. Small letters are grey.
int TestPackSoak::linesWithWords() const
{
    const QImage seen = preview()->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int lines = 0;
    for (int y = 0; y < seen.height(); ++y) {
        const std::span<const uchar> middle(seen.constScanLine(y) + seen.width() / 4, size_t(seen.width() / 2));
        const auto [darkest, lightest] = std::ranges::minmax_element(middle);
        lines += *darkest < 190 && *lightest > 250 ? 1 : 0;
    }
    return lines;
}

void TestPackSoak::twoHundredStepsOfChance()
{
    trigger(u"file.newPack"_s);
    QTRY_VERIFY(page());
    fill();
    if (QTest::currentTestFailed())
        return;
    m_settings->setValue(presentation::Setting::ColourScheme, u"light"_s);
    soak::run(steps(), 200, [this](int step) {
        // Threads of a pool end after half a minute without work; what they made must not.
        if (step == 100)
            QTest::qWait(32'000);
        if (step % 20 != 19)
            return;
        QTRY_VERIFY_WITH_TIMEOUT(preview()->isPainted(), 60'000);
        QVERIFY(preview()->pageCount() > 6);
        preview()->verticalScrollBar()->setValue(preview()->verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY_WITH_TIMEOUT(preview()->isPainted(), 60'000);
        QVERIFY2(linesWithWords() > 50, qPrintable(QString::number(linesWithWords())));
    });
}

QTEST_MAIN(TestPackSoak)

#include "tst_packsoak.moc"
