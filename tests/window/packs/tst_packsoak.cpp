// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pack that is open and worked on for long: 200 steps of chance. AIDE_SEED repeats a run.
#include "../windowfixture.h"
#include "../soak.h"

#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/packs/packmodel.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/packs/pagepreview.h>
#include "../reader/longtext.h"
#include <import/pipeline/importer.h>
#include <library/store/documentqueries.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestPackSoak : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
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
    int darkness() const;
};

void TestPackSoak::initTestCase()
{
    const QString sources = home(u"sources"_s);
    QVERIFY(QDir().mkpath(sources) && longtext::write(sources));
    auto library = library::Library::create(m_library);
    VERIFY_RESULT(library);
    jobs::Control control;
    QVERIFY(!pipeline::Importer(**library).import({sources}, control).outcomes.isEmpty());
    library->reset();
    start();
    QVERIFY(openLibrary());
}

/// The whole text in three languages, paragraphs of it, a heading and a note.
void TestPackSoak::fill()
{
    presentation::Session &session = *m_window->session();
    const auto found = session.library().library().read([](const library::Database &database) {
        return library::DocumentQueries(database).resolve(*model::Reference::parse(longtext::kSymbol));
    });
    VERIFY_RESULT(found);
    const auto texts = session.library().library().read(
        [&found](const library::Database &database) { return library::DocumentQueries(database).texts(found->id); });
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
        item.record = found->id;
        item.language = text.language;
        items.append(item);
    }
    model()->append(items, u"Fill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model()->outline().blocks.size(), items.size(), 60'000);
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
    const auto trigger = [this](const QString &action) { m_window->actions().action(action)->trigger(); };
    return {
        {u"type"_s, [this] { type(); }},
        {u"undo"_s, [this] { page()->undo(); }},
        {u"redo"_s, [this] { page()->redo(); }},
        {u"move"_s, [this] { model()->move(soak::below(model()->rowCount()), soak::below(model()->rowCount())); }},
        {u"resize"_s, [this] { m_window->resize(800 + soak::below(900), 500 + soak::below(600)); }},
        {u"maximise"_s, [this] { m_window->isMaximized() ? m_window->showNormal() : m_window->showMaximized(); }},
        {u"colours"_s,
            [this] { m_settings->setValue(presentation::Setting::ColourScheme, soak::below(2) == 0 ? u"dark"_s : u"light"_s); }},
        {u"language"_s, [trigger] { trigger(QStringList {u"view.languageEn"_s, u"view.languageFr"_s, u"view.languageAr"_s}.at(soak::below(3))); }},
        {u"font"_s, [this] { m_settings->setValue(presentation::Setting::FontSize, 8 + soak::below(8)); }},
        {u"scroll"_s,
            [this] { preview()->verticalScrollBar()->setValue(soak::below(preview()->verticalScrollBar()->maximum() + 1)); }},
        {u"block"_s, [this] { blocks()->setCurrentIndex(model()->index(soak::below(model()->rowCount()))); }},
        {u"wait"_s, [] { QTest::qWait(soak::below(200)); }},
    };
}

/// The dark points of what is in sight: more than a few hundred are words.
int TestPackSoak::darkness() const
{
    const QImage seen = preview()->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int y = 0; y < seen.height(); ++y) {
        const uchar *line = seen.constScanLine(y);
        dark += int(std::count_if(line, line + seen.width(), [](uchar grey) { return grey < 110; }));
    }
    return dark;
}

void TestPackSoak::twoHundredStepsOfChance()
{
    m_window->actions().action(u"file.newPack"_s)->trigger();
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
        QVERIFY(darkness() > 300);
    });
}

QTEST_MAIN(TestPackSoak)

#include "tst_packsoak.moc"
